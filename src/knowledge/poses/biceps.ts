import type { Pose } from '../../core/pose/index.ts';

const TABLE = { table: { at: [0.3, 0.41, 0.06], half: [0.17, 0.2] } } as const;

export const biceps: readonly Pose[] = [
  {
    technique: 'biceps/ball',
    build: 'shoulders',
    camera: { azimuth: 4, elevation: 16 },
    lens: { azimuth: -10, elevation: 8, radius: 0.11, furniture: false },
    trunk: { look: [1, -0.7, 0.4] },
    props: TABLE,
    angles: { 'chest.flex': 8, 'neck.flex': 14, 'forearm.pronate-right': -80 },
    right: {
      elbow: { on: 'table', at: [0.17, 0.41, 0.13] },
      hand: { at: [0.348, 0.444, 0.13], palm: [0, 1, 0], fingers: [1, 0, 0] },
    },
    left: { hand: { grips: 'tool', shape: 'flat', fingers: [0.2, -0.2, 1] } },
    contact: { tool: 'ball', chart: 'arm', from: [5, 0.67], to: [5, 0.72], support: 'held' },
    steps: { 1: {}, 3: {} },
  },
  {
    technique: 'biceps/massage-gun',
    build: 'hips',
    camera: { azimuth: 34, elevation: 16 },
    lens: { azimuth: 60, elevation: 25, radius: 0.11 },
    trunk: { look: [1, -0.7, 0.4] },
    props: TABLE,
    angles: { 'chest.flex': 8, 'neck.flex': 14, 'forearm.pronate-right': -80 },
    right: {
      elbow: { on: 'table', at: [0.17, 0.41, 0.13] },
      hand: { at: [0.348, 0.444, 0.13], palm: [0, 1, 0], fingers: [1, 0, 0] },
    },
    left: { hand: { grips: 'tool' } },
    contact: {
      tool: 'gun',
      chart: 'arm',
      from: [5, 0.67],
      to: [5, 0.72],
      support: 'held',
      axis: [0.6, 0.75, 0],
      handle: [0.4, -0.3, -0.85],
    },
    steps: { 1: {}, 3: {} },
  },
  {
    technique: 'biceps/none',
    build: 'hips',
    camera: { azimuth: -4, elevation: 20 },
    lens: { azimuth: 0, elevation: 40, radius: 0.11 },
    trunk: { look: [1, -0.7, 0.4] },
    props: TABLE,
    angles: { 'chest.flex': 8, 'neck.flex': 14, 'forearm.pronate-right': -80 },
    right: {
      elbow: { on: 'table', at: [0.17, 0.41, 0.13] },
      hand: { at: [0.348, 0.444, 0.13], palm: [0, 1, 0], fingers: [1, 0, 0] },
    },
    left: { hand: { grips: 'tool' } },
    contact: { tool: 'palm', chart: 'arm', from: [5, 0.67], to: [5, 0.72], support: 'held', sinks: -0.001 },
    steps: { 1: {}, 3: {} },
  },
];
