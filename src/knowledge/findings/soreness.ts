/** Soreness after exercise. */
import type { Citation, Finding } from '../../core/knowledge/index.ts';
import { finding } from './finding.ts';

const PEARCEY_2015: Citation = {
  text: 'Pearcey GEP et al. Foam Rolling for Delayed-Onset Muscle Soreness and Recovery of Dynamic Performance Measures. Journal of Athletic Training 50(1):5-13',
  year: 2015,
  doi: '10.4085/1062-6050-50.1.01',
};
const VATOVEC_2024: Citation = {
  text: 'Vatovec R et al. Effects of foam rolling on hamstrings stiffness in damaged and non-damaged muscle states. Frontiers in Physiology 15:1396361',
  year: 2024,
  doi: '10.3389/fphys.2024.1396361',
};
const JAY_2014_B: Citation = {
  text: 'Jay K et al. Specific and cross over effects of massage for muscle soreness: randomized controlled trial. International Journal of Sports Physical Therapy 9(1):82-91',
  year: 2014,
  doi: null,
};
const HABSCHEID_2024: Citation = {
  text: 'Habscheid C et al. The effect of foam rolling on local and distant pain sensitivity assessed with pressure pain thresholds in healthy participants and musculoskeletal pain patients: A systematic review. Journal of Bodywork and Movement Therapies 40:786-796',
  year: 2024,
  doi: '10.1016/j.jbmt.2024.05.027',
};
const WIECHA: Citation = {
  text: 'Wiecha S et al. Evaluating physical therapies for delayed onset muscle soreness: an evidence mapping. ECSS congress abstract 852',
  year: null,
  doi: null,
};

export const soreness: readonly Finding[] = [
  finding({
    id: 'pearcey2015-soreness',
    claim:
      'Twenty minutes of rolling straight after 100 squats and on the next two days left thighs moderately less tender, and sprinting and jumping held up better.',
    about: {
      tools: ['foam-roller'],
      regions: ['quads', 'hamstrings', 'adductors', 'it-band', 'glutes'],
      outcomes: ['tenderness', 'soreness', 'recovery'],
    },
    context: 'after',
    direction: 'helps',
    comparator: 'nothing',
    design: 'crossover',
    effect: {
      metric: 'Cohen d',
      low: 0.59,
      high: 0.84,
      interval: 'range',
      unit: 'd',
      scale: 'standardised',
      better: 'higher',
      people: 8,
      studies: 1,
    },
    population: '8 men',
    limit: 'Eight men who knew what they were getting; no sham.',
    contradicts: ['vatovec2024-null', 'damico-2019', 'wiewelhove2019-post-jump', 'habscheid2024-ppt-vs-control'],
    citation: PEARCEY_2015,
  }),
  finding({
    id: 'vatovec2024-null',
    claim:
      'Whether fresh or damaged by exercise, hamstrings rolled for two minutes were as sore, stiff and flexible as those of the unrolled leg, up to two days later.',
    about: { tools: ['foam-roller'], regions: ['hamstrings'], outcomes: ['stiffness', 'soreness', 'range-of-motion'] },
    context: 'after',
    direction: 'no-difference',
    comparator: 'other-side',
    design: 'crossover',
    effect: {
      metric: 'interaction p',
      low: 0.239,
      high: 0.999,
      interval: 'range',
      unit: 'p',
      scale: 'p',
      people: 14,
      studies: 1,
    },
    population: '14 people',
    limit: 'Fourteen people; comparing two legs of one person can hide effects that reach both.',
    contradicts: [
      'jay2014-soreness',
      'naderi2020-2min',
      'pearcey2015-soreness',
      'macdonald-2014',
      'zhou-2024-vas-24h',
      'wiewelhove2019-post-pain',
    ],
    citation: VATOVEC_2024,
  }),
  finding({
    id: 'jay2014-soreness',
    detail: 'rolled leg',
    claim:
      'Hamstrings sore from deadlifts two days before hurt less, and bore more pressure, for an hour following ten minutes with a stick; flexibility did not change.',
    about: { tools: ['stick'], regions: ['hamstrings'], outcomes: ['soreness', 'tenderness', 'range-of-motion'] },
    context: 'after',
    direction: 'helps',
    comparator: 'nothing',
    design: 'rct',
    effect: { metric: 'interaction p', value: 0.0001, unit: 'p', scale: 'p', people: 22, studies: 1 },
    population: '22 people',
    limit: 'Relief was followed for a single hour; abstract only.',
    contradicts: ['vatovec2024-null', 'habscheid2024-ppt-vs-control'],
    citation: JAY_2014_B,
  }),
  finding({
    id: 'habscheid2024-ppt-vs-control',
    detail: 'against control',
    claim:
      'Trials with a control group, taken together, show no effect of rolling on how much pressure a muscle bears before it hurts.',
    about: { tools: ['foam-roller'], regions: 'any', outcomes: ['tenderness'] },
    context: 'any',
    direction: 'no-difference',
    comparator: 'mixed',
    design: 'meta-analysis',
    effect: {
      metric: 'SMD',
      value: 0.1,
      low: -0.19,
      high: 0.39,
      interval: 'ci95',
      unit: 'SMD',
      scale: 'standardised',
      better: 'higher',
    },
    population: 'healthy people and people with muscle or joint pain',
    limit: 'A small effect either way cannot be ruled out; abstract only.',
    contradicts: [
      'zhou-2024-ppt',
      'jay2014-soreness',
      'naderi2020-2min',
      'pearcey2015-soreness',
      'aboodarda2015-contra',
      'habscheid2024-ppt-prepost',
    ],
    citation: HABSCHEID_2024,
  }),
  finding({
    id: 'habscheid2024-ppt-prepost',
    detail: 'before and after',
    claim:
      'Measured before and after rolling, tenderness shifted slightly both where people rolled and elsewhere; set against people who did not roll, the shift disappeared.',
    about: { tools: ['foam-roller'], regions: 'any', outcomes: ['tenderness'] },
    context: 'any',
    direction: 'helps',
    comparator: 'before-after',
    design: 'meta-analysis',
    effect: {
      metric: 'SMD (pre-post, local; sign as printed)',
      value: -0.42,
      low: -0.57,
      high: -0.26,
      interval: 'ci95',
      unit: 'SMD',
      scale: 'standardised',
    },
    population: 'healthy people and people with muscle or joint pain',
    limit:
      'Before-after figures without a control mix in habituation and expectation; what the minus sign means is not stated.',
    contradicts: ['habscheid2024-ppt-vs-control'],
    citation: HABSCHEID_2024,
  }),
  finding({
    id: 'wiecha2023-doms-umbrella',
    claim:
      'Of 29 reviews of physical treatments for muscle soreness only 7% were of high quality; hands-on massage was among the better-supported choices one day after exercise.',
    about: { tools: ['hands'], regions: 'any', outcomes: ['soreness'] },
    context: 'after',
    direction: 'describes',
    comparator: 'mixed',
    design: 'systematic-review',
    effect: { metric: 'share of reviews rated high quality', value: 7, unit: '%', scale: 'percent', studies: 29 },
    limit: 'A congress summary on treatment given by others; self-massage was left out.',
    citation: WIECHA,
  }),
];
