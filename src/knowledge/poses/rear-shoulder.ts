import type { Pose } from '../../core/pose/index.ts';

const WALL = { wall: { at: [-0.1, 0, 0], faces: [1, 0, 0], from: -0.16, to: 0.26 } } as const;

/** The upper arm before the body, the elbow bent: the shoulder blade comes away from the ribs. */
const ACROSS = { 'shoulder.flex-right': 60, 'shoulder.abduct-right': -10, 'elbow.flex-right': 110 } as const;

export const rearShoulder: readonly Pose[] = [
  {
    technique: 'rear-shoulder/ball',
    build: 'shoulders',
    camera: { azimuth: 30, elevation: 7 },
    lens: { azimuth: -45, elevation: 12, radius: 0.14, furniture: false },
    trunk: { at: [0, 0.5, 0], up: [-0.05, 1, 0], front: [0.85, 0.04, -0.5], look: [1, 0, 0.2] },
    props: WALL,
    angles: ACROSS,
    right: {
      foot: { on: 'floor', at: [0.1, 0, 0.05], toes: [1, 0, -0.4] },
      hand: { at: [0.16, 0.74, -0.02], fingers: [0.2, 0.6, -1] },
    },
    left: {
      foot: { on: 'floor', at: [0.07, 0, -0.07], toes: [0.8, 0, -0.7] },
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 80, v: 0.5 } },
    },
    contact: {
      tool: 'ball',
      chart: 'arm',
      from: [160, 0.785],
      to: [165, 0.775],
      support: { on: 'wall', at: [-0.1, 0.77, 0.1] },
    },
    steps: {
      1: {
        right: {
          foot: { on: 'floor', at: [0.04, 0, 0.05], toes: [1, 0, -0.4] },
          hand: { at: [0.16, 0.74, -0.02], fingers: [0.2, 0.6, -1] },
        },
      },
      3: { contact: { tool: 'firm-ball' } },
    },
  },
  {
    technique: 'rear-shoulder/massage-gun',
    build: 'hips',
    camera: { azimuth: -34, elevation: 10 },
    lens: { azimuth: -50, elevation: 12, radius: 0.14, furniture: false },
    trunk: { look: [1, -0.2, 0.6] },
    right: {
      hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 10, v: 0.36 } },
    },
    left: { hand: { grips: 'tool' }, elbowOut: [0.8, -0.2, 0.2] },
    contact: {
      tool: 'gun',
      chart: 'arm',
      from: [150, 0.795],
      to: [150, 0.77],
      support: 'held',
      axis: [-0.2, 0.5, 0.9],
      handle: [1, -0.15, 0],
    },
    steps: { 1: {}, 3: {} },
  },
  {
    technique: 'rear-shoulder/none',
    build: 'hips',
    camera: { azimuth: 22, elevation: 7 },
    lens: { azimuth: -45, elevation: 12, radius: 0.14, furniture: false },
    trunk: { at: [0, 0.5, 0], up: [-0.05, 1, 0], front: [0.75, 0.04, -0.65], look: [1, -0.1, 0.1] },
    props: { ...WALL, towel: true },
    angles: ACROSS,
    right: {
      foot: { on: 'floor', at: [0.12, 0, 0.05], toes: [1, 0, -0.4] },
      hand: { at: [0.14, 0.78, -0.04], fingers: [0.2, 0.6, -1] },
    },
    left: {
      foot: { on: 'floor', at: [0.09, 0, -0.07], toes: [0.8, 0, -0.7] },
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 60, v: 0.48 } },
    },
    contact: {
      tool: 'tennis-ball',
      chart: 'arm',
      from: [160, 0.785],
      to: [165, 0.775],
      support: { on: 'wall', at: [-0.1, 0.77, 0.1] },
    },
    steps: {
      1: {
        right: { foot: { on: 'floor', at: [0.05, 0, 0.05], toes: [1, 0, -0.4] } },
        left: { foot: { on: 'floor', at: [0.02, 0, -0.07], toes: [0.8, 0, -0.7] } },
      },
      3: { props: { towel: false } },
    },
  },
];
