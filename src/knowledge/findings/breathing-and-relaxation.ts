/** Breathing, relaxation and sleep. */
import type { Citation, Finding } from '../../core/knowledge/index.ts';
import { finding } from './finding.ts';

const JAFARI_2020: Citation = {
  text: 'Jafari H et al. Can Slow Deep Breathing Reduce Pain? An Experimental Study Exploring Mechanisms. The Journal of Pain 21(9-10):1018-1030',
  year: 2020,
  doi: null,
};
const JOSEPH_2022: Citation = {
  text: 'Joseph AE et al. Effects of Slow Deep Breathing on Acute Clinical Pain in Adults: A Systematic Review and Meta-Analysis of Randomized Controlled Trials. Journal of Evidence-Based Integrative Medicine 27:2515690X221078006',
  year: 2022,
  doi: '10.1177/2515690X221078006',
};
const SHAO_2024: Citation = {
  text: 'Shao R et al. The Effect of Slow-Paced Breathing on Cardiovascular and Emotion Functions: A Meta-Analysis and Systematic Review. Mindfulness no. 1, pp. 1-18 (volume not seen)',
  year: 2024,
  doi: '10.1007/s12671-023-02294-2',
};
const LABORDE_2022: Citation = {
  text: 'Laborde S et al. Effects of voluntary slow breathing on heart rate and heart rate variability: A systematic review and a meta-analysis. Neuroscience & Biobehavioral Reviews 138:104711',
  year: 2022,
  doi: '10.1016/j.neubiorev.2022.104711',
};
const BUSCH_2012: Citation = {
  text: 'Busch V et al. The Effect of Deep and Slow Breathing on Pain Perception, Autonomic Activity, and Mood Processing - An Experimental Study. Pain Medicine 13:215-228',
  year: 2012,
  doi: null,
};
const KIM_2014: Citation = {
  text: 'Kim K et al. Effect of self-myofascial release on reduction of physical stress: a pilot study. J Phys Ther Sci 26(11):1779-1781',
  year: 2014,
  doi: '10.1589/jpts.26.1779',
};
const WILKERSON_2021: Citation = {
  text: 'Wilkerson M et al. Acute effects of foam rolling on heart rate variability. Int J Ther Massage Bodywork',
  year: 2021,
  doi: null,
};
const KOPEC: Citation = {
  text: 'Kopec T. Acute effects of a single-session of full-body foam rolling on heart rate variability. Int J Ther Massage Bodywork',
  year: null,
  doi: null,
};
const SLEEP_GAP: Citation = {
  text: 'Our own search of the literature, which found no such trial',
  year: 2026,
  doi: null,
};

export const breathingAndRelaxation: readonly Finding[] = [
  finding({
    id: 'jafari2020-long-exhale',
    claim:
      'Breathing six times a minute with a drawn-out exhale made laboratory heat hurt less for 48 healthy people than normal-speed breathing or slow breathing with a short exhale.',
    about: { tools: ['breathing'], regions: 'none', outcomes: ['pain'] },
    context: 'any',
    direction: 'helps',
    comparator: 'other-dose',
    design: 'crossover',
    effect: { metric: '', people: 48, studies: 1 },
    population: '48 healthy people',
    limit: 'Laboratory heat is not muscle soreness, and every paced pattern beat free breathing.',
    citation: JAFARI_2020,
  }),
  finding({
    id: 'joseph2022-sdb-acute-pain',
    claim:
      "Seven randomised trials taken together hint that breathing slowly and deeply eases patients' short-term pain, although confidence in that result is very low.",
    about: { tools: ['breathing'], regions: 'none', outcomes: ['pain'] },
    context: 'any',
    direction: 'helps',
    comparator: 'mixed',
    design: 'meta-analysis',
    effect: { metric: '', better: 'lower', studies: 7 },
    population: 'adults with acute pain',
    limit: 'Trials varied widely, burn patients stood out, and soreness from training was not studied.',
    citation: JOSEPH_2022,
  }),
  finding({
    id: 'shao2024-slow-paced-breathing',
    claim:
      'A review of 31 studies found that roughly six breaths a minute immediately raised heart-rate variability and slightly lowered upper blood pressure in healthy people; stress showed no clear change.',
    about: { tools: ['breathing'], regions: 'none', outcomes: ['relaxation', 'arteries'] },
    context: 'any',
    direction: 'helps',
    comparator: 'mixed',
    design: 'meta-analysis',
    effect: {
      metric: 'SMD (RMSSD)',
      value: 0.37,
      low: 0.16,
      high: 0.58,
      interval: 'ci95',
      unit: 'SMD',
      scale: 'standardised',
      better: 'higher',
      people: 1133,
      studies: 31,
    },
    population: '1,133 healthy people',
    limit: 'Part of the heart-rate effect is a mechanical result of slow breathing, not proof of calm.',
    citation: SHAO_2024,
  }),
  finding({
    id: 'laborde2022-slow-breathing-hrv',
    claim:
      "Combining 223 studies, deliberately slow breathing increased the calming nerve's share of heart-rate variability while it lasted, just afterwards and following weeks of practice.",
    about: { tools: ['breathing'], regions: 'none', outcomes: ['relaxation'] },
    context: 'any',
    direction: 'helps',
    comparator: 'mixed',
    design: 'meta-analysis',
    effect: { metric: '', better: 'higher', studies: 223 },
    limit: 'The abstract states no size, and most studies measured only during the breathing.',
    citation: LABORDE_2022,
  }),
  finding({
    id: 'busch2012-relaxed-breathing',
    claim:
      'Slow, deep breathing let people tolerate more heat and cold before it hurt, but only if they did it at ease; as a task demanding concentration it did not.',
    about: { tools: ['breathing'], regions: 'none', outcomes: ['pain'] },
    context: 'any',
    direction: 'helps',
    comparator: 'before-after',
    design: 'crossover',
    effect: { metric: '', better: 'higher', studies: 1 },
    limit: 'Changes were judged within each condition, and the number of people is not visible.',
    citation: BUSCH_2012,
  }),
  finding({
    id: 'kim-2014-cortisol',
    claim: 'The stress hormone cortisol dropped equally whether women rolled or simply lay down for half an hour.',
    about: { tools: ['foam-roller'], regions: 'any', outcomes: ['relaxation'] },
    context: 'any',
    direction: 'no-difference',
    comparator: 'nothing',
    design: 'rct',
    effect: { metric: '', people: 24, studies: 1 },
    population: '24 women',
    limit: 'A pilot with 12 women in each group; abstract only.',
    contradicts: ['kerautret2021b-15min'],
    citation: KIM_2014,
  }),
  finding({
    id: 'wilkerson-2021-hrv',
    claim:
      "The heartbeat's calming variability was no different after rolling the whole body than after a control session; people with lower variability felt more pain on the roller.",
    about: { tools: ['foam-roller'], regions: 'any', outcomes: ['relaxation', 'discomfort'] },
    context: 'any',
    direction: 'no-difference',
    comparator: 'nothing',
    design: 'crossover',
    effect: {
      metric: 'ES (range)',
      low: 0,
      high: 0.26,
      interval: 'range',
      unit: 'SD',
      scale: 'standardised',
      studies: 1,
    },
    limit: 'The number of people is not given here; abstract only.',
    citation: WILKERSON_2021,
  }),
  finding({
    id: 'kopec-hrv',
    claim:
      'A full-body rolling session failed to increase the heart-rate variability that goes with relaxing; among men it dipped slightly.',
    about: { tools: ['foam-roller'], regions: 'any', outcomes: ['relaxation'] },
    context: 'any',
    direction: 'no-difference',
    comparator: 'before-after',
    design: 'observational',
    effect: { metric: 'd supine', value: 0.21, unit: 'SD', scale: 'standardised', people: 20, studies: 1 },
    population: '20 people',
    limit: 'Small, with no control group described; abstract only.',
    citation: KOPEC,
  }),
  finding({
    id: 'sleep-gap',
    detail: 'sleep',
    claim:
      'Nobody seems to have tested in a trial whether rollers or massage guns improve sleep; web pages that say so cite no study.',
    about: { tools: ['foam-roller', 'massage-gun'], regions: 'any', outcomes: ['sleep'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'narrative',
    effect: { metric: '' },
    limit: 'Absence of trials is not proof of absence of an effect.',
    citation: SLEEP_GAP,
  }),
];
