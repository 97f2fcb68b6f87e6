/** Results for feet, trunk, shoulders and neck. */
import type { Citation, Finding } from '../../core/knowledge/index.ts';
import { finding } from './finding.ts';

const GRIEVE_2015: Citation = {
  text: 'Grieve R et al. The immediate effect of bilateral self myofascial release on the plantar surface of the feet on hamstring and lumbar spine flexibility: A pilot randomised controlled trial. Journal of Bodywork and Movement Therapies',
  year: 2015,
  doi: null,
};
const GRABOW_2017: Citation = {
  text: 'Grabow L et al. Unilateral Rolling of the Foot did not Affect Non-Local Range of Motion or Balance. Journal of Sports Science and Medicine 16:209-218',
  year: 2017,
  doi: null,
};
const FIJAV_2024: Citation = {
  text: 'Fijavž J et al. Effects of lower back foam rolling on the pressure pain threshold and the range of motion of the lumbar spine in healthy individuals. Frontiers in Physiology 15:1476342',
  year: 2024,
  doi: '10.3389/fphys.2024.1476342',
};
const GRIEFAHN_2017: Citation = {
  text: 'Griefahn A et al. Do exercises with the Foam Roller have a short-term impact on the thoracolumbar fascia? - A randomized controlled trial. Journal of Bodywork and Movement Therapies',
  year: 2017,
  doi: '10.1016/j.jbmt.2016.05.011',
};
const TEHRAN_TRAPEZIUS: Citation = {
  text: 'Comparison of the effect of one week of myofascial self-release process and massage on pain and range of motion of neck in women with trapezius muscle trigger points. Sport Sciences and Health Research (sshr.ut.ac.ir)',
  year: null,
  doi: null,
};
const REINER_2023: Citation = {
  text: 'Reiner MM et al. Acute effects of pectoralis major foam ball rolling. Journal of Sports Science and Medicine 22:51',
  year: 2023,
  doi: null,
};
const FAIRALL_2017: Citation = {
  text: 'Fairall RR et al. Acute effects of self-myofascial release and stretching in overhead athletes with GIRD. Journal of Bodywork and Movement Therapies 21(3):648-652',
  year: 2017,
  doi: '10.1016/j.jbmt.2017.04.001',
};
const LE_2018: Citation = {
  text: 'Le Gal J et al. Effects of Self-Myofascial Release on Shoulder Function and Perception in Adolescent Tennis Players. Journal of Sport Rehabilitation 27(6):530-535',
  year: 2018,
  doi: '10.1123/jsr.2016-0240',
};
const SOTIRIADIS: Citation = {
  text: 'Sotiriadis EN et al. The effect of the application of myofascial release (foam rolling) of thoracic spine on the shoulder girdle range of motion. Exercise & Society (Democritus University of Thrace)',
  year: null,
  doi: null,
};
const TRUNK2021_7MIN: Citation = {
  text: 'Acute Effects of Static Self-Stretching Exercises and Foam Roller Self-Massaging on the Trunk Range of Motions and Strength of the Trunk Extensors. Sports 9(12):159',
  year: 2021,
  doi: '10.3390/sports9120159',
};

export const feetAndUpperBody: readonly Finding[] = [
  finding({
    id: 'grieve2015-feet',
    claim:
      'Rolling both soles once on a tennis ball let people reach further in the sit-and-reach test than those left untreated.',
    about: { tools: ['ball'], regions: ['plantar-foot'], outcomes: ['range-of-motion'] },
    context: 'any',
    direction: 'helps',
    comparator: 'nothing',
    design: 'rct',
    effect: { metric: 'p', value: 0.03, unit: 'p', scale: 'p', people: 24, studies: 1 },
    population: '24 people',
    limit: 'A small pilot without a sham; abstract only.',
    contradicts: ['grabow2017-foot'],
    citation: GRIEVE_2015,
  }),
  finding({
    id: 'grabow2017-foot',
    claim:
      'Three minutes of rolling under one foot altered neither ankle bend, forward reach nor balance; simply repeating the reach test, untreated, already improved it by 6.6%.',
    about: {
      tools: ['ball', 'foam-roller'],
      regions: ['plantar-foot'],
      outcomes: ['range-of-motion', 'balance', 'measurement'],
    },
    context: 'any',
    direction: 'no-difference',
    comparator: 'nothing',
    design: 'crossover',
    effect: { metric: 'test-retest gain', value: 6.6, unit: '%', scale: 'percent', people: 12, studies: 1 },
    population: '12 people',
    limit: 'With 12 people a modest effect could easily be missed.',
    contradicts: ['grieve2015-feet', 'monteiro2017-fms-90s', 'konrad2023-contralateral'],
    citation: GRABOW_2017,
  }),
  finding({
    id: 'fijavz2024-lowback',
    claim:
      'Twelve lower-back rolling sessions over four weeks increased forward and side bending and the pressure tolerated before pain in healthy adults, who still led the untreated group six months later.',
    about: { tools: ['foam-roller'], regions: ['lower-back-ql'], outcomes: ['range-of-motion-weeks', 'tenderness'] },
    context: 'rest',
    direction: 'helps',
    comparator: 'nothing',
    design: 'rct',
    effect: {
      metric: 'Cohen d (flexion)',
      value: 1.15,
      unit: 'd',
      scale: 'standardised',
      better: 'higher',
      people: 43,
      studies: 1,
    },
    population: '43 healthy adults',
    limit:
      'One unblinded trial in people without back pain; a gain in range that lasts half a year is hard to believe until repeated.',
    contradicts: ['griefahn2017-tlf', 'konrad2024-fr-4weeks', 'habscheid2024-ppt-vs-control'],
    citation: FIJAV_2024,
  }),
  finding({
    id: 'griefahn2017-tlf',
    claim:
      'Roller exercises let the lower-back fascia glide 1.8 mm more, against 0.2 mm after a pretend treatment; bending forward and sensitivity to pressure stayed as they were.',
    about: {
      tools: ['foam-roller'],
      regions: ['lower-back-ql'],
      outcomes: ['fascia', 'range-of-motion', 'tenderness'],
    },
    context: 'any',
    direction: 'helps',
    comparator: 'sham',
    design: 'rct',
    effect: {
      metric: 'mean change',
      value: 1.7915,
      unit: 'mm',
      scale: 'other',
      better: 'higher',
      people: 38,
      studies: 1,
    },
    population: '38 people',
    limit: 'An immediate effect on tissue glide only; nothing a person would notice changed; abstract only.',
    contradicts: ['fijavz2024-lowback', 'glanzel2023-stiffness-null'],
    citation: GRIEFAHN_2017,
  }),
  finding({
    id: 'tehran-trapezius',
    claim:
      "Five days of treating their own upper trapezius eased women's trigger-point pain about as much as massage did, but massage freed the neck more.",
    about: { tools: ['ball'], regions: ['neck-traps'], outcomes: ['pain', 'range-of-motion'] },
    context: 'rest',
    direction: 'no-difference',
    comparator: 'other-tool',
    design: 'rct',
    effect: { metric: '', people: 45, studies: 1 },
    population: '45 women with trapezius trigger points',
    limit: 'No untreated group is described, nor which tool the women used; abstract only.',
    citation: TEHRAN_TRAPEZIUS,
  }),
  finding({
    id: 'pec-ball-2023-null',
    claim:
      'Two minutes of rolling the chest on a ball left shoulder movement, muscle stiffness and strength no different from an untreated group.',
    about: { tools: ['ball'], regions: ['pecs'], outcomes: ['range-of-motion', 'stiffness', 'strength'] },
    context: 'any',
    direction: 'no-difference',
    comparator: 'nothing',
    design: 'rct',
    effect: { metric: 'p', value: 0.24, unit: 'p', scale: 'p', people: 38, studies: 1 },
    population: '38 people',
    limit: 'A single session with one movement tested; abstract only.',
    contradicts: ['legal2018-tennis-ball', 'wilke2020-rom-vs-noexercise'],
    citation: REINER_2023,
  }),
  finding({
    id: 'fairall2017-shoulder',
    claim:
      'In throwers short of inward shoulder rotation, self-massage behind the shoulder regained 3.8 degrees, stretching 8.6 and the two together 10.2.',
    about: { tools: ['ball'], regions: ['rear-shoulder'], outcomes: ['range-of-motion'] },
    context: 'before',
    direction: 'worse',
    comparator: 'stretching',
    design: 'crossover',
    effect: {
      metric: 'mean change (SMR)',
      value: 3.84,
      unit: 'deg',
      scale: 'degrees',
      better: 'higher',
      people: 12,
      studies: 1,
    },
    population: '12 overhead athletes with limited inward rotation',
    limit: 'Only 12 athletes; which tool was used is not clear; self-massage still gained a little.',
    contradicts: ['devrimsahin2024-older-techniques'],
    citation: FAIRALL_2017,
  }),
  finding({
    id: 'legal2018-tennis-ball',
    claim:
      'Young tennis players who rolled the back of the shoulder and the chest on a ball for five weeks gained 11 degrees of inward rotation without losing serve speed.',
    about: { tools: ['ball'], regions: ['rear-shoulder', 'pecs'], outcomes: ['range-of-motion-weeks'] },
    context: 'rest',
    direction: 'helps',
    comparator: 'before-after',
    design: 'observational',
    effect: {
      metric: 'mean change',
      value: 11,
      unit: 'deg',
      scale: 'degrees',
      better: 'higher',
      people: 11,
      studies: 1,
    },
    population: '11 adolescent boys, tennis players',
    limit: 'Uncontrolled: 11 boys compared only with themselves.',
    contradicts: ['pec-ball-2023-null', 'konrad2024-fr-4weeks'],
    citation: LE_2018,
  }),
  finding({
    id: 'sotiriadis-thoracic',
    claim:
      'Two minutes on a roller under the upper back changed several measures of shoulder movement in healthy men, who were followed for half an hour.',
    about: { tools: ['foam-roller'], regions: ['upper-back'], outcomes: ['range-of-motion'] },
    context: 'any',
    direction: 'describes',
    comparator: 'before-after',
    design: 'observational',
    effect: { metric: '', people: 37, studies: 1 },
    population: '37 healthy men',
    limit: 'No control group, and neither the size nor the direction of the change is given; abstract only.',
    citation: SOTIRIADIS,
  }),
  finding({
    id: 'trunk2021-7min',
    claim:
      'Seven minutes of back rolling and seven of stretching freed the trunk equally, but back-muscle strength went up after rolling and down after stretching.',
    about: {
      tools: ['foam-roller'],
      regions: ['upper-back', 'lower-back-ql'],
      outcomes: ['range-of-motion', 'strength'],
    },
    context: 'before',
    direction: 'helps',
    comparator: 'stretching',
    design: 'crossover',
    effect: { metric: '', people: 25, studies: 1 },
    population: '25 people',
    limit: 'Nobody simply rested, and no figures are given; abstract only.',
    citation: TRUNK2021_7MIN,
  }),
];
