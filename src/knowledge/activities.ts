/**
 * How much an activity asks of each region, 0 to 1: `before` what is worth preparing, `after` what was worked.
 * All weights are our judgement, from how the movements load the body and which muscles studies report as sore.
 * They say where to look first; a mark on the body map always counts more.
 */
import type { ActivityId, ActivityNeeds, Basis } from '../core/knowledge/index.ts';

export const activitiesBasis: Basis = {
  type: 'judgement',
  because: 'from how the movements load the body and which muscles studies report as sore',
};

export const activities: Readonly<Record<ActivityId, ActivityNeeds>> = {
  squat: {
    before: {
      quads: 0.9,
      glutes: 0.8,
      calves: 0.7,
      adductors: 0.6,
      'hip-flexors-tfl': 0.6,
      'upper-back': 0.5,
      hamstrings: 0.5,
    },
    after: { quads: 1, glutes: 0.8, adductors: 0.7, hamstrings: 0.4, calves: 0.3, 'upper-back': 0.3 },
  },
  deadlift: {
    before: {
      hamstrings: 0.9,
      glutes: 0.9,
      'hip-flexors-tfl': 0.5,
      'upper-back': 0.5,
      lats: 0.5,
      calves: 0.4,
      quads: 0.4,
    },
    after: { hamstrings: 1, glutes: 0.9, 'upper-back': 0.6, forearms: 0.6, lats: 0.5, quads: 0.4, adductors: 0.4 },
  },
  'bench-press': {
    before: { pecs: 0.8, 'upper-back': 0.8, 'rear-shoulder': 0.7, lats: 0.5, triceps: 0.4 },
    after: { pecs: 1, triceps: 0.8, 'rear-shoulder': 0.5, 'upper-back': 0.4, forearms: 0.3 },
  },
  'overhead-press': {
    before: { 'upper-back': 0.9, lats: 0.8, 'rear-shoulder': 0.7, pecs: 0.6, triceps: 0.4, 'neck-traps': 0.4 },
    after: { triceps: 0.8, 'neck-traps': 0.7, 'rear-shoulder': 0.6, 'upper-back': 0.6, lats: 0.4, pecs: 0.4 },
  },
  'pull-up': {
    before: { lats: 0.9, 'upper-back': 0.7, 'rear-shoulder': 0.6, pecs: 0.5, forearms: 0.5, biceps: 0.4 },
    after: { lats: 1, biceps: 0.8, forearms: 0.8, 'rear-shoulder': 0.6, 'upper-back': 0.6, pecs: 0.3 },
  },
  run: {
    before: {
      calves: 0.9,
      quads: 0.7,
      glutes: 0.7,
      'hip-flexors-tfl': 0.7,
      hamstrings: 0.6,
      'plantar-foot': 0.5,
      'tibialis-anterior': 0.3,
    },
    after: {
      calves: 1,
      quads: 0.8,
      glutes: 0.6,
      hamstrings: 0.6,
      'hip-flexors-tfl': 0.6,
      'tibialis-anterior': 0.5,
      'plantar-foot': 0.5,
      'it-band': 0.3,
      peroneals: 0.3,
    },
  },
  ride: {
    before: { quads: 0.7, 'hip-flexors-tfl': 0.7, glutes: 0.7, 'upper-back': 0.5, hamstrings: 0.4, calves: 0.4 },
    after: {
      quads: 0.9,
      glutes: 0.8,
      'hip-flexors-tfl': 0.7,
      'upper-back': 0.5,
      'neck-traps': 0.5,
      calves: 0.4,
      hamstrings: 0.4,
      forearms: 0.3,
    },
  },
  swim: {
    before: { lats: 0.9, 'upper-back': 0.8, 'rear-shoulder': 0.7, pecs: 0.7, triceps: 0.3, calves: 0.3 },
    after: {
      lats: 1,
      'rear-shoulder': 0.8,
      pecs: 0.7,
      'upper-back': 0.6,
      triceps: 0.5,
      'neck-traps': 0.4,
      calves: 0.3,
    },
  },
  row: {
    before: {
      glutes: 0.7,
      hamstrings: 0.7,
      lats: 0.7,
      'upper-back': 0.7,
      quads: 0.6,
      'hip-flexors-tfl': 0.5,
      forearms: 0.4,
    },
    after: { lats: 0.8, 'upper-back': 0.8, quads: 0.8, forearms: 0.7, glutes: 0.6, hamstrings: 0.5, biceps: 0.4 },
  },
  hike: {
    before: {
      calves: 0.8,
      quads: 0.7,
      glutes: 0.7,
      'hip-flexors-tfl': 0.5,
      'plantar-foot': 0.5,
      'tibialis-anterior': 0.3,
    },
    after: {
      quads: 1,
      calves: 0.9,
      glutes: 0.7,
      'plantar-foot': 0.6,
      'tibialis-anterior': 0.5,
      hamstrings: 0.4,
      'neck-traps': 0.3,
      'upper-back': 0.3,
    },
  },
  'lower-body': {
    before: { quads: 0.8, glutes: 0.8, hamstrings: 0.7, calves: 0.6, adductors: 0.5, 'hip-flexors-tfl': 0.6 },
    after: { quads: 1, glutes: 0.9, hamstrings: 0.9, calves: 0.7, adductors: 0.6, 'hip-flexors-tfl': 0.4 },
  },
  'upper-body': {
    before: { 'upper-back': 0.9, lats: 0.8, pecs: 0.7, 'rear-shoulder': 0.7, triceps: 0.3, biceps: 0.3, forearms: 0.3 },
    after: {
      pecs: 0.9,
      lats: 0.9,
      'upper-back': 0.7,
      triceps: 0.7,
      biceps: 0.7,
      'rear-shoulder': 0.6,
      forearms: 0.6,
      'neck-traps': 0.4,
    },
  },
  'full-body': {
    before: {
      'upper-back': 0.8,
      quads: 0.8,
      glutes: 0.8,
      lats: 0.6,
      hamstrings: 0.6,
      calves: 0.6,
      'hip-flexors-tfl': 0.5,
      pecs: 0.4,
    },
    after: {
      quads: 0.9,
      glutes: 0.8,
      hamstrings: 0.7,
      lats: 0.7,
      pecs: 0.7,
      'upper-back': 0.6,
      calves: 0.5,
      triceps: 0.4,
      biceps: 0.4,
      forearms: 0.4,
    },
  },
  climb: {
    before: {
      forearms: 0.8,
      lats: 0.8,
      'upper-back': 0.7,
      'rear-shoulder': 0.6,
      pecs: 0.6,
      biceps: 0.4,
      'hip-flexors-tfl': 0.4,
      adductors: 0.3,
    },
    after: { forearms: 1, lats: 0.9, biceps: 0.8, 'upper-back': 0.6, 'rear-shoulder': 0.6, pecs: 0.4, calves: 0.3 },
  },
  walk: {
    before: { calves: 0.6, glutes: 0.5, 'hip-flexors-tfl': 0.5, 'plantar-foot': 0.5, quads: 0.4 },
    after: {
      calves: 0.7,
      'plantar-foot': 0.6,
      quads: 0.5,
      glutes: 0.5,
      'tibialis-anterior': 0.4,
      'hip-flexors-tfl': 0.3,
    },
  },
  'team-sport': {
    before: { calves: 0.8, hamstrings: 0.8, quads: 0.8, adductors: 0.7, glutes: 0.7, 'hip-flexors-tfl': 0.6 },
    after: {
      quads: 0.9,
      calves: 0.9,
      hamstrings: 0.9,
      adductors: 0.7,
      glutes: 0.7,
      'hip-flexors-tfl': 0.5,
      'tibialis-anterior': 0.4,
    },
  },
  'racket-sport': {
    before: {
      'rear-shoulder': 0.8,
      calves: 0.7,
      'upper-back': 0.7,
      pecs: 0.6,
      forearms: 0.6,
      glutes: 0.6,
      quads: 0.6,
      adductors: 0.5,
    },
    after: {
      calves: 0.8,
      forearms: 0.8,
      'rear-shoulder': 0.8,
      quads: 0.7,
      glutes: 0.6,
      pecs: 0.5,
      adductors: 0.5,
      'upper-back': 0.4,
    },
  },
  desk: {
    before: { 'upper-back': 0.6, 'neck-traps': 0.6, pecs: 0.5, 'hip-flexors-tfl': 0.5, glutes: 0.4 },
    after: {
      'neck-traps': 0.9,
      'upper-back': 0.9,
      pecs: 0.7,
      'hip-flexors-tfl': 0.7,
      glutes: 0.6,
      forearms: 0.6,
      'plantar-foot': 0.2,
    },
  },
};

/** The areas that people most often roll, for a day when nothing else is known. Our judgement. */
export const restNeeds: ActivityNeeds['before'] = {
  'upper-back': 0.3,
  lats: 0.2,
  glutes: 0.3,
  quads: 0.3,
  calves: 0.3,
  'it-band': 0.1,
};
