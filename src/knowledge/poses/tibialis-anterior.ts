import type { Pose } from '../../core/pose/index.ts';

export const tibialisAnterior: readonly Pose[] = [
  {
    technique: 'tibialis-anterior/foam-roller',
    build: 'shoulders',
    camera: { azimuth: -18, elevation: 10 },
    lens: { azimuth: -10, elevation: 0, radius: 0.2 },
    trunk: { at: [0, 0.32, 0], up: [0.95, 0.3, 0], front: [0.3, -0.95, 0], look: [0.7, -1, 0] },
    right: {
      foot: { free: true },
      kneeOut: [0.6, -1, 0.1],
      hand: { on: 'floor', at: [0.34, 0, 0.11], fingers: [1, 0, 0] },
    },
    left: {
      knee: { on: 'floor', at: [-0.03, 0, -0.08] },
      foot: { on: 'floor', at: [-0.27, 0, -0.08], part: 'top' },
      hand: { on: 'floor', at: [0.34, 0, -0.11], fingers: [1, 0, 0] },
    },
    contact: {
      tool: 'roller',
      chart: 'leg',
      from: [20, 0.176],
      to: [20, 0.188],
      support: { on: 'floor', at: [-0.03, 0, 0.09] },
    },
    steps: {
      // The weight further back, off the shin.
      1: { trunk: { at: [-0.04, 0.31, 0], up: [0.94, 0.34, 0], front: [0.34, -0.94, 0], look: [0.7, -1, 0] } },
      3: {},
    },
  },
  {
    technique: 'tibialis-anterior/ball',
    build: 'shoulders',
    camera: { azimuth: 30, elevation: 8 },
    lens: { azimuth: 0, elevation: 10, radius: 0.13, furniture: false },
    trunk: { up: [0.5, 0.86, 0], front: [0.86, -0.5, 0], look: [0.8, -0.8, 0.1] },
    angles: { 'waist.flex': 24, 'chest.flex': 20 },
    right: { foot: { on: 'floor', at: [0.29, 0, 0.08] }, hand: { grips: 'tool', shape: 'flat' } },
    left: {
      foot: { on: 'floor', at: [0.2, 0, -0.09] },
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 10, v: 0.34 } },
    },
    contact: { tool: 'ball', chart: 'leg', from: [24, 0.185], to: [24, 0.205], support: 'held' },
    steps: { 1: {}, 3: {} },
  },
  {
    technique: 'tibialis-anterior/massage-gun',
    build: 'hips',
    camera: { azimuth: 40, elevation: 9 },
    lens: { azimuth: -20, elevation: 10, radius: 0.13, furniture: false },
    trunk: { up: [0.45, 0.89, 0], front: [0.89, -0.45, 0], look: [0.8, -0.9, 0.2] },
    angles: { 'waist.flex': 22, 'chest.flex': 18 },
    right: { foot: { on: 'floor', at: [0.26, 0, 0.075] }, hand: { grips: 'tool' }, elbowOut: [-0.6, 0.2, 1] },
    left: {
      foot: { on: 'floor', at: [0.22, 0, -0.09] },
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 10, v: 0.34 } },
    },
    contact: {
      tool: 'gun',
      chart: 'leg',
      from: [26, 0.15],
      to: [26, 0.19],
      support: 'held',
      axis: [0.9, 0.25, 0.5],
      handle: [0.2, 0.95, 0.1],
    },
    steps: { 1: {}, 3: {} },
  },
  {
    technique: 'tibialis-anterior/stick',
    build: 'shoulders',
    camera: { azimuth: 64, elevation: 12 },
    lens: { azimuth: 55, elevation: 15, radius: 0.13, furniture: false },
    trunk: { up: [0.52, 0.85, 0], front: [0.85, -0.52, 0], look: [0.8, -0.8, 0.1] },
    angles: { 'waist.flex': 26, 'chest.flex': 20 },
    right: { foot: { on: 'floor', at: [0.25, 0, 0.075] }, hand: { grips: 'tool', at: -0.7 } },
    left: { foot: { on: 'floor', at: [0.15, 0, -0.1] }, hand: { grips: 'tool', at: 0.7 } },
    contact: {
      tool: 'stick',
      chart: 'leg',
      from: [20, 0.15],
      to: [20, 0.205],
      support: 'held',
      axis: [0.25, 0, -0.97],
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
    technique: 'tibialis-anterior/none',
    build: 'shoulders',
    camera: { azimuth: 58, elevation: 9 },
    lens: { azimuth: 60, elevation: 15, radius: 0.13, furniture: false },
    trunk: { up: [0.5, 0.86, 0], front: [0.86, -0.5, 0], look: [0.8, -0.8, 0.1] },
    angles: { 'waist.flex': 24, 'chest.flex': 20 },
    right: { foot: { on: 'floor', at: [0.25, 0, 0.075] }, hand: { grips: 'tool', fingers: [0.2, -1, -0.3] } },
    left: {
      foot: { on: 'floor', at: [0.18, 0, -0.1] },
      hand: { on: 'body', place: { chart: 'leg', side: 'left', u: 10, v: 0.33 } },
    },
    contact: { tool: 'palm', sinks: -0.005, chart: 'leg', from: [22, 0.15], to: [22, 0.205], support: 'held' },
    steps: { 1: {}, 3: {} },
  },
];
