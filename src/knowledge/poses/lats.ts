import type { Pose } from '../../core/pose/index.ts';

/** The right side is towards the wall, which stands behind its shoulder. */
const WALL = { wall: { at: [0, 0, 0.16], faces: [0, 0, -1], from: -0.28, to: 0.26 } } as const;

export const lats: readonly Pose[] = [
  {
    technique: 'lats/foam-roller',
    build: 'shoulders',
    camera: { azimuth: -8, elevation: 18 },
    trunk: { at: [0, 0.1, 0], up: [-1, 0.2, 0], front: [0.02, 0.5, 0.87], look: [0.2, 0.4, 1] },
    angles: {
      'waist.side': -6,
      'chest.side': -8,
      'neck.side': 10,
      'shoulder.abduct-right': 120,
      'shoulder.flex-right': 60,
      'elbow.flex-right': 60,
    },
    right: {
      elbow: { on: 'floor', at: [-0.36, 0, 0.1] },
      hand: { on: 'floor', at: [-0.44, 0, 0.21], fingers: [-0.5, 0, 0.8] },
      foot: { at: [0.46, 0.045, 0], toes: [0.4, 0.4, 1] },
    },
    left: {
      foot: { on: 'floor', at: [0.2, 0, 0.17], toes: [0.6, 0, 1] },
      kneeOut: [0.3, 1, 0.6],
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 70, v: 0.5 } },
    },
    contact: {
      tool: 'roller',
      chart: 'back',
      from: [0.074, 0.66],
      to: [0.082, 0.7],
      support: { on: 'floor', at: [-0.17, 0, 0] },
      faces: 0.6,
    },
    steps: {
      // The other foot stands close and carries.
      1: {
        left: {
          foot: { on: 'floor', at: [0.12, 0, 0.19], toes: [0.6, 0, 1] },
          kneeOut: [0.2, 1, 0.6],
          hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 70, v: 0.5 } },
        },
      },
      // This arm is stretched out along the floor and moves.
      3: {
        angles: { 'elbow.flex-right': 8 },
        right: { elbow: 'free', hand: { on: 'floor', at: [-0.52, 0, 0.1], fingers: [-1, 0, 0.2] } },
      },
    },
  },
  {
    technique: 'lats/ball',
    build: 'hips',
    camera: { azimuth: 262, elevation: 8 },
    lens: { azimuth: -30, elevation: 10, radius: 0.15, furniture: false },
    trunk: { at: [0, 0.51, 0], up: [0, 1, 0.06], front: [0.9, 0, -0.35], look: [1, 0, 0.1] },
    props: WALL,
    angles: { 'shoulder.abduct-right': 110, 'shoulder.flex-right': 40, 'elbow.flex-right': 50 },
    right: {
      foot: { on: 'floor', at: [0.0, 0, -0.01], toes: [1, 0, -0.2] },
      hand: { on: 'wall', at: [0.07, 1.0, 0.16], fingers: [0, 1, 0] },
      elbowOut: [1, -0.2, -0.35],
    },
    left: {
      foot: { on: 'floor', at: [0.0, 0, -0.13], toes: [1, 0, -0.2] },
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 80, v: 0.5 } },
    },
    contact: {
      tool: 'ball',
      chart: 'back',
      from: [0.085, 0.705],
      to: [0.088, 0.72],
      support: { on: 'wall', at: [-0.03, 0.71, 0.16] },
      faces: 0.4,
    },
    steps: {
      // The feet closer to the wall: hardly any lean.
      1: {
        right: { foot: { on: 'floor', at: [0.0, 0, 0.045], toes: [1, 0, -0.2] } },
        left: { foot: { on: 'floor', at: [0.0, 0, -0.07], toes: [1, 0, -0.2] } },
      },
      3: { contact: { tool: 'firm-ball' } },
    },
  },
  {
    technique: 'lats/massage-gun',
    build: 'shoulders',
    camera: { azimuth: -20, elevation: 10 },
    lens: { azimuth: -30, elevation: 12, radius: 0.15, furniture: false },
    trunk: { look: [1, -0.3, 0.5] },
    props: { table: { at: [0.34, 0.41, 0.1], half: [0.16, 0.16] } },
    angles: { 'shoulder.flex-right': 75, 'shoulder.abduct-right': 20, 'elbow.flex-right': 70 },
    right: {
      elbow: { on: 'table', at: [0.22, 0.41, 0.15] },
      hand: { on: 'table', at: [0.36, 0.41, 0.08], fingers: [1, 0, -0.3] },
    },
    left: { hand: { grips: 'tool' } },
    contact: {
      tool: 'gun',
      chart: 'back',
      from: [0.085, 0.69],
      to: [0.09, 0.72],
      support: 'held',
      axis: [-0.35, -0.2, 0.9],
      handle: [0.9, -0.2, 0.35],
    },
    steps: { 1: {}, 3: {} },
  },
  {
    technique: 'lats/none',
    build: 'shoulders',
    camera: { azimuth: 262, elevation: 8 },
    lens: { azimuth: -30, elevation: 10, radius: 0.15, furniture: false },
    trunk: { at: [0, 0.51, 0], up: [0, 1, 0.06], front: [0.9, 0, -0.35], look: [1, 0.1, 0.1] },
    props: { ...WALL, towel: true },
    angles: { 'shoulder.abduct-right': 110, 'shoulder.flex-right': 40, 'elbow.flex-right': 60 },
    right: {
      foot: { on: 'floor', at: [0.03, 0, 0.0], toes: [1, 0, -0.2] },
      hand: { on: 'wall', at: [0.07, 1.0, 0.16], fingers: [0, 1, 0] },
      elbowOut: [1, -0.2, -0.35],
    },
    left: { foot: { on: 'floor', at: [-0.02, 0, -0.13], toes: [1, 0, -0.2] }, hand: { free: true } },
    contact: {
      tool: 'tennis-ball',
      chart: 'back',
      from: [0.085, 0.705],
      to: [0.088, 0.72],
      support: { on: 'wall', at: [-0.03, 0.71, 0.16] },
      faces: 0.4,
    },
    steps: {
      1: {
        right: { foot: { on: 'floor', at: [0.03, 0, 0.045], toes: [1, 0, -0.2] } },
        left: { foot: { on: 'floor', at: [-0.02, 0, -0.07], toes: [1, 0, -0.2] } },
      },
      3: { props: { towel: false } },
    },
  },
];
