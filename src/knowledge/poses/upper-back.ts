import type { Pose } from '../../core/pose/index.ts';

export const upperBack: readonly Pose[] = [
  {
    technique: 'upper-back/foam-roller',
    build: 'hips',
    camera: { azimuth: 20, elevation: 22 },
    trunk: { at: [0, 0.09, 0], up: [-0.97, 0.25, 0], front: [0.25, 0.97, 0], sits: 'floor' },
    angles: {
      'shoulder.flex-left': 75,
      'shoulder.flex-right': 75,
      'shoulder.abduct-left': -20,
      'shoulder.abduct-right': -20,
      'elbow.flex-left': 100,
      'elbow.flex-right': 100,
    },
    left: {
      foot: { on: 'floor', at: [0.27, 0, -0.065], toes: [1, 0, -0.05] },
      hand: { on: 'body', place: { chart: 'arm', side: 'right', u: 88, v: 0.765 }, fingers: [-0.2, -1, 0] },
      elbowOut: [0.5, 1, -0.4],
    },
    right: {
      foot: { on: 'floor', at: [0.27, 0, 0.065], toes: [1, 0, 0.05] },
      hand: { on: 'body', place: { chart: 'arm', side: 'left', u: 60, v: 0.755 }, fingers: [-0.5, -0.6, -0.6] },
      elbowOut: [1, 0.3, 0.2],
    },
    contact: {
      tool: 'roller',
      chart: 'back',
      from: [0.045, 0.705],
      to: [0.045, 0.765],
      support: { on: 'floor', at: [-0.2, 0, 0] },
      both: true,
    },
    steps: {
      1: {
        left: {
          foot: { on: 'floor', at: [0.27, 0, -0.065], toes: [1, 0, -0.05] },
          hand: { on: 'body', place: { chart: 'head', side: 'left', u: 150, v: 0.925 }, fingers: [-0.4, -0.5, 1] },
          elbowOut: [0.2, 1, -0.6],
        },
        right: {
          foot: { on: 'floor', at: [0.27, 0, 0.065], toes: [1, 0, 0.05] },
          hand: { on: 'body', place: { chart: 'head', side: 'right', u: 150, v: 0.925 }, fingers: [-0.4, -0.5, -1] },
          elbowOut: [0.2, 1, 0.6],
        },
      },
      3: { trunk: { at: [0, 0.16, 0], up: [-1, 0.02, 0], front: [0.02, 1, 0], sits: 'nothing' } },
    },
  },
  {
    technique: 'upper-back/ball',
    build: 'shoulders',
    camera: { azimuth: 8, elevation: 7 },
    lens: { azimuth: -58, elevation: 12, radius: 0.15, furniture: false },
    trunk: { at: [0, 0.5, 0], up: [-0.06, 1, 0], front: [1, 0.06, 0], look: [1, 0, 0.1] },
    props: { wall: { at: [-0.12, 0, 0], faces: [1, 0, 0], from: -0.2, to: 0.24 } },
    right: {
      foot: { on: 'floor', at: [0.14, 0, 0.06] },
      hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 20, v: 0.42 } },
    },
    left: {
      foot: { on: 'floor', at: [0.12, 0, -0.06] },
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 20, v: 0.42 } },
    },
    contact: {
      tool: 'ball',
      chart: 'back',
      from: [0.035, 0.725],
      to: [0.035, 0.76],
      support: { on: 'wall', at: [-0.12, 0.73, 0.035] },
    },
    steps: {
      1: {
        right: { foot: { on: 'floor', at: [0.06, 0, 0.06] }, hand: { free: true } },
        left: { foot: { on: 'floor', at: [0.04, 0, -0.06] }, hand: { free: true } },
      },
      3: { contact: { tool: 'firm-ball' } },
    },
  },
  {
    technique: 'upper-back/double-ball',
    build: 'hips',
    camera: { azimuth: 5, elevation: 6 },
    lens: { azimuth: -62, elevation: 12, radius: 0.15, furniture: false },
    trunk: { at: [0, 0.5, 0], up: [-0.06, 1, 0], front: [1, 0.06, 0], look: [1, 0, 0.1] },
    props: { wall: { at: [-0.12, 0, 0], faces: [1, 0, 0], from: -0.2, to: 0.24 } },
    right: {
      foot: { on: 'floor', at: [0.12, 0, 0.06] },
      hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 20, v: 0.43 } },
    },
    left: {
      foot: { on: 'floor', at: [0.1, 0, -0.06] },
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 20, v: 0.43 } },
    },
    contact: {
      tool: 'double-ball',
      chart: 'back',
      from: [0.022, 0.7],
      to: [0.022, 0.765],
      support: { on: 'wall', at: [-0.12, 0.73, 0] },
      both: true,
    },
    steps: {
      1: {
        right: { foot: { on: 'floor', at: [0.05, 0, 0.06] } },
        left: { foot: { on: 'floor', at: [0.03, 0, -0.06] } },
      },
      3: {
        right: { foot: { on: 'floor', at: [0.21, 0, 0.06] } },
        left: { foot: { on: 'floor', at: [0.19, 0, -0.06] } },
      },
    },
  },
  {
    technique: 'upper-back/none',
    build: 'hips',
    camera: { azimuth: 10, elevation: 8 },
    lens: { azimuth: -58, elevation: 12, radius: 0.15, furniture: false },
    trunk: { at: [0, 0.5, 0], up: [-0.06, 1, 0], front: [1, 0.06, 0], look: [1, 0, 0.1] },
    props: { wall: { at: [-0.12, 0, 0], faces: [1, 0, 0], from: -0.2, to: 0.24 }, towel: true },
    right: {
      foot: { on: 'floor', at: [0.17, 0, 0.06] },
      hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 10, v: 0.4 } },
    },
    left: {
      foot: { on: 'floor', at: [0.15, 0, -0.06] },
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 10, v: 0.4 } },
    },
    contact: {
      tool: 'tennis-ball',
      chart: 'back',
      from: [0.035, 0.73],
      to: [0.035, 0.765],
      support: { on: 'wall', at: [-0.12, 0.73, 0.035] },
    },
    steps: {
      1: {
        right: { foot: { on: 'floor', at: [0.07, 0, 0.06] } },
        left: { foot: { on: 'floor', at: [0.05, 0, -0.06] } },
      },
      3: { props: { towel: false } },
    },
  },
];
