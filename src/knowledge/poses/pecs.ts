import type { Pose } from '../../core/pose/index.ts';

const WALL = { wall: { at: [0.12, 0, 0], faces: [-1, 0, 0], from: -0.26, to: 0.2 } } as const;

export const pecs: readonly Pose[] = [
  {
    technique: 'pecs/ball',
    build: 'shoulders',
    camera: { azimuth: -22, elevation: 7 },
    lens: { azimuth: 60, elevation: 8, radius: 0.14, furniture: false },
    trunk: { at: [0, 0.507, 0], up: [0.07, 1, 0], front: [1, -0.07, -0.05], look: [0.7, 0, 0.9] },
    props: WALL,
    right: {
      foot: { on: 'floor', at: [-0.06, 0, 0.065] },
      hand: { at: [-0.1, 0.5, 0.17], fingers: [-0.2, -1, 0] },
    },
    left: {
      foot: { on: 'floor', at: [0.0, 0, -0.065] },
      hand: { on: 'wall', at: [0.12, 0.76, -0.15], fingers: [0, 1, -0.2] },
    },
    contact: {
      tool: 'ball',
      chart: 'front',
      from: [0.058, 0.745],
      to: [0.072, 0.752],
      support: { on: 'wall', at: [0.12, 0.745, 0.065] },
    },
    steps: {
      1: {
        right: {
          foot: { on: 'floor', at: [-0.01, 0, 0.065] },
          hand: { at: [-0.1, 0.5, 0.17], fingers: [-0.2, -1, 0] },
        },
      },
      3: {},
    },
  },
  {
    technique: 'pecs/none',
    build: 'hips',
    camera: { azimuth: -12, elevation: 7 },
    lens: { azimuth: 60, elevation: 8, radius: 0.14, furniture: false },
    trunk: { at: [0, 0.507, 0], up: [0.07, 1, 0], front: [1, -0.07, -0.05], look: [0.7, 0, 0.9] },
    props: { ...WALL, towel: true },
    right: {
      foot: { on: 'floor', at: [-0.07, 0, 0.065] },
      hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 80, v: 0.48 } },
    },
    left: {
      foot: { on: 'floor', at: [-0.01, 0, -0.065] },
      hand: { on: 'wall', at: [0.12, 0.76, -0.15], fingers: [0, 1, -0.2] },
    },
    contact: {
      tool: 'tennis-ball',
      chart: 'front',
      from: [0.058, 0.745],
      to: [0.072, 0.752],
      support: { on: 'wall', at: [0.12, 0.745, 0.065] },
    },
    steps: {
      1: {
        right: { foot: { on: 'floor', at: [-0.02, 0, 0.065] } },
        left: { foot: { on: 'floor', at: [0.03, 0, -0.065] } },
      },
      3: {},
    },
  },
];
