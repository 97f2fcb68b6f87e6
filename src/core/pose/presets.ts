/** Where each posture starts from: how the trunk lies, and the angles to which the joints tend when nothing asks otherwise. */
import type { Side } from '../body/index.ts';
import { type Angles, type SideAngle, type Vec } from '../human/index.ts';
import type { Posture } from '../knowledge/index.ts';
import type { ArmGoals, LegGoals, TrunkGoals } from './pose.ts';

export interface Preset {
  readonly trunk: TrunkGoals & Required<Pick<TrunkGoals, 'at' | 'up' | 'front'>>;
  readonly angles: Angles;
  readonly left: ArmGoals & LegGoals;
  readonly right: ArmGoals & LegGoals;
}

type Both = Partial<Readonly<Record<SideAngle, number>>>;

const bothSides = (angles: Both): Angles => {
  const of = (side: Side) => Object.entries(angles).map(([angle, degrees]) => [`${angle}-${side}`, degrees] as const);
  return Object.fromEntries([...of('left'), ...of('right')]);
};

const flat = (x: number, z: number, toes: Vec = [1, 0, 0]): LegGoals => ({
  foot: { on: 'floor', at: [x, 0, z], toes },
});

const HANGING: Both = { 'shoulder.flex': 4, 'shoulder.abduct': 9, 'elbow.flex': 14 };

/** All face the right of the picture with the right side near to the eye; on the side, the front looks at the eye. */
export const PRESETS: Readonly<Record<Posture, Preset>> = {
  prone: {
    trunk: { at: [0, 0.09, 0], up: [1, 0.05, 0], front: [0.05, -1, 0], look: [1, -0.9, 0] },
    angles: {
      'neck.flex': -22,
      ...bothSides({ 'shoulder.flex': 80, 'elbow.flex': 85, 'ankle.point': 50, 'hip.flex': -2, 'knee.flex': 6 }),
    },
    left: { hand: { free: true, shape: 'flat' }, kneeOut: [0, -1, 0] },
    right: { hand: { free: true, shape: 'flat' }, kneeOut: [0, -1, 0] },
  },
  supine: {
    trunk: { at: [0, 0.09, 0], up: [-1, 0, 0], front: [0, 1, 0], look: [0.35, 1, 0] },
    angles: {
      'neck.flex': 18,
      ...bothSides({ 'hip.flex': 48, 'knee.flex': 100, 'shoulder.flex': 20, 'shoulder.abduct': 20, 'elbow.flex': 20 }),
    },
    left: flat(0.27, -0.06),
    right: flat(0.27, 0.06),
  },
  'side-lying': {
    trunk: { at: [0, 0.12, 0], up: [-1, 0.2, 0], front: [0, -0.08, 1], look: [0.2, 0, 1] },
    angles: {
      'waist.side': -6,
      'neck.side': 12,
      ...bothSides({ 'hip.flex': 8, 'knee.flex': 12, 'elbow.flex': 80 }),
      'shoulder.abduct-right': 78,
      'shoulder.flex-right': 40,
    },
    left: { ...flat(0.26, 0.17, [0.5, 0, 1]), kneeOut: [0.2, 1, 0.8] },
    right: { foot: { free: true } },
  },
  'seated-floor': {
    trunk: { at: [0, 0.088, 0], up: [-0.42, 0.9, 0], front: [0.9, 0.42, 0], sits: 'floor', look: [1, -0.15, 0] },
    angles: {
      'waist.flex': 8,
      'chest.flex': 6,
      'neck.flex': 8,
      ...bothSides({ 'hip.flex': 70, 'knee.flex': 12, 'shoulder.flex': -45, 'shoulder.turn': 15, 'elbow.flex': 8 }),
    },
    left: { hand: { on: 'floor', at: [-0.24, 0, -0.15], fingers: [-0.8, 0, -0.6], shape: 'flat' } },
    right: { hand: { on: 'floor', at: [-0.24, 0, 0.15], fingers: [-0.8, 0, 0.6], shape: 'flat' } },
  },
  kneeling: {
    trunk: { at: [0, 0.3, 0], up: [0.94, 0.34, 0], front: [0.34, -0.94, 0], look: [0.7, -1, 0] },
    angles: {
      'neck.flex': -6,
      ...bothSides({ 'hip.flex': 85, 'knee.flex': 95, 'ankle.point': 45, 'shoulder.flex': 80, 'elbow.flex': 6 }),
    },
    left: { hand: { on: 'floor', at: [0.32, 0, -0.1], fingers: [1, 0, 0], shape: 'flat' } },
    right: { hand: { on: 'floor', at: [0.32, 0, 0.1], fingers: [1, 0, 0], shape: 'flat' } },
  },
  'half-kneeling': {
    trunk: { at: [0, 0.3, 0], up: [0.05, 1, 0], front: [1, -0.05, 0], look: [1, -0.2, 0] },
    angles: {
      ...bothSides({ ...HANGING, 'ankle.point': 0 }),
      'hip.flex-left': 85,
      'knee.flex-left': 90,
      'knee.flex-right': 85,
      'ankle.point-right': 45,
    },
    left: flat(0.25, -0.07),
    right: { knee: { on: 'floor', at: [0.02, 0, 0.06] }, foot: { on: 'floor', at: [-0.24, 0, 0.06], part: 'top' } },
  },
  'seated-chair': {
    trunk: { at: [-0.01, 0.335, 0], up: [-0.02, 1, 0], front: [1, 0.02, 0], sits: 'seat', look: [1, -0.35, 0] },
    angles: {
      'chest.flex': 8,
      ...bothSides({ 'hip.flex': 82, 'knee.flex': 84, 'shoulder.flex': 28, 'shoulder.abduct': 10, 'elbow.flex': 50 }),
    },
    left: {
      ...flat(0.235, -0.07),
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 5, v: 0.37 }, shape: 'cup' },
    },
    right: flat(0.235, 0.07),
  },
  standing: {
    trunk: { at: [0, 0.517, 0], up: [0, 1, 0], front: [1, 0, 0], look: [1, -0.1, 0] },
    angles: bothSides({ ...HANGING, 'hip.flex': 4, 'knee.flex': 6 }),
    left: flat(0.01, -0.06),
    right: flat(0.01, 0.06),
  },
  'standing-wall': {
    trunk: { at: [0, 0.505, 0], up: [-0.03, 1, 0], front: [1, 0.03, 0], look: [1, -0.05, 0] },
    angles: bothSides({ ...HANGING, 'hip.flex': 14, 'knee.flex': 18 }),
    left: flat(0.08, -0.06),
    right: flat(0.1, 0.06),
  },
};
