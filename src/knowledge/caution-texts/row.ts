import type { RegionId } from '../../core/body/index.ts';
import type {
  Caution,
  CautionAction,
  CautionActionKind,
  CautionTags,
  CautionText,
  Harm,
  ToolId,
} from '../../core/knowledge/index.ts';
import { cautions } from '../caution-rules.ts';
import { REVIEW } from '../cited.ts';

const act =
  (kind: CautionActionKind) =>
  (text: string): CautionAction => ({ kind, text });

export const emergency = act('emergency');
export const sameDay = act('same-day-care');
export const seeClinician = act('see-clinician');
export const askFirst = act('ask-first');
export const wait = act('wait');
export const leaveAlone = act('leave-alone');
export const gentler = act('gentler');

interface Row extends Pick<CautionText, 'condition' | 'why' | 'action' | 'limit' | 'urgency' | 'zoneText'> {
  readonly harms: readonly Harm[];
  /** Narrower than what the rule refuses: a sign stops everything, and is about one place. */
  readonly about?: Partial<Pick<CautionTags, 'tools' | 'regions'>>;
  readonly sources?: readonly string[];
}

const union = <T>(parts: readonly ('any' | readonly T[])[]): 'any' | readonly T[] =>
  parts.length === 0 || parts.includes('any') ? 'any' : [...new Set(parts.flat() as T[])];

/** The tools and regions that the rule refuses, or near which its zone lies. */
const tagsOf = ({ refuses, zone, refusesPostures }: Caution): Pick<CautionTags, 'tools' | 'regions'> => ({
  tools:
    zone || refusesPostures.length > 0
      ? 'any'
      : union<ToolId>(refuses.map(({ tools }) => (tools === 'all' ? 'any' : tools))),
  regions: zone
    ? zone.regions
    : refusesPostures.length > 0
      ? 'any'
      : union<RegionId>(
          refuses.map(({ regions }) => (regions === 'all' || regions === 'user-chosen' ? 'any' : regions)),
        ),
});

/** Every row was gone through in the desk review; further sources stand before it. */
export const row = (id: string, { harms, about, sources = [], ...words }: Row): CautionText => {
  const rule = cautions.find((caution) => caution.id === id);
  if (!rule) throw new Error(`No caution has the id ${id}`);
  return { id, ...words, tags: { ...tagsOf(rule), ...about, outcomes: harms }, sources: [...sources, REVIEW] };
};
