/** Being guided, and what the tool is made of. */
import type { Citation, Finding } from '../../core/knowledge/index.ts';
import { finding } from './finding.ts';

const CHEATHAM_2020: Citation = {
  text: 'Cheatham SW et al. Roller Massage: Comparing the Immediate Post-Treatment Effects Between an Instructional Video and a Self-Preferred Program Using Two Different Density-Type Roller Balls. Journal of Human Kinetics 71:119-129',
  year: 2020,
  doi: '10.2478/hukin-2019-0077',
};
const CHEATHAM_2018: Citation = {
  text: 'Cheatham SW and Stull KR. Comparison of three different density type foam rollers on knee range of motion and pressure pain threshold: A randomized controlled trial. International Journal of Sports Physical Therapy',
  year: 2018,
  doi: null,
};
const CHEATHAM_2019: Citation = {
  text: 'Cheatham SW and Stull KR. Roller massage: Comparison of three different surface type pattern foam rollers on passive knee range of motion and pain perception. Journal of Bodywork and Movement Therapies',
  year: 2019,
  doi: null,
};
const CHEATHAM_2020_B: Citation = {
  text: 'Cheatham SW and Stull KR. Roller Massage: Difference in Knee Joint Range of Motion and Pain Perception Among Experienced and Nonexperienced Individuals After Following a Prescribed Program. Journal of Sport Rehabilitation 29(2):148-155',
  year: 2020,
  doi: '10.1123/jsr.2018-0261',
};

export const guidanceAndSurface: readonly Finding[] = [
  finding({
    id: 'cheatham2020-ball-density',
    detail: 'ball',
    claim:
      'Following a video, people using a medium ball on the hip gained 10 and 7 degrees of outward and inward rotation; a hard ball gave 8 and 5.',
    about: { tools: ['ball'], regions: ['glutes'], outcomes: ['range-of-motion', 'tenderness'] },
    context: 'any',
    direction: 'no-difference',
    comparator: 'other-tool',
    design: 'rct',
    effect: {
      metric: 'difference moderate minus hard (external rotation)',
      value: 2,
      unit: 'deg',
      scale: 'degrees',
      better: 'higher',
      people: 40,
      studies: 1,
    },
    population: '40 people in four groups',
    limit: 'Groups of ten are too small to settle a two-degree difference.',
    citation: CHEATHAM_2020,
  }),
  finding({
    id: 'cheatham2018-density',
    detail: 'softness',
    claim:
      'Two minutes of thigh rolling added 7 to 8 degrees of knee bend and raised the pressure pain threshold, with no clear difference between soft, medium and hard rollers.',
    about: { tools: ['foam-roller'], regions: ['quads'], outcomes: ['range-of-motion', 'tenderness'] },
    context: 'any',
    direction: 'no-difference',
    comparator: 'other-tool',
    design: 'rct',
    effect: { metric: 'p between densities', value: 0.78, unit: 'p', scale: 'p', people: 36, studies: 1 },
    population: '36 people',
    limit: 'Twelve people per roller cannot rule out a modest difference.',
    citation: CHEATHAM_2018,
  }),
  finding({
    id: 'cheatham2019-surface',
    detail: 'surface',
    claim:
      'After two minutes on the thigh, patterned rollers added 5 to 6 degrees of knee bend against 3 for a smooth one, and raised pain thresholds far more.',
    about: { tools: ['foam-roller'], regions: ['quads'], outcomes: ['range-of-motion', 'tenderness'] },
    context: 'any',
    direction: 'helps',
    comparator: 'other-tool',
    design: 'rct',
    effect: {
      metric: 'mean change (GRID)',
      value: 6,
      unit: 'deg',
      scale: 'degrees',
      better: 'higher',
      people: 36,
      studies: 1,
    },
    population: '36 people',
    limit: 'Twelve people per roller, and nobody has repeated the trial.',
    citation: CHEATHAM_2019,
  }),
  finding({
    id: 'cheatham2020-guided-vs-self',
    detail: 'guided or not',
    claim:
      'People shown a video while using a massage ball gained 10 and 7 degrees of hip rotation, against 2 and 2 for those left to themselves; tenderness eased more too.',
    about: { tools: ['ball'], regions: ['glutes'], outcomes: ['range-of-motion', 'tenderness', 'guidance'] },
    context: 'any',
    direction: 'helps',
    comparator: 'other-dose',
    design: 'rct',
    effect: {
      metric: 'mean change (external rotation)',
      value: 10,
      unit: 'deg',
      scale: 'degrees',
      better: 'higher',
      people: 40,
      studies: 1,
    },
    population: '40 people in four groups',
    limit: 'Only ten people per group.',
    citation: CHEATHAM_2020,
  }),
  finding({
    id: 'cheatham2020-prescribed',
    detail: 'prescribed',
    claim:
      'Guided two-minute thigh rolling gave experienced and novice users almost equal gains, 8 and 7 degrees of knee bend and less tenderness, exceeding a self-chosen routine.',
    about: { tools: ['foam-roller'], regions: ['quads'], outcomes: ['range-of-motion', 'tenderness', 'guidance'] },
    context: 'any',
    direction: 'helps',
    comparator: 'other-dose',
    design: 'observational',
    effect: {
      metric: 'mean change',
      value: 8,
      unit: 'deg',
      scale: 'degrees',
      better: 'higher',
      people: 60,
      studies: 1,
    },
    population: '60 people, experienced and novice',
    limit: 'Twenty people per group, measured only right afterwards.',
    citation: CHEATHAM_2020_B,
  }),
];
