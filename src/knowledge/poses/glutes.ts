import type { Pose } from '../../core/pose/index.ts';

export const glutes: readonly Pose[] = [
  {
    technique: 'glutes/ball',
    build: 'hips',
    camera: { azimuth: 14, elevation: 8 },
    lens: { azimuth: -55, elevation: 10, radius: 0.14, furniture: false },
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
  {
    technique: 'glutes/foam-roller',
    build: 'hips',
    camera: { azimuth: 38, elevation: 13 },
    trunk: { at: [0, 0.155, 0], up: [-0.7, 0.66, 0.26], front: [0.66, 0.72, -0.02], sits: 'nothing' },
    right: {
      hand: { on: 'floor', at: [-0.3, 0, 0.16], fingers: [-0.8, 0, 0.6] },
      foot: { on: 'floor', at: [0.32, 0, 0.08], toes: [1, 0, 0.1] },
      kneeOut: [0.1, 1, 0.1],
    },
    left: {
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 10, v: 0.35 } },
      foot: { on: 'floor', at: [0.34, 0, -0.1], toes: [1, 0, -0.1] },
      kneeOut: [0.1, 1, -0.2],
    },
    contact: {
      tool: 'roller',
      chart: 'back',
      from: [0.07, 0.53],
      to: [0.068, 0.5],
      support: { on: 'floor', at: [-0.02, 0, 0.03] },
    },
    steps: {
      1: { trunk: { at: [0, 0.155, 0], up: [-0.62, 0.78, 0.1], front: [0.78, 0.62, -0.02], sits: 'nothing' } },
      3: {
        right: {
          hand: { on: 'floor', at: [-0.3, 0, 0.16], fingers: [-0.8, 0, 0.6] },
          foot: { on: 'body', place: { chart: 'leg', side: 'left', u: 0, v: 0.3 }, toes: [0.3, 0.3, -1] },
          kneeOut: [0.3, 0.4, 1],
        },
      },
    },
  },
  {
    technique: 'glutes/massage-gun',
    build: 'shoulders',
    camera: { azimuth: -42, elevation: 8 },
    lens: { azimuth: -60, elevation: 10, radius: 0.14, furniture: false },
    trunk: { at: [0, 0.515, 0], up: [0.1, 1, 0], front: [1, -0.1, 0], look: [1, -0.2, 0.5] },
    props: { chair: { at: [0.4, -0.06], faces: [1, 0, 0] } },
    angles: { 'chest.twist': -14, 'knee.flex-right': 18 },
    right: { hand: { grips: 'tool' }, foot: { on: 'floor', at: [-0.03, 0, 0.065] }, elbowOut: [-0.8, 0.1, 0.8] },
    left: {
      foot: { on: 'floor', at: [0.03, 0, -0.06] },
      hand: { at: [0.29, 0.52, -0.08], palm: [0, -1, 0], fingers: [1, -0.4, 0] },
    },
    contact: {
      tool: 'gun',
      chart: 'back',
      from: [0.07, 0.545],
      to: [0.072, 0.505],
      support: 'held',
      axis: [-1, 0.1, 0.5],
      handle: [0.2, -0.9, 0.35],
    },
    steps: { 1: {}, 3: {} },
  },
  {
    technique: 'glutes/none',
    build: 'shoulders',
    camera: { azimuth: 24, elevation: 8 },
    lens: { azimuth: -55, elevation: 10, radius: 0.14, furniture: false },
    trunk: { at: [0, 0.49, 0], up: [-0.02, 1, 0], front: [1, 0.02, -0.25] },
    props: { wall: { at: [-0.13, 0, 0], faces: [1, 0, 0], from: -0.2, to: 0.26 }, towel: true },
    right: {
      foot: { on: 'floor', at: [0.16, 0, 0.06], toes: [1, 0, 0.12] },
      hand: { free: true },
    },
    left: { foot: { on: 'floor', at: [0.12, 0, -0.065], toes: [1, 0, -0.12] }, hand: { free: true } },
    contact: {
      tool: 'tennis-ball',
      chart: 'back',
      from: [0.066, 0.54],
      to: [0.07, 0.518],
      support: { on: 'wall', at: [-0.13, 0.49, 0.07] },
    },
    steps: {
      1: {
        right: { foot: { on: 'floor', at: [0.06, 0, 0.06], toes: [1, 0, 0.12] }, hand: { free: true } },
        left: { foot: { on: 'floor', at: [0.03, 0, -0.065], toes: [1, 0, -0.12] }, hand: { free: true } },
      },
      3: { props: { towel: false } },
    },
  },
];
