import type { Pose } from '../../core/pose/index.ts';

export const adductors: readonly Pose[] = [
  {
    technique: 'adductors/foam-roller',
    build: 'shoulders',
    camera: { azimuth: 62, elevation: 24 },
    trunk: { at: [0, 0.1, 0], up: [1, 0.06, 0], front: [0.06, -1, 0.02] },
    angles: { 'hip.flex-right': 40, 'hip.abduct-right': 45, 'knee.flex-right': 80 },
    right: {
      elbow: { on: 'floor', at: [0.27, 0, 0.11] },
      hand: { on: 'floor', at: [0.43, 0, 0.09], fingers: [1, 0, -0.1] },
      foot: { free: true },
      kneeOut: [0.5, -0.1, 1],
    },
    left: {
      elbow: { on: 'floor', at: [0.27, 0, -0.11] },
      hand: { on: 'floor', at: [0.43, 0, -0.09], fingers: [1, 0, 0.1] },
      knee: { on: 'floor', at: [-0.22, 0, -0.08] },
      foot: { on: 'floor', at: [-0.46, 0, -0.08], part: 'top' },
      kneeOut: [0, -1, 0],
    },
    contact: {
      tool: 'roller',
      chart: 'leg',
      from: [-98, 0.355],
      to: [-98, 0.4],
      support: { on: 'floor', at: [0.06, 0, 0.19] },
      axis: [1, 0, 0.35],
      moves: 'limb',
    },
    steps: {
      // The other knee is drawn up and carries.
      1: {
        left: {
          knee: { on: 'floor', at: [-0.16, 0, -0.14] },
          foot: { on: 'floor', at: [-0.4, 0, -0.12], part: 'top' },
          kneeOut: [0.3, -1, -0.4],
        },
      },
      3: {},
    },
  },
  {
    technique: 'adductors/massage-gun',
    build: 'hips',
    camera: { azimuth: 66, elevation: 14 },
    lens: { azimuth: 75, elevation: 25, radius: 0.15, furniture: false },
    trunk: { look: [1, -0.9, 0.2] },
    angles: { 'waist.flex': 12, 'chest.flex': 12, 'hip.abduct-right': 32 },
    right: {
      foot: { on: 'floor', at: [0.2, 0, 0.2], toes: [0.8, 0, 0.5] },
      kneeOut: [0.8, 0.4, 0.8],
      hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 30, v: 0.33 } },
    },
    left: {
      foot: { on: 'floor', at: [0.2, 0, -0.16], toes: [0.8, 0, -0.5] },
      kneeOut: [0.8, 0.4, -0.8],
      hand: { grips: 'tool' },
    },
    contact: {
      tool: 'gun',
      chart: 'leg',
      from: [-95, 0.355],
      to: [-95, 0.395],
      support: 'held',
      axis: [0.75, 0.55, -0.6],
      handle: [0.5, -0.9, -0.2],
    },
    steps: { 1: {}, 3: {} },
  },
  {
    technique: 'adductors/stick',
    build: 'shoulders',
    camera: { azimuth: 60, elevation: 16 },
    lens: { azimuth: 75, elevation: 25, radius: 0.13, furniture: false },
    trunk: { look: [1, -0.9, 0.2] },
    angles: { 'waist.flex': 16, 'chest.flex': 14, 'hip.abduct-right': 34 },
    right: {
      foot: { on: 'floor', at: [0.22, 0, 0.2], toes: [0.8, 0, 0.5] },
      kneeOut: [0.8, 0.4, 0.8],
      hand: { grips: 'tool', at: 0.75 },
    },
    left: { foot: { on: 'floor', at: [0.22, 0, -0.09], toes: [1, 0, -0.2] }, hand: { grips: 'tool', at: -0.75 } },
    contact: {
      tool: 'stick',
      chart: 'leg',
      from: [-85, 0.36],
      to: [-85, 0.4],
      support: 'held',
      axis: [0.15, 0.95, 0.3],
    },
    // It rests on the muscle, the hands loose.
    steps: {
      1: {
        left: { hand: { grips: 'tool', at: -0.75, shape: 'relaxed' } },
        right: { hand: { grips: 'tool', at: 0.75, shape: 'relaxed' } },
      },
      3: {},
    },
  },
  {
    technique: 'adductors/none',
    build: 'hips',
    camera: { azimuth: 62, elevation: 15 },
    lens: { azimuth: 75, elevation: 25, radius: 0.13, furniture: false },
    trunk: { look: [1, -0.9, 0.3] },
    angles: { 'waist.flex': 14, 'chest.flex': 12, 'hip.abduct-right': 34 },
    right: {
      foot: { on: 'floor', at: [0.2, 0, 0.2], toes: [0.8, 0, 0.5] },
      kneeOut: [0.8, 0.4, 0.8],
      hand: { on: 'body', place: { chart: 'leg', side: 'right', u: 40, v: 0.32 } },
    },
    left: {
      foot: { on: 'floor', at: [0.23, 0, -0.09], toes: [1, 0, -0.2] },
      hand: { grips: 'tool', fingers: [0.9, -0.3, 0.4] },
    },
    contact: { tool: 'palm', sinks: -0.005, chart: 'leg', from: [-85, 0.355], to: [-85, 0.4], support: 'held' },
    steps: { 1: {}, 3: {} },
  },
];
