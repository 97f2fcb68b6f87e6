import type { Pose } from '../../core/pose/index.ts';

const TABLE = { table: { at: [0.3, 0.41, 0.06], half: [0.17, 0.2] } } as const;

export const triceps: readonly Pose[] = [
  {
    technique: 'triceps/foam-roller',
    build: 'hips',
    camera: { azimuth: 14, elevation: 12 },
    lens: { azimuth: 0, elevation: 6, radius: 0.18 },
    trunk: { look: [1, -0.7, 0.4] },
    props: TABLE,
    angles: { 'chest.flex': 8, 'neck.flex': 14, 'shoulder.flex-right': 85, 'elbow.flex-right': 30 },
    right: { hand: { free: true } },
    left: { hand: { on: 'body', place: { chart: 'arm', side: 'right', u: -60, v: 0.53 } } },
    contact: {
      tool: 'roller',
      chart: 'arm',
      from: [185, 0.67],
      to: [185, 0.71],
      support: { on: 'table', at: [0.2, 0.41, 0.13] },
      axis: [0, 0, 1],
      moves: 'limb',
    },
    steps: {
      1: { left: { hand: { on: 'table', at: [0.3, 0.41, -0.06], fingers: [1, 0, 0.3] } } },
      3: {},
    },
  },
  {
    technique: 'triceps/massage-gun',
    build: 'shoulders',
    camera: { azimuth: -24, elevation: 12 },
    lens: { azimuth: -40, elevation: 10, radius: 0.115, furniture: false },
    trunk: { look: [1, -0.7, 0.4] },
    props: TABLE,
    angles: { 'chest.flex': 8, 'neck.flex': 14 },
    right: {
      elbow: { on: 'table', at: [0.19, 0.41, 0.13] },
      hand: { on: 'table', at: [0.32, 0.41, 0.06], fingers: [1, 0, -0.4] },
    },
    left: { hand: { grips: 'tool' } },
    contact: {
      tool: 'gun',
      chart: 'arm',
      from: [195, 0.665],
      to: [195, 0.7],
      support: 'held',
      axis: [-0.5, -0.6, 0.5],
      handle: [0.7, -0.3, -0.5],
    },
    steps: { 1: {}, 3: {} },
  },
  {
    technique: 'triceps/stick',
    build: 'hips',
    camera: { azimuth: 24, elevation: 14 },
    lens: { azimuth: 20, elevation: -8, radius: 0.15, furniture: false },
    trunk: { look: [1, -0.7, 0.4] },
    props: TABLE,
    angles: { 'chest.flex': 8, 'neck.flex': 14, 'shoulder.flex-left': 50, 'elbow.flex-left': 70 },
    right: {
      elbow: { on: 'table', at: [0.19, 0.41, 0.13] },
      hand: { on: 'table', at: [0.32, 0.41, 0.06], fingers: [1, 0, -0.4] },
    },
    left: { hand: { grips: 'tool', at: 0.7 }, elbowOut: [0.6, -1, -0.4] },
    contact: { tool: 'stick', chart: 'arm', from: [190, 0.665], to: [190, 0.7], support: 'held', axis: [0.1, 0.2, -1] },
    // It rests on the muscle, the hands loose.
    steps: {
      1: {
        left: { hand: { grips: 'tool', at: 0.7, shape: 'relaxed' } },
      },
      3: {},
    },
  },
  {
    technique: 'triceps/none',
    build: 'shoulders',
    camera: { azimuth: 20, elevation: 16 },
    lens: { azimuth: -25, elevation: -4, radius: 0.115, furniture: false },
    trunk: { look: [1, -0.7, 0.4] },
    // Its edge leaves room for the hand below the arm.
    props: { table: { at: [0.36, 0.41, 0.06], half: [0.17, 0.2] } },
    angles: { 'chest.flex': 8, 'neck.flex': 14, 'shoulder.flex-left': 50, 'elbow.flex-left': 70 },
    right: {
      elbow: { on: 'table', at: [0.23, 0.41, 0.14] },
      hand: { on: 'table', at: [0.4, 0.41, 0.1], fingers: [1, 0, -0.2] },
    },
    left: { hand: { grips: 'tool', fingers: [0.2, 0.1, 1] }, elbowOut: [0.6, -1, -0.4] },
    contact: { tool: 'palm', chart: 'arm', from: [205, 0.672], to: [205, 0.71], support: 'held', sinks: -0.004 },
    steps: { 1: {}, 3: {} },
  },
];
