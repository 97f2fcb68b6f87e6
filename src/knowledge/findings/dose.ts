import type { Finding } from '../../core/knowledge/index.ts';
import { type Paper, finding } from './finding.ts';

const BEHM_2020: Paper = {
  citation:
    'Behm DG et al. Foam Rolling Prescription: A Clinical Commentary. Journal of Strength and Conditioning Research 34(11):3301-3308',
  year: 2020,
  doi: '10.1519/JSC.0000000000003765',
};
const DEBSKI_2019: Paper = {
  citation:
    'Dębski P et al. The Parameters of Foam Rolling, Self-Myofascial Release Treatment: A Review of the Literature. Biomedical Human Kinetics 11:36-46',
  year: 2019,
};
const GRABOW_2018: Paper = {
  citation:
    'Grabow L et al. Higher Quadriceps Roller Massage Forces Do Not Amplify Range-of-Motion Increases nor Impair Strength and Jump Performance. Journal of Strength and Conditioning Research 32(11):3059-3069',
  year: 2018,
  doi: '10.1519/JSC.0000000000001906',
};
const WILKE_2018: Paper = {
  citation:
    'Wilke J et al. Immediate effects of self-myofascial release on latent trigger point sensitivity: a randomized, placebo-controlled trial. Biology of Sport 35(4):349-354',
  year: 2018,
  doi: '10.5114/biolsport.2018.78055',
};
const SZAJKOWSKI_2025: Paper = {
  citation:
    'Szajkowski S et al. Immediate Effects of Multiple Ischemic Compression Applications on Pain Sensitivity and Biomechanical Properties of Myofascial Trigger Points. Clinics and Practice 15(7):125',
  year: 2025,
  doi: '10.3390/clinpract15070125',
};
const RUSSELL_2002: Paper = {
  citation: 'Russell A. Self-Myofascial Release Techniques. PTontheNet (NASM), as quoted by a reader',
  year: 2002,
};
const KONRAD_2020: Paper = {
  citation:
    "Konrad A et al. The Acute Effects of a Percussive Massage Treatment with a Hypervolt Device on Plantar Flexor Muscles' Range of Motion and Performance. Journal of Sports Science and Medicine 19:690-694",
  year: 2020,
};
const SKINNER_2023: Paper = {
  citation:
    'Skinner B et al. The Acute Effects of Theragun Percussive Therapy on Viscoelastic Tissue Dynamics and Hamstring Group Range of Motion. Journal of Sports Science and Medicine 22:495-500',
  year: 2023,
  doi: '10.52082/jssm.2023.495',
};
const CHEATHAM_2020: Paper = {
  citation:
    'Cheatham SW et al. Roller Massage: Comparing the Immediate Post-Treatment Effects Between an Instructional Video and a Self-Preferred Program Using Two Different Density-Type Roller Balls. Journal of Human Kinetics 71:119-129',
  year: 2020,
  doi: '10.2478/hukin-2019-0077',
};
const JAFARI_2020: Paper = {
  citation:
    'Jafari H et al. Can Slow Deep Breathing Reduce Pain? An Experimental Study Exploring Mechanisms. The Journal of Pain 21(9-10):1018-1030',
  year: 2020,
};

export const dosage: readonly Finding[] = [
  finding(
    'behm2020-dose-duration',
    'narrative',
    'Over many studies, sets of 30 to 120 s go with the largest gain in range of motion.',
    ['seconds per set', null, 30, 120, 's', null, null],
    BEHM_2020,
  ),
  finding(
    'behm2020-dose-tempo',
    'narrative',
    'Over many studies, 2 to 4 s per pass go with the largest gain in range of motion.',
    ['seconds per pass', null, 2, 4, 's/pass', null, null],
    BEHM_2020,
  ),
  finding(
    'debski2019-parameters',
    'narrative',
    'A review of 55 papers found 30 to 120 s, about 3 s per movement and tolerable pressure, without agreement on the best.',
    ['seconds', null, 30, 120, 's', null, 55],
    DEBSKI_2019,
  ),
  finding(
    'grabow2018-pressure-no-dose',
    'crossover',
    'Rolling at discomfort 3.9, 6.2 or 8.2 of 10 gave the same gain in range of motion.',
    ['discomfort levels compared', null, 3.9, 8.2, '0-10', 16, 1],
    GRABOW_2018,
  ),
  finding(
    'wilke2018-static-hold',
    'rct',
    'Tolerance of a tender point rose slightly after a 90 s hold and not after slow rolling, but the groups did not differ for certain.',
    ['Cohen d (within)', 0.35, null, null, 'd', 50, 1],
    WILKE_2018,
  ),
  finding(
    'szajkowski2025-progressive-hold',
    'rct',
    'Pressing a tender point until it eased raised its tolerance when repeated two or three times.',
    ['p', 0.009, null, null, 'p', 79, 1],
    SZAJKOWSKI_2025,
  ),
  finding(
    'practice-hold-20-30s',
    'narrative',
    'Practice guideline of 2002: stop on a painful spot and rest on it for 20 to 30 s. The reason it gives is unproven.',
    ['hold', null, 20, 30, 's', null, null],
    RUSSELL_2002,
    'quoted-elsewhere',
  ),
  finding(
    'konrad2020-gun-rom',
    'crossover',
    'Five minutes of massage gun on the calf let the ankle bend about 5 degrees further.',
    ['mean change', 5.4, null, null, 'deg', 16, 1],
    KONRAD_2020,
  ),
  finding(
    'skinner2023-gun-hamstrings',
    'rct',
    'Twice 60 s of massage gun on the hamstrings, about 3 s per length, raised the straight leg by 11 percent.',
    ['percent change', 11.4, null, null, '%', 20, 1],
    SKINNER_2023,
  ),
  finding(
    'cheatham2020-guided-vs-self',
    'rct',
    'People who followed a video gained 10 degrees of hip rotation, people left to themselves 2.',
    ['mean change (external rotation)', 10, null, null, 'deg', 40, 1],
    CHEATHAM_2020,
  ),
  finding(
    'jafari2020-long-exhale',
    'crossover',
    'At 6 breaths a minute with a long out-breath people rated heat pain lower than with other rhythms.',
    ['', null, null, null, '', 48, 1],
    JAFARI_2020,
  ),
];
