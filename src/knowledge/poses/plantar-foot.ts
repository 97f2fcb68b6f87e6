import type { Pose } from '../../core/pose/index.ts';

export const plantarFoot: readonly Pose[] = [
  {
    technique: 'plantar-foot/ball',
    build: 'shoulders',
    camera: { azimuth: 40, elevation: 12 },
    barefoot: true,
    trunk: { look: [1, -0.8, 0.1] },
    right: {
      foot: { free: true },
      hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 5, v: 0.32 }, fingers: [1, -0.4, -0.3] },
    },
    contact: {
      tool: 'ball',
      chart: 'sole',
      from: [0, -0.012],
      to: [0.002, 0.062],
      support: { on: 'floor', at: [0.26, 0, 0.075] },
      moves: 'limb',
    },
    steps: { 1: {}, 3: {} },
  },
];
