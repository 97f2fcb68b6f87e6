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
    camera: { azimuth: 42, elevation: 12 },
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
    steps: { 1: {}, 3: {} },
  },
];
