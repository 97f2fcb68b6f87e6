/** Lactate, blood flow and blood pressure. */
import type { Citation, Finding } from '../../core/knowledge/index.ts';
import { LEGS, finding } from './finding.ts';

const OKAMOTO_2014: Citation = {
  text: 'Okamoto T et al. Acute effects of self-myofascial release using a foam roller on arterial function. J Strength Cond Res 28(1):69-73',
  year: 2014,
  doi: '10.1519/JSC.0b013e31829480f5',
};
const INCHEON_2021: Citation = {
  text: 'Incheon National University group (Lee S corresponding). Acute effects of foam rolling exercises on arterial stiffness, flexibility and autonomic nervous system function in young and middle-aged women. Exerc Sci 30(4):491-500',
  year: 2021,
  doi: '10.15857/ksep.2021.00465',
};
const KETELHUT_2020: Citation = {
  text: 'Ketelhut S et al. Acute effects of self-myofascial release using a foam roller on arterial stiffness in healthy young adults. Artery Res 26(4):219-222',
  year: 2020,
  doi: '10.2991/artres.k.200615.001',
};
const HOTFIEL_2017: Citation = {
  text: 'Hotfiel T et al. Acute effects of lateral thigh foam rolling on arterial tissue perfusion determined by spectral Doppler and power Doppler ultrasound. J Strength Cond Res 31(4):893-900',
  year: 2017,
  doi: null,
};
const ALONSOCALVETE_2021: Citation = {
  text: 'Alonso-Calvete A et al. Acute effects of foam rolling on blood flow measured by ultrasonography in soccer players. J Strength Cond Res 35(11):3256-3259',
  year: 2021,
  doi: '10.1519/JSC.0000000000004125',
};
const SCHWANE_1983: Citation = {
  text: 'Schwane JA et al. Is lactic acid related to delayed-onset muscle soreness?. Phys Sportsmed 11(3):124-131',
  year: 1983,
  doi: '10.1080/00913847.1983.11708485',
};
const RUSHALL_1994: Citation = {
  text: 'Rushall BS. Coaching Science Abstracts note. Coaching Science Abstracts',
  year: 1994,
  doi: null,
};
const WILTSHIRE_2010: Citation = {
  text: "Wiltshire EV et al. Massage impairs postexercise muscle blood flow and 'lactic acid' removal. Med Sci Sports Exerc 42(6):1062-1071",
  year: 2010,
  doi: '10.1249/MSS.0b013e3181c9214f',
};
const HINDS_2004: Citation = {
  text: 'Hinds T et al. Effects of massage on limb and skin blood flow after quadriceps exercise. Med Sci Sports Exerc 36(8):1308-1313',
  year: 2004,
  doi: null,
};
const ADAMCZYK_2020: Citation = {
  text: 'Adamczyk JG et al. Does the type of foam roller influence the recovery rate, thermal response and DOMS prevention?. PLoS One 15(6):e0235195',
  year: 2020,
  doi: '10.1371/journal.pone.0235195',
};

export const lactateAndCirculation: readonly Finding[] = [
  finding({
    id: 'okamoto-2014-pwv',
    claim:
      'In ten healthy young people, pulse waves travelled about a tenth slower half an hour after whole-body rolling, a sign of suppler arteries, while blood nitric oxide rose.',
    about: { tools: ['foam-roller'], regions: 'any', outcomes: ['arteries'] },
    context: 'any',
    direction: 'helps',
    comparator: 'before-after',
    design: 'crossover',
    effect: {
      metric: 'baPWV before to after',
      unit: 'cm/s',
      printed: '1202±105 to 1074±110',
      better: 'lower',
      people: 10,
      studies: 1,
    },
    population: '10 healthy young adults',
    limit: 'Only ten healthy people took part, so it says nothing about treating disease.',
    contradicts: ['incheon-2021-pwv-null'],
    citation: OKAMOTO_2014,
  }),
  finding({
    id: 'incheon-2021-pwv-null',
    claim:
      'Twenty young and middle-aged women rolled for half an hour: pulse-wave speed and heart-rate variability stayed the same, and only one measure of pulse-wave reflection dropped.',
    about: { tools: ['foam-roller'], regions: 'any', outcomes: ['arteries', 'relaxation'] },
    context: 'any',
    direction: 'no-difference',
    comparator: 'before-after',
    design: 'observational',
    effect: { metric: '', people: 20, studies: 1 },
    population: '20 young and middle-aged women',
    limit: 'Small study known only from its abstract.',
    contradicts: ['okamoto-2014-pwv'],
    citation: INCHEON_2021,
  }),
  finding({
    id: 'ketelhut-2020-bp',
    claim:
      'Half an hour after rolling, the upper blood-pressure value of 29 healthy young adults was on average 4 mmHg below where it started.',
    about: { tools: ['foam-roller'], regions: 'any', outcomes: ['arteries'] },
    context: 'any',
    direction: 'helps',
    comparator: 'before-after',
    design: 'observational',
    effect: {
      metric: 'systolic change',
      value: -4.01,
      unit: 'mmHg',
      printed: 'SD 4.47',
      scale: 'other',
      better: 'lower',
      people: 29,
      studies: 1,
    },
    population: '29 healthy young adults',
    limit: 'There was no resting condition, and simply lying down lowers blood pressure too.',
    citation: KETELHUT_2020,
  }),
  finding({
    id: 'hotfiel-2017-flow',
    claim:
      'Three 45-second bouts on the outer thigh raised peak blood speed in its arteries by 74%; half an hour later it was still 53% up.',
    about: { tools: ['foam-roller'], regions: ['it-band'], outcomes: ['blood-flow'] },
    context: 'any',
    direction: 'helps',
    comparator: 'before-after',
    design: 'observational',
    effect: {
      metric: 'Vmax change at 0 / 30 min',
      unit: '%',
      printed: '73.6 / 52.7',
      better: 'higher',
      people: 21,
      studies: 1,
    },
    population: '21 people',
    limit: 'No unrolled condition is described, so resting or repeated scanning cannot be ruled out.',
    contradicts: ['hinds-2004', 'wiltshire-2010'],
    citation: HOTFIEL_2017,
  }),
  finding({
    id: 'alonso-2021-flow',
    claim:
      'Twelve footballers had clearly faster and greater blood flow in the main thigh artery straight after rolling their legs; within thirty minutes it had returned to its usual level.',
    about: { tools: ['foam-roller'], regions: LEGS, outcomes: ['blood-flow'] },
    context: 'any',
    direction: 'helps',
    comparator: 'before-after',
    design: 'observational',
    effect: {
      metric: 'ES volume',
      value: 1.73,
      unit: 'SD',
      scale: 'standardised',
      better: 'higher',
      people: 12,
      studies: 1,
    },
    population: '12 soccer players',
    limit: 'Very few participants, compared only with their own values beforehand.',
    contradicts: ['hinds-2004', 'wiltshire-2010'],
    citation: ALONSOCALVETE_2021,
  }),
  finding({
    id: 'schwane-1983-lactate',
    claim:
      'Running on the flat pushed lactate up without next-day pain; running downhill made muscles clearly sore without a rise in lactate. So lactic acid does not explain sore muscles.',
    about: { tools: ['none'], regions: 'none', outcomes: ['training-soreness', 'lactate'] },
    context: 'after',
    direction: 'describes',
    comparator: 'none',
    design: 'crossover',
    effect: { metric: '' },
    limit: 'An old laboratory study; abstract only.',
    citation: SCHWANE_1983,
  }),
  finding({
    id: 'rushall-lactate-1h',
    claim:
      'Lactate in blood and muscle is usually back to resting level roughly an hour after exercise, sooner if one keeps moving gently.',
    about: { tools: ['none'], regions: 'none', outcomes: ['lactate'] },
    context: 'after',
    direction: 'describes',
    comparator: 'none',
    design: 'narrative',
    effect: { metric: 'time to normal', unit: 'h', printed: '~1' },
    limit: "A coach's summary note, not a study.",
    citation: RUSHALL_1994,
  }),
  finding({
    id: 'wiltshire-2010',
    claim:
      'After tiring handgrip work, massage of the forearm slowed the clearing of lactate compared with resting (14.7 against 20.5 mmol) because pressing on the muscle hindered its blood flow.',
    about: { tools: ['hands'], regions: ['forearms'], outcomes: ['lactate', 'blood-flow'] },
    context: 'after',
    direction: 'worse',
    comparator: 'nothing',
    design: 'crossover',
    effect: {
      metric: 'lactate efflux AUC massage vs rest',
      unit: 'mmol',
      printed: '14.7±1.6 vs 20.5±2.8',
      people: 12,
      studies: 1,
    },
    population: '12 people',
    limit: 'Small experiment with massage by hand on the forearm, not with a roller.',
    contradicts: ['adamczyk-2020-lactate', 'hotfiel-2017-flow', 'alonso-2021-flow'],
    citation: WILTSHIRE_2010,
  }),
  finding({
    id: 'hinds-2004',
    claim:
      'Thigh massage following exercise warmed the skin and sent more blood through it, but flow in the main leg artery and lactate stayed as with rest.',
    about: { tools: ['hands'], regions: ['quads'], outcomes: ['blood-flow', 'lactate'] },
    context: 'after',
    direction: 'no-difference',
    comparator: 'nothing',
    design: 'crossover',
    effect: {
      metric: 'femoral flow massage vs control',
      unit: 'mL/min',
      printed: '760±256 vs 733±161',
      people: 13,
      studies: 1,
    },
    population: '13 people',
    limit: 'Small trial of massage by hand, not of a roller.',
    contradicts: ['adamczyk-2020-lactate', 'hotfiel-2017-flow', 'alonso-2021-flow'],
    citation: HINDS_2004,
  }),
  finding({
    id: 'adamczyk-2020-lactate',
    claim:
      'In one trial lactate dropped further during 30 minutes of leg rolling than during sitting still, with a smooth and a ridged roller alike.',
    about: { tools: ['foam-roller'], regions: LEGS, outcomes: ['lactate'] },
    context: 'after',
    direction: 'helps',
    comparator: 'nothing',
    design: 'rct',
    effect: { metric: 'p vs passive', printed: '0.042 / 0.025', people: 33, studies: 1 },
    population: '33 people in three groups',
    limit:
      'Eleven per group; rolling is itself light exercise, and faster lactate clearance says nothing about soreness.',
    contradicts: ['wiltshire-2010', 'hinds-2004'],
    citation: ADAMCZYK_2020,
  }),
];
