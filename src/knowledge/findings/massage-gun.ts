/** Massage guns. */
import type { Citation, Finding } from '../../core/knowledge/index.ts';
import { finding } from './finding.ts';

const KONRAD_2020: Citation = {
  text: "Konrad A et al. The Acute Effects of a Percussive Massage Treatment with a Hypervolt Device on Plantar Flexor Muscles' Range of Motion and Performance. Journal of Sports Science and Medicine 19:690-694",
  year: 2020,
  doi: null,
};
const SKINNER_2023: Citation = {
  text: 'Skinner B et al. The Acute Effects of Theragun Percussive Therapy on Viscoelastic Tissue Dynamics and Hamstring Group Range of Motion. Journal of Sports Science and Medicine 22:495-500',
  year: 2023,
  doi: '10.52082/jssm.2023.495',
};
const FERREIRA_2023: Citation = {
  text: 'Ferreira RM et al. The Effects of Massage Guns on Performance and Recovery: A Systematic Review. Journal of Functional Morphology and Kinesiology 8(3):138',
  year: 2023,
  doi: '10.3390/jfmk8030138',
};
const SAMS_2023: Citation = {
  text: 'Sams L et al. The Effect Of Percussive Therapy On Musculoskeletal Performance And Experiences Of Pain: A Systematic Literature Review. International Journal of Sports Physical Therapy 18(2):309-327',
  year: 2023,
  doi: '10.26603/001c.73795',
};
const LEABEATER_2024: Citation = {
  text: 'Leabeater AJ et al. Under the Gun: Percussive Massage Therapy and Physical and Perceptual Recovery in Active Adults. Journal of Athletic Training 59(3):310-316',
  year: 2024,
  doi: '10.4085/1062-6050-0041.23',
};
const WKU_GUN_SORENESS_NULL: Citation = {
  text: 'Massage gun and calf muscle soreness (conference abstract). International Journal of Exercise Science: Conference Proceedings 2(16):3',
  year: null,
  doi: null,
};
const CANBULUT: Citation = {
  text: 'Canbulut A et al. Percussion massage of the quadriceps with a Hypervolt device. Turkish Journal of Sports Medicine',
  year: null,
  doi: null,
};
const SZYMCZYK_2022: Citation = {
  text: 'Szymczyk P et al. Acute Effects of Percussive Massage Treatment on Drop Jump Performance and Achilles Tendon Stiffness. International Journal of Environmental Research and Public Health 19(22):15187',
  year: 2022,
  doi: null,
};
const GARCASILLERO_2021: Citation = {
  text: 'García-Sillero M et al. Acute Effects of a Percussive Massage Treatment on Movement Velocity during Resistance Training. International Journal of Environmental Research and Public Health 18(15):7726',
  year: 2021,
  doi: '10.3390/ijerph18157726',
};
const GREENE_2024: Citation = {
  text: 'Greene DR et al. Massage It Out: Physiological Responses to a Percussive Therapy Device Used Intra-Resistance Exercise. Muscles 3(2):166-176',
  year: 2024,
  doi: '10.3390/muscles3020015',
};
const CHEATHAM_2021: Citation = {
  text: 'Cheatham SW et al. Mechanical Percussion Devices: A Survey of Practice Patterns Among Healthcare Professionals. International Journal of Sports Physical Therapy 16(3)',
  year: 2021,
  doi: '10.26603/001c.23530',
};

export const massageGun: readonly Finding[] = [
  finding({
    id: 'konrad2020-gun-rom',
    detail: 'range',
    claim:
      'Five minutes of massage gun on the calf let 16 men bend the ankle 5.4 degrees further (18%), while sitting still changed nothing.',
    about: { tools: ['massage-gun'], regions: ['calves'], outcomes: ['range-of-motion'] },
    context: 'before',
    direction: 'helps',
    comparator: 'nothing',
    design: 'crossover',
    effect: {
      metric: 'mean change',
      value: 5.4,
      unit: 'deg',
      scale: 'degrees',
      better: 'higher',
      people: 16,
      studies: 1,
    },
    population: '16 men',
    limit: 'Small group of men, measured once, with no sham treatment.',
    citation: KONRAD_2020,
  }),
  finding({
    id: 'konrad2020-gun-strength',
    detail: 'strength',
    claim: 'After five minutes of massage gun on the calf, 16 men could push with the foot just as hard as before.',
    about: { tools: ['massage-gun'], regions: ['calves'], outcomes: ['strength'] },
    context: 'before',
    direction: 'no-difference',
    comparator: 'nothing',
    design: 'crossover',
    effect: { metric: 'change', printed: 'not significant', people: 16, studies: 1 },
    population: '16 men',
    limit: 'Small group, one session; only maximal strength, not explosive effort.',
    contradicts: ['sams2023-gun-review'],
    citation: KONRAD_2020,
  }),
  finding({
    id: 'skinner2023-gun-hamstrings',
    claim:
      'Two one-minute bouts of massage gun on the hamstrings lifted the straight-leg raise by 11.4%, more than in the comparison group, and made the tissue about 6% less stiff.',
    about: { tools: ['massage-gun'], regions: ['hamstrings'], outcomes: ['range-of-motion', 'stiffness'] },
    context: 'any',
    direction: 'helps',
    comparator: 'nothing',
    design: 'rct',
    effect: {
      metric: 'percent change',
      value: 11.4,
      unit: '%',
      scale: 'percent',
      better: 'higher',
      people: 20,
      studies: 1,
    },
    population: '20 people',
    limit: 'Only 20 people; abstract only, so what the comparison group did is unclear.',
    contradicts: ['glanzel2023-stiffness-null', 'kong-2018-stiffness'],
    citation: SKINNER_2023,
  }),
  finding({
    id: 'ferreira2023-gun-review',
    claim:
      'Across 11 studies massage guns loosened people up for a while, but strength, balance, speed and explosive moves stayed the same or got worse; lactate and felt effort did not change.',
    about: { tools: ['massage-gun'], regions: 'any', outcomes: ['strength', 'power', 'balance'] },
    context: 'before',
    direction: 'no-difference',
    comparator: 'mixed',
    design: 'systematic-review',
    effect: { metric: '', studies: 11 },
    limit: 'No pooled numbers; ten of the studies had a moderate and one a high risk of bias.',
    contradicts: ['sams2023-gun-review', 'garcia2021-gun-sets'],
    citation: FERREIRA_2023,
  }),
  finding({
    id: 'sams2023-gun-review',
    claim:
      'A review of 13 studies describes brief gains in flexibility and some kinds of strength after one massage-gun session, and less muscle and joint pain after repeated ones.',
    about: { tools: ['massage-gun'], regions: 'any', outcomes: ['range-of-motion', 'strength', 'pain'] },
    context: 'any',
    direction: 'helps',
    comparator: 'mixed',
    design: 'systematic-review',
    effect: { metric: '', studies: 13 },
    limit: 'Every study had weaknesses in method or reporting, and nothing was pooled.',
    contradicts: [
      'ferreira2023-gun-review',
      'konrad2020-gun-strength',
      'leabeater2024-gun-soreness',
      'canbulut-gun-8min',
      'szymczyk2022-gun-achilles',
      'greene2024-gun-sets',
    ],
    citation: SAMS_2023,
  }),
  finding({
    id: 'leabeater2024-gun-soreness',
    claim:
      'In 65 active adults, five minutes of massage gun after hard calf work did not speed recovery; the treated leg felt slightly sorer for up to four hours.',
    about: { tools: ['massage-gun'], regions: ['calves'], outcomes: ['soreness', 'recovery'] },
    context: 'after',
    direction: 'worse',
    comparator: 'other-side',
    design: 'crossover',
    effect: {
      metric: 'Cohen d (4 h)',
      value: -0.48,
      unit: 'd',
      scale: 'standardised',
      better: 'higher',
      people: 65,
      studies: 1,
    },
    population: '65 active adults',
    limit:
      'The difference between legs was small, and the overall pattern over time was not statistically significant.',
    contradicts: ['sams2023-gun-review'],
    citation: LEABEATER_2024,
  }),
  finding({
    id: 'wku-gun-soreness-null',
    claim:
      'When 37 people had one calf treated with a massage gun, its soreness one and two days later was no different (p = 0.246).',
    about: { tools: ['massage-gun'], regions: ['calves'], outcomes: ['soreness'] },
    context: 'after',
    direction: 'no-difference',
    comparator: 'other-side',
    design: 'crossover',
    effect: { metric: 'p', value: 0.246, unit: 'p', scale: 'p', people: 37, studies: 1 },
    population: '37 people',
    limit: 'Conference abstract by students, without full peer review.',
    contradicts: ['sams2023-gun-review'],
    citation: WKU_GUN_SORENESS_NULL,
  }),
  finding({
    id: 'canbulut-gun-8min',
    claim:
      'Eight minutes of massage gun on one front thigh let the hip bend further, left jumping and agility as they were, and weakened an all-out cycling sprint.',
    about: { tools: ['massage-gun'], regions: ['quads'], outcomes: ['power'] },
    context: 'before',
    direction: 'worse',
    comparator: 'nothing',
    design: 'crossover',
    effect: { metric: 'dose', value: 480, unit: 's', scale: 'seconds', people: 24, studies: 1 },
    population: '24 people',
    limit: 'Only the dominant leg was treated; abstract only.',
    contradicts: ['sams2023-gun-review'],
    citation: CANBULUT,
  }),
  finding({
    id: 'szymczyk2022-gun-achilles',
    claim:
      'One minute of massage gun on the Achilles tendon made no clear difference to drop jumps in 11 people: 3.1% lower afterwards, against 1.5% higher without it.',
    about: { tools: ['massage-gun'], regions: ['calves'], outcomes: ['jump'] },
    context: 'before',
    direction: 'no-difference',
    comparator: 'nothing',
    design: 'crossover',
    effect: {
      metric: 'percent change',
      value: -3.1,
      unit: '%',
      scale: 'percent',
      better: 'higher',
      people: 11,
      studies: 1,
    },
    population: '11 people',
    limit:
      'Very small; the two conditions developed differently over time (p = 0.03), yet no single comparison was significant.',
    contradicts: ['sams2023-gun-review'],
    citation: SZYMCZYK_2022,
  }),
  finding({
    id: 'garcia2021-gun-sets',
    claim:
      'With a massage gun used between bench-press sets, people managed about five more repetitions before slowing down clearly: 44.6 against 39.5.',
    about: { tools: ['massage-gun'], regions: ['pecs', 'triceps'], outcomes: ['repetitions'] },
    context: 'between-sets',
    direction: 'helps',
    comparator: 'nothing',
    design: 'rct',
    effect: {
      metric: 'repetitions difference',
      value: 5.1,
      unit: 'reps',
      scale: 'other',
      better: 'higher',
      people: 24,
      studies: 1,
    },
    population: '24 people',
    limit: 'Small and borderline (p = 0.047); abstract only, and the treated muscle is inferred.',
    contradicts: [
      'greene2024-gun-sets',
      'monteiro2017-interset-60',
      'monteiro2017-interset-120',
      'kerautret2021-workload',
      'ferreira2023-gun-review',
    ],
    citation: GARCASILLERO_2021,
  }),
  finding({
    id: 'greene2024-gun-sets',
    claim:
      'Using a massage gun for a minute between sets cost 26 people sets and repetitions in arm curls and leg extensions, by a medium amount.',
    about: { tools: ['massage-gun'], regions: ['biceps', 'quads'], outcomes: ['repetitions'] },
    context: 'between-sets',
    direction: 'worse',
    comparator: 'nothing',
    design: 'crossover',
    effect: {
      metric: 'Cohen d',
      value: -0.51,
      unit: 'd',
      scale: 'standardised',
      better: 'higher',
      people: 26,
      studies: 1,
    },
    population: '26 people',
    limit: 'Small study; abstract only, and another trial found the opposite.',
    contradicts: ['garcia2021-gun-sets', 'sams2023-gun-review'],
    citation: GREENE_2024,
  }),
  finding({
    id: 'cheatham2021-gun-survey',
    claim:
      'Of 425 US health professionals, 36 to 48% favoured half a minute to three minutes of massage gun in total and 18 to 22% up to five, usually at low or medium speed.',
    about: { tools: ['massage-gun'], regions: 'any', outcomes: ['practice', 'dose'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'consensus',
    effect: {
      metric: 'share choosing 30 s-3 min',
      low: 36,
      high: 48,
      interval: 'range',
      unit: '%',
      scale: 'percent',
      people: 425,
    },
    population: '425 US health professionals',
    limit: 'Shows what professionals do, not what works.',
    citation: CHEATHAM_2021,
  }),
];
