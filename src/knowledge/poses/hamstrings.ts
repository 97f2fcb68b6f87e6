import type { Pose } from '../../core/pose/index.ts';

/** On the edge of the chair, with the back of the thigh free before it. */
const EDGE = { chair: { at: [-0.08, 0] } } as const;

export const hamstrings: readonly Pose[] = [
  {
    technique: 'hamstrings/foam-roller',
    build: 'shoulders',
    camera: { azimuth: 28, elevation: 12 },
    trunk: { at: [0, 0.15, 0], up: [-0.62, 0.78, 0], front: [0.78, 0.62, 0], sits: 'nothing' },
    right: {
      hand: { on: 'floor', at: [-0.3, 0, 0.14], fingers: [-0.8, 0, 0.6] },
      foot: { free: true },
      kneeOut: [0, 1, 0.1],
    },
    left: {
      hand: { on: 'floor', at: [-0.3, 0, -0.14], fingers: [-0.8, 0, -0.6] },
      foot: { on: 'floor', at: [0.24, 0, -0.1], toes: [1, 0, -0.15] },
      kneeOut: [0.2, 1, -0.2],
    },
    contact: {
      tool: 'roller',
      chart: 'leg',
      from: [182, 0.345],
      to: [182, 0.43],
      support: { on: 'floor', at: [0.13, 0, 0.08] },
    },
    steps: {
      1: {
        trunk: { at: [-0.02, 0.09, 0], up: [-0.5, 0.86, 0], front: [0.86, 0.5, 0], sits: 'floor' },
        left: {
          hand: { on: 'floor', at: [-0.3, 0, -0.14], fingers: [-0.8, 0, -0.6] },
          foot: { on: 'floor', at: [0.21, 0, -0.1], toes: [1, 0, -0.15] },
          kneeOut: [0.2, 1, -0.2],
        },
      },
      3: {
        left: {
          hand: { on: 'floor', at: [-0.3, 0, -0.14], fingers: [-0.8, 0, -0.6] },
          foot: { on: 'floor', at: [0.42, 0, -0.1], part: 'heel', toes: [1, 1, -0.15] },
          kneeOut: [0.2, 1, -0.2],
        },
      },
    },
  },
  {
    technique: 'hamstrings/ball',
    build: 'hips',
    camera: { azimuth: 40, elevation: 8 },
    lens: { azimuth: 10, elevation: -15, radius: 0.13, furniture: false },
    trunk: { at: [-0.03, 0.335, 0], sits: 'seat' },
    left: { foot: { on: 'floor', at: [0.22, 0, -0.09] }, kneeOut: [0.6, 1, -0.3] },
    right: {
      foot: { on: 'floor', at: [0.24, 0, 0.09], part: 'ball' },
      kneeOut: [0.4, 1, 0.4],
      hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 5, v: 0.36 } },
    },
    contact: {
      tool: 'ball',
      chart: 'leg',
      from: [164, 0.37],
      to: [164, 0.385],
      faces: 0.2,
      moves: 'limb',
      support: { on: 'seat', at: [0.085, 0, 0.085] },
    },
    swing: { 'knee.flex-right': -8 },
    steps: { 1: {}, 3: { contact: { tool: 'firm-ball' } } },
  },
  {
    technique: 'hamstrings/massage-gun',
    build: 'shoulders',
    camera: { azimuth: 46, elevation: 6 },
    lens: { azimuth: 20, elevation: -25, radius: 0.13, furniture: false },
    props: EDGE,
    trunk: { look: [1, -0.9, 0.4] },
    angles: { 'waist.flex': 14, 'chest.flex': 12, 'waist.side': -6 },
    right: {
      hand: { grips: 'tool' },
      foot: { on: 'floor', at: [0.3, 0, 0.08], part: 'heel', toes: [1, 0.5, 0.1] },
      elbowOut: [-0.6, 0.3, 0.9],
    },
    contact: {
      tool: 'gun',
      chart: 'leg',
      from: [150, 0.345],
      to: [150, 0.42],
      support: 'held',
      axis: [0.1, -0.55, 1],
      handle: [-0.4, -0.9, -0.3],
    },
    steps: { 1: {}, 3: {} },
  },
  {
    technique: 'hamstrings/stick',
    build: 'hips',
    camera: { azimuth: 40, elevation: 6 },
    lens: { azimuth: 0, elevation: -50, radius: 0.15, furniture: false },
    props: EDGE,
    trunk: { look: [1, -0.9, 0.1] },
    angles: { 'waist.flex': 16, 'chest.flex': 14 },
    right: { hand: { grips: 'tool', at: -0.7 }, foot: { on: 'floor', at: [0.27, 0, 0.08] } },
    left: { hand: { grips: 'tool', at: 0.6 } },
    contact: {
      tool: 'stick',
      chart: 'leg',
      from: [180, 0.345],
      to: [180, 0.425],
      support: 'held',
      axis: [0, 0, -1],
    },
    // It rests on the muscle, the hands loose.
    steps: {
      1: {
        left: { hand: { grips: 'tool', at: 0.6, shape: 'relaxed' } },
        right: { hand: { grips: 'tool', at: -0.7, shape: 'relaxed' } },
      },
      3: {},
    },
  },
  {
    technique: 'hamstrings/none',
    build: 'shoulders',
    camera: { azimuth: 46, elevation: 4 },
    lens: { azimuth: 0, elevation: -62, radius: 0.13, furniture: false },
    props: EDGE,
    trunk: { look: [1, -0.9, 0.1] },
    angles: { 'waist.flex': 18, 'chest.flex': 16 },
    right: {
      hand: { grips: 'tool', fingers: [0.5, -0.2, -0.9] },
      foot: { on: 'floor', at: [0.3, 0, 0.09], part: 'heel', toes: [1, 0.4, 0.1] },
    },
    left: {
      hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 240, v: 0.35 }, fingers: [0.3, -0.3, 0.9] },
      foot: { on: 'floor', at: [0.17, 0, -0.1] },
    },
    contact: { tool: 'palm', sinks: -0.005, chart: 'leg', from: [160, 0.35], to: [160, 0.4], support: 'held' },
    steps: { 1: {}, 3: {} },
  },
];
