/** How long: reviews, and what practitioners advise. */
import type { Citation, Finding } from '../../core/knowledge/index.ts';
import { finding } from './finding.ts';

const BEHM_2020: Citation = {
  text: 'Behm DG et al. Foam Rolling Prescription: A Clinical Commentary. Journal of Strength and Conditioning Research 34(11):3301-3308',
  year: 2020,
  doi: '10.1519/JSC.0000000000003765',
};
const DEBSKI_2019: Citation = {
  text: 'Dębski P et al. The Parameters of Foam Rolling, Self-Myofascial Release Treatment: A Review of the Literature. Biomedical Human Kinetics 11:36-46',
  year: 2019,
  doi: null,
};
const CHEATHAM_2018_B: Citation = {
  text: 'Cheatham SW. Roller massage: survey of physical therapy professionals and a commentary on clinical standards - part II. International Journal of Sports Physical Therapy 13(5):920-930',
  year: 2018,
  doi: null,
};
const CHEATHAM_2019_B: Citation = {
  text: 'Cheatham SW. Roller Massage: A Descriptive Survey of Allied Health Professionals. Journal of Sport Rehabilitation 28(6):640',
  year: 2019,
  doi: '10.1123/jsr.2017-0366',
};

export const durationReviews: readonly Finding[] = [
  finding({
    id: 'behm2020-dose-duration',
    detail: 'dose',
    claim:
      'Calculations across published effects placed the largest movement gains at one to three sets of 30 to 120 seconds, each one-way pass lasting two to four seconds.',
    about: { tools: ['foam-roller', 'stick'], regions: 'any', outcomes: ['range-of-motion', 'dose'] },
    context: 'any',
    direction: 'describes',
    comparator: 'other-dose',
    design: 'narrative',
    effect: { metric: 'seconds per set', low: 30, high: 120, interval: 'range', unit: 's', scale: 'seconds' },
    limit: 'It compares separate studies instead of testing doses in one trial, and another analysis disagrees.',
    contradicts: ['wilke2020-duration-not-moderator', 'wilke2019-velocity-rom'],
    citation: BEHM_2020,
  }),
  finding({
    id: 'debski2019-parameters',
    claim:
      'Reviewers of 55 articles described common practice as tolerable pressure, one to three bouts of 30 to 120 seconds and roughly three-second strokes, but found no agreed best programme.',
    about: { tools: ['foam-roller', 'ball', 'stick'], regions: 'any', outcomes: ['dose', 'practice'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'narrative',
    effect: { metric: 'seconds', low: 30, high: 120, interval: 'range', unit: 's', scale: 'seconds', studies: 55 },
    limit: 'It gathers usage and opinion; the settings themselves were not tested.',
    citation: DEBSKI_2019,
  }),
  finding({
    id: 'cheatham2018-survey-pt',
    detail: 'survey',
    claim:
      'Asked about their habits, 685 US physical-therapy professionals mostly suggested rolling every day, 55% of them for 30 seconds to two minutes; 47% left the pace to the user.',
    about: { tools: ['foam-roller', 'stick'], regions: 'any', outcomes: ['practice', 'dose'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'consensus',
    effect: { metric: 'share recommending 30 s-2 min', value: 55, unit: '%', scale: 'percent', people: 685 },
    population: '685 US physical-therapy professionals',
    limit: 'It shows what professionals advise, not whether it works.',
    citation: CHEATHAM_2018_B,
  }),
  finding({
    id: 'cheatham2019-survey-allied',
    detail: 'survey',
    claim:
      'Of 1,042 health and fitness professionals, a third suggest 30 seconds to two minutes per muscle daily, 46% leave the pace open and 48% rate medium rollers best.',
    about: { tools: ['foam-roller', 'stick'], regions: 'any', outcomes: ['practice', 'dose'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'consensus',
    effect: { metric: 'share recommending 30 s-2 min', value: 33, unit: '%', scale: 'percent', people: 1042 },
    population: '1,042 allied-health and fitness professionals',
    limit: 'These are opinions and habits, not measured effects.',
    citation: CHEATHAM_2019_B,
  }),
  finding({
    id: 'behm2020-performance',
    detail: 'performance',
    claim:
      'Where strength or jumping was tested after rolling, results slipped by nothing or very little; too few usable data exist on sprinting and fatigue.',
    about: { tools: ['foam-roller', 'stick'], regions: 'any', outcomes: ['strength', 'jump'] },
    context: 'before',
    direction: 'worse',
    comparator: 'mixed',
    design: 'narrative',
    effect: { metric: '' },
    limit: 'A commentary without a pooled number; the losses are trivial to small.',
    contradicts: ['peacock2014-warmup'],
    citation: BEHM_2020,
  }),
];
