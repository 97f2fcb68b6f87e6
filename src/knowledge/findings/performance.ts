/** Strength, jump and sprint. */
import type { Citation, Finding } from '../../core/knowledge/index.ts';
import { LEGS, finding } from './finding.ts';

const VOLLEYBALL2024_CMJ_DOSE: Citation = {
  text: 'Influence of Different Duration Foam Axis Rollings on Vertical Jump Performance of College Volleyball Players. Chinese-language periodical',
  year: 2024,
  doi: null,
};
const CAVANAUGH_2017: Citation = {
  text: 'Cavanaugh MT et al. An acute session of roller massage prolongs voluntary torque development and diminishes evoked pain. European Journal of Applied Physiology 117:109-117',
  year: 2017,
  doi: '10.1007/s00421-016-3503-y',
};
const MONTEIRO_2017_B: Citation = {
  text: 'Monteiro ER et al. Maximum repetition performance after different antagonist foam rolling volumes in the inter-set rest period. International Journal of Sports Physical Therapy 12(1):76-84',
  year: 2017,
  doi: null,
};
const KERAUTRET_2021: Citation = {
  text: 'Kerautret Y et al. Evaluating the effects of embedded self-massage practice on strength performance: A randomized crossover pilot trial. PLoS ONE 16(3):e0248031',
  year: 2021,
  doi: '10.1371/journal.pone.0248031',
};
const MARTNEZARANDA_2024: Citation = {
  text: "Martínez-Aranda LM et al. Effects of Self-Myofascial Release on Athletes' Physical Performance: A Systematic Review. Journal of Functional Morphology and Kinesiology 9(1):20",
  year: 2024,
  doi: '10.3390/jfmk9010020',
};
const HEINKE_2025: Citation = {
  text: 'Heinke L et al. Pain without gain? A randomized crossover study on the impact of active and passive foam rolling on jump height and pain intensity. PeerJ e19747',
  year: 2025,
  doi: null,
};

export const performance: readonly Finding[] = [
  finding({
    id: 'volleyball2024-cmj-dose',
    claim:
      'Twelve female volleyball players jumped higher right after 30 or 60 seconds of rolling and lower after 90; a quarter of an hour later all jumps were below their starting level.',
    about: { tools: ['foam-roller'], regions: LEGS, outcomes: ['jump', 'dose'] },
    context: 'before',
    direction: 'describes',
    comparator: 'before-after',
    design: 'crossover',
    effect: {
      metric: 'threshold',
      low: 60,
      high: 90,
      interval: 'range',
      unit: 's',
      scale: 'seconds',
      people: 12,
      studies: 1,
    },
    population: '12 female college volleyball players',
    limit: 'Tiny, with many tests and no condition without rolling, so tiredness may explain the later drop.',
    citation: VOLLEYBALL2024_CMJ_DOSE,
  }),
  finding({
    id: 'cavanaugh2017-rfd',
    claim:
      'Hard, painful stick rolling of the calf held pain down, on either leg, but the rolled leg built up force more slowly: 19% less after five minutes.',
    about: { tools: ['stick'], regions: ['calves'], outcomes: ['power'] },
    context: 'before',
    direction: 'worse',
    comparator: 'mixed',
    design: 'crossover',
    effect: {
      metric: 'percent change at 5 min',
      value: -19.1,
      unit: '%',
      scale: 'percent',
      better: 'higher',
      people: 12,
      studies: 1,
    },
    population: '12 people',
    limit: 'Only 12 people; the loss straight after rolling (9.5%) was not significant.',
    contradicts: ['halperin2014-calf', 'peacock2014-warmup'],
    citation: CAVANAUGH_2017,
  }),
  finding({
    id: 'monteiro2017-interset-60',
    detail: 'between sets, 60 s',
    claim:
      'A minute of hamstring rolling between sets of knee extensions meant fewer repetitions than simply resting, a large difference.',
    about: { tools: ['foam-roller'], regions: ['hamstrings'], outcomes: ['repetitions'] },
    context: 'between-sets',
    direction: 'worse',
    comparator: 'nothing',
    design: 'crossover',
    effect: {
      metric: 'Cohen d',
      value: -1.2,
      unit: 'd',
      scale: 'standardised',
      better: 'higher',
      people: 25,
      studies: 1,
    },
    population: '25 people',
    limit: 'The muscle rolled was the opposite of the one working; abstract only.',
    contradicts: ['garcia2021-gun-sets'],
    citation: MONTEIRO_2017_B,
  }),
  finding({
    id: 'monteiro2017-interset-120',
    detail: 'between sets, 120 s',
    claim:
      'Two minutes of hamstring rolling in the pauses cost still more knee-extension repetitions than one minute did, compared with plain rest.',
    about: { tools: ['foam-roller'], regions: ['hamstrings'], outcomes: ['repetitions', 'dose'] },
    context: 'between-sets',
    direction: 'worse',
    comparator: 'nothing',
    design: 'crossover',
    effect: {
      metric: 'Cohen d',
      value: -2.0,
      unit: 'd',
      scale: 'standardised',
      better: 'higher',
      people: 25,
      studies: 1,
    },
    population: '25 people',
    limit: 'The muscle rolled was the opposite of the one working; abstract only.',
    contradicts: ['garcia2021-gun-sets'],
    citation: MONTEIRO_2017_B,
  }),
  finding({
    id: 'kerautret2021-workload',
    detail: 'between sets',
    claim:
      'Stick rolling the thighs in every pause of a long squat session cut the work done by 11.6%; the following days were less sore, perhaps simply because of that.',
    about: { tools: ['stick'], regions: ['quads'], outcomes: ['power', 'repetitions'] },
    context: 'between-sets',
    direction: 'worse',
    comparator: 'nothing',
    design: 'crossover',
    effect: {
      metric: 'percent change',
      value: -11.6,
      unit: '%',
      scale: 'percent',
      better: 'higher',
      people: 14,
      studies: 1,
    },
    population: '14 people',
    limit: 'Pilot in 14 people, who did less work.',
    contradicts: ['garcia2021-gun-sets'],
    citation: KERAUTRET_2021,
  }),
  finding({
    id: 'martinez-aranda2024-athletes',
    claim:
      'Over 25 studies with 517 athletes, self-massage brought short-lived flexibility and less soreness, and took nothing away from maximal strength or power.',
    about: { tools: ['foam-roller', 'stick'], regions: 'any', outcomes: ['range-of-motion', 'soreness'] },
    context: 'any',
    direction: 'helps',
    comparator: 'mixed',
    design: 'systematic-review',
    effect: { metric: '', people: 517, studies: 25 },
    population: '517 athletes in 25 studies',
    limit: 'Described in words, not pooled; the studies differ a lot in method.',
    contradicts: [
      'vatovec2024-null',
      'damico-2019',
      'couture2015-hamstrings-null',
      'blades2022-30-60s-null',
      'godwin2020-no-extra',
    ],
    citation: MARTNEZARANDA_2024,
  }),
  finding({
    id: 'heinke2025-jump-drop',
    claim:
      'Twenty people jumped higher after a usual warm-up and then lower again once they had foam rolled, whether they moved themselves or were rolled.',
    about: { tools: ['foam-roller'], regions: ['quads', 'hamstrings', 'calves'], outcomes: ['jump'] },
    context: 'before',
    direction: 'worse',
    comparator: 'before-after',
    design: 'crossover',
    effect: {
      metric: 'partial omega squared (time)',
      value: 0.29,
      unit: 'omega2',
      scale: 'other',
      people: 20,
      studies: 1,
    },
    population: '20 people',
    limit: 'Nobody just rested, so cooling down or tiredness may explain the fall; abstract only.',
    contradicts: ['peacock2014-warmup'],
    citation: HEINKE_2025,
  }),
];
