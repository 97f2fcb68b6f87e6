/** How fast and how hard. */
import type { Citation, Finding } from '../../core/knowledge/index.ts';
import { finding } from './finding.ts';

const GRABOW_2018: Citation = {
  text: 'Grabow L et al. Higher Quadriceps Roller Massage Forces Do Not Amplify Range-of-Motion Increases nor Impair Strength and Jump Performance. Journal of Strength and Conditioning Research 32(11):3059-3069',
  year: 2018,
  doi: '10.1519/JSC.0000000000001906',
};
const WILKE_2019: Citation = {
  text: 'Wilke J et al. Influence of Foam Rolling Velocity on Knee Range of Motion and Tissue Stiffness: A Randomized, Controlled Crossover Trial. Journal of Sport Rehabilitation 28(7):711',
  year: 2019,
  doi: null,
};
const SEZIK_2024: Citation = {
  text: 'Sezik AÇ et al. The Effects of Foam Rolling at Different Speeds on Mechanical Properties of Quadriceps Femoris. Journal of Sports Science and Medicine 23:684-689',
  year: 2024,
  doi: '10.52082/jssm.2024.684',
};
const NASM_LOW_BACK: Citation = {
  text: 'Stull K. Advice for trainers (NASM), as quoted by a fitness site',
  year: null,
  doi: null,
};

export const tempoAndPressure: readonly Finding[] = [
  finding({
    id: 'grabow2018-pressure-no-dose',
    detail: 'pressure',
    claim:
      'Sixteen people rolled the front thigh with a stick at mild, moderate or strong discomfort (3.9 to 8.2 of 10); knee gains were alike, overall 7% active and 15% passive.',
    about: { tools: ['stick'], regions: ['quads'], outcomes: ['range-of-motion', 'force'] },
    context: 'any',
    direction: 'no-difference',
    comparator: 'other-dose',
    design: 'crossover',
    effect: {
      metric: 'discomfort levels compared',
      low: 3.9,
      high: 8.2,
      interval: 'range',
      unit: '0-10',
      scale: 'points',
      people: 16,
      studies: 1,
    },
    population: '16 people',
    limit: 'Nobody went unrolled, so repeated testing may explain part of the gain.',
    citation: GRABOW_2018,
  }),
  finding({
    id: 'wilke2019-velocity-rom',
    detail: 'range',
    claim:
      'Three minutes of front-thigh rolling, fast or slow, did not let 17 people bend the knee further than resting did, either at once or ten minutes later.',
    about: { tools: ['foam-roller'], regions: ['quads'], outcomes: ['range-of-motion', 'dose'] },
    context: 'any',
    direction: 'no-difference',
    comparator: 'nothing',
    design: 'crossover',
    effect: { metric: 'change', printed: 'not significant', people: 17, studies: 1 },
    population: '17 people',
    limit: 'Seventeen people may be too few to reveal a small gain.',
    contradicts: ['bradbury2015-100s', 'siu-thesis-quads-2min', 'kerautret2021b-15min', 'wilke2020-rom-vs-noexercise'],
    citation: WILKE_2019,
  }),
  finding({
    id: 'wilke2019-velocity-stiffness',
    detail: 'stiffness',
    claim:
      'Ten minutes after front-thigh rolling, tissue was 24% softer with fast strokes and 15% softer with slow ones; speed made no clear difference among 17 people.',
    about: { tools: ['foam-roller'], regions: ['quads'], outcomes: ['stiffness', 'dose'] },
    context: 'any',
    direction: 'helps',
    comparator: 'before-after',
    design: 'crossover',
    effect: {
      metric: 'percent change (fast, 10 min)',
      value: -24,
      unit: '%',
      scale: 'percent',
      better: 'lower',
      people: 17,
      studies: 1,
    },
    population: '17 people',
    limit: 'Small, and pooled trials do not confirm softer tissue.',
    contradicts: ['glanzel2023-stiffness-null', 'nakamura2021-strength-300s', 'vatovec2024-null', 'sezik2024-speed'],
    citation: WILKE_2019,
  }),
  finding({
    id: 'sezik2024-speed',
    claim:
      'Left alone, 18 male basketball professionals rolled briskly, at 33 strokes a minute; slowing to 15 relaxed the thigh muscle more than that natural pace did.',
    about: { tools: ['foam-roller'], regions: ['quads'], outcomes: ['stiffness', 'dose'] },
    context: 'any',
    direction: 'helps',
    comparator: 'other-dose',
    design: 'crossover',
    effect: {
      metric: 'self-chosen cadence',
      value: 33,
      unit: 'beats/min',
      printed: 'SD 10',
      scale: 'other',
      people: 18,
      studies: 1,
    },
    population: '18 male professional basketball players',
    limit: 'One small group of athletes, and joint movement was not measured.',
    contradicts: ['wilke2019-velocity-stiffness', 'glanzel2023-stiffness-null'],
    citation: SEZIK_2024,
  }),
  finding({
    id: 'grabow2018-performance',
    detail: 'performance',
    claim:
      'Rolling the front thigh with a stick for three minutes, gently or painfully hard, changed neither drop jumps nor leg strength in 16 people.',
    about: { tools: ['stick'], regions: ['quads'], outcomes: ['jump', 'strength'] },
    context: 'before',
    direction: 'no-difference',
    comparator: 'before-after',
    design: 'crossover',
    effect: { metric: 'change', printed: 'not significant', people: 16, studies: 1 },
    population: '16 people',
    limit: 'With 16 people a small loss or gain could go unseen.',
    contradicts: ['peacock2014-warmup'],
    citation: GRABOW_2018,
  }),
  finding({
    id: 'nasm-low-back',
    claim:
      'Trainers linked to NASM warn against rolling the lower back, reasoning that bone shields little there and the spine and organs take the load; they work neighbouring muscles instead.',
    about: { tools: ['foam-roller'], regions: ['lower-back-ql'], outcomes: ['practice', 'contraindication'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'narrative',
    effect: { metric: '' },
    limit:
      'Expert opinion; no report of injury from it is known, and one study included a minute of lumbar rolling without trouble.',
    citation: NASM_LOW_BACK,
    verification: 'quoted-elsewhere',
  }),
];
