/** The words by which a sentence names what treats, and where. */
import { REGIONS, type RegionId } from '../../src/core/body/index.ts';
import { type StudyTool } from '../../src/core/knowledge/index.ts';
import { type Word, pattern, word } from './words.ts';

const ROLLERS: readonly StudyTool[] = ['foam-roller', 'vibrating-roller', 'stick', 'ball'];
const BY_HAND: readonly StudyTool[] = [...ROLLERS, 'hands'];
const TREATMENTS: readonly StudyTool[] = [...BY_HAND, 'massage-gun'];

/** What treats. A longer name comes first and hides the shorter ones in it. */
export const TOOL_WORDS: readonly Word<StudyTool>[] = [
  word('vibrating (?:foam )?rollers?|vibrat(?:ion|ing)(?: rolling)?', 'vibrating-roller', 'massage-gun'),
  word('(?:massage )?guns?|percussi(?:on|ve)(?: massage| treatment| therapy)?', 'massage-gun'),
  word('(?:roller )?sticks?|roller massagers?|a hard bar', 'stick'),
  word('the bar', 'stick', 'foam-roller'),
  word('foam[- ]roll(?:er|ers|ing|ed)|rollers?', 'foam-roller', 'vibrating-roller'),
  word('(?:double |soft |tennis |massage )?balls?(?! of (?:the|your) f(?:oo|ee)t| of foot)', 'ball'),
  word('self[- ](?:massage|myofascial release)', ...TREATMENTS),
  word('therapists?|by hand|ischa?emic compression', 'hands'),
  word('massag(?:e|es|ed|ing)(?! guns?| balls?| device)', ...TREATMENTS),
  word('massage devices?|massagers?', 'massage-gun', 'hands'),
  word('stretch(?:es|ed|ing)', 'stretching'),
  word('breath(?:s|es|e|ing)|breathed|(?:out|in)-breaths?|exhal(?:e|es|ed|ing)', 'breathing'),
  word('(?:un)?roll(?:s|ed|ing)?|roll(?:s|ed|ing)?', ...ROLLERS),
  word('tools?', ...TREATMENTS),
  word('hold(?:s|ing)?|held|press(?:es|ed|ing)?|pressure', ...TREATMENTS),
];

/** What a sentence means that names nothing that treats. */
export const ROLLING: readonly StudyTool[] = ROLLERS;

/** Words of what happens without any treatment: training, and time. */
export const UNTREATED = pattern(
  'by (?:itself|themselves)|on its own|train(?:ing|ed)|exercises?|running|downhill|walking|lengthening work|movements|bouts?|sets',
);

const LEGS: readonly RegionId[] = REGIONS.slice(REGIONS.indexOf('glutes'));
const THIGH: readonly RegionId[] = ['quads', 'hamstrings', 'adductors', 'it-band'];
const BACK: readonly RegionId[] = ['lower-back-ql', 'upper-back', 'lats'];

/** Where on the body. */
export const REGION_WORDS: readonly Word<RegionId>[] = [
  word('low(?:er)?[- ]backs?|kidneys?|flanks?', 'lower-back-ql'),
  word('upper[- ]backs?|thoracic spine', 'upper-back'),
  word(
    'backs?(?! (?:of|to|in|into|and forth|up|from|on|again|between|home|slightly|faster|sooner))(?<!(?:came|come|comes|bounce|going|go|goes|bring|brings) back)',
    ...BACK,
  ),
  word('necks?|base of the skull|skull base|throat|trapezius', 'neck-traps'),
  word('rear shoulders?', 'rear-shoulder'),
  word('shoulders?(?! blade)', 'rear-shoulder', 'neck-traps', 'pecs'),
  word('chest muscles?|pecs?|breast(?:bone)?', 'pecs'),
  word('lats?|latissimus|armpits?', 'lats', 'pecs', 'triceps', 'biceps', 'rear-shoulder'),
  word('biceps', 'biceps'),
  word('triceps', 'triceps'),
  word('forearms?', 'forearms'),
  word('upper arms?|arms?', 'biceps', 'triceps', 'forearms'),
  word('elbows?|wrists?', 'forearms', 'biceps', 'triceps'),
  word('buttocks?|glut(?:es?|eal)', 'glutes'),
  word('hip flexors?|front hips?|groin', 'hip-flexors-tfl', 'adductors', 'quads'),
  word('kneeling[- ]lunge', 'quads', 'hip-flexors-tfl'),
  word('hips?', 'hip-flexors-tfl', 'glutes', 'it-band', 'hamstrings', 'quads', 'adductors'),
  word('inner[- ]thighs?|adductors?', 'adductors'),
  word('outer[- ]thighs?', 'quads', 'it-band'),
  word('front[- ]thighs?|quads?|quadriceps', 'quads'),
  word('it[- ]bands?|iliotibial bands?', 'it-band'),
  word('hamstrings?|rear thighs?|thighs? behind', 'hamstrings'),
  word('(?<!(?:front|outer|inner|rear) )thighs?', ...THIGH),
  word('cal(?:f|ves)|achilles tendons?', 'calves'),
  word('shins?|tibialis(?: anterior)?', 'tibialis-anterior'),
  word('outer lower legs?|peroneals?', 'peroneals'),
  word('lower legs?', 'calves', 'tibialis-anterior', 'peroneals'),
  word('ankles?', 'calves', 'tibialis-anterior', 'peroneals', 'plantar-foot'),
  word('knees?', ...THIGH, 'calves', 'tibialis-anterior', 'peroneals'),
  word('(?<!lower )legs?', ...LEGS),
  word('sole(?:s)?|plantar fascia|heels?|arch(?:es)?', 'plantar-foot'),
  word('(?<!on )f(?:oot|eet)', 'plantar-foot', 'peroneals', 'tibialis-anterior', 'calves'),
];
