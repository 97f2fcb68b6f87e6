import type { Pose } from '../../core/pose/index.ts';

export const lowerBack: readonly Pose[] = [
  {
    technique: 'lower-back-ql/ball',
    build: 'shoulders',
    camera: { azimuth: 3, elevation: 7 },
    lens: { azimuth: -60, elevation: 12, radius: 0.15, furniture: false },
    trunk: { at: [0, 0.5, 0], up: [-0.06, 1, 0], front: [1, 0.06, 0], look: [1, 0, 0.1] },
    props: { wall: { at: [-0.12, 0, 0], faces: [1, 0, 0], from: -0.2, to: 0.24 } },
    right: {
      foot: { on: 'floor', at: [0.1, 0, 0.06] },
      hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 5, v: 0.44 } },
    },
    left: {
      foot: { on: 'floor', at: [0.08, 0, -0.06] },
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 20, v: 0.42 } },
    },
    contact: {
      tool: 'big-ball',
      chart: 'back',
      from: [0.034, 0.615],
      to: [0.03, 0.62],
      support: { on: 'wall', at: [-0.12, 0.62, 0.035] },
    },
    steps: {
      1: {
        right: { foot: { on: 'floor', at: [0.04, 0, 0.06] } },
        left: { foot: { on: 'floor', at: [0.02, 0, -0.06] } },
      },
      3: {},
    },
  },
  {
    technique: 'lower-back-ql/none',
    build: 'hips',
    camera: { azimuth: 6, elevation: 6 },
    lens: { azimuth: -60, elevation: 12, radius: 0.15, furniture: false },
    trunk: { at: [0, 0.5, 0], up: [-0.06, 1, 0], front: [1, 0.06, 0], look: [1, 0, 0.1] },
    props: { wall: { at: [-0.12, 0, 0], faces: [1, 0, 0], from: -0.2, to: 0.24 }, towel: true },
    right: {
      foot: { on: 'floor', at: [0.09, 0, 0.06] },
      hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 20, v: 0.42 } },
    },
    left: {
      foot: { on: 'floor', at: [0.07, 0, -0.06] },
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 5, v: 0.44 } },
    },
    contact: {
      tool: 'tennis-ball',
      chart: 'back',
      from: [0.034, 0.615],
      to: [0.03, 0.62],
      support: { on: 'wall', at: [-0.12, 0.62, 0.035] },
    },
    steps: {
      1: {
        right: { foot: { on: 'floor', at: [0.04, 0, 0.06] } },
        left: { foot: { on: 'floor', at: [0.02, 0, -0.06] } },
      },
      3: {},
    },
  },
];
