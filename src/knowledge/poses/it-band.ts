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
  },
  {
    technique: 'it-band/stick',
    build: 'hips',
    camera: { azimuth: 14, elevation: 10 },
    lens: { azimuth: -4, elevation: 2, radius: 0.17, furniture: false },
    trunk: { look: [1, -0.8, 0.6] },
    angles: { 'waist.flex': 12, 'chest.flex': 12, 'chest.twist': -12 },
    right: { hand: { grips: 'tool', at: -0.7 }, foot: { on: 'floor', at: [0.25, 0, 0.06] } },
    left: { hand: { grips: 'tool', at: 0.7 } },
    contact: {
      tool: 'stick',
      chart: 'leg',
      from: [78, 0.345],
      to: [78, 0.43],
      support: 'held',
      axis: [0.15, 0.95, -0.3],
    },
    // It rests on the muscle, the hands loose.
    steps: {
      1: {
        left: { hand: { grips: 'tool', at: 0.7, shape: 'relaxed' } },
        right: { hand: { grips: 'tool', at: -0.7, shape: 'relaxed' } },
      },
      3: {},
    },
  },
  {
    technique: 'it-band/massage-gun',
    build: 'shoulders',
    camera: { azimuth: 14, elevation: 10 },
    lens: { azimuth: -4, elevation: 2, radius: 0.17, furniture: false },
    trunk: { look: [1, -0.7, 0.6] },
    angles: { 'waist.flex': 8, 'chest.flex': 10, 'waist.side': -8 },
    right: { hand: { grips: 'tool' }, foot: { on: 'floor', at: [0.24, 0, 0.05] }, elbowOut: [-0.6, -0.2, 1] },
    contact: {
      tool: 'gun',
      chart: 'leg',
      from: [80, 0.345],
      to: [80, 0.43],
      support: 'held',
      axis: [-0.1, 0.25, 1],
      handle: [-0.6, -0.8, 0.1],
    },
    steps: { 1: {}, 3: {} },
  },
  {
    technique: 'it-band/none',
    build: 'shoulders',
    camera: { azimuth: 16, elevation: 10 },
    lens: { azimuth: -4, elevation: 2, radius: 0.17, furniture: false },
    trunk: { look: [1, -0.9, 0.5] },
    angles: { 'waist.flex': 10, 'chest.flex': 8, 'chest.twist': -24 },
    right: { hand: { grips: 'tool', at: -0.7 }, foot: { on: 'floor', at: [0.29, 0, 0.05] } },
    left: { hand: { grips: 'tool', at: 0.7 }, foot: { on: 'floor', at: [0.17, 0, -0.09] } },
    contact: {
      tool: 'bottle',
      chart: 'leg',
      from: [66, 0.345],
      to: [66, 0.425],
      support: 'held',
      axis: [0.1, 0.8, -0.6],
    },
    // It rests on the muscle, the hands loose.
    steps: {
      1: {
        left: { hand: { grips: 'tool', at: 0.7, shape: 'relaxed' } },
        right: { hand: { grips: 'tool', at: -0.7, shape: 'relaxed' } },
      },
      3: {},
    },
  },
];
