/** How long the gain in range lasts. */
import type { Citation, Finding } from '../../core/knowledge/index.ts';
import { finding } from './finding.ts';

const MONTEIRO_2018: Citation = {
  text: 'Monteiro ER et al. Acute effects of different anterior thigh self-massage on hip range-of-motion in trained men. International Journal of Sports Physical Therapy 13(1):104-113',
  year: 2018,
  doi: null,
};
const KERAUTRET_2021_B: Citation = {
  text: 'Kerautret Y et al. Effects of self-myofascial release interventions with or without sliding pressures on skin temperature, range of motion and perceived well-being: a randomized control pilot trial. BMC Sports Science, Medicine and Rehabilitation',
  year: 2021,
  doi: '10.1186/s13102-021-00270-8',
};

export const timeCourse: readonly Finding[] = [
  finding({
    id: 'monteiro2018-30min',
    claim:
      "Trained men's hips still moved further half an hour after front-thigh rolling, yet only the gain measured straight away was larger than measurement error.",
    about: { tools: ['foam-roller', 'stick'], regions: ['quads'], outcomes: ['range-of-motion', 'measurement'] },
    context: 'any',
    direction: 'helps',
    comparator: 'before-after',
    design: 'crossover',
    effect: {
      metric: 'duration of effect',
      value: 30,
      unit: 'min',
      scale: 'other',
      better: 'higher',
      people: 18,
      studies: 1,
    },
    population: '18 trained men',
    limit: 'Past the first minutes the gain cannot be told from error; 18 men.',
    contradicts: ['nakamura2021-30min', 'wilke2019-velocity-rom'],
    citation: MONTEIRO_2018,
  }),
  finding({
    id: 'kerautret2021b-15min',
    detail: 'over 15 min',
    claim:
      'Knee movement was up about 11% following two minutes of front-thigh rolling, then drifted back within a quarter of an hour, as did feelings of warmth and relaxation.',
    about: { tools: ['foam-roller', 'stick'], regions: ['quads'], outcomes: ['range-of-motion', 'relaxation'] },
    context: 'any',
    direction: 'helps',
    comparator: 'before-after',
    design: 'rct',
    effect: {
      metric: 'percent change',
      value: 10.72,
      low: 9.51,
      high: 11.95,
      interval: 'ci95',
      unit: '%',
      scale: 'percent',
      better: 'higher',
      people: 42,
      studies: 1,
    },
    population: '42 people',
    limit: 'All four groups rolled, so nothing shows what doing nothing would bring; abstract only.',
    contradicts: ['wilke2019-velocity-rom', 'kim-2014-cortisol'],
    citation: KERAUTRET_2021_B,
  }),
];
