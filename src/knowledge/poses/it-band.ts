import type { Pose } from '../../core/pose/index.ts';

export const itBand: readonly Pose[] = [
  {
    technique: 'it-band/foam-roller',
    build: 'hips',
    camera: { azimuth: -14, elevation: 16 },
    trunk: { at: [0, 0.14, 0], up: [-1, 0.22, 0], front: [0.02, -0.15, 1] },
    right: {
      elbow: { on: 'floor', at: [-0.24, 0, 0.02] },
      hand: { on: 'floor', at: [-0.3, 0, 0.16], fingers: [-0.3, 0, 1] },
      foot: { at: [0.48, 0.06, -0.01] },
      kneeOut: [0, 0, 1],
    },
    left: {
      foot: { on: 'floor', at: [0.24, 0, 0.2], toes: [0.5, 0, 1] },
      kneeOut: [0.1, 1, 0.8],
      hand: { on: 'floor', at: [-0.06, 0, 0.2], fingers: [-0.5, 0, 1] },
    },
    contact: {
      tool: 'roller',
      chart: 'leg',
      from: [76, 0.345],
      to: [76, 0.43],
      support: { on: 'floor', at: [0.14, 0, 0.02] },
    },
    steps: { 1: {}, 3: {} },
  },
];
