import type { Pose } from '../../core/pose/index.ts';

const TABLE = { table: { at: [0.3, 0.41, 0.06], half: [0.17, 0.2] } } as const;

/** The forearm lies on its way over the table, the palm down, and the eyes follow. */
const LYING_FOREARM = {
  'chest.flex': 10,
  'neck.flex': 14,
  'shoulder.flex-right': 40,
  'elbow.flex-right': 60,
  'forearm.pronate-right': 60,
  'shoulder.turn-right': 15,
} as const;

export const forearms: readonly Pose[] = [
  {
    technique: 'forearms/foam-roller',
    build: 'shoulders',
    camera: { azimuth: 30, elevation: 22 },
    lens: { azimuth: 40, elevation: 15, radius: 0.11 },
    trunk: { up: [0.2, 0.98, 0], front: [0.98, -0.2, 0], look: [1, -0.7, 0.4] },
    props: TABLE,
    angles: LYING_FOREARM,
    right: { hand: { free: true, shape: 'flat' } },
    left: { hand: { on: 'table', at: [0.25, 0.41, -0.12], fingers: [1, 0, 0] } },
    contact: {
      tool: 'small-roller',
      chart: 'arm',
      from: [200, 0.535],
      to: [200, 0.55],
      support: { on: 'table', at: [0.22, 0.41, 0.11] },
      axis: [0, 0, 1],
      moves: 'limb',
    },
    steps: {
      // Upright; from the middle step on the trunk leans in.
      1: { trunk: { up: [-0.04, 1, 0], front: [1, 0.04, 0], look: [1, -0.7, 0.4] }, angles: { 'chest.flex': 2 } },
      // The palm turned.
      3: { angles: { 'forearm.pronate-right': -20 } },
    },
  },
  {
    technique: 'forearms/ball',
    build: 'hips',
    camera: { azimuth: 32, elevation: 18 },
    lens: { azimuth: 40, elevation: 12, radius: 0.11 },
    trunk: { look: [1, -0.7, 0.4] },
    props: TABLE,
    angles: LYING_FOREARM,
    right: { hand: { free: true, shape: 'flat' } },
    left: {
      hand: {
        on: 'body',
        place: { chart: 'arm', side: 'right', u: 20, v: 0.545 },
        fingers: [0.5, -0.2, 1],
        shape: 'flat',
      },
    },
    contact: {
      tool: 'ball',
      chart: 'arm',
      from: [200, 0.556],
      to: [200, 0.576],
      support: { on: 'table', at: [0.22, 0.41, 0.12] },
      moves: 'limb',
    },
    steps: {
      // The other hand only comes on top at the middle step.
      1: { left: { hand: { on: 'table', at: [0.25, 0.41, -0.12], fingers: [1, 0, 0.3] } } },
      3: {},
    },
  },
  {
    technique: 'forearms/stick',
    build: 'shoulders',
    camera: { azimuth: 34, elevation: 24 },
    lens: { azimuth: 42, elevation: 24, radius: 0.11 },
    trunk: { look: [1, -0.7, 0.4] },
    props: TABLE,
    angles: LYING_FOREARM,
    right: { hand: { free: true, shape: 'flat' } },
    left: { hand: { on: 'table', at: [0.25, 0.41, -0.12], fingers: [1, 0, 0] } },
    contact: {
      tool: 'stick',
      chart: 'arm',
      from: [200, 0.556],
      to: [200, 0.58],
      support: { on: 'table', at: [0.21, 0.41, 0.085] },
      axis: [0, 0, 1],
      moves: 'limb',
    },
    steps: { 1: {}, 3: {} },
  },
  {
    technique: 'forearms/massage-gun',
    build: 'hips',
    camera: { azimuth: 26, elevation: 14 },
    lens: { azimuth: 40, elevation: 30, radius: 0.11 },
    trunk: { look: [1, -0.7, 0.4] },
    props: TABLE,
    angles: { 'chest.flex': 8, 'neck.flex': 14 },
    right: {
      elbow: { on: 'table', at: [0.18, 0.41, 0.14] },
      elbowOut: [-1, -0.3, 0.6],
      hand: { on: 'table', at: [0.31, 0.41, 0.11], fingers: [1, 0, -0.1] },
    },
    left: { hand: { grips: 'tool' }, elbowOut: [0, 0.2, -1] },
    contact: {
      tool: 'gun',
      chart: 'arm',
      from: [165, 0.55],
      to: [165, 0.56],
      support: 'held',
      axis: [-0.1, 1, 0.1],
      sinks: -0.002,
      handle: [0.3, -0.1, -0.95],
    },
    steps: { 1: {}, 3: {} },
  },
  {
    technique: 'forearms/none',
    build: 'hips',
    camera: { azimuth: 20, elevation: 24 },
    lens: { azimuth: 10, elevation: 50, radius: 0.11 },
    trunk: { look: [1, -0.7, 0.4] },
    props: TABLE,
    angles: { 'chest.flex': 8, 'neck.flex': 14 },
    right: {
      elbow: { on: 'table', at: [0.17, 0.41, 0.13] },
      hand: { on: 'table', at: [0.34, 0.41, 0.11], fingers: [1, 0, -0.1] },
    },
    left: { hand: { grips: 'tool', fingers: [1, 0, 0.8] }, elbowOut: [0, 0.3, -1] },
    contact: { tool: 'palm', chart: 'arm', from: [25, 0.556], to: [25, 0.578], support: 'held', sinks: -0.005 },
    steps: { 1: {}, 3: {} },
  },
];
