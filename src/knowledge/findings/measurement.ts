/** Measuring range of motion and soreness, with the errors. */
import type { Citation, Finding } from '../../core/knowledge/index.ts';
import { LEGS, finding } from './finding.ts';

const KEOGH_2019: Citation = {
  text: 'Keogh JWL et al. Reliability and validity of clinically accessible smartphone applications to measure joint range of motion: a systematic review. PLoS One 14(5):e0215806',
  year: 2019,
  doi: '10.1371/journal.pone.0215806',
};
const WELLMON_2016: Citation = {
  text: 'Wellmon RH et al. Validity and reliability of 2 goniometric mobile apps: device, application, and examiner factors (title from memory). J Sport Rehabil',
  year: 2016,
  doi: null,
};
const ESMAEILI_2018: Citation = {
  text: 'Esmaeili A et al. Normal variability of weekly musculoskeletal screening scores and the influence of training load across an Australian Football League season. Front Physiol 9:144',
  year: 2018,
  doi: null,
};
const YUE_2026: Citation = {
  text: 'Yue XA et al. Validation of single-camera MediaPipe BlazePose for knee joint angle measurement (preprint). JMIR Rehabil Assist Technol (submitted, preprint 102399)',
  year: 2026,
  doi: null,
};
const COOLI_2026: Citation = {
  text: 'Coșoli G et al. Metrological characterization of MediaPipe for knee joint angle estimation during squat execution',
  year: 2026,
  doi: null,
};
const MOREIRA_2024: Citation = {
  text: 'Moreira R et al. Validity analysis of monocular human pose estimation models interfaced with a mobile application for assessing upper limb range of motion. Sensors 24(24):7983',
  year: 2024,
  doi: '10.3390/s24247983',
};
const VAN_2024: Citation = {
  text: 'van den Hoorn W et al. Comparison of shoulder range of motion quantified with mobile phone video-based skeletal tracking and 3D motion capture - preliminary study. Sensors 24(2):534',
  year: 2024,
  doi: '10.3390/s24020534',
};
const SCHURR_2017: Citation = {
  text: 'Schurr SA et al. Two-dimensional video analysis is comparable to 3D motion capture in lower extremity movement assessment. Int J Sports Phys Ther 12(2):163-172',
  year: 2017,
  doi: null,
};
const ACL_KNEE_EXT_APP: Citation = {
  text: 'Inclinometers and apps are better than goniometers, measuring knee extension range of motion in ACL patients',
  year: 2024,
  doi: '10.1055/a-2321-0516',
};
const SOETERS_2023: Citation = {
  text: 'Soeters R et al. Accuracy of a Smartphone Software Application Compared With a Handheld Goniometer for Measuring Shoulder Range of Motion in Asymptomatic Adults. Orthopaedic Journal of Sports Medicine',
  year: 2023,
  doi: '10.1177/23259671231187297',
};
const MODEST_2019: Citation = {
  text: 'Modest J et al. Self-measured wrist range of motion by wrist-injured and wrist-healthy study participants using a built-in iPhone feature as compared with a universal goniometer. Journal of Hand Therapy 32(4):507-514',
  year: 2019,
  doi: null,
};
const REMOTE_SELF_WRIST_2020: Citation = {
  text: 'Remote self-measurement of wrist range of motion performed on normal wrists by a minimally trained individual using the iPhone level application only demonstrated good reliability in measuring wrist flexion and extension. Journal of Hand Therapy',
  year: 2020,
  doi: null,
};
const MARSHALL_2022: Citation = {
  text: 'Marshall CJ et al. Validity and Reliability of a Novel Smartphone Tele-Assessment Solution for Quantifying Hip Range of Motion. Sensors 22(21):8154',
  year: 2022,
  doi: '10.3390/s22218154',
};
const KENDRICK_2005: Citation = {
  text: 'Kendrick DB and Strout TD. The minimum clinically significant difference in patient-assigned numeric scores for pain. Am J Emerg Med 23(7):828-832',
  year: 2005,
  doi: '10.1016/j.ajem.2005.07.009',
};
const SALAFFI_2004: Citation = {
  text: 'Salaffi F et al. Minimal clinically important changes in chronic musculoskeletal pain intensity measured on a numerical rating scale. Eur J Pain 8(4):283-291',
  year: 2004,
  doi: '10.1016/j.ejpain.2003.09.004',
};
const FARRAR_2001: Citation = {
  text: 'Farrar JT et al. Clinical importance of changes in chronic pain intensity measured on an 11-point numerical pain rating scale. Pain 94:149-158',
  year: 2001,
  doi: null,
};
const NRS_BACKPAIN_MDC: Citation = {
  text: 'MDC and MCID of the NRS for pain intensity in specific back pain',
  year: null,
  doi: '10.1055/a-1304-3677',
};
const MYLES_2017: Citation = {
  text: 'Myles PS et al. Measuring acute postoperative pain using the visual analog scale: the minimal clinically important difference and patient acceptable symptom state. Br J Anaesth 118(3):424-429',
  year: 2017,
  doi: '10.1093/bja/aew466',
};
const VAS_SORENESS_NOISE: Citation = {
  text: 'Reproducibility of objective and subjective markers of exercise recovery in college aged males. Int J Exerc Sci',
  year: 2020,
  doi: null,
};
const IMPELLIZZERI_2007: Citation = {
  text: 'Impellizzeri FM and Maffiuletti NA. Convergent evidence for construct validity of a 7-point Likert scale of lower limb muscle soreness. Clin J Sport Med',
  year: 2007,
  doi: null,
};

export const measurement: readonly Finding[] = [
  finding({
    id: 'keogh-2019-smartphone',
    claim:
      'Looking through 25 studies, reviewers judged phone angle apps reliable and accurate enough for most joint tests, less so for exact degrees and for twisting the spine.',
    about: { tools: ['none'], regions: 'any', outcomes: ['measurement'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'systematic-review',
    effect: { metric: '', studies: 25 },
    limit: 'Trained testers held the phone, not people measuring themselves.',
    citation: KEOGH_2019,
  }),
  finding({
    id: 'wellmon-2016-device-error',
    claim:
      'When a phone app reads a fixed angle, device, software and reader combined are off by less than two degrees.',
    about: { tools: ['none'], regions: 'any', outcomes: ['measurement'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: {
      metric: 'mean device difference (range)',
      low: -0.4,
      high: 1.2,
      interval: 'range',
      unit: 'deg',
      scale: 'degrees',
      studies: 1,
    },
    limit: 'Rigid angles, not bodies: where the phone sits and how the pelvis moves cause larger errors.',
    citation: WELLMON_2016,
  }),
  finding({
    id: 'aflweekly-2018',
    claim:
      'From one week to the next, 44 elite footballers normally varied by about 1 cm in the sit-and-reach and half a centimetre in the lunge test, almost regardless of training.',
    about: { tools: ['none'], regions: ['hamstrings', 'calves'], outcomes: ['measurement'] },
    context: 'rest',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: {
      metric: 'sit-and-reach variability',
      value: 1.01,
      unit: 'cm',
      printed: '90 % CL ±0.12',
      scale: 'centimetres',
      people: 44,
      studies: 1,
    },
    population: '44 elite Australian footballers',
    limit: 'Well-drilled athletes tested by staff; people testing themselves at home will vary more.',
    citation: ESMAEILI_2018,
  }),
  finding({
    id: 'mediapipe-knee-2026',
    claim:
      'Filmed from the side, a camera pose model read knee angles about 5 degrees too low and missed by 7 degrees on average against marking by hand.',
    about: { tools: ['none'], regions: ['quads', 'hamstrings'], outcomes: ['measurement'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: {
      metric: 'MAE',
      value: 7.07,
      unit: 'deg',
      printed: 'bias -5.12',
      scale: 'degrees',
      people: 15,
      studies: 1,
    },
    population: '15 people',
    limit: 'Preprint without peer review; agreement was much weaker and very uncertain in one of the tasks.',
    citation: YUE_2026,
  }),
  finding({
    id: 'mediapipe-squat-2026',
    claim:
      'For the knee in a squat, a pose model read 14 degrees too low over all camera angles, about 2 too low from exactly the side, and was closest in tight clothes.',
    about: { tools: ['none'], regions: ['quads', 'hamstrings'], outcomes: ['measurement'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: {
      metric: 'bias side view (90°)',
      value: -2.3,
      unit: 'deg',
      printed: 'SD 6.4',
      scale: 'degrees',
      studies: 1,
    },
    limit: 'Single readings scatter widely even when the average error is small.',
    citation: COOLI_2026,
  }),
  finding({
    id: 'moreira-2024-upper',
    claim:
      'Of five pose models tried on shoulder and elbow in 52 people, the best stayed within 10 degrees for eight of ten movements, which the researchers still found too inaccurate.',
    about: {
      tools: ['none'],
      regions: ['rear-shoulder', 'lats', 'pecs', 'biceps', 'triceps'],
      outcomes: ['measurement'],
    },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: {
      metric: 'RMSE',
      value: 10,
      unit: 'deg',
      printed: '<10 in 8/10',
      scale: 'degrees',
      people: 52,
      studies: 1,
    },
    population: '52 people',
    limit: 'Compared with a hand-held goniometer, which itself has errors; elbow bending was read poorly.',
    citation: MOREIRA_2024,
  }),
  finding({
    id: 'vandenhoorn-2024-shoulder',
    claim:
      "Apple's camera tracking follows shoulder movement very consistently, yet reads large angles 2 to 25 degrees too high because the trunk leans along.",
    about: { tools: ['none'], regions: ['rear-shoulder', 'lats', 'pecs'], outcomes: ['measurement'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: {
      metric: 'overestimate',
      low: 2,
      high: 25,
      interval: 'range',
      unit: 'deg',
      scale: 'degrees',
      people: 20,
      studies: 2,
    },
    population: '20 people, and 17 in a follow-up',
    limit: "Very small studies; usable for one person's change, not for true angles.",
    citation: VAN_2024,
  }),
  finding({
    id: 'schurr-2017-2d',
    claim:
      'Seen from the side in a one-legged squat, angles marked by hand on ordinary video differed from a 3-D motion laboratory by about 1 to 3 degrees on average.',
    about: { tools: ['none'], regions: LEGS, outcomes: ['measurement'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: {
      metric: 'mean difference trunk/hip/knee/ankle',
      unit: 'deg',
      printed: '1.68/2.60/0.74/3.12',
      people: 26,
      studies: 1,
    },
    population: '26 people',
    limit: 'Only the side view held up; seen from the front, knee angles agreed poorly.',
    citation: SCHURR_2017,
  }),
  finding({
    id: 'acl-knee-ext-app',
    claim:
      'Measuring how far a knee straightens, two testers agreed well with an inclinometer or an app (0.80 and 0.79 of 1) and badly with a goniometer (0.36).',
    about: { tools: ['none'], regions: ['hamstrings'], outcomes: ['measurement'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: {
      metric: 'MDC95 test-retest (3 devices)',
      low: 2.6,
      high: 5.4,
      interval: 'range',
      unit: 'deg',
      scale: 'degrees',
      people: 92,
      studies: 1,
    },
    population: '92 people with a cruciate-ligament injury',
    limit: 'Testers measured injured knees; differences below about 3 to 5 degrees are noise.',
    citation: ACL_KNEE_EXT_APP,
  }),
  finding({
    id: 'soeters2023-self-shoulder',
    claim:
      "Thirty adults checking their own shoulders with a phone app came within about 2 degrees of a physiotherapist's readings on average, in every direction tested.",
    about: { tools: ['none'], regions: ['rear-shoulder', 'lats', 'pecs'], outcomes: ['measurement'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: {
      metric: 'largest mean difference (abduction)',
      value: 2.08,
      unit: 'deg',
      scale: 'degrees',
      people: 30,
      studies: 1,
    },
    population: '30 healthy adults, about 31 years old',
    limit: 'Both readings were taken at the same moment, so repeatability from day to day is unknown.',
    citation: SOETERS_2023,
  }),
  finding({
    id: 'modest2019-self-wrist',
    claim:
      'Sixty people reading their own wrist angle off an iPhone level were on average 1.6 degrees away from a researcher, whether the wrist was injured or not.',
    about: { tools: ['none'], regions: ['forearms'], outcomes: ['measurement'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: { metric: 'mean absolute deviation', value: 1.6, unit: 'deg', scale: 'degrees', people: 60, studies: 1 },
    population: '60 people with healthy or injured wrists',
    limit: 'Measured together with the researcher, which hides errors of posture.',
    citation: MODEST_2019,
  }),
  finding({
    id: 'remote-self-wrist-2020',
    claim:
      'Alone at home a few days after a short lesson, forty people measured wrist bending in both directions reliably; turning the palm up went moderately, everything else poorly.',
    about: { tools: ['none'], regions: ['forearms'], outcomes: ['measurement'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: { metric: '', people: 40, studies: 1 },
    population: '40 people with normal wrists',
    limit: 'Healthy wrists only; abstract only.',
    citation: REMOTE_SELF_WRIST_2020,
  }),
  finding({
    id: 'marshall2022-home-hip',
    claim:
      'Fifteen people used their own phones for hip tests, in a laboratory and at home with a clinician on screen; agreement with 3-D tracking was fair to good (0.63 to 0.83).',
    about: { tools: ['none'], regions: ['glutes', 'hip-flexors-tfl'], outcomes: ['measurement'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: { metric: '', people: 15, studies: 1 },
    population: '15 people',
    limit: 'A clinician coached every measurement; abstract only, without the figures for repeating it at home.',
    citation: MARSHALL_2022,
  }),
  finding({
    id: 'kendrick-2005-nrs',
    claim:
      'People in acute pain first speak of a little more or a little less when their 0-to-10 rating moves by about 1.4 points.',
    about: { tools: ['none'], regions: 'none', outcomes: ['soreness-scale'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: {
      metric: 'MCSD',
      value: 1.39,
      low: 1.27,
      high: 1.51,
      interval: 'ci95',
      unit: 'NRS points',
      scale: 'points',
      people: 354,
      studies: 1,
    },
    population: '354 people in acute pain',
    limit: 'Acute pain patients, not exercise soreness.',
    citation: KENDRICK_2005,
  }),
  finding({
    id: 'salaffi-2004-nrs',
    claim:
      'Among people with lasting muscle and joint pain, a drop of one point in ten was just worth noticing, and two points felt much better.',
    about: { tools: ['none'], regions: 'none', outcomes: ['soreness-scale'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: { metric: 'MCID', value: 1.0, unit: 'NRS points', scale: 'points', people: 825, studies: 1 },
    population: '825 people with chronic muscle or joint pain',
    limit: 'Lasting pain, not the short soreness that follows exercise.',
    citation: SALAFFI_2004,
  }),
  finding({
    id: 'farrar-2001-nrs',
    claim:
      'Across ten trials of lasting pain, patients who called themselves much improved had typically dropped about two points, or 30%, on the 0-to-10 scale.',
    about: { tools: ['none'], regions: 'none', outcomes: ['soreness-scale'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: {
      metric: 'clinically important change',
      value: 2,
      unit: 'NRS points',
      printed: '~30 %',
      scale: 'points',
      people: 2724,
      studies: 10,
    },
    population: '2,724 people with chronic pain',
    limit: 'Long-term pain under drug treatment or placebo, not exercise soreness; figures partly second-hand.',
    citation: FARRAR_2001,
    verification: 'quoted-elsewhere',
  }),
  finding({
    id: 'nrs-backpain-mdc',
    claim:
      'For back-pain patients a pain rating had to move 1.8 points to exceed error; one point mattered when pain was mild, two when moderate, three or four when severe.',
    about: { tools: ['none'], regions: 'none', outcomes: ['soreness-scale', 'measurement'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: { metric: 'MDC', value: 1.77, unit: 'NRS points', scale: 'points', people: 1232, studies: 1 },
    population: '1,232 people with back pain',
    limit: 'Back pain, not exercise soreness; with mild pain the change that matters is smaller than the error.',
    citation: NRS_BACKPAIN_MDC,
  }),
  finding({
    id: 'myles-2017-vas',
    claim:
      'Patients recovering from operations felt a difference once their mark on a 100 mm pain line moved about 10 mm, and found pain up to 33 mm bearable.',
    about: { tools: ['none'], regions: 'none', outcomes: ['soreness-scale'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: { metric: 'MCID', value: 9.9, unit: 'mm of 100', scale: 'other', people: 224, studies: 1 },
    population: '224 surgical patients',
    limit: 'Pain after surgery; a smaller Thai study arrived at 16 mm.',
    citation: MYLES_2017,
  }),
  finding({
    id: 'vas-soreness-noise',
    claim:
      'A single soreness mark varied by nearly half of its value between two identical sprint weeks, whereas a five-question wellbeing score varied by only 6 to 7%.',
    about: { tools: ['none'], regions: 'none', outcomes: ['soreness-scale', 'measurement'] },
    context: 'after',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: { metric: 'CV 24 h post', value: 44.8, unit: '%', scale: 'percent', people: 13, studies: 1 },
    population: '13 young men',
    limit: 'Thirteen college-age men; abstract only.',
    citation: VAS_SORENESS_NOISE,
  }),
  finding({
    id: 'impellizzeri-2007-likert',
    claim:
      'Over four days following jump training a simple seven-step soreness scale rose and fell closely with ratings marked on a line.',
    about: { tools: ['none'], regions: LEGS, outcomes: ['soreness-scale', 'measurement'] },
    context: 'after',
    direction: 'describes',
    comparator: 'none',
    design: 'observational',
    effect: { metric: 'r', value: 0.8, printed: 'range 0.65-0.94', scale: 'other', people: 26, studies: 1 },
    population: '26 people',
    limit: 'Two self-ratings agreeing does not show that either is exact; 26 people.',
    citation: IMPELLIZZERI_2007,
  }),
];
