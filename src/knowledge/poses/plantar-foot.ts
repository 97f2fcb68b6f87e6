import type { Pose } from '../../core/pose/index.ts';

export const plantarFoot: readonly Pose[] = [
  {
    technique: 'plantar-foot/ball',
    build: 'shoulders',
    camera: { azimuth: 40, elevation: 12 },
    lens: { azimuth: 56, elevation: -20, radius: 0.085, furniture: false },
    barefoot: true,
    trunk: { up: [0.25, 1, 0], front: [1, -0.25, 0], look: [1, -0.9, 0.1] },
    angles: { 'waist.flex': 14, 'chest.flex': 14 },
    // A hand leans on the knee.
    right: {
      foot: { free: true },
      hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 0, v: 0.312 }, fingers: [1, -0.2, -0.3] },
      elbowOut: [-0.6, 0.3, 1],
    },
    contact: {
      tool: 'ball',
      chart: 'sole',
      from: [0, -0.012],
      to: [0.002, 0.062],
      support: { on: 'floor', at: [0.26, 0, 0.075] },
      moves: 'limb',
    },
    steps: {
      // Sitting upright, only the weight of the leg.
      1: {
        trunk: { up: [-0.02, 1, 0], front: [1, 0.02, 0] },
        angles: { 'waist.flex': 0, 'chest.flex': 4 },
        right: {
          hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 10, v: 0.4 }, fingers: [1, -0.3, -0.3] },
        },
      },
      // Standing with a firm hold.
      3: {
        start: 'standing',
        trunk: { at: [0.02, 0.5, 0], up: [0.04, 1, 0], front: [1, -0.04, 0], sits: 'nothing', look: [1, -0.7, 0] },
        angles: { 'waist.flex': 4, 'chest.flex': 6 },
        props: { table: { at: [0.4, 0.5, -0.09], half: [0.12, 0.2] } },
        left: {
          foot: { on: 'floor', at: [-0.02, 0, -0.06], toes: [1, 0, -0.12] },
          hand: { on: 'table', at: [0.33, 0, -0.12], fingers: [1, 0, 0.1] },
        },
        right: { hand: { on: 'table', at: [0.33, 0, 0.07], fingers: [1, 0, -0.1] } },
        contact: { support: { on: 'floor', at: [0.14, 0, 0.07] } },
      },
    },
  },
  {
    technique: 'plantar-foot/foam-roller',
    build: 'shoulders',
    barefoot: true,
    camera: { azimuth: 30, elevation: 11 },
    lens: { azimuth: 56, elevation: -20, radius: 0.085, furniture: false },
    trunk: { look: [1, -0.7, 0.1] },
    angles: { 'waist.flex': 8, 'chest.flex': 10 },
    right: {
      foot: { free: true },
      hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 10, v: 0.34 } },
    },
    left: { foot: { on: 'floor', at: [0.2, 0, -0.08] } },
    contact: {
      tool: 'small-roller',
      chart: 'sole',
      from: [0, -0.005],
      to: [0, 0.055],
      support: { on: 'floor', at: [0.28, 0, 0.07] },
    },
    steps: {
      // Sitting upright, only the weight of the leg.
      1: { trunk: { up: [-0.06, 1, 0], front: [1, 0.06, 0] }, angles: { 'waist.flex': 0, 'chest.flex': 4 } },
      3: {
        trunk: {
          at: [-0.01, 0.335, 0],
          up: [0.25, 0.97, 0],
          front: [0.97, -0.25, 0],
          sits: 'seat',
          look: [1, -0.7, 0.1],
        },
      },
    },
  },
  {
    technique: 'plantar-foot/massage-gun',
    build: 'hips',
    barefoot: true,
    camera: { azimuth: 62, elevation: 14 },
    lens: { azimuth: 95, elevation: 0, radius: 0.13, furniture: false },
    trunk: { front: [1, 0, -0.12], look: [1, -0.9, 0.4] },
    angles: { 'waist.flex': 18, 'chest.flex': 16, 'hip.flex-right': 88, 'hip.turn-right': 48, 'knee.flex-right': 100 },
    right: {
      foot: { on: 'body', place: { chart: 'leg', side: 'left', u: 0, v: 0.32 }, toes: [0.3, -0.3, -1] },
      kneeOut: [0.3, 0.2, 1],
      hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 30, v: 0.115 } },
    },
    left: { foot: { on: 'floor', at: [0.25, 0, -0.08] }, hand: { grips: 'tool' } },
    contact: {
      tool: 'gun',
      chart: 'sole',
      from: [0, 0.015],
      to: [0, 0.05],
      support: 'held',
      axis: [0.9, -0.3, -0.2],
      handle: [0.1, -0.5, -0.85],
    },
    steps: { 1: {}, 3: {} },
  },
  {
    technique: 'plantar-foot/none',
    build: 'hips',
    barefoot: true,
    camera: { azimuth: 36, elevation: 12 },
    lens: { azimuth: 56, elevation: -20, radius: 0.085, furniture: false },
    trunk: { look: [1, -0.7, 0.1] },
    angles: { 'waist.flex': 12, 'chest.flex': 10 },
    right: {
      foot: { free: true },
      hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 10, v: 0.36 } },
    },
    left: { foot: { on: 'floor', at: [0.18, 0, -0.09] } },
    contact: {
      tool: 'tennis-ball',
      chart: 'sole',
      from: [0, -0.005],
      to: [0, 0.055],
      support: { on: 'floor', at: [0.25, 0, 0.075] },
    },
    steps: {
      1: {
        trunk: { at: [-0.01, 0.335, 0], up: [-0.06, 1, 0], front: [1, 0.06, 0], sits: 'seat', look: [1, -0.5, 0.1] },
      },
      3: {
        trunk: {
          at: [-0.01, 0.335, 0],
          up: [0.22, 0.97, 0],
          front: [0.97, -0.22, 0],
          sits: 'seat',
          look: [1, -0.7, 0.1],
        },
      },
    },
  },
];
