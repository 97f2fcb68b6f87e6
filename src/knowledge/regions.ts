import type { ByRegion } from '../core/body/index.ts';

export type RegionGroup = 'upper' | 'lower' | 'feet';

export interface RegionName {
  /** Of one side, as in "Left calf". */
  readonly one: string;
  /** Of both sides, as in "Both calves". */
  readonly both: string;
  /** Where it is, in one line. */
  readonly where: string;
  readonly group: RegionGroup;
}

const region = (group: RegionGroup, one: string, both: string, where: string): RegionName => ({
  one,
  both,
  where,
  group,
});

export const regionNames: ByRegion<RegionName> = {
  'neck-traps': region(
    'upper',
    'neck and shoulder',
    'neck and shoulders',
    'Between neck and shoulder, down to the upper corner of the shoulder blade.',
  ),
  'rear-shoulder': region(
    'upper',
    'rear shoulder',
    'rear shoulders',
    'The back of the shoulder, on the shoulder blade below its ridge.',
  ),
  pecs: region('upper', 'chest', 'chest muscles', 'The chest muscle between collarbone, breastbone and armpit.'),
  'upper-back': region('upper', 'upper back', 'upper back', 'Beside the spine at the height of the shoulder blades.'),
  lats: region(
    'upper',
    'lat',
    'lats',
    'The broad back muscle at the outer edge of the shoulder blade, below the armpit.',
  ),
  biceps: region('upper', 'biceps', 'biceps', 'The front of the upper arm.'),
  triceps: region('upper', 'triceps', 'triceps', 'The back of the upper arm.'),
  forearms: region('upper', 'forearm', 'forearms', 'Between elbow and wrist, on the palm side and the back.'),
  'lower-back-ql': region(
    'lower',
    'lower back',
    'lower back',
    'Beside the spine, between the lowest rib and the hip bone.',
  ),
  glutes: region('lower', 'glute', 'glutes', 'The buttock; the part for the tools is its upper outer quarter.'),
  'hip-flexors-tfl': region(
    'lower',
    'hip flexor',
    'hip flexors',
    'The front and outer front of the hip, just below the bony hip point.',
  ),
  adductors: region('lower', 'inner thigh', 'inner thighs', 'The inner side of the thigh, towards its back.'),
  quads: region('lower', 'quad', 'quads', 'The front and outer front of the thigh.'),
  'it-band': region('lower', 'IT band', 'IT bands', 'The outer side of the thigh, from hip to knee.'),
  hamstrings: region('lower', 'hamstring', 'hamstrings', 'The back of the thigh.'),
  calves: region('lower', 'calf', 'calves', 'The back of the lower leg.'),
  'tibialis-anterior': region('lower', 'shin muscle', 'shin muscles', 'The muscle on the outer side of the shin bone.'),
  peroneals: region(
    'lower',
    'outer lower leg',
    'outer lower legs',
    'The outer side of the lower leg, between knee and ankle.',
  ),
  'plantar-foot': region('feet', 'sole', 'soles', 'The underside of the foot.'),
};
