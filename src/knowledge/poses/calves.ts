import type { Pose } from '../../core/pose/index.ts';

export const calves: readonly Pose[] = [
  {
    technique: 'calves/foam-roller',
    build: 'hips',
    camera: { azimuth: 28, elevation: 13 },
    right: { foot: { free: true }, kneeOut: [0, 1, 0.1] },
    left: {
      foot: { on: 'floor', at: [0.36, 0, -0.1], toes: [1, 0, -0.2] },
      kneeOut: [0.2, 1, -0.25],
    },
    contact: {
      tool: 'roller',
      chart: 'leg',
      from: [178, 0.125],
      to: [178, 0.215],
      support: { on: 'floor', at: [0.36, 0, 0.07] },
    },
    steps: {
      // The other foot stands close and carries.
      1: { left: { foot: { on: 'floor', at: [0.25, 0, -0.085], toes: [1, 0, -0.15] }, kneeOut: [0.2, 1, -0.15] } },
      // Hips just off the floor.
      3: {
        trunk: { at: [0.01, 0.135, 0], sits: 'nothing', up: [-0.52, 0.85, 0], front: [0.85, 0.52, 0] },
        left: { foot: { on: 'floor', at: [0.26, 0, -0.085], toes: [1, 0, -0.15] }, kneeOut: [0.2, 1, -0.15] },
      },
    },
  },
  {
    technique: 'calves/stick',
    build: 'shoulders',
    camera: { azimuth: -18, elevation: 10 },
    lens: { azimuth: -50, elevation: 10, radius: 0.15, furniture: false },
    trunk: { up: [0.55, 0.84, 0], front: [0.84, -0.55, 0], look: [0.8, -0.7, 0.1] },
    angles: { 'waist.flex': 26, 'chest.flex': 22, 'neck.flex': -10 },
    left: {
      foot: { on: 'floor', at: [0.1, 0, -0.1], part: 'ball', toes: [1, 0.2, -0.15] },
      hand: { grips: 'tool', at: 0.75 },
    },
    right: {
      foot: { on: 'floor', at: [0.31, 0, 0.07], toes: [1, 0, 0.1] },
      kneeOut: [0.6, 1, 0.05],
      hand: { grips: 'tool', at: -0.75 },
    },
    contact: {
      tool: 'stick',
      chart: 'leg',
      from: [180, 0.13],
      to: [180, 0.225],
      support: 'held',
      axis: [0, 0, -1],
    },
    steps: { 1: { contact: { sinks: 0.001 } }, 3: { contact: { sinks: 0.005 } } },
  },
  {
    technique: 'calves/massage-gun',
    build: 'hips',
    camera: { azimuth: -16, elevation: 10 },
    lens: { azimuth: -40, elevation: 10, radius: 0.16, furniture: false },
    trunk: { up: [0.5, 0.86, 0], front: [0.86, -0.5, 0], look: [0.8, -0.7, 0.3] },
    angles: { 'waist.flex': 26, 'chest.flex': 20, 'neck.flex': -8 },
    right: {
      foot: { on: 'floor', at: [0.33, 0, 0.08], toes: [1, 0, 0.1] },
      kneeOut: [0.6, 1, 0.05],
      hand: { grips: 'tool' },
      elbowOut: [-0.4, 0, 1],
    },
    left: {
      foot: { on: 'floor', at: [0.16, 0, -0.1], toes: [1, 0, -0.15] },
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 10, v: 0.36 } },
      elbowOut: [0.4, -0.3, -1],
    },
    contact: {
      tool: 'gun',
      chart: 'leg',
      from: [160, 0.14],
      to: [160, 0.19],
      support: 'held',
      axis: [-0.85, 0.1, 0.5],
      handle: [-0.3, 0.75, 0.6],
    },
    steps: { 1: {}, 3: {} },
  },
  {
    technique: 'calves/ball',
    build: 'shoulders',
    camera: { azimuth: 30, elevation: 11 },
    props: { book: { at: [0.37, 0.03, 0.07] } },
    right: { foot: { free: true }, kneeOut: [0, 1, 0.1] },
    left: { foot: { on: 'floor', at: [0.3, 0, -0.1], toes: [1, 0, -0.2] }, kneeOut: [0.2, 1, -0.25] },
    contact: {
      tool: 'ball',
      chart: 'leg',
      from: [205, 0.165],
      to: [205, 0.185],
      support: { on: 'book', at: [0.37, 0.03, 0.07] },
    },
    swing: { 'ankle.point-right': 16 },
    steps: {
      1: { left: { foot: { on: 'floor', at: [0.2, 0, -0.085], toes: [1, 0, -0.15] }, kneeOut: [0.2, 1, -0.15] } },
      3: { contact: { tool: 'firm-ball' } },
    },
  },
  {
    technique: 'calves/none',
    build: 'hips',
    camera: { azimuth: -18, elevation: 10 },
    lens: { azimuth: -50, elevation: 10, radius: 0.15, furniture: false },
    trunk: { up: [0.5, 0.86, 0], front: [0.86, -0.5, 0], look: [0.8, -0.7, 0.1] },
    angles: { 'waist.flex': 26, 'chest.flex': 20, 'neck.flex': -8 },
    left: {
      foot: { on: 'floor', at: [0.14, 0, -0.1], toes: [1, 0, -0.15] },
      hand: { grips: 'tool', at: 0.7, shape: 'cup' },
    },
    right: {
      foot: { on: 'floor', at: [0.33, 0, 0.08], part: 'heel', toes: [1, 0.45, 0.1] },
      kneeOut: [0.6, 1, 0.05],
      hand: { grips: 'tool', at: -0.7, shape: 'cup' },
    },
    contact: {
      tool: 'bottle',
      chart: 'leg',
      from: [180, 0.14],
      to: [180, 0.215],
      support: 'held',
      axis: [0, 0, -1],
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
