import type { Pose } from '../../core/pose/index.ts';

const WALL = { wall: { at: [-0.1, 0, 0], faces: [1, 0, 0], from: -0.16, to: 0.26 } } as const;

/** The upper arm before the body, the elbow bent: the shoulder blade comes away from the ribs. */
const ACROSS = {
  'shoulder.flex-right': 70,
  'shoulder.abduct-right': -20,
  'elbow.flex-right': 95,
  'shoulder.flex-left': 50,
  'shoulder.abduct-left': -20,
  'elbow.flex-left': 80,
} as const;

/** The other hand holds the elbow of the arm that lies across. */
const HOLDS = {
  hand: { on: 'body', place: { chart: 'arm', side: 'right', u: 110, v: 0.64 }, fingers: [-0.5, -0.2, 0.8] },
} as const;

export const rearShoulder: readonly Pose[] = [
  {
    technique: 'rear-shoulder/ball',
    build: 'shoulders',
    camera: { azimuth: 10, elevation: 7 },
    lens: { azimuth: -45, elevation: 12, radius: 0.14, furniture: false },
    trunk: { at: [0, 0.5, 0], up: [-0.05, 1, 0], front: [0.75, 0.04, 0.65], look: [1, 0, 0.5] },
    props: WALL,
    angles: ACROSS,
    right: {
      foot: { on: 'floor', at: [0.1, 0, 0.05], toes: [1, 0, 0.5] },
      hand: { free: true },
    },
    left: {
      foot: { on: 'floor', at: [0.07, 0, -0.07], toes: [0.8, 0, 0.8] },
      ...HOLDS,
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
          foot: { on: 'floor', at: [0.04, 0, 0.05], toes: [1, 0, 0.5] },
          hand: { free: true },
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
    camera: { azimuth: 18, elevation: 7 },
    lens: { azimuth: -45, elevation: 12, radius: 0.14, furniture: false },
    trunk: { at: [0, 0.5, 0], up: [-0.05, 1, 0], front: [0.75, 0.04, 0.65], look: [1, 0, 0.4] },
    props: { ...WALL, towel: true },
    angles: ACROSS,
    right: {
      foot: { on: 'floor', at: [0.12, 0, 0.05], toes: [1, 0, 0.5] },
      hand: { free: true },
    },
    left: {
      foot: { on: 'floor', at: [0.09, 0, -0.07], toes: [0.8, 0, 0.8] },
      ...HOLDS,
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
        right: { foot: { on: 'floor', at: [0.05, 0, 0.05], toes: [1, 0, 0.5] } },
        left: { foot: { on: 'floor', at: [0.02, 0, -0.07], toes: [0.8, 0, 0.8] } },
      },
      3: { props: { towel: false } },
    },
  },
];
