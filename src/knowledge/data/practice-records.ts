/** Techniques, cautions and the check as the published knowledge base and the command line give them. */
import type {
  Caution,
  CautionText,
  CheckRow,
  Refusal,
  RefusedTechnique,
  StopSign,
  Technique,
  TechniqueText,
} from '../../core/knowledge/index.ts';
import type { CautionRecord, CheckRecord, RefusedRecord, TechniqueRecord } from './practice-schema.ts';

/** A technique's limits together with its words. */
export const techniqueRecord = (technique: Technique, words: TechniqueText): TechniqueRecord => ({
  id: technique.id,
  region: technique.region,
  tool: technique.tool,
  posture: technique.posture,
  sides: technique.sides,
  motion: technique.motion,
  hold: technique.hold,
  maxDiscomfort: technique.maxDiscomfort,
  maxSeconds: technique.maxSeconds,
  rank: technique.rank,
  carriedOverFrom: technique.carriedOverFrom ?? null,
  zones: technique.zones,
  start: words.start,
  contact: words.contact,
  path: words.path,
  ends: words.ends,
  pressure: words.pressure,
  breathing: words.breathing,
  feel: words.feel,
  stopSigns: words.stopSigns,
  mistakes: words.mistakes,
  keepOff: words.keepOff,
  without: words.without ?? null,
});

export const refusedRecord = ({ region, tool, reason, instead }: RefusedTechnique): RefusedRecord => ({
  region,
  tool,
  reason,
  instead: instead ?? null,
});

const refusalRecord = ({
  tools,
  regions,
  sides,
  scope,
  when,
  placedCase,
  lift,
}: Refusal): CautionRecord['refuses'][number] => ({
  tools,
  regions,
  sides,
  wholeLimb: scope === 'whole-limb',
  when: when ?? null,
  placedCase: placedCase ?? false,
  lift: lift ?? null,
});

/** A caution's rule together with its words. */
export const cautionRecord = (rule: Caution, words: CautionText): CautionRecord => ({
  id: rule.id,
  condition: words.condition,
  why: words.why,
  action: words.action,
  about: words.tags,
  limit: words.limit ?? null,
  urgency: words.urgency ?? null,
  zone: rule.zone ? { regions: rule.zone.regions, text: words.zoneText ?? null } : null,
  mode: rule.mode,
  refuses: rule.refuses.map(refusalRecord),
  refusesPostures: rule.refusesPostures,
  maxDiscomfort: rule.maxDiscomfort ?? null,
  maxSeconds: rule.maxSeconds ?? null,
  askFirst: rule.askFirst,
  urgent: rule.urgent,
  lift: rule.lift,
  alwaysOn: rule.alwaysOn,
  sources: words.sources,
});

export const checkRecord = (rows: readonly CheckRow[], stopSigns: readonly StopSign[]): CheckRecord => ({
  rows: rows.map(({ id, label, options }) => ({
    id,
    label,
    options: options.map((option) => ({
      id: option.id,
      caution: option.caution,
      label: option.label ?? null,
      cases: option.cases ?? null,
      asks: option.asks,
    })),
  })),
  stopSigns,
});
