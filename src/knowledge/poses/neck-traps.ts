import type { Pose } from '../../core/pose/index.ts';

const WALL = { wall: { at: [-0.11, 0, 0], faces: [1, 0, 0], from: -0.2, to: 0.24 } } as const;

export const neckTraps: readonly Pose[] = [
  {
    technique: 'neck-traps/ball',
    build: 'hips',
    camera: { azimuth: 12, elevation: 6 },
    lens: { azimuth: -72, elevation: 12, radius: 0.14, furniture: false },
    trunk: { at: [0, 0.5, 0], up: [-0.06, 1, 0], front: [1, 0.06, 0], look: [1, 0, 0.1] },
    props: WALL,
    angles: { 'chest.flex': 10 },
    right: { foot: { on: 'floor', at: [0.1, 0, 0.06] }, hand: { free: true } },
    left: { foot: { on: 'floor', at: [0.08, 0, -0.06] }, hand: { free: true } },
    contact: {
      tool: 'ball',
      chart: 'back',
      from: [0.052, 0.815],
      to: [0.058, 0.824],
      support: { on: 'wall', at: [-0.11, 0.8, 0.055] },
    },
    steps: {
      1: {
        right: { foot: { on: 'floor', at: [0.03, 0, 0.06] }, hand: { free: true } },
        left: { foot: { on: 'floor', at: [0.01, 0, -0.06] }, hand: { free: true } },
      },
      3: {
        angles: { 'shoulder.flex-right': 120, 'elbow.flex-right': 12 },
        right: { foot: { on: 'floor', at: [0.1, 0, 0.06] }, hand: { at: [0.2, 1.0, 0.12], fingers: [0.3, 1, 0] } },
      },
    },
  },
  {
    technique: 'neck-traps/none',
    build: 'shoulders',
    camera: { azimuth: 26, elevation: 6 },
    lens: { azimuth: -72, elevation: 12, radius: 0.14, furniture: false },
    trunk: { at: [0, 0.5, 0], up: [-0.06, 1, 0], front: [1, 0.06, -0.1], look: [1, 0, 0.1] },
    props: { ...WALL, towel: true },
    angles: { 'chest.flex': 10 },
    right: { foot: { on: 'floor', at: [0.12, 0, 0.06] }, hand: { free: true } },
    left: {
      foot: { on: 'floor', at: [0.1, 0, -0.06] },
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 40, v: 0.45 } },
    },
    contact: {
      tool: 'tennis-ball',
      chart: 'back',
      from: [0.052, 0.815],
      to: [0.058, 0.824],
      support: { on: 'wall', at: [-0.11, 0.8, 0.055] },
    },
    steps: {
      1: {
        right: { foot: { on: 'floor', at: [0.05, 0, 0.06] } },
        left: { foot: { on: 'floor', at: [0.03, 0, -0.06] } },
      },
      3: {
        angles: { 'shoulder.flex-right': 120, 'elbow.flex-right': 12 },
        right: { foot: { on: 'floor', at: [0.12, 0, 0.06] }, hand: { at: [0.2, 1.0, 0.12], fingers: [0.3, 1, 0] } },
      },
    },
  },
];
