import type { Finding } from '../../core/knowledge/index.ts';
import { type Paper, finding } from './finding.ts';

const WILKE_2020: Paper = {
  citation:
    'Wilke J et al. Acute Effects of Foam Rolling on Range of Motion in Healthy Adults: A Systematic Review with Multilevel Meta-analysis. Sports Medicine 50(2):387-402',
  year: 2020,
  doi: '10.1007/s40279-019-01205-7',
};
const WIEWELHOVE_2019: Paper = {
  citation:
    'Wiewelhove T et al. A Meta-Analysis of the Effects of Foam Rolling on Performance and Recovery. Frontiers in Physiology 10:376',
  year: 2019,
  doi: '10.3389/fphys.2019.00376',
};
const WARNEKE_2024: Paper = {
  citation:
    'Warneke K et al. Foam rolling and stretching do not provide superior acute flexibility and stiffness improvements compared to any other warm-up intervention: A systematic review with meta-analysis. Journal of Sport and Health Science 13(4):509-520',
  year: 2024,
};
const WARNEKE_2023: Paper = {
  citation:
    'Warneke K et al. Are Acute Effects of Foam-Rolling Attributed to Dynamic Warm Up Effects? A Comparative Study. Journal of Sports Science and Medicine 22:180-188',
  year: 2023,
  doi: '10.52082/jssm.2023.180',
};
const BLADES_2022: Paper = {
  citation:
    "Blades C et al. The Acute and Delayed Effects of Foam Rolling Duration on Male Athlete's Flexibility and Vertical Jump Performance. International Journal of Strength and Conditioning 2(1)",
  year: 2022,
  doi: '10.47206/ijsc.v2i1.90',
};
const PHILLIPS_2021: Paper = {
  citation:
    'Phillips J et al. Effect of Varying Self-myofascial Release Duration on Subsequent Athletic Performance. Journal of Strength and Conditioning Research 35(3):746-753',
  year: 2021,
};
const BRADBURY_2015: Paper = {
  citation:
    'Bradbury-Squires DJ et al. Roller-Massager Application to the Quadriceps and Knee-Joint Range of Motion and Neuromuscular Efficiency During a Lunge. Journal of Athletic Training 50(2):133-140',
  year: 2015,
  doi: '10.4085/1062-6050-49.5.03',
};
const NAKAMURA_2021: Paper = {
  citation:
    'Nakamura M et al. The Acute and Prolonged Effects of Different Durations of Foam Rolling on Range of Motion, Muscle Stiffness, and Muscle Strength. Journal of Sports Science and Medicine 20:62-68',
  year: 2021,
  doi: '10.52082/jssm.2021.62',
};
const HALPERIN_2014: Paper = {
  citation:
    'Halperin I et al. Roller massager improves range of motion of plantar flexor muscles without subsequent decreases in force parameters. International Journal of Sports Physical Therapy 9(1):92-102',
  year: 2014,
};
const MONTEIRO_2019: Paper = {
  citation:
    'Monteiro ER et al. Quadriceps foam rolling and rolling massage increases hip flexion and extension passive range-of-motion. Journal of Bodywork and Movement Therapies 23(3):575-580',
  year: 2019,
  doi: '10.1016/j.jbmt.2019.01.008',
};
const DAMICO_2021: Paper = {
  citation:
    "D'Amico A et al. Time Course of Acute Hip Adduction Range of Motion Changes Following Foam Rolling. International Journal of Sports Physical Therapy 16(2)",
  year: 2021,
  doi: '10.26603/001c.21417',
};
const PEPPER_2021: Paper = {
  citation:
    'Pepper TM et al. The Immediate Effects of Foam Rolling and Stretching on Iliotibial Band Stiffness: A Randomized Controlled Trial. International Journal of Sports Physical Therapy 16(3):651-661',
  year: 2021,
  doi: '10.26603/001c.23606',
};
const GRIEVE_2015: Paper = {
  citation:
    'Grieve R et al. The immediate effect of bilateral self myofascial release on the plantar surface of the feet on hamstring and lumbar spine flexibility: A pilot randomised controlled trial. Journal of Bodywork and Movement Therapies',
  year: 2015,
};
const GRABOW_2017: Paper = {
  citation:
    'Grabow L et al. Unilateral Rolling of the Foot did not Affect Non-Local Range of Motion or Balance. Journal of Sports Science and Medicine 16:209-218',
  year: 2017,
};
const REINER_2023: Paper = {
  citation: 'Reiner MM et al. Ball rolling of the pectoralis major. Journal of Sports Science and Medicine 22:51',
  year: 2023,
};
const FAIRALL_2017: Paper = {
  citation:
    'Fairall RR et al. Acute effects of self-myofascial release and stretching in overhead athletes with GIRD. Journal of Bodywork and Movement Therapies 21(3):648-652',
  year: 2017,
  doi: '10.1016/j.jbmt.2017.04.001',
};

export const rangeOfMotion: readonly Finding[] = [
  finding(
    'wilke2020-rom-vs-noexercise',
    'meta-analysis',
    'Straight after rolling, joints move further than after doing nothing: the pooled effect is large.',
    ['SMD', 0.74, 0.42, 1.01, 'SMD', null, 26],
    WILKE_2020,
  ),
  finding(
    'wilke2020-rom-vs-stretching',
    'meta-analysis',
    'For range of motion on the same day rolling is not better than stretching; the interval is too wide to call them equal.',
    ['SMD', -0.02, -0.73, 0.69, 'SMD', null, 26],
    WILKE_2020,
  ),
  finding(
    'wilke2020-duration-not-moderator',
    'meta-analysis',
    'Over 26 trials neither longer nor slower rolling went with a larger gain in range of motion.',
    ['moderator p-value', null, null, null, 'p > 0.05', null, 26],
    WILKE_2020,
  ),
  finding(
    'wiewelhove2019-pre-flexibility',
    'meta-analysis',
    'Rolling before exercise makes people a little more flexible, by about 4 percent.',
    ['Hedges g', 0.34, null, null, 'g', null, null],
    WIEWELHOVE_2019,
  ),
  finding(
    'warneke2024-warmup-equivalence',
    'meta-analysis',
    'For range of motion, rolling and stretching did as well as walking, cycling or other warm-ups, not better.',
    ['ES', 0.01, null, null, 'ES', 1134, 38],
    WARNEKE_2024,
  ),
  finding(
    'warneke2023-sham',
    'crossover',
    'The same movement on a roller board without pressure raised range of motion as much as real rolling.',
    ['Cohen d (real vs sham)', 0.156, null, null, 'd', 20, 1],
    WARNEKE_2023,
  ),
  finding(
    'blades2022-30-60s-null',
    'crossover',
    'After a jog, 30 or 60 s per muscle added nothing to ankle range, sit-and-reach or jumps.',
    ['interaction p', 0.19, null, null, 'p (ADF-ROM)', 11, 1],
    BLADES_2022,
  ),
  finding(
    'phillips2021-rom-60s',
    'crossover',
    'One minute of rolling raised the kneeling lunge by 12.5 percent.',
    ['percent change', 12.5, null, null, '%', 24, 1],
    PHILLIPS_2021,
  ),
  finding(
    'phillips2021-rom-300s',
    'crossover',
    'Five minutes raised the kneeling lunge by 16.4 percent: five times the time for a third more.',
    ['percent change', 16.4, null, null, '%', 24, 1],
    PHILLIPS_2021,
  ),
  finding(
    'bradbury2015-100s',
    'crossover',
    'Five times 20 s with a stick raised the range of the knee by 10 percent in ten men.',
    ['percent change', 10, null, null, '%', 10, 1],
    BRADBURY_2015,
  ),
  finding(
    'bradbury2015-300s',
    'crossover',
    'Five times 60 s with a stick raised the range of the knee by 16 percent in ten men.',
    ['percent change', 16, null, null, '%', 10, 1],
    BRADBURY_2015,
  ),
  finding(
    'nakamura2021-30s',
    'rct',
    'Half a minute on the calf did not change how far the ankle bends.',
    ['change', null, null, null, 'not significant', 15, 1],
    NAKAMURA_2021,
  ),
  finding(
    'nakamura2021-90s',
    'rct',
    'Three times 30 s on the calf let the ankle bend a little further.',
    ['Cohen d', 0.26, null, null, 'd', 15, 1],
    NAKAMURA_2021,
  ),
  finding(
    'nakamura2021-300s',
    'rct',
    'Ten times 30 s on the calf gained only slightly more than three times.',
    ['Cohen d', 0.33, null, null, 'd', 15, 1],
    NAKAMURA_2021,
  ),
  finding(
    'halperin2014-calf',
    'crossover',
    'Three times 30 s with a stick on the calf gained about 4 percent at the ankle, still there after 10 minutes.',
    ['percent change', 4, null, null, '%', 14, 1],
    HALPERIN_2014,
  ),
  finding(
    'monteiro2019-hipflex-decay',
    'crossover',
    'After rolling the quads the hip gained about 19 degrees, a third less after 10 minutes, and nothing beyond measurement error after 20.',
    ['mean change at 0 min', 19.28, null, null, 'deg', 25, 1],
    MONTEIRO_2019,
  ),
  finding(
    'damico2021-itb-timecourse',
    'crossover',
    'The gain after rolling the outer thigh lasted 3 minutes and was gone at 10.',
    ['duration of effect', null, 3, 10, 'min', 34, 1],
    DAMICO_2021,
  ),
  finding(
    'pepper2021-itb-stiffness-null',
    'rct',
    'One bout of rolling or stretching left the stiffness of the IT band unchanged.',
    ['change', 0, null, null, 'not significant', 30, 1],
    PEPPER_2021,
  ),
  finding(
    'grieve2015-feet',
    'rct',
    'A tennis ball under both feet improved sit-and-reach at once, in a small pilot.',
    ['p', 0.03, null, null, 'p', 24, 1],
    GRIEVE_2015,
  ),
  finding(
    'grabow2017-foot',
    'crossover',
    'Three minutes of rolling one foot changed neither ankle, sit-and-reach nor balance; the test improved by mere repetition.',
    ['test-retest gain', 6.6, null, null, '%', 12, 1],
    GRABOW_2017,
  ),
  finding(
    'pec-ball-2023-null',
    'rct',
    'Two minutes with a ball on the chest muscle changed neither shoulder range nor stiffness.',
    ['p', 0.24, null, null, 'p', 38, 1],
    REINER_2023,
  ),
  finding(
    'fairall2017-shoulder',
    'crossover',
    'In throwers the rear shoulder gained about 4 degrees from a ball and about 9 from stretching.',
    ['mean change (SMR)', 3.84, null, null, 'deg', 12, 1],
    FAIRALL_2017,
  ),
];
