import type { Finding } from '../../core/knowledge/index.ts';
import { type Paper, finding } from './finding.ts';

const WIEWELHOVE_2019: Paper = {
  citation:
    'Wiewelhove T et al. A Meta-Analysis of the Effects of Foam Rolling on Performance and Recovery. Frontiers in Physiology 10:376',
  year: 2019,
  doi: '10.3389/fphys.2019.00376',
};
const ZHOU_2024: Paper = {
  citation:
    'Zhou J et al. Preventive effect of foam rolling on muscle soreness after exercise: a systematic review and meta-analysis. J Bodyw Mov Ther 40:1890-1898',
  year: 2024,
  doi: '10.1016/j.jbmt.2024.10.009',
};
const PEARCEY_2015: Paper = {
  citation:
    'Pearcey GEP et al. Foam Rolling for Delayed-Onset Muscle Soreness and Recovery of Dynamic Performance Measures. Journal of Athletic Training 50(1):5-13',
  year: 2015,
  doi: '10.4085/1062-6050-50.1.01',
};
const NADERI_2020: Paper = {
  citation:
    'Naderi A et al. Foam Rolling and Muscle and Joint Proprioception After Exercise-Induced Muscle Damage. Journal of Athletic Training 55(1):58-64',
  year: 2020,
  doi: '10.4085/1062-6050-459-18',
};
const VATOVEC_2024: Paper = {
  citation:
    'Vatovec R et al. Effects of foam rolling on hamstrings stiffness in damaged and non-damaged muscle states. Frontiers in Physiology 15:1396361',
  year: 2024,
  doi: '10.3389/fphys.2024.1396361',
};
const JAY_2014: Paper = {
  citation:
    'Jay K et al. Specific and cross over effects of massage for muscle soreness: randomized controlled trial. International Journal of Sports Physical Therapy 9(1):82-91',
  year: 2014,
};
const LEABEATER_2024: Paper = {
  citation:
    'Leabeater AJ et al. Under the Gun: Percussive Massage Therapy and Physical and Perceptual Recovery in Active Adults. Journal of Athletic Training 59(3):310-316',
  year: 2024,
  doi: '10.4085/1062-6050-0041.23',
};
const ABOODARDA_2015: Paper = {
  citation:
    'Aboodarda SJ et al. Pain pressure threshold of a muscle tender spot increases following local and non-local rolling massage. BMC Musculoskeletal Disorders 16:265',
  year: 2015,
  doi: '10.1186/s12891-015-0729-5',
};
const LU_2022: Paper = {
  citation:
    'Lu W et al. Effect of ischemic compression on myofascial pain syndrome: a systematic review and meta-analysis. Chiropractic & Manual Therapies 30:34',
  year: 2022,
  doi: '10.1186/s12998-022-00441-5',
};

export const soreness: readonly Finding[] = [
  finding(
    'wiewelhove2019-post-pain',
    'meta-analysis',
    'Rolling after exercise lowers perceived muscle pain a little.',
    ['Hedges g', 0.47, null, null, 'g', null, null],
    WIEWELHOVE_2019,
  ),
  finding(
    'zhou-2024-vas-24h',
    'meta-analysis',
    'A day after exercise people who rolled were less sore than those who did not; nobody could be blinded.',
    ['SMD (VAS, negative = less sore)', -0.53, -0.82, -0.25, 'SD', null, null],
    ZHOU_2024,
  ),
  finding(
    'zhou-2024-vas-48h',
    'meta-analysis',
    'Two days after exercise people who rolled were less sore than those who did not; nobody could be blinded.',
    ['SMD (VAS, negative = less sore)', -0.77, -1.12, -0.42, 'SD', null, null],
    ZHOU_2024,
  ),
  finding(
    'pearcey2015-soreness',
    'crossover',
    'Twenty minutes of rolling after hard squats and on the next two days lowered tenderness of the thigh, in eight men.',
    ['Cohen d', null, 0.59, 0.84, 'd', 8, 1],
    PEARCEY_2015,
  ),
  finding(
    'naderi2020-2min',
    'rct',
    'Two minutes on the thigh at 1, 24, 48 and 72 hours after hard exercise lowered soreness and loss of force.',
    ['dose', 120, null, null, 's', 80, 1],
    NADERI_2020,
  ),
  finding(
    'vatovec2024-null',
    'crossover',
    'Two minutes on one hamstring changed neither soreness, stiffness nor range, compared with the other leg.',
    ['interaction p', null, 0.239, 0.999, 'p', 14, 1],
    VATOVEC_2024,
  ),
  finding(
    'jay2014-soreness',
    'rct',
    'Ten minutes of stick rolling on a sore hamstring eased it for less than an hour.',
    ['interaction p', 0.0001, null, null, 'p', 22, 1],
    JAY_2014,
  ),
  finding(
    'leabeater2024-gun-soreness',
    'crossover',
    'Five minutes of massage gun straight after hard calf work left the calf slightly more sore than the other one.',
    ['Cohen d (4 h)', -0.48, null, null, 'd', 65, 1],
    LEABEATER_2024,
  ),
  finding(
    'aboodarda2015-contra',
    'rct',
    'Rolling the other calf raised the pressure that a tender spot tolerates about as much as rolling the sore one.',
    ['percent (30 s)', 21, null, null, '%', 60, 1],
    ABOODARDA_2015,
  ),
  finding(
    'ischemic2022-pain',
    'meta-analysis',
    'Holding pressure on tender points, mostly by therapists, did not clearly lower the pain that people report.',
    ['SMD', -0.22, -0.53, 0.09, 'SMD', 251, 7],
    LU_2022,
  ),
];
