import type { Pose } from '../../core/pose/index.ts';

export const glutes: readonly Pose[] = [
  {
    technique: 'glutes/ball',
    build: 'hips',
    camera: { azimuth: 14, elevation: 8 },
    trunk: { at: [0, 0.495, 0], up: [-0.06, 1, 0], front: [1, 0.06, -0.15] },
    props: { wall: { at: [-0.13, 0, 0], faces: [1, 0, 0], from: -0.2, to: 0.26 } },
    right: {
      foot: { on: 'floor', at: [0.13, 0, 0.06], toes: [1, 0, 0.12] },
      hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 20, v: 0.42 }, fingers: [0.4, -1, 0] },
    },
    left: {
      foot: { on: 'floor', at: [0.1, 0, -0.065], toes: [1, 0, -0.12] },
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 20, v: 0.42 }, fingers: [0.4, -1, 0] },
    },
    contact: {
      tool: 'ball',
      chart: 'back',
      from: [0.066, 0.54],
      to: [0.07, 0.518],
      support: { on: 'wall', at: [-0.13, 0.5, 0.07] },
    },
    steps: {
      1: {
        right: {
          foot: { on: 'floor', at: [0.04, 0, 0.06], toes: [1, 0, 0.12] },
          hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 20, v: 0.42 }, fingers: [0.4, -1, 0] },
        },
        left: {
          foot: { on: 'floor', at: [0.02, 0, -0.065], toes: [1, 0, -0.12] },
          hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 20, v: 0.42 }, fingers: [0.4, -1, 0] },
        },
      },
      3: { contact: { tool: 'firm-ball' } },
    },
  },
];
