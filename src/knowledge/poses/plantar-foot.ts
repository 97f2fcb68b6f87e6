import type { Pose } from '../../core/pose/index.ts';

export const plantarFoot: readonly Pose[] = [
  {
    technique: 'plantar-foot/ball',
    build: 'shoulders',
    camera: { azimuth: 40, elevation: 12 },
    barefoot: true,
    trunk: { up: [0.25, 1, 0], front: [1, -0.25, 0], look: [1, -0.9, 0.1] },
    angles: { 'waist.flex': 14, 'chest.flex': 14 },
    // A hand leans on the knee.
    right: {
      foot: { free: true },
      hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 0, v: 0.312 }, fingers: [1, -0.2, -0.3] },
      elbowOut: [-0.6, 0.3, 1],
    },
    contact: {
      tool: 'ball',
      chart: 'sole',
      from: [0, -0.012],
      to: [0.002, 0.062],
      support: { on: 'floor', at: [0.26, 0, 0.075] },
      moves: 'limb',
    },
    steps: {
      // Sitting upright, only the weight of the leg.
      1: {
        trunk: { up: [-0.02, 1, 0], front: [1, 0.02, 0] },
        angles: { 'waist.flex': 0, 'chest.flex': 4 },
        right: {
          hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 10, v: 0.4 }, fingers: [1, -0.3, -0.3] },
        },
      },
      // Standing with a firm hold.
      3: {
        start: 'standing',
        trunk: { at: [0.02, 0.5, 0], up: [0.04, 1, 0], front: [1, -0.04, 0], sits: 'nothing', look: [1, -0.7, 0] },
        angles: { 'waist.flex': 4, 'chest.flex': 6 },
        props: { table: { at: [0.4, 0.5, -0.09], half: [0.12, 0.2] } },
        left: {
          foot: { on: 'floor', at: [-0.02, 0, -0.06], toes: [1, 0, -0.12] },
          hand: { on: 'table', at: [0.33, 0, -0.12], fingers: [1, 0, 0.1] },
        },
        right: { hand: { on: 'table', at: [0.33, 0, 0.07], fingers: [1, 0, -0.1] } },
        contact: { support: { on: 'floor', at: [0.14, 0, 0.07] } },
      },
    },
  },
];
