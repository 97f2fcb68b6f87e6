/** Rolling against stretching and other warm-ups. */
import type { Citation, Finding } from '../../core/knowledge/index.ts';
import { LEGS, finding } from './finding.ts';

const KONRAD_2021: Citation = {
  text: 'Konrad A et al. A Comparison of the Effects of Foam Rolling and Stretching on Physical Performance. A Systematic Review and Meta-Analysis. Frontiers in Physiology 12:720531',
  year: 2021,
  doi: '10.3389/fphys.2021.720531',
};
const KONRAD_2021_B: Citation = {
  text: 'Konrad A et al. The Accumulated Effects of Foam Rolling Combined with Stretching on Range of Motion and Physical Performance: A Systematic Review and Meta-Analysis. Journal of Sports Science and Medicine 20:535-545',
  year: 2021,
  doi: '10.52082/jssm.2021.535',
};
const DUTTA_2023: Citation = {
  text: 'Dutta N et al. Foam Rolling is not Superior to dynamic Stretching in Augmenting Muscle Strength and Physical Performance Markers: A Systematic Review and Meta-Analysis. Muscles, Ligaments and Tendons Journal 13(1)',
  year: 2023,
  doi: '10.32098/mltj.01.2023.07',
};
const BAUMGART_2019: Citation = {
  text: 'Baumgart C et al. Foam Rolling of the Calf and Anterior Thigh: Biomechanical Loads and Acute Effects on Vertical Jump Height and Muscle Stiffness. Sports 7(1):27',
  year: 2019,
  doi: '10.3390/sports7010027',
};
const WARNEKE_2024: Citation = {
  text: 'Warneke K et al. Foam rolling and stretching do not provide superior acute flexibility and stiffness improvements compared to any other warm-up intervention: A systematic review with meta-analysis. Journal of Sport and Health Science 13(4):509-520',
  year: 2024,
  doi: null,
};
const WARNEKE_2023: Citation = {
  text: 'Warneke K et al. Are Acute Effects of Foam-Rolling Attributed to Dynamic Warm Up Effects? A Comparative Study. Journal of Sports Science and Medicine 22:180-188',
  year: 2023,
  doi: '10.52082/jssm.2023.180',
};
const KONRAD_2022_C: Citation = {
  text: 'Konrad A et al. An Intense Warm-Up Does Not Potentiate Performance Before or After a Single Bout of Foam Rolling. Journal of Sports Science and Medicine 21:145-152',
  year: 2022,
  doi: '10.52082/jssm.2022.145',
};
const PEACOCK_2014: Citation = {
  text: 'Peacock CA et al. An Acute Bout of Self-Myofascial Release in the Form of Foam Rolling Improves Performance Testing. International Journal of Exercise Science 7(3):202-211',
  year: 2014,
  doi: null,
};
const GODWIN_2020: Citation = {
  text: 'Godwin M et al. An Acute Bout of Self-Myofascial Release Does Not Affect Drop Jump Performance despite an Increase in Ankle Range of Motion. Sports 8(3):37',
  year: 2020,
  doi: null,
};

export const stretchingAndWarmUp: readonly Finding[] = [
  finding({
    id: 'konrad2021-vs-stretch-performance',
    detail: 'against stretching',
    claim:
      'Thirteen studies found rolling and stretching about equal before performance; subgroups favoured rolling over static stretching, past a minute, for strength and front thighs, and with vibration, but not over dynamic stretching.',
    about: { tools: ['foam-roller', 'vibrating-roller', 'stretching'], regions: 'any', outcomes: ['strength', 'jump'] },
    context: 'before',
    direction: 'no-difference',
    comparator: 'stretching',
    design: 'meta-analysis',
    effect: { metric: '', studies: 13 },
    limit: 'Subgroup leads partly reflect long static holds hurting performance, and no numbers are given.',
    citation: KONRAD_2021,
  }),
  finding({
    id: 'konrad2021-combined-rom',
    detail: 'both, range',
    claim:
      'Doing both rolling and stretching improved joint movement over doing neither (0.33 standard deviations), yet was not shown to beat either one alone.',
    about: { tools: ['foam-roller', 'stretching'], regions: 'any', outcomes: ['range-of-motion'] },
    context: 'before',
    direction: 'helps',
    comparator: 'nothing',
    design: 'meta-analysis',
    effect: { metric: 'ES', value: -0.332, unit: 'ES', scale: 'standardised', better: 'lower' },
    limit: 'Abstract only; no margin of error or study count is given.',
    contradicts: ['skarabot2015-fr-ss'],
    citation: KONRAD_2021_B,
  }),
  finding({
    id: 'konrad2021-combined-order',
    detail: 'both, performance',
    claim:
      'Adding rolling to stretching helped performance slightly over stretching by itself, and only if the rolling was done first.',
    about: { tools: ['foam-roller', 'stretching'], regions: 'any', outcomes: ['strength', 'jump'] },
    context: 'before',
    direction: 'helps',
    comparator: 'stretching',
    design: 'meta-analysis',
    effect: { metric: 'ES', value: -0.17, unit: 'ES', scale: 'standardised', better: 'lower' },
    limit: 'A very small subgroup effect without a margin of error.',
    citation: KONRAD_2021_B,
  }),
  finding({
    id: 'dutta2023-vs-dynamic',
    claim:
      'Eight studies with 174 people found no advantage of rolling over moving stretches for strength or other physical performance.',
    about: { tools: ['foam-roller'], regions: 'any', outcomes: ['strength', 'jump'] },
    context: 'before',
    direction: 'no-difference',
    comparator: 'stretching',
    design: 'meta-analysis',
    effect: { metric: '', people: 174, studies: 8 },
    population: '174 people',
    limit: 'Abstract only, with incomplete numbers.',
    citation: DUTTA_2023,
  }),
  finding({
    id: 'baumgart2019-jump-vs-cycling',
    detail: 'jump',
    claim:
      'Twenty people jumped no higher after rolling calves and thighs, but did after ten minutes of cycling; thigh stiffness dropped with rolling and climbed with cycling.',
    about: { tools: ['foam-roller'], regions: ['calves', 'quads'], outcomes: ['jump'] },
    context: 'before',
    direction: 'worse',
    comparator: 'other-warm-up',
    design: 'crossover',
    effect: { metric: 'change', printed: 'not significant', people: 20, studies: 1 },
    population: '20 people',
    limit: 'One small laboratory study.',
    contradicts: ['peacock2014-warmup', 'volleyball2024-cmj-dose'],
    citation: BAUMGART_2019,
  }),
  finding({
    id: 'warneke2024-warmup-equivalence',
    claim:
      'Across 38 studies, rolling and stretching together did no more for immediate joint movement than walking, cycling or other light warm-ups.',
    about: { tools: ['foam-roller', 'stretching'], regions: 'any', outcomes: ['range-of-motion'] },
    context: 'before',
    direction: 'no-difference',
    comparator: 'other-warm-up',
    design: 'meta-analysis',
    effect: {
      metric: 'ES',
      value: 0.01,
      unit: 'ES',
      scale: 'standardised',
      better: 'higher',
      people: 1134,
      studies: 38,
    },
    population: '1,134 people',
    limit: 'Rolling and stretching are pooled, and study quality was only fair.',
    contradicts: [
      'wilke2020-rom-vs-noexercise',
      'skinner2020-rom',
      'wiewelhove2019-pre-flexibility',
      'antohe2024-athletes-rom',
      'damico2021-itb-immediate',
      'ferreira2022-umbrella',
    ],
    citation: WARNEKE_2024,
  }),
  finding({
    id: 'warneke2023-sham',
    detail: 'hamstrings',
    claim:
      'Twenty people gained hamstring movement from four 45-second rolling bouts over control, but gained about as much copying the motion on a wheeled board that applied no pressure.',
    about: { tools: ['foam-roller'], regions: ['hamstrings'], outcomes: ['range-of-motion'] },
    context: 'before',
    direction: 'no-difference',
    comparator: 'sham',
    design: 'crossover',
    effect: {
      metric: 'Cohen d (real vs sham)',
      value: 0.156,
      unit: 'd',
      scale: 'standardised',
      people: 20,
      studies: 1,
    },
    population: '20 people',
    limit: 'With twenty people, a small extra effect of pressure could have been missed.',
    contradicts: ['folli2021-hamstrings-placebo', 'griefahn2017-tlf', 'grieve2015-feet'],
    citation: WARNEKE_2023,
  }),
  finding({
    id: 'konrad2022-warmup-order',
    detail: 'with a warm-up',
    claim:
      'Twenty-seven people reached further in a seated bend after rolling, and equally so whether rolling came alone, before or after a hard warm-up.',
    about: { tools: ['foam-roller'], regions: LEGS, outcomes: ['range-of-motion'] },
    context: 'before',
    direction: 'helps',
    comparator: 'before-after',
    design: 'crossover',
    effect: {
      metric: 'Cohen d',
      low: 1.12,
      high: 1.83,
      interval: 'range',
      unit: 'd',
      scale: 'standardised',
      better: 'higher',
      people: 27,
      studies: 1,
    },
    population: '27 people',
    limit: 'Nobody simply rested, and repeating this test alone lifts its score.',
    contradicts: ['couture2015-hamstrings-null', 'blades2022-30-60s-null'],
    citation: KONRAD_2022_C,
  }),
  finding({
    id: 'peacock2014-warmup',
    claim:
      'Eleven people did better in power, agility, strength and speed tests when whole-body rolling was added to a moving warm-up; flexibility did not improve.',
    about: { tools: ['foam-roller'], regions: 'any', outcomes: ['power', 'strength', 'sprint'] },
    context: 'before',
    direction: 'helps',
    comparator: 'other-warm-up',
    design: 'crossover',
    effect: { metric: 'p', value: 0.024, unit: 'p', scale: 'p', people: 11, studies: 1 },
    population: '11 people',
    limit: 'Very small, unblinded and at odds with the pooled evidence.',
    contradicts: [
      'godwin2020-no-extra',
      'wiewelhove2019-pre-sprint',
      'behm2020-performance',
      'baumgart2019-jump-vs-cycling',
      'heinke2025-jump-drop',
    ],
    citation: PEACOCK_2014,
  }),
  finding({
    id: 'godwin2020-no-extra',
    claim:
      'With a moving warm-up, 25 people gained about two degrees of ankle bend whether or not they also rolled, and drop jumps stayed the same.',
    about: {
      tools: ['foam-roller'],
      regions: ['glutes', 'quads', 'hamstrings', 'calves', 'adductors', 'it-band', 'lower-back-ql'],
      outcomes: ['range-of-motion', 'jump'],
    },
    context: 'before',
    direction: 'no-difference',
    comparator: 'other-warm-up',
    design: 'crossover',
    effect: { metric: 'difference', printed: 'not significant', people: 25, studies: 1 },
    population: '25 people',
    limit: 'One small study known only from its abstract.',
    contradicts: ['peacock2014-warmup', 'kasli2022-older-calf', 'wilke2020-rom-vs-noexercise'],
    citation: GODWIN_2020,
  }),
  finding({
    id: 'warneke2023-sham-lunge',
    detail: 'ankle',
    claim:
      'Ankle bend in the knee-to-wall test rose about as much after true hamstring rolling as after the same motion without pressure; both beat control in 20 people.',
    about: { tools: ['foam-roller'], regions: ['hamstrings'], outcomes: ['range-of-motion'] },
    context: 'before',
    direction: 'no-difference',
    comparator: 'sham',
    design: 'crossover',
    effect: { metric: 'Cohen d (real vs sham)', value: 0.09, unit: 'd', scale: 'standardised', people: 20, studies: 1 },
    population: '20 people',
    limit: 'Too few people to prove the two equal; warming up or repeating the test may explain the gain.',
    contradicts: ['zhang2020-posterior-chain', 'folli2021-hamstrings-placebo'],
    citation: WARNEKE_2023,
  }),
  finding({
    id: 'baumgart2019-load',
    detail: 'force',
    claim:
      'On average the roller carried about a third of body weight when 20 people rolled: 34% under the calves, 32% under the front thighs, with personal peaks just past half.',
    about: { tools: ['foam-roller'], regions: ['calves', 'quads'], outcomes: ['force'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'crossover',
    effect: {
      metric: 'percent of body weight (calves)',
      value: 34,
      unit: '%BW',
      scale: 'percent',
      people: 20,
      studies: 1,
    },
    population: '20 people',
    limit: 'Measured in one small group on two muscle areas.',
    citation: BAUMGART_2019,
  }),
];
