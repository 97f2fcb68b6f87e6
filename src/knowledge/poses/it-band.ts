import type { Pose } from '../../core/pose/index.ts';

export const itBand: readonly Pose[] = [
  {
    technique: 'it-band/foam-roller',
    build: 'hips',
    camera: { azimuth: 12, elevation: 16 },
    trunk: { at: [0, 0.13, 0], up: [-1, 0.24, 0], front: [0.02, -0.04, 1], look: [0.5, -0.2, 1] },
    angles: { 'waist.side': -4, 'chest.side': -4, 'neck.side': 14 },
    right: {
      elbow: { on: 'floor', at: [-0.27, 0, 0.03] },
      hand: { on: 'floor', at: [-0.4, 0, 0.12], fingers: [-1, 0, 0.5] },
      foot: { at: [0.48, 0.055, -0.02], toes: [0.3, 0, 1], slides: true },
      kneeOut: [0, 0, 1],
    },
    left: {
      foot: { on: 'floor', at: [0.08, 0, 0.24], toes: [0.6, 0, 1] },
      kneeOut: [0.3, 1, 0.8],
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 70, v: 0.5 }, fingers: [1, -0.1, 0.3] },
      elbowOut: [-0.4, 1, 0.2],
    },
    contact: {
      tool: 'roller',
      chart: 'leg',
      from: [78, 0.34],
      to: [78, 0.415],
      support: { on: 'floor', at: [0.15, 0, 0] },
    },
    steps: {
      // The upper hand carries as well.
      1: { left: { hand: { on: 'floor', at: [-0.13, 0, 0.22], fingers: [-0.4, 0, 1] }, elbowOut: [-1, 0.4, 0.3] } },
      // The front foot carries less: its heel is up.
      3: { left: { foot: { on: 'floor', at: [0.09, 0, 0.25], part: 'ball', toes: [0.6, 0, 1] } } },
    },
    arrow: { shift: [0.06, 0.02] },
  },
];
