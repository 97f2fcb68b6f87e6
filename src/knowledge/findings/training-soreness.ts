/** Where and when training makes sore. */
import type { Citation, Finding } from '../../core/knowledge/index.ts';
import { finding } from './finding.ts';

const MAEO_2017: Citation = {
  text: 'Maeo S et al. Localization of damage in the human leg muscles induced by downhill running. Sci Rep 7:5769',
  year: 2017,
  doi: '10.1038/s41598-017-06129-8',
};
const MAEO_2018: Citation = {
  text: 'Maeo S et al. Localization of muscle damage within the quadriceps femoris induced by different types of eccentric exercises. Scand J Med Sci Sports',
  year: 2018,
  doi: null,
};
const DOMS_TIME_COURSE: Citation = {
  text: 'Encyclopaedia articles on delayed-onset muscle soreness',
  year: null,
  doi: null,
};

export const trainingSoreness: readonly Finding[] = [
  finding({
    id: 'maeo-2017-downhill',
    claim:
      'Forty-five minutes of running downhill harmed chiefly the deep front-thigh muscle and also the calves; knee strength was 14 to 17% lower over the following two days.',
    about: {
      tools: ['none'],
      regions: ['quads', 'calves'],
      outcomes: ['training-soreness', 'muscle-damage', 'strength'],
    },
    context: 'after',
    direction: 'describes',
    comparator: 'before-after',
    design: 'observational',
    effect: {
      metric: 'knee-extensor torque loss',
      low: 14,
      high: 17,
      interval: 'range',
      unit: '%',
      printed: 'plantar flexors 6-8 %',
      scale: 'percent',
      better: 'lower',
      people: 14,
      studies: 1,
    },
    population: '14 people',
    limit: 'Fourteen people and one kind of running.',
    citation: MAEO_2017,
  }),
  finding({
    id: 'maeo-2018-squat',
    claim:
      'Inside the front thigh, squatting and downhill walking damaged the inner head most, knee extensions the upper part of the straight head; the outer head suffered least.',
    about: { tools: ['none'], regions: ['quads'], outcomes: ['training-soreness', 'muscle-damage', 'strength'] },
    context: 'after',
    direction: 'describes',
    comparator: 'before-after',
    design: 'observational',
    effect: {
      metric: 'torque loss at 24-48 h',
      low: 7,
      high: 15,
      interval: 'range',
      unit: '%',
      scale: 'percent',
      better: 'lower',
      people: 33,
      studies: 1,
    },
    population: '33 people',
    limit: 'Small groups for each exercise, and only the front of the thigh was examined.',
    citation: MAEO_2018,
  }),
  finding({
    id: 'doms-time-course',
    claim:
      'Muscle soreness from exercise builds during the first day, is worst after one to three days and fades within a week; it is felt when moving or pressing, not resting.',
    about: { tools: ['none'], regions: 'any', outcomes: ['training-soreness'] },
    context: 'after',
    direction: 'describes',
    comparator: 'none',
    design: 'narrative',
    effect: { metric: 'peak', low: 24, high: 72, interval: 'range', unit: 'h', scale: 'other' },
    limit: 'A textbook summary rather than a single study.',
    citation: DOMS_TIME_COURSE,
    verification: 'quoted-elsewhere',
  }),
];
