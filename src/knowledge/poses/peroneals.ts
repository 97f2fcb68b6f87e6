import type { Pose } from '../../core/pose/index.ts';

/** A low stool under this foot. */
const STOOL = { book: { at: [0.27, 0.09, 0.06], half: [0.09, 0.06] } } as const;

export const peroneals: readonly Pose[] = [
  {
    technique: 'peroneals/foam-roller',
    build: 'shoulders',
    camera: { azimuth: 10, elevation: 18 },
    lens: { azimuth: 25, elevation: -5, radius: 0.13 },
    trunk: { at: [0, 0.105, 0], up: [-1, 0.3, 0], front: [0.02, -0.04, 1], look: [0.4, -0.1, 1] },
    angles: { 'waist.side': -6, 'chest.side': -6, 'neck.side': 14, 'hip.flex-right': 12, 'knee.flex-right': 14 },
    right: {
      elbow: { on: 'floor', at: [-0.25, 0, 0.03] },
      hand: { on: 'floor', at: [-0.37, 0, 0.12], fingers: [-1, 0, 0.5] },
      foot: { free: true },
      kneeOut: [0.1, 0, 1],
    },
    left: {
      foot: { on: 'floor', at: [0.19, 0, 0.2], toes: [0.6, 0, 1] },
      kneeOut: [0.3, 1, 0.8],
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 60, v: 0.42 } },
    },
    contact: {
      tool: 'roller',
      chart: 'leg',
      from: [82, 0.16],
      to: [82, 0.195],
      support: { on: 'floor', at: [0.36, 0, 0.01] },
    },
    steps: {
      // The upper hand carries as well.
      1: { left: { hand: { on: 'floor', at: [-0.12, 0, 0.24], fingers: [0, 0, 1] } } },
      3: {},
    },
  },
  {
    technique: 'peroneals/stick',
    build: 'hips',
    camera: { azimuth: 14, elevation: 8 },
    lens: { azimuth: 10, elevation: 4, radius: 0.17, furniture: false },
    props: STOOL,
    trunk: { up: [0.5, 0.86, 0.05], front: [0.86, -0.5, 0], look: [0.8, -0.8, 0.4] },
    angles: { 'waist.flex': 24, 'chest.flex': 20, 'chest.twist': -10 },
    right: { foot: { on: 'book', at: [0.27, 0.09, 0.06] }, hand: { grips: 'tool', at: -0.75 } },
    left: { foot: { on: 'floor', at: [0.16, 0, -0.09] }, hand: { grips: 'tool', at: 0.75 } },
    contact: {
      tool: 'stick',
      chart: 'leg',
      from: [80, 0.16],
      to: [80, 0.195],
      support: 'held',
      axis: [0.98, 0, -0.15],
    },
    // It rests on the muscle, the hands loose.
    steps: {
      1: {
        left: { hand: { grips: 'tool', at: 0.75, shape: 'relaxed' } },
        right: { hand: { grips: 'tool', at: -0.75, shape: 'relaxed' } },
      },
      3: {},
    },
  },
  {
    technique: 'peroneals/none',
    build: 'shoulders',
    camera: { azimuth: 14, elevation: 8 },
    lens: { azimuth: 10, elevation: 4, radius: 0.17, furniture: false },
    props: STOOL,
    trunk: { up: [0.5, 0.86, 0.05], front: [0.86, -0.5, 0], look: [0.8, -0.8, 0.4] },
    angles: { 'waist.flex': 24, 'chest.flex': 20 },
    right: { foot: { on: 'book', at: [0.26, 0.09, 0.06] }, hand: { grips: 'tool', fingers: [0.3, -1, 0] } },
    left: {
      foot: { on: 'floor', at: [0.2, 0, -0.09] },
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 10, v: 0.36 } },
    },
    contact: { tool: 'palm', sinks: -0.005, chart: 'leg', from: [80, 0.16], to: [80, 0.195], support: 'held' },
    steps: { 1: {}, 3: {} },
  },
];
