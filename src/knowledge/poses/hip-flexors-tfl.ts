import type { Pose } from '../../core/pose/index.ts';

/** A wall before the right hip; the body stands turned half towards it, and we stand behind that hip. */
const WALL = { wall: { at: [0.1, 0, 0], faces: [-1, 0, 0], from: -0.24, to: 0.26 } } as const;

export const hipFlexors: readonly Pose[] = [
  {
    technique: 'hip-flexors-tfl/foam-roller',
    build: 'hips',
    camera: { azimuth: 30, elevation: 14 },
    lens: { azimuth: 35, elevation: -20, radius: 0.14 },
    trunk: { at: [0, 0.13, 0], up: [1, 0.08, 0.02], front: [0.08, -0.93, -0.32] },
    right: {
      elbow: { on: 'floor', at: [0.28, 0, 0.12] },
      hand: { on: 'floor', at: [0.44, 0, 0.1], fingers: [1, 0, -0.1] },
      foot: { on: 'floor', at: [-0.47, 0, 0.07], part: 'ball' },
    },
    left: {
      elbow: { on: 'floor', at: [0.28, 0, -0.11] },
      hand: { on: 'floor', at: [0.44, 0, -0.1], fingers: [1, 0, 0.1] },
      knee: { on: 'floor', at: [-0.12, 0, -0.2] },
      foot: { on: 'floor', at: [-0.34, 0, -0.2], part: 'top' },
      kneeOut: [0.5, -1, -0.6],
    },
    contact: {
      tool: 'roller',
      chart: 'front',
      from: [0.072, 0.545],
      to: [0.076, 0.51],
      support: { on: 'floor', at: [0.01, 0, 0.09] },
    },
    steps: {
      1: {
        left: {
          elbow: { on: 'floor', at: [0.28, 0, -0.11] },
          hand: { on: 'floor', at: [0.44, 0, -0.1], fingers: [1, 0, 0.1] },
          knee: { on: 'floor', at: [-0.06, 0, -0.22] },
          foot: { on: 'floor', at: [-0.28, 0, -0.22], part: 'top' },
          kneeOut: [0.6, -1, -0.6],
        },
      },
      3: {
        left: {
          elbow: { on: 'floor', at: [0.28, 0, -0.11] },
          hand: { on: 'floor', at: [0.44, 0, -0.1], fingers: [1, 0, 0.1] },
          knee: { on: 'floor', at: [-0.17, 0, -0.18] },
          foot: { on: 'floor', at: [-0.4, 0, -0.18], part: 'top' },
          kneeOut: [0.4, -1, -0.5],
        },
      },
    },
  },
  {
    technique: 'hip-flexors-tfl/ball',
    build: 'shoulders',
    camera: { azimuth: -14, elevation: 8 },
    lens: { azimuth: 55, elevation: 8, radius: 0.14, furniture: false },
    trunk: { at: [0, 0.512, 0], up: [0.04, 1, 0], front: [0.72, -0.03, -0.7], look: [0.9, -0.15, 0.1] },
    props: WALL,
    right: {
      foot: { on: 'floor', at: [0.0, 0, 0.045], toes: [0.8, 0, -0.5] },
      hand: { on: 'wall', at: [0.1, 0.76, 0.16], fingers: [0, 1, 0.3] },
    },
    left: {
      foot: { on: 'floor', at: [-0.1, 0, -0.05], toes: [0.7, 0, -0.7] },
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 60, v: 0.5 } },
    },
    contact: {
      tool: 'big-ball',
      chart: 'front',
      from: [0.072, 0.545],
      to: [0.076, 0.51],
      support: { on: 'wall', at: [0.1, 0.52, 0.045] },
    },
    steps: {
      1: {
        right: {
          foot: { on: 'floor', at: [0.02, 0, 0.045], toes: [0.8, 0, -0.5] },
          hand: { on: 'wall', at: [0.1, 0.76, 0.16], fingers: [0, 1, 0.3] },
        },
        left: {
          foot: { on: 'floor', at: [-0.05, 0, -0.05], toes: [0.7, 0, -0.7] },
          hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 60, v: 0.5 } },
        },
      },
      3: { contact: { tool: 'ball' } },
    },
  },
  {
    technique: 'hip-flexors-tfl/stick',
    build: 'hips',
    camera: { azimuth: 40, elevation: 9 },
    lens: { azimuth: 60, elevation: 10, radius: 0.14, furniture: false },
    trunk: { at: [0, 0.512, 0], up: [0.03, 1, 0], front: [1, -0.03, 0], look: [1, -0.9, 0.2] },
    angles: { 'waist.flex': 6, 'chest.flex': 10, 'neck.flex': 20, 'knee.flex-right': 22, 'hip.flex-right': 18 },
    right: { foot: { on: 'floor', at: [0.08, 0, 0.065] }, hand: { grips: 'tool', at: -0.7 } },
    left: { foot: { on: 'floor', at: [-0.03, 0, -0.06] }, hand: { grips: 'tool', at: 0.7 } },
    contact: {
      tool: 'stick',
      chart: 'front',
      from: [0.074, 0.525],
      to: [0.08, 0.495],
      support: 'held',
      sinks: -0.006,
      axis: [0.75, -0.25, -0.6],
    },
    // It rests on the muscle, the hands loose.
    steps: {
      1: {
        left: { hand: { grips: 'tool', at: 0.7, shape: 'relaxed' } },
        right: { hand: { grips: 'tool', at: -0.7, shape: 'relaxed' } },
      },
      3: {},
    },
  },
  {
    technique: 'hip-flexors-tfl/none',
    build: 'hips',
    camera: { azimuth: -14, elevation: 8 },
    lens: { azimuth: 55, elevation: 8, radius: 0.14, furniture: false },
    trunk: { at: [0, 0.512, 0], up: [0.02, 1, 0], front: [0.72, -0.02, -0.7], look: [0.9, -0.15, 0.1] },
    props: { ...WALL, towel: true },
    right: {
      foot: { on: 'floor', at: [-0.01, 0, 0.045], toes: [0.8, 0, -0.5] },
      hand: { on: 'wall', at: [0.1, 0.74, 0.18], fingers: [0, 1, 0.3] },
    },
    left: {
      foot: { on: 'floor', at: [-0.08, 0, -0.05], toes: [0.7, 0, -0.7] },
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 60, v: 0.5 } },
    },
    contact: {
      tool: 'tennis-ball',
      chart: 'front',
      from: [0.072, 0.545],
      to: [0.076, 0.51],
      support: { on: 'wall', at: [0.1, 0.52, 0.045] },
    },
    steps: {
      1: {
        right: { foot: { on: 'floor', at: [0.01, 0, 0.045], toes: [0.8, 0, -0.5] } },
        left: { foot: { on: 'floor', at: [-0.04, 0, -0.05], toes: [0.7, 0, -0.7] } },
      },
      3: {},
    },
  },
];
