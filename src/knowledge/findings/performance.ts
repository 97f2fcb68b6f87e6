import type { Finding } from '../../core/knowledge/index.ts';
import { type Paper, finding } from './finding.ts';

const WIEWELHOVE_2019: Paper = {
  citation:
    'Wiewelhove T et al. A Meta-Analysis of the Effects of Foam Rolling on Performance and Recovery. Frontiers in Physiology 10:376',
  year: 2019,
  doi: '10.3389/fphys.2019.00376',
};
const PHILLIPS_2021: Paper = {
  citation:
    'Phillips J et al. Effect of Varying Self-myofascial Release Duration on Subsequent Athletic Performance. Journal of Strength and Conditioning Research 35(3):746-753',
  year: 2021,
};
const GRABOW_2018: Paper = {
  citation:
    'Grabow L et al. Higher Quadriceps Roller Massage Forces Do Not Amplify Range-of-Motion Increases nor Impair Strength and Jump Performance. Journal of Strength and Conditioning Research 32(11):3059-3069',
  year: 2018,
  doi: '10.1519/JSC.0000000000001906',
};
const CAVANAUGH_2017: Paper = {
  citation:
    'Cavanaugh MT et al. An acute session of roller massage prolongs voluntary torque development and diminishes evoked pain. European Journal of Applied Physiology 117:109-117',
  year: 2017,
  doi: '10.1007/s00421-016-3503-y',
};
const MONTEIRO_2017: Paper = {
  citation:
    'Monteiro ER et al. Maximum repetition performance after different antagonist foam rolling volumes in the inter-set rest period. International Journal of Sports Physical Therapy 12(1):76-84',
  year: 2017,
};
const FERREIRA_2023: Paper = {
  citation:
    'Ferreira RM et al. The Effects of Massage Guns on Performance and Recovery: A Systematic Review. Journal of Functional Morphology and Kinesiology 8(3):138',
  year: 2023,
  doi: '10.3390/jfmk8030138',
};
const SAMS_2023: Paper = {
  citation:
    'Sams L et al. The Effect Of Percussive Therapy On Musculoskeletal Performance And Experiences Of Pain: A Systematic Literature Review. International Journal of Sports Physical Therapy 18(2):309-327',
  year: 2023,
  doi: '10.26603/001c.73795',
};

export const performance: readonly Finding[] = [
  finding(
    'wiewelhove2019-pre-sprint',
    'meta-analysis',
    'Sprints tend to be a touch faster after rolling, by 0.7 percent, which may be chance.',
    ['Hedges g', 0.28, null, null, 'g', null, null],
    WIEWELHOVE_2019,
  ),
  finding(
    'wiewelhove2019-pre-jump',
    'meta-analysis',
    'Jump height stays practically the same after rolling.',
    ['Hedges g', 0.09, null, null, 'g', null, null],
    WIEWELHOVE_2019,
  ),
  finding(
    'wiewelhove2019-pre-strength',
    'meta-analysis',
    'Strength stays practically the same after rolling.',
    ['Hedges g', 0.12, null, null, 'g', null, null],
    WIEWELHOVE_2019,
  ),
  finding(
    'phillips2021-jump-60s',
    'crossover',
    'One minute of rolling hardly changed jump height.',
    ['percent change', -0.7, null, null, '%', 24, 1],
    PHILLIPS_2021,
  ),
  finding(
    'phillips2021-jump-300s',
    'crossover',
    'Five minutes of rolling lowered jump height by about 5 percent.',
    ['percent change', -5.1, null, null, '%', 24, 1],
    PHILLIPS_2021,
  ),
  finding(
    'grabow2018-performance',
    'crossover',
    'Three minutes with a stick, light or hard, left drop jump and strength of the thigh unchanged.',
    ['change', 0, null, null, 'not significant', 16, 1],
    GRABOW_2018,
  ),
  finding(
    'cavanaugh2017-rfd',
    'crossover',
    'Stick rolling of the calf at 7 of 10 slowed how fast force builds up, by 19 percent after 5 minutes.',
    ['percent change at 5 min', -19.1, null, null, '%', 12, 1],
    CAVANAUGH_2017,
  ),
  finding(
    'monteiro2017-interset-60',
    'crossover',
    'Rolling for 60 s between sets cost repetitions.',
    ['Cohen d', -1.2, null, null, 'd', 25, 1],
    MONTEIRO_2017,
  ),
  finding(
    'ferreira2023-gun-review',
    'systematic-review',
    'One review found that massage guns help short-term flexibility, but not strength, balance or explosive tasks.',
    ['', null, null, null, '', null, 11],
    FERREIRA_2023,
  ),
  finding(
    'sams2023-gun-review',
    'systematic-review',
    'Another review reported short gains in strength and flexibility after one gun treatment, from studies with weaknesses.',
    ['', null, null, null, '', null, 13],
    SAMS_2023,
  ),
];
