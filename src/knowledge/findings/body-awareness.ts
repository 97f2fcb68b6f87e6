/** Sense of position and balance. */
import type { Citation, Finding } from '../../core/knowledge/index.ts';
import { LEGS, finding } from './finding.ts';

const DAVID_2019: Citation = {
  text: 'David E et al. The effect of foam rolling of the hamstrings on proprioception at the knee and hip joints. Int J Exerc Sci 12(1):343-354',
  year: 2019,
  doi: null,
};
const NADERI_2020: Citation = {
  text: 'Naderi A et al. Foam rolling and muscle and joint proprioception after exercise-induced muscle damage. J Athl Train 55(1):58-64',
  year: 2020,
  doi: '10.4085/1062-6050-459-18',
};
const OZDEN_2021: Citation = {
  text: 'Ozden F and Yesilyaprak SS. Foam rolling: elbow proprioception, strength, and functional motor performance. J Athl Train',
  year: 2021,
  doi: null,
};
const TURKISH_FOOTBALL_KJPS: Citation = {
  text: 'Postural stability and knee proprioception in football players: the role of self-myofascial release with a foam roller. Turk J Kinesiol',
  year: null,
  doi: null,
};
const BALANCE_2024: Citation = {
  text: 'Foam rolling and postural control. PubMed Central PMC11382778',
  year: 2024,
  doi: null,
};

export const bodyAwareness: readonly Finding[] = [
  finding({
    id: 'david-2019-jps',
    claim:
      'After rolling their hamstrings, 25 people sensed their knee angle more accurately for twenty minutes or longer; their sense of hip angle and of force did not suffer.',
    about: { tools: ['foam-roller'], regions: ['hamstrings'], outcomes: ['position-sense'] },
    context: 'any',
    direction: 'helps',
    comparator: 'before-after',
    design: 'crossover',
    effect: { metric: 'p (knee position error)', value: 0.004, scale: 'p', people: 25, studies: 1 },
    population: '25 people',
    limit: 'Practice at the test could explain the improvement, as no control condition is described.',
    contradicts: ['biceps-fr-2021-jps'],
    citation: DAVID_2019,
  }),
  finding({
    id: 'naderi-2020-jps',
    detail: 'sense of position',
    claim:
      'When hard exercise had damaged the thigh muscles of 80 people, those who rolled judged knee position and movement better one and two days later than those who rested.',
    about: { tools: ['foam-roller'], regions: ['quads'], outcomes: ['position-sense', 'recovery'] },
    context: 'after',
    direction: 'helps',
    comparator: 'nothing',
    design: 'rct',
    effect: { metric: '', people: 80, studies: 1 },
    population: '80 people',
    limit: 'Resting people caught up by the third day, and the abstract gives no size.',
    contradicts: ['biceps-fr-2021-jps'],
    citation: NADERI_2020,
  }),
  finding({
    id: 'biceps-fr-2021-jps',
    claim:
      "Rolling the upper arm for four weeks sharpened elbow position sense compared with the start, yet the 60 participants' groups ended up no different from each other.",
    about: { tools: ['foam-roller'], regions: ['biceps'], outcomes: ['position-sense'] },
    context: 'rest',
    direction: 'no-difference',
    comparator: 'mixed',
    design: 'rct',
    effect: { metric: 'p between groups (proprioception)', printed: '>0.05', people: 60, studies: 1 },
    population: '60 people',
    limit: 'Abstract only; what the other groups did is not described.',
    contradicts: ['david-2019-jps', 'naderi-2020-jps'],
    citation: OZDEN_2021,
  }),
  finding({
    id: 'turkish-football-kjps',
    claim:
      'Twenty footballers gave a mixed picture: rolling altered the error in sensing knee angle at certain angles but not others, and they swayed less with their eyes shut.',
    about: { tools: ['foam-roller'], regions: LEGS, outcomes: ['position-sense', 'balance'] },
    context: 'any',
    direction: 'describes',
    comparator: 'mixed',
    design: 'crossover',
    effect: { metric: '', people: 20, studies: 1 },
    population: '20 footballers',
    limit: 'Small and inconsistent, with several tests and no sizes given.',
    contradicts: ['balance-2024'],
    citation: TURKISH_FOOTBALL_KJPS,
  }),
  finding({
    id: 'balance-2024',
    claim:
      'Among 21 female athletes, how far they could lean without losing balance shrank by about half a centimetre following five minutes of rolling on the legs.',
    about: { tools: ['foam-roller'], regions: LEGS, outcomes: ['balance'] },
    context: 'any',
    direction: 'worse',
    comparator: 'before-after',
    design: 'observational',
    effect: {
      metric: 'limit of stability change',
      value: 0.569,
      unit: 'cm',
      printed: 'decrease',
      scale: 'centimetres',
      better: 'lower',
      people: 21,
      studies: 1,
    },
    population: '21 female athletes',
    limit: 'A tiny change measured without any comparison group.',
    contradicts: ['turkish-football-kjps'],
    citation: BALANCE_2024,
  }),
  finding({
    id: 'naderi2020-2min',
    detail: 'soreness',
    claim:
      'Men who rolled the front of the thigh for two minutes at 1, 24, 48 and 72 hours after hard exercise were less sore and tender, and kept more strength, than men who rested.',
    about: { tools: ['foam-roller'], regions: ['quads'], outcomes: ['soreness', 'tenderness', 'recovery'] },
    context: 'after',
    direction: 'helps',
    comparator: 'nothing',
    design: 'rct',
    effect: { metric: 'dose', value: 120, unit: 's', scale: 'seconds', people: 80, studies: 1 },
    population: '80 male students',
    limit: 'Unblinded against plain rest, and no size of the effect is given; abstract only.',
    contradicts: ['vatovec2024-null', 'damico-2019', 'habscheid2024-ppt-vs-control'],
    citation: NADERI_2020,
  }),
];
