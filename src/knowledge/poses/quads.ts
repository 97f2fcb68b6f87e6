import type { Pose } from '../../core/pose/index.ts';

export const quads: readonly Pose[] = [
  {
    technique: 'quads/foam-roller',
    build: 'shoulders',
    camera: { azimuth: 24, elevation: 13 },
    trunk: { at: [0, 0.125, 0], up: [1, 0.04, 0], front: [0.04, -1, 0] },
    right: {
      elbow: { on: 'floor', at: [0.27, 0, 0.115] },
      hand: { on: 'floor', at: [0.43, 0, 0.1], fingers: [1, 0, -0.1] },
      foot: { on: 'floor', at: [-0.49, 0, 0.085], part: 'ball', slides: true },
    },
    left: {
      elbow: { on: 'floor', at: [0.27, 0, -0.115] },
      hand: { on: 'floor', at: [0.43, 0, -0.1], fingers: [1, 0, 0.1] },
      knee: { on: 'floor', at: [-0.2, 0, -0.15] },
      foot: { on: 'floor', at: [-0.44, 0, -0.16], part: 'top' },
      kneeOut: [0.2, -1, -0.4],
    },
    contact: {
      tool: 'roller',
      chart: 'leg',
      from: [6, 0.345],
      to: [6, 0.435],
      support: { on: 'floor', at: [-0.13, 0, 0.105] },
    },
    steps: {
      // The other knee is drawn up and carries.
      1: {
        left: {
          knee: { on: 'floor', at: [-0.14, 0, -0.19] },
          foot: { on: 'floor', at: [-0.37, 0, -0.16], part: 'top' },
          kneeOut: [0.4, -1, -0.6],
        },
      },
      // The other leg straight beside it, on its toes.
      3: {
        left: {
          knee: 'free',
          foot: { on: 'floor', at: [-0.49, 0, -0.06], part: 'ball', slides: true },
          kneeOut: [0, -1, 0],
        },
      },
    },
  },
  {
    technique: 'quads/massage-gun',
    build: 'hips',
    camera: { azimuth: 58, elevation: 24 },
    lens: { azimuth: 80, elevation: 48, radius: 0.16, furniture: false },
    trunk: { look: [1, -0.7, 0.2] },
    angles: { 'waist.flex': 8, 'chest.flex': 10, 'neck.flex': 20 },
    right: { hand: { grips: 'tool' }, elbowOut: [-0.7, -0.6, 0.7] },
    contact: {
      tool: 'gun',
      chart: 'leg',
      from: [12, 0.345],
      to: [12, 0.435],
      support: 'held',
      axis: [0.16, 1, 0.42],
      handle: [-0.95, 0.12, 0.3],
    },
    steps: {
      // Barely touching, then a little deeper than its own weight.
      1: { contact: { sinks: 0.001 } },
      3: { contact: { sinks: 0.005 } },
    },
  },
  {
    technique: 'quads/stick',
    build: 'hips',
    camera: { azimuth: 58, elevation: 24 },
    lens: { azimuth: 80, elevation: 48, radius: 0.16, furniture: false },
    trunk: { look: [1, -0.8, 0.1] },
    angles: { 'waist.flex': 10, 'chest.flex': 12, 'neck.flex': 10 },
    left: { hand: { grips: 'tool', at: 0.75 }, elbowOut: [-0.4, -0.3, -1] },
    right: { hand: { grips: 'tool', at: -0.75 }, elbowOut: [-0.4, -0.3, 1] },
    contact: {
      tool: 'stick',
      chart: 'leg',
      from: [2, 0.335],
      to: [2, 0.43],
      support: 'held',
      axis: [0, 0, -1],
    },
    // It rests on the muscle, the hands loose.
    steps: {
      1: {
        left: { hand: { grips: 'tool', at: 0.75, shape: 'relaxed' } },
        right: { hand: { grips: 'tool', at: -0.75, shape: 'relaxed' } },
      },
      3: {},
    },
  },
  {
    technique: 'quads/ball',
    build: 'shoulders',
    camera: { azimuth: -20, elevation: 8 },
    lens: { azimuth: 55, elevation: 8, radius: 0.13, furniture: false },
    trunk: { at: [0, 0.515, 0], up: [0.05, 1, 0], front: [1, -0.05, 0], look: [1, -0.2, 0.3] },
    props: { wall: { at: [0.1, 0, 0], faces: [-1, 0, 0], from: -0.24, to: 0.24 } },
    right: {
      foot: { on: 'floor', at: [-0.02, 0, 0.065], toes: [1, 0, 0.1] },
      hand: { on: 'wall', at: [0.1, 0.74, 0.12], fingers: [0, 1, 0.1] },
    },
    left: {
      foot: { on: 'floor', at: [-0.1, 0, -0.065], toes: [1, 0, -0.1] },
      hand: { free: true },
    },
    contact: {
      tool: 'ball',
      chart: 'leg',
      from: [12, 0.385],
      to: [12, 0.41],
      support: { on: 'wall', at: [0.1, 0.4, 0.075] },
    },
    steps: {
      1: {
        right: {
          foot: { on: 'floor', at: [0.01, 0, 0.065], toes: [1, 0, 0.1] },
          hand: { on: 'wall', at: [0.1, 0.74, 0.12], fingers: [0, 1, 0.1] },
        },
      },
      3: { contact: { tool: 'firm-ball' } },
    },
  },
  {
    technique: 'quads/none',
    build: 'shoulders',
    camera: { azimuth: 58, elevation: 24 },
    lens: { azimuth: 80, elevation: 48, radius: 0.16, furniture: false },
    trunk: { look: [1, -0.8, 0.1] },
    angles: { 'waist.flex': 14, 'chest.flex': 14, 'neck.flex': 10 },
    left: { hand: { grips: 'tool', at: 0.75 }, elbowOut: [-0.4, -0.3, -1], foot: { on: 'floor', at: [0.18, 0, -0.1] } },
    right: {
      hand: { grips: 'tool', at: -0.75 },
      elbowOut: [-0.4, -0.3, 1],
      foot: { on: 'floor', at: [0.28, 0, 0.08] },
    },
    contact: {
      tool: 'bottle',
      chart: 'leg',
      from: [4, 0.345],
      to: [4, 0.425],
      support: 'held',
      axis: [0, 0, -1],
    },
    // It rests on the muscle, the hands loose.
    steps: {
      1: {
        left: { hand: { grips: 'tool', at: 0.75, shape: 'relaxed' } },
        right: { hand: { grips: 'tool', at: -0.75, shape: 'relaxed' } },
      },
      3: {},
    },
  },
];
