/** Holding tender points, and effects away from the tool. */
import type { Citation, Finding } from '../../core/knowledge/index.ts';
import { finding } from './finding.ts';

const WILKE_2018: Citation = {
  text: 'Wilke J et al. Immediate effects of self-myofascial release on latent trigger point sensitivity: a randomized, placebo-controlled trial. Biology of Sport 35(4):349-354',
  year: 2018,
  doi: '10.5114/biolsport.2018.78055',
};
const LU_2022: Citation = {
  text: 'Lu W et al. Effect of ischemic compression on myofascial pain syndrome: a systematic review and meta-analysis. Chiropractic & Manual Therapies 30:34',
  year: 2022,
  doi: '10.1186/s12998-022-00441-5',
};
const SZAJKOWSKI_2025: Citation = {
  text: 'Szajkowski S et al. Immediate Effects of Multiple Ischemic Compression Applications on Pain Sensitivity and Biomechanical Properties of Myofascial Trigger Points. Clinics and Practice 15(7):125',
  year: 2025,
  doi: '10.3390/clinpract15070125',
};
const RUSSELL_2002: Citation = {
  text: 'Russell A. Self-Myofascial Release Techniques. PTontheNet (NASM)',
  year: 2002,
  doi: null,
};
const ADVENTURE_2021: Citation = {
  text: 'Adventure Performance Training; Real Simple. SMR Latissimus Dorsi Foam Roll; Muscle Roller Benefits. web pages',
  year: 2021,
  doi: null,
};
const ABOODARDA_2015: Citation = {
  text: 'Aboodarda SJ et al. Pain pressure threshold of a muscle tender spot increases following local and non-local rolling massage. BMC Musculoskeletal Disorders 16:265',
  year: 2015,
  doi: '10.1186/s12891-015-0729-5',
};
const KONRAD_2023: Citation = {
  text: 'Konrad A et al. The contralateral effects of foam rolling on range of motion and muscle performance. European Journal of Applied Physiology 123(6):1167-1178',
  year: 2023,
  doi: '10.1007/s00421-023-05142-2',
};

export const tenderPoints: readonly Finding[] = [
  finding({
    id: 'wilke2018-static-hold',
    claim:
      'Among 50 people with a tender calf spot, holding still on a roller for 90 seconds raised the pain threshold slightly, but not demonstrably more than slow rolling or placebo.',
    about: { tools: ['foam-roller'], regions: ['calves'], outcomes: ['tenderness'] },
    context: 'any',
    direction: 'no-difference',
    comparator: 'sham',
    design: 'rct',
    effect: {
      metric: 'Cohen d (within)',
      value: 0.35,
      unit: 'd',
      scale: 'standardised',
      better: 'higher',
      people: 50,
      studies: 1,
    },
    population: '50 people with a tender calf spot',
    limit: 'The small gain shows up only within one group.',
    contradicts: ['aboodarda2015-contra', 'ischemic2022-ppt', 'szajkowski2025-progressive-hold'],
    citation: WILKE_2018,
  }),
  finding({
    id: 'ischemic2022-ppt',
    detail: 'pressure borne',
    claim:
      'Pooling 11 studies of people with muscle pain, sustained pressing on tender points, usually by a therapist, moderately raised the pressure they could bear; reported pain did not change.',
    about: { tools: ['hands'], regions: 'any', outcomes: ['tenderness'] },
    context: 'rest',
    direction: 'helps',
    comparator: 'nothing',
    design: 'meta-analysis',
    effect: {
      metric: 'SMD',
      value: 0.67,
      low: 0.35,
      high: 0.98,
      interval: 'ci95',
      unit: 'SMD',
      scale: 'standardised',
      better: 'higher',
      people: 427,
      studies: 11,
    },
    population: '427 people with myofascial pain',
    limit: 'Therapists did most of the pressing, so self-treatment may differ.',
    contradicts: ['wilke2018-static-hold'],
    citation: LU_2022,
  }),
  finding({
    id: 'ischemic2022-pain',
    detail: 'pain told',
    claim:
      'Seven pooled studies could not show that sustained pressing on tender points lowers the pain people report.',
    about: { tools: ['hands'], regions: 'any', outcomes: ['pain'] },
    context: 'rest',
    direction: 'no-difference',
    comparator: 'mixed',
    design: 'meta-analysis',
    effect: {
      metric: 'SMD',
      value: -0.22,
      low: -0.53,
      high: 0.09,
      interval: 'ci95',
      unit: 'SMD',
      scale: 'standardised',
      better: 'lower',
      people: 251,
      studies: 7,
    },
    population: '251 people with myofascial pain',
    limit: 'Mostly therapist treatment, and a small benefit remains possible.',
    contradicts: ['tehran-trapezius'],
    citation: LU_2022,
  }),
  finding({
    id: 'szajkowski2025-progressive-hold',
    claim:
      'Pressing neck-shoulder trigger points until discomfort faded raised their pressure pain threshold when done two or three times running, but not once; 79 people took part.',
    about: { tools: ['hands'], regions: ['neck-traps'], outcomes: ['tenderness'] },
    context: 'rest',
    direction: 'helps',
    comparator: 'before-after',
    design: 'rct',
    effect: { metric: 'p', value: 0.009, unit: 'p', scale: 'p', people: 79, studies: 1 },
    population: '79 people',
    limit: 'No untreated group was seen, and the length of each press is not given.',
    contradicts: ['wilke2018-static-hold'],
    citation: SZAJKOWSKI_2025,
  }),
  finding({
    id: 'practice-hold-20-30s',
    claim:
      'A trainer guideline from 2002 told people who hit a painful place to pause there, without rolling, for 20 to 30 seconds.',
    about: { tools: ['foam-roller'], regions: 'any', outcomes: ['practice', 'dose'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'narrative',
    effect: { metric: 'hold', low: 20, high: 30, interval: 'range', unit: 's', scale: 'seconds' },
    limit: "Instructors' opinion known only second-hand; the reflex it invokes has not been demonstrated with rolling.",
    citation: RUSSELL_2002,
    verification: 'quoted-elsewhere',
  }),
  finding({
    id: 'practice-hold-30-90s',
    claim:
      'Fitness websites suggest staying on a tender place for half a minute to a minute and a half, and rolling slowly, roughly an inch each second.',
    about: { tools: ['foam-roller'], regions: 'any', outcomes: ['practice', 'dose'] },
    context: 'any',
    direction: 'describes',
    comparator: 'none',
    design: 'narrative',
    effect: { metric: 'hold', low: 30, high: 90, interval: 'range', unit: 's', scale: 'seconds' },
    limit:
      'Opinion without a trial behind it; the suggested pace is several times slower than the rolling that studies tested.',
    citation: ADVENTURE_2021,
    verification: 'quoted-elsewhere',
  }),
  finding({
    id: 'aboodarda2015-contra',
    claim:
      'Half a minute after firm stick rolling, a sore calf spot bore 24% more pressure before hurting; rolling the opposite calf instead achieved 21%, pointing to the nervous system.',
    about: { tools: ['stick'], regions: ['calves'], outcomes: ['tenderness'] },
    context: 'any',
    direction: 'helps',
    comparator: 'mixed',
    design: 'rct',
    effect: {
      metric: 'percent (30 s)',
      value: 21,
      unit: '%',
      scale: 'percent',
      better: 'higher',
      people: 60,
      studies: 1,
    },
    population: '150 people in five groups, with a tender calf spot',
    limit:
      'Single-blind and followed for only 15 minutes; pooled trials do not confirm a change in pressure tolerance.',
    contradicts: ['habscheid2024-ppt-vs-control', 'wilke2018-static-hold'],
    citation: ABOODARDA_2015,
  }),
  finding({
    id: 'konrad2023-contralateral',
    claim: 'Rolling one limb once also makes the other limb more flexible, probably because pain is felt less.',
    about: { tools: ['foam-roller'], regions: 'any', outcomes: ['range-of-motion'] },
    context: 'any',
    direction: 'helps',
    comparator: 'mixed',
    design: 'narrative',
    effect: { metric: '' },
    limit: 'A scoping review without pooled numbers; long-term evidence is thin.',
    citation: KONRAD_2023,
  }),
];
