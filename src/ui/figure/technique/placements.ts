/** Which pose shows a technique, and where on the body the tool lies. */
import type { RegionId } from '../../../core/body/index.ts';
import type { Posture, ToolId } from '../../../core/knowledge/index.ts';
import type { PoseName } from './poses.ts';
import type { Segment } from './skeleton.ts';

/** The worked stretch of a segment: shares of its length from the head outwards. */
export interface Stretch {
  readonly segment: Segment;
  readonly from: number;
  readonly to: number;
  /** 1 at its front, -1 at its back, 0 at the side that faces the eye. */
  readonly face: 1 | 0 | -1;
}

export type Scenery = 'floor' | 'wall' | 'chair' | 'table';

export interface Placement {
  readonly pose: PoseName;
  readonly scenery: Scenery;
  readonly stretch: Stretch;
  /** Which hands hold the tool; none: the body lies on it. */
  readonly held: 'none' | 'near' | 'far' | 'both';
  /** The roller lies along the body instead of across. */
  readonly lengthwise?: boolean;
  /** Direction from which a held tool comes, degrees; else straight on. */
  readonly comesFrom?: number;
}

/** Where the sweep's first end lies nearer to the head. Everywhere else a pass begins at the far end, such as the ankle. */
export const BEGINS_NEAR: ReadonlySet<RegionId> = new Set(['glutes', 'hip-flexors-tfl', 'plantar-foot']);

const STRETCHES: Readonly<Record<RegionId, Stretch>> = {
  'neck-traps': { segment: 'trunk', from: 0.02, to: 0.2, face: -1 },
  'rear-shoulder': { segment: 'upperArm', from: 0, to: 0.34, face: -1 },
  pecs: { segment: 'trunk', from: 0.12, to: 0.4, face: 1 },
  'upper-back': { segment: 'trunk', from: 0.14, to: 0.56, face: -1 },
  lats: { segment: 'trunk', from: 0.2, to: 0.66, face: -1 },
  biceps: { segment: 'upperArm', from: 0.25, to: 0.88, face: 1 },
  triceps: { segment: 'upperArm', from: 0.25, to: 0.88, face: -1 },
  forearms: { segment: 'forearm', from: 0.12, to: 0.8, face: 1 },
  'lower-back-ql': { segment: 'trunk', from: 0.66, to: 0.9, face: -1 },
  glutes: { segment: 'trunk', from: 0.86, to: 1.16, face: -1 },
  'hip-flexors-tfl': { segment: 'thigh', from: 0, to: 0.26, face: 1 },
  adductors: { segment: 'thigh', from: 0.24, to: 0.8, face: -1 },
  quads: { segment: 'thigh', from: 0.2, to: 0.86, face: 1 },
  'it-band': { segment: 'thigh', from: 0.2, to: 0.86, face: 0 },
  hamstrings: { segment: 'thigh', from: 0.2, to: 0.84, face: -1 },
  calves: { segment: 'shank', from: 0.12, to: 0.66, face: -1 },
  'tibialis-anterior': { segment: 'shank', from: 0.12, to: 0.7, face: 1 },
  peroneals: { segment: 'shank', from: 0.14, to: 0.7, face: 0 },
  'plantar-foot': { segment: 'foot', from: 0.05, to: 0.95, face: -1 },
};

type Choice = Omit<Placement, 'stretch' | 'scenery'> & {
  readonly scenery?: Scenery;
  readonly stretch?: Partial<Stretch>;
};

const lying = (pose: PoseName, stretch?: Partial<Stretch>): Choice => ({
  pose,
  held: 'none',
  ...(stretch ? { stretch } : {}),
});

const SCENERY: Readonly<Record<Posture, Scenery>> = {
  prone: 'floor',
  supine: 'floor',
  'side-lying': 'floor',
  'seated-floor': 'floor',
  kneeling: 'floor',
  'half-kneeling': 'floor',
  'seated-chair': 'chair',
  standing: 'floor',
  'standing-wall': 'wall',
};

/** By posture, when a region has nothing of its own there. */
const BY_POSTURE: Readonly<Record<Posture, Choice>> = {
  prone: lying('prone'),
  supine: lying('supine'),
  'side-lying': lying('sideThigh', { face: -1 }),
  'seated-floor': lying('sitHamstring'),
  kneeling: lying('kneeling'),
  'half-kneeling': lying('kneeling'),
  'seated-chair': { pose: 'chair', held: 'both' },
  standing: { pose: 'stand', held: 'near' },
  'standing-wall': lying('wallBack'),
};

/** By region and posture, or more closely by region, posture and tool. */
const CHOICES: Readonly<Record<string, Choice>> = {
  'calves/seated-floor': lying('sitCalf'),
  'calves/seated-floor/ball': lying('sitCalfLow'),
  'glutes/seated-floor': lying('sitGlute'),
  'hip-flexors-tfl/prone': lying('proneHip'),
  'adductors/prone': { pose: 'proneOut', held: 'none', lengthwise: true, stretch: { face: 1 } },
  'peroneals/side-lying': lying('sideShank', { face: -1 }),
  'lats/side-lying': lying('sideTrunk'),
  'lats/standing-wall': lying('wallSide', { face: 1 }),
  'pecs/standing-wall': lying('wallChest'),
  'hip-flexors-tfl/standing-wall': lying('wallFront'),
  'quads/standing-wall': lying('wallFront'),
  'hip-flexors-tfl/standing': { pose: 'stand', held: 'both' },
  'rear-shoulder/seated-chair': { pose: 'chairArmDown', held: 'far', comesFrom: 118 },
  'lats/seated-chair': { pose: 'chairArmUp', held: 'far', stretch: { face: 1 } },
  'biceps/seated-chair': { pose: 'chair', held: 'far' },
  'triceps/seated-chair': { pose: 'chairArmOut', held: 'far' },
  'triceps/seated-chair/foam-roller': { pose: 'tableUpper', held: 'none', scenery: 'table' },
  'forearms/seated-chair': { pose: 'chairArmDown', held: 'far' },
  'forearms/seated-chair/foam-roller': { pose: 'tableFore', held: 'none', scenery: 'table', stretch: { face: -1 } },
  'forearms/seated-chair/ball': { pose: 'tableFore', held: 'none', scenery: 'table', stretch: { face: -1 } },
  'forearms/seated-chair/none': { pose: 'tableFore', held: 'none', scenery: 'table', stretch: { face: -1 } },
  'adductors/seated-chair': { pose: 'chairFront', held: 'near', comesFrom: 232 },
  'adductors/seated-chair/massage-gun': { pose: 'chairFront', held: 'near', comesFrom: 90 },
  'quads/seated-chair/massage-gun': { pose: 'chair', held: 'near' },
  'it-band/seated-chair/massage-gun': { pose: 'chair', held: 'near', comesFrom: 70 },
  'hamstrings/seated-chair': { pose: 'chairHamstring', held: 'both', comesFrom: 18, stretch: { from: 0.4 } },
  'hamstrings/seated-chair/massage-gun': {
    pose: 'chairHamstring',
    held: 'near',
    comesFrom: -40,
    stretch: { from: 0.4 },
  },
  'hamstrings/seated-chair/ball': { pose: 'chairBall', held: 'none', stretch: { to: 0.56 } },
  'calves/seated-chair': { pose: 'chairLeanMore', held: 'both' },
  'calves/seated-chair/massage-gun': { pose: 'chairLeanMore', held: 'near' },
  'tibialis-anterior/seated-chair': { pose: 'chairLean', held: 'near' },
  'tibialis-anterior/seated-chair/stick': { pose: 'chairLean', held: 'both' },
  'peroneals/seated-chair': { pose: 'chairLean', held: 'both' },
  'plantar-foot/seated-chair': { pose: 'chairSole', held: 'none' },
  'plantar-foot/seated-chair/foam-roller': { pose: 'chairSoleHigh', held: 'none' },
  'plantar-foot/seated-chair/massage-gun': { pose: 'chairSoleUp', held: 'near' },
};

export const placementOf = (region: RegionId, posture: Posture, tool: ToolId): Placement => {
  const choice = CHOICES[`${region}/${posture}/${tool}`] ?? CHOICES[`${region}/${posture}`] ?? BY_POSTURE[posture];
  return { scenery: SCENERY[posture], ...choice, stretch: { ...STRETCHES[region], ...choice.stretch } };
};
