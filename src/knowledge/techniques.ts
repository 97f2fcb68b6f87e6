/**
 * The techniques that are offered: one row each. Posture, highest discomfort and longest seconds are those of the
 * clinical desk review of 2026. A hold is refused where the review says to keep moving, on every gun, and by our judgement
 * where it names a nerve or vessel and no hold. The improvised ones (tool `none`) take over a reviewed row with its limits.
 */
import type { RegionId } from '../core/body/index.ts';
import {
  type Cited,
  type Posture,
  type Technique,
  type TechniqueId,
  type ToolId,
  techniqueId,
} from '../core/knowledge/index.ts';
import { cautions } from './caution-rules.ts';
import { judged, reviewed } from './cited.ts';

type Row = readonly [
  region: RegionId,
  tool: ToolId,
  posture: Posture,
  motion: Technique['motion'],
  hold: Technique['hold']['value'],
  maxDiscomfort: number,
  maxSeconds: number,
  rank?: Technique['rank'],
];

const ROWS: readonly Row[] = [
  ['neck-traps', 'ball', 'standing-wall', 'press', 'allowed', 3, 20],
  ['rear-shoulder', 'ball', 'standing-wall', 'press', 'allowed', 5, 20],
  ['rear-shoulder', 'massage-gun', 'seated-chair', 'roll', 'never', 5, 30],
  ['pecs', 'ball', 'standing-wall', 'press', 'allowed', 3, 20],
  ['upper-back', 'foam-roller', 'supine', 'roll', 'allowed', 5, 30],
  ['upper-back', 'ball', 'standing-wall', 'roll', 'allowed', 5, 20],
  ['upper-back', 'double-ball', 'standing-wall', 'roll', 'allowed', 5, 30],
  ['lats', 'foam-roller', 'side-lying', 'roll', 'allowed', 5, 30],
  ['lats', 'ball', 'standing-wall', 'press', 'allowed', 5, 20],
  ['lats', 'massage-gun', 'seated-chair', 'roll', 'never', 5, 20],
  ['biceps', 'ball', 'seated-chair', 'roll', 'never', 3, 20],
  ['biceps', 'massage-gun', 'seated-chair', 'roll', 'never', 3, 20],
  ['triceps', 'foam-roller', 'seated-chair', 'roll', 'never', 3, 20],
  ['triceps', 'massage-gun', 'seated-chair', 'roll', 'never', 3, 20],
  ['triceps', 'stick', 'seated-chair', 'roll', 'never', 3, 20],
  ['forearms', 'ball', 'seated-chair', 'roll', 'never', 3, 20],
  ['forearms', 'stick', 'seated-chair', 'roll', 'never', 3, 30],
  ['forearms', 'massage-gun', 'seated-chair', 'roll', 'never', 3, 20],
  ['forearms', 'foam-roller', 'seated-chair', 'roll', 'never', 3, 30],
  ['lower-back-ql', 'ball', 'standing-wall', 'press', 'allowed', 3, 20, 'on-request'],
  ['glutes', 'foam-roller', 'seated-floor', 'roll', 'allowed', 5, 30],
  ['glutes', 'ball', 'standing-wall', 'press', 'allowed', 5, 20],
  ['glutes', 'massage-gun', 'standing', 'roll', 'never', 5, 60],
  ['hip-flexors-tfl', 'ball', 'standing-wall', 'press', 'allowed', 3, 20],
  ['hip-flexors-tfl', 'foam-roller', 'prone', 'roll', 'allowed', 3, 20],
  ['hip-flexors-tfl', 'stick', 'standing', 'roll', 'never', 3, 30],
  ['adductors', 'foam-roller', 'prone', 'roll', 'never', 3, 30],
  ['adductors', 'stick', 'seated-chair', 'roll', 'never', 3, 30],
  ['adductors', 'massage-gun', 'seated-chair', 'roll', 'never', 3, 20, 'on-request'],
  ['quads', 'foam-roller', 'prone', 'roll', 'allowed', 5, 60],
  ['quads', 'stick', 'seated-chair', 'roll', 'allowed', 5, 60],
  ['quads', 'massage-gun', 'seated-chair', 'roll', 'never', 5, 60],
  ['quads', 'ball', 'standing-wall', 'press', 'allowed', 5, 20],
  ['it-band', 'foam-roller', 'side-lying', 'roll', 'allowed', 5, 30, 'second'],
  ['it-band', 'stick', 'seated-chair', 'roll', 'allowed', 5, 30],
  ['it-band', 'massage-gun', 'seated-chair', 'roll', 'never', 5, 30],
  ['hamstrings', 'foam-roller', 'seated-floor', 'roll', 'allowed', 5, 60],
  ['hamstrings', 'ball', 'seated-chair', 'press', 'allowed', 5, 20],
  ['hamstrings', 'stick', 'seated-chair', 'roll', 'allowed', 5, 30],
  ['hamstrings', 'massage-gun', 'seated-chair', 'roll', 'never', 5, 60],
  ['calves', 'foam-roller', 'seated-floor', 'roll', 'allowed', 5, 30],
  ['calves', 'stick', 'seated-chair', 'roll', 'allowed', 5, 30],
  ['calves', 'massage-gun', 'seated-chair', 'roll', 'never', 5, 30],
  ['calves', 'ball', 'seated-floor', 'press', 'allowed', 5, 20],
  ['tibialis-anterior', 'foam-roller', 'kneeling', 'roll', 'never', 3, 30],
  ['tibialis-anterior', 'ball', 'seated-chair', 'press', 'never', 3, 20],
  ['tibialis-anterior', 'stick', 'seated-chair', 'roll', 'never', 3, 30],
  ['tibialis-anterior', 'massage-gun', 'seated-chair', 'roll', 'never', 3, 20],
  ['peroneals', 'foam-roller', 'side-lying', 'roll', 'never', 3, 20],
  ['peroneals', 'stick', 'seated-chair', 'roll', 'never', 3, 20],
  ['plantar-foot', 'ball', 'seated-chair', 'roll', 'allowed', 3, 60],
  ['plantar-foot', 'foam-roller', 'seated-chair', 'roll', 'allowed', 3, 60],
  ['plantar-foot', 'massage-gun', 'seated-chair', 'roll', 'never', 3, 20],
];

/** The reviewed tool whose row the improvised technique of a region takes over. */
const IMPROVISED_FROM: Readonly<Record<RegionId, ToolId>> = {
  'neck-traps': 'ball',
  'rear-shoulder': 'ball',
  pecs: 'ball',
  'upper-back': 'ball',
  lats: 'ball',
  biceps: 'ball',
  triceps: 'stick',
  forearms: 'ball',
  'lower-back-ql': 'ball',
  glutes: 'ball',
  'hip-flexors-tfl': 'ball',
  adductors: 'stick',
  quads: 'stick',
  'it-band': 'stick',
  hamstrings: 'stick',
  calves: 'stick',
  'tibialis-anterior': 'stick',
  peroneals: 'stick',
  'plantar-foot': 'ball',
};

const zonesNear = (region: RegionId): readonly string[] =>
  cautions.filter(({ zone }) => zone?.regions.includes(region)).map(({ id }) => id);

/** Where the review itself says to keep moving. */
const KEEP_MOVING: readonly TechniqueId[] = [
  'biceps/ball',
  'triceps/foam-roller',
  'triceps/massage-gun',
  'peroneals/foam-roller',
];

const holdOf = (id: TechniqueId, tool: ToolId, hold: Row[4]): Technique['hold'] => {
  if (hold === 'allowed' || KEEP_MOVING.includes(id)) return reviewed(hold);
  return tool === 'massage-gun'
    ? judged(hold, 'a motor on one spot adds up: a gun always moves on')
    : judged(hold, 'the review names a nerve or vessel here, so the tool always moves on');
};

const discomfortOf = (id: TechniqueId, value: number): Cited<number> =>
  id === 'upper-back/double-ball'
    ? judged(value, 'the review gives seconds and places for two balls, but no discomfort: as for one ball')
    : reviewed(value);

const technique = ([
  region,
  tool,
  posture,
  motion,
  hold,
  maxDiscomfort,
  maxSeconds,
  rank = 'first',
]: Row): Technique => ({
  id: techniqueId(region, tool),
  region,
  tool,
  posture,
  sides: region === 'upper-back' && (tool === 'foam-roller' || tool === 'double-ball') ? 'midline' : 'each',
  motion,
  hold: holdOf(techniqueId(region, tool), tool, hold),
  maxDiscomfort: discomfortOf(techniqueId(region, tool), maxDiscomfort),
  maxSeconds: reviewed(maxSeconds),
  rank,
  zones: zonesNear(region),
});

const offered = ROWS.map(technique);

const carriedOver = <T>({ value }: Cited<T>, from: TechniqueId): Cited<T> =>
  judged(value, `nobody has reviewed or tested this one: carried over from ${from}`);

const improvised = offered
  .filter(({ region, tool }) => IMPROVISED_FROM[region] === tool)
  .map((from): Technique => ({
    ...from,
    id: techniqueId(from.region, 'none'),
    tool: 'none',
    hold: carriedOver(from.hold, from.id),
    maxDiscomfort: carriedOver(from.maxDiscomfort, from.id),
    maxSeconds: carriedOver(from.maxSeconds, from.id),
    carriedOverFrom: from.id,
  }));

export const techniques: readonly Technique[] = [...offered, ...improvised];
