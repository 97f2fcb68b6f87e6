/** Rolling over weeks. */
import type { Citation, Finding } from '../../core/knowledge/index.ts';
import { LEGS, finding } from './finding.ts';

const KONRAD_2022: Citation = {
  text: 'Konrad A et al. The Effects of Foam Rolling Training on Performance Parameters: A Systematic Review and Meta-Analysis including Controlled and Randomized Controlled Trials. International Journal of Environmental Research and Public Health 19(18):11638',
  year: 2022,
  doi: '10.3390/ijerph191811638',
};
const KONRAD_2022_B: Citation = {
  text: 'Konrad A et al. Foam Rolling Training Effects on Range of Motion: A Systematic Review and Meta-Analysis. Sports Medicine 52(10):2523-2535',
  year: 2022,
  doi: '10.1007/s40279-022-01699-8',
};
const KONRAD_2024: Citation = {
  text: 'Konrad A et al. Static Stretch Training versus Foam Rolling Training Effects on Range of Motion: A Systematic Review and Meta-Analysis. Sports Medicine 54(9):2311-2326',
  year: 2024,
  doi: '10.1007/s40279-024-02041-0',
};
const JENA2022_2WEEK_CALF: Citation = {
  text: 'Chronic and residual effects of a 2-week roller-massager intervention on ankle flexibility and dynamic balance. Frontiers in Sports and Active Living 4:799985',
  year: 2022,
  doi: '10.3389/fspor.2022.799985',
};
const PAGADUAN_2022: Citation = {
  text: 'Pagaduan JC et al. Chronic Effects of Foam Rolling on Flexibility and Performance: A Systematic Review of Randomized Controlled Trials. International Journal of Environmental Research and Public Health 19(7):4315',
  year: 2022,
  doi: '10.3390/ijerph19074315',
};
const PARK_NMA_DORSIFLEXION: Citation = {
  text: 'Park et al. Network meta-analysis of five flexibility interventions on ankle dorsiflexion ROM',
  year: null,
  doi: null,
};

export const weeks: readonly Finding[] = [
  finding({
    id: 'konrad2022-training-performance',
    detail: 'weeks, performance',
    claim: 'Eight studies of people rolling regularly for weeks showed no reliable change in physical performance.',
    about: { tools: ['foam-roller'], regions: 'any', outcomes: ['strength', 'jump', 'sprint'] },
    context: 'rest',
    direction: 'no-difference',
    comparator: 'nothing',
    design: 'meta-analysis',
    effect: { metric: 'ES', value: -0.294, unit: 'ES', scale: 'standardised', studies: 8 },
    limit: 'Studies disagreed considerably, and it is unclear which way the reported number points.',
    citation: KONRAD_2022,
  }),
  finding({
    id: 'konrad2022-training-rom',
    detail: 'weeks, range',
    claim:
      'Over 11 studies, weeks of rolling moderately increased joint movement (0.82 standard deviations), mostly at hamstrings and front thighs and in programmes beyond four weeks; ankles did not gain.',
    about: { tools: ['foam-roller'], regions: ['hamstrings', 'quads', 'calves'], outcomes: ['range-of-motion-weeks'] },
    context: 'rest',
    direction: 'helps',
    comparator: 'nothing',
    design: 'meta-analysis',
    effect: {
      metric: 'ES',
      value: 0.823,
      low: 0.325,
      high: 1.322,
      interval: 'ci95',
      unit: 'ES',
      scale: 'standardised',
      better: 'higher',
      people: 290,
      studies: 11,
    },
    population: '290 people, mean age about 24',
    limit: 'Studies varied a lot and the time and muscle differences were borderline.',
    contradicts: ['pagaduan2022-chronic', 'park-nma-dorsiflexion', 'jena2022-2week-calf'],
    citation: KONRAD_2022_B,
  }),
  finding({
    id: 'konrad2024-fr-training',
    detail: 'weeks',
    claim:
      'In 13 pooled studies, regular rolling increased joint movement over control (0.73 standard deviations); static stretching gained 1.01, and the gap between them could be chance.',
    about: { tools: ['foam-roller'], regions: 'any', outcomes: ['range-of-motion-weeks'] },
    context: 'rest',
    direction: 'helps',
    comparator: 'nothing',
    design: 'meta-analysis',
    effect: { metric: 'ES', value: 0.729, unit: 'ES', scale: 'standardised', better: 'higher', studies: 13 },
    limit: 'Abstract only, without a margin of error for the gain.',
    contradicts: ['pagaduan2022-chronic'],
    citation: KONRAD_2024,
  }),
  finding({
    id: 'konrad2024-fr-4weeks',
    detail: 'four weeks or less',
    claim:
      'In programmes lasting up to four weeks, rolling brought no reliable gain in joint movement (0.23 standard deviations), whereas static stretching brought a large one (1.44).',
    about: { tools: ['foam-roller'], regions: 'any', outcomes: ['range-of-motion-weeks'] },
    context: 'rest',
    direction: 'no-difference',
    comparator: 'nothing',
    design: 'meta-analysis',
    effect: { metric: 'ES', value: 0.229, unit: 'ES', scale: 'standardised', better: 'higher' },
    limit: 'A subgroup result; how many studies it rests on is not stated.',
    contradicts: ['jena2022-2week-calf', 'fijavz2024-lowback'],
    citation: KONRAD_2024,
  }),
  finding({
    id: 'jena2022-2week-calf',
    claim:
      'In a 42-person trial, two weeks of calf stick rolling (three minutes per leg, six days weekly) increased ankle bend, and most of the gain remained a week afterwards.',
    about: { tools: ['stick'], regions: ['calves'], outcomes: ['range-of-motion-weeks'] },
    context: 'rest',
    direction: 'helps',
    comparator: 'before-after',
    design: 'rct',
    effect: { metric: 'dose', value: 180, unit: 's/leg/day', scale: 'seconds', people: 42, studies: 1 },
    population: '42 people',
    limit: 'Abstract only: the gain is judged against the start and its size is not given.',
    contradicts: ['konrad2024-fr-4weeks', 'konrad2022-training-rom'],
    citation: JENA2022_2WEEK_CALF,
  }),
  finding({
    id: 'pagaduan2022-chronic',
    claim:
      'Nine randomised trials lasting four weeks or more disagreed about whether rolling improves flexibility; most saw performance unchanged, and any help for recovery remained uncertain.',
    about: { tools: ['foam-roller'], regions: LEGS, outcomes: ['range-of-motion-weeks', 'strength', 'recovery'] },
    context: 'rest',
    direction: 'no-difference',
    comparator: 'mixed',
    design: 'systematic-review',
    effect: { metric: '', studies: 9 },
    limit: 'Abstract only; few trials and no combined number.',
    contradicts: ['konrad2022-training-rom', 'konrad2024-fr-training', 'park-nma-dorsiflexion'],
    citation: PAGADUAN_2022,
  }),
  finding({
    id: 'park-nma-dorsiflexion',
    claim:
      'A network of 41 trials comparing ways to loosen the ankle put rolling for over a month about one standard deviation ahead of control for passive ankle bend.',
    about: { tools: ['foam-roller'], regions: ['calves'], outcomes: ['range-of-motion-weeks'] },
    context: 'rest',
    direction: 'helps',
    comparator: 'nothing',
    design: 'meta-analysis',
    effect: {
      metric: 'SMD (> 1 month vs control)',
      value: 1.03,
      low: 0.53,
      high: 1.53,
      interval: 'ci95',
      unit: 'SMD',
      scale: 'standardised',
      better: 'higher',
      people: 1670,
      studies: 41,
    },
    population: '1,670 people across the whole network',
    limit: 'Only a few of the trials tested rolling, so its ranking is fragile.',
    contradicts: ['konrad2022-training-rom', 'pagaduan2022-chronic'],
    citation: PARK_NMA_DORSIFLEXION,
  }),
];
