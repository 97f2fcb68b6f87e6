import type { RegionId } from '../../core/body/index.ts';
import { type TechniqueText, type ToolId, techniqueId } from '../../core/knowledge/index.ts';

/** What all techniques of a region share. */
interface Shared {
  readonly ends: TechniqueText['ends'];
  readonly feel: string;
  readonly stopSigns: readonly string[];
  readonly keepOff: readonly string[];
  /** What to take when the tool is missing. */
  readonly without: string;
}

type Own = Pick<TechniqueText, 'start' | 'contact' | 'path' | 'pressure' | 'mistakes'> &
  Partial<Pick<TechniqueText, 'ends' | 'feel'>>;

const STOP_SIGNS: readonly string[] = [
  'Tingling, numbness or electric pain',
  'Pain that is sharp, or above 6 of 10',
  'You stop breathing or tense up',
];

const BREATHING = 'Breathe slowly and longer out than in. If your breath stops, press less.';

const TOOL_ORDER: readonly ToolId[] = ['foam-roller', 'ball', 'double-ball', 'massage-gun', 'stick', 'none'];

export const regionTexts = (
  region: RegionId,
  { ends, feel, stopSigns, keepOff, without }: Shared,
  rows: Partial<Readonly<Record<ToolId, Own>>>,
): readonly TechniqueText[] =>
  TOOL_ORDER.flatMap((tool) => {
    const own = rows[tool];
    if (!own) return [];
    const text: TechniqueText = {
      id: techniqueId(region, tool),
      ends,
      feel,
      breathing: BREATHING,
      stopSigns: [...stopSigns, ...STOP_SIGNS],
      keepOff,
      ...own,
    };
    return [tool === 'none' ? text : { ...text, without }];
  });

export const FEEL = 'Dull pressure that spreads, 3 to 5 of 10.';
export const FEEL_LIGHT = 'Light, dull pressure, 3 of 10 at most.';

export const STICK_STEPS: TechniqueText['pressure'] = [
  'Let the stick rest on the muscle, hands loose.',
  'Stroke lightly with both hands.',
  'Stroke with medium pressure, never grinding.',
];
export const LIGHT_STICK_STEPS: TechniqueText['pressure'] = [
  'Let the stick rest on the muscle, hands loose.',
  'Stroke very lightly.',
  'Stroke lightly. No firmer step.',
];
export const BOTTLE_STEPS: TechniqueText['pressure'] = [
  'Let the bottle rest on the muscle, hands loose.',
  'Roll it lightly with both hands.',
  'Roll with medium pressure, never grinding.',
];
export const LIGHT_HAND_STEPS: TechniqueText['pressure'] = [
  'Lay the hand or bottle on, without pressing.',
  'Stroke very lightly.',
  'Stroke lightly. No firmer step.',
];
export const GUN_STEPS: TechniqueText['pressure'] = [
  'Soft head on clothing at the lowest speed, just touching.',
  'Lowest speed, only the weight of the gun.',
  'One speed up, still only the weight of the gun.',
];
export const LIGHT_GUN_STEPS: TechniqueText['pressure'] = [
  'Soft head on clothing at the lowest speed, just touching.',
  'Lowest speed, guided lightly.',
  'Lowest speed, the weight of the gun. No firmer step.',
];

export const STICK_MISTAKES: readonly string[] = ['Tensing the muscle', 'Scraping over bone'];
export const BOTTLE_MISTAKES: readonly string[] = ['A glass or half-empty bottle', 'Scraping over bone'];
export const GUN_MISTAKES: readonly string[] = [
  'Pushing the gun in',
  'Staying on one painful spot',
  'Starting on a high speed',
];
