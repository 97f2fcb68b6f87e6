/** The words by which a sentence names what happens to the body. */
import { type Harm, type Outcome } from '../../src/core/knowledge/index.ts';
import { type Word, word } from './words.ts';

/** Which way is good for the person: less of an ailment, more of an ability. */
export type Wish = 'less' | 'more' | 'none';

export interface OutcomeWord extends Word<Outcome> {
  readonly wish: Wish;
}

const outcome = (wish: Wish, pattern: string, ...means: readonly Outcome[]): OutcomeWord => ({
  ...word(pattern, ...means),
  wish,
});

/** What happens to the body. */
export const OUTCOME_WORDS: readonly OutcomeWord[] = [
  outcome(
    'more',
    'tolerat(?:e|es|ed|ion)|bears? (?:\\S+ ){0,2}more|bore (?:\\S+ ){0,2}more|tolerance|pressure needed|pressure (?:\\S+ ){0,3}bears?',
    'tenderness',
    'discomfort',
    'pain',
    'fascia',
  ),
  outcome('more', '(?:pressure )?pain thresholds?', 'tenderness', 'pain'),
  outcome('less', 'sore(?:ness|r|st)?|doms|ach(?:e|es|y|ing)|muscle ache', 'soreness', 'training-soreness'),
  outcome(
    'less',
    'tender(?:ness)?|(?:tender|sore) (?:spot|point|place)s?|knots?|trigger[- ]points?',
    'tenderness',
    'pain',
    'soreness',
    'practice',
  ),
  outcome('less', 'pain(?:s|ful)?|hurt(?:s|ing)?', 'pain', 'soreness', 'discomfort', 'harm'),
  outcome('less', 'discomfort|uncomfortable|unpleasant', 'discomfort'),
  outcome(
    'less',
    'stiff(?:ness|er|en|ens|ened)?|tight(?:ness|er)?|muscle tone|tone',
    'stiffness',
    'soreness',
    'discomfort',
    'range-of-motion',
  ),
  outcome('more', 'soft(?:er|en|ens|ened|ness)', 'stiffness', 'fascia', 'arteries'),
  outcome(
    'more',
    '(?<!come )loose(?:r)?|loosen(?:s|ed|ing)?|limber|supple(?:r)?',
    'range-of-motion',
    'range-of-motion-weeks',
    'stiffness',
  ),
  outcome(
    'more',
    'flexib(?:le|ility)|range(?: of motion)?|(?:joint|hip|neck|knee|ankle|shoulder) movement|(?:knee|ankle|hip) (?:bend|gains|straightening)|(?:joint|hip|knee|ankle|thigh)s? (?:\\S+ ){0,4}(?:further|farther|more freely)|fre(?:e|es|ed) the (?:joints?|ankle|hip|knee|neck|trunk)|toe[- ]touch|leg raise|rotation|lunge|Ober test|mobil(?:e|ity)|(?:move|moves|moved|bend|bends|bent|reach|reached|turn|turned) (?:\\S+ ){0,2}(?:further|farther|more freely|better|deeper)|squat \\S+ (?:a little )?deeper|(?:short|long)er muscles?|get (?:any )?longer|lengthens?',
    'range-of-motion',
    'range-of-motion-weeks',
  ),
  outcome(
    'more',
    'strength|stronger|weak(?:er|en|ens|ened)|lifting|lift(?:s)? (?:heavier|more)',
    'strength',
    'recovery',
    'repetitions',
  ),
  outcome('less', 'weak(?:ness)?', 'strength', 'harm'),
  outcome('more', 'force', 'strength', 'power', 'force'),
  outcome('more', 'jump(?:s|ed|ing)?', 'jump', 'recovery'),
  outcome('more', 'sprint(?:s|ed|ing)?', 'sprint', 'recovery', 'power'),
  outcome('more', 'power(?:ful)?|explosive(?:ness)?', 'power', 'jump', 'sprint', 'strength'),
  outcome(
    'more',
    '(?<!\\d )repetitions?|reps|workload|repetitions and work|work done',
    'repetitions',
    'power',
    'strength',
  ),
  outcome(
    'more',
    'perform(?:s|ed|ance|ing)?|(?:efficient|efficiency)(?:ly)?|athletic',
    'strength',
    'jump',
    'sprint',
    'power',
    'repetitions',
    'recovery',
  ),
  outcome(
    'more',
    'recover(?:s|y|ed|ing)?|bounce[sd]? back|bounce-back|regenerat\\w+|(?:came|comes?) back',
    'recovery',
    'soreness',
    'muscle-damage',
  ),
  outcome(
    'less',
    'muscle (?:damage|breakdown)|creatine kinase|swell(?:ing|s)?|inflammation',
    'muscle-damage',
    'recovery',
    'soreness',
    'harm',
  ),
  outcome(
    'more',
    'blood[- ]flow|(?:lowered|raised|more|less|its) flow|blood speed|circulation|perfusion|more blood|blood to',
    'blood-flow',
    'arteries',
  ),
  outcome('less', 'blood pressure|arterial stiffness|pulse[- ]waves?', 'arteries'),
  outcome('none', 'arter(?:y|ies)', 'arteries', 'blood-flow', 'harm'),
  outcome('less', 'lactate|lactic(?: acid)?|toxins?|waste(?: products)?|acids?', 'lactate'),
  outcome('none', 'fascia(?:l)?|connective tissue|adhesions?|scar tissue|(?:the )?band itself', 'fascia', 'stiffness'),
  outcome('less', 'injur(?:y|ies|ed|e|es|ing)', 'injury', 'harm', 'contraindication'),
  outcome('more', 'balance(?:d)?|stability|steadier|sway(?:s|ed)?', 'balance', 'position-sense', 'stiffness'),
  outcome(
    'more',
    'position sense|body awareness|proprioception|sens(?:e|es|ed|ing) (?:\\S+ ){0,3}(?:body|position|joint|angle)\\w*',
    'position-sense',
  ),
  outcome('more', 'relax(?:es|ed|ation|ing)?|calm(?:s|ed|er|ing)?|unwind', 'relaxation', 'stiffness', 'discomfort'),
  outcome(
    'less',
    'stress(?: hormones?)?|tension|tense|anxiety|cortisol|nervous system',
    'relaxation',
    'stiffness',
    'discomfort',
  ),
  outcome('more', 'sle(?:ep|eps|pt|eping)', 'sleep'),
  outcome(
    'more',
    'your posture|better posture|(?:corrects?|improves?|fix(?:es)?) (?:\\S+ )?posture|postures? (?:improves?|gets? better)',
    'range-of-motion',
    'balance',
    'position-sense',
  ),
  outcome('more', 'metabolism|immune system|digestion|weight loss|cellulite|fat', 'harm'),
  outcome(
    'more',
    'healthier|your health|health benefits?|well-?being|feel (?:much |a little )?(?:better|good|great|looser|lighter|fresher)',
    'soreness',
    'discomfort',
    'relaxation',
    'recovery',
    'practice',
    'stiffness',
  ),
];

/** What a caution stands against. */
export const HARMFUL: readonly Outcome[] = ['harm', 'injury', 'contraindication'];

/** What is meant where a sentence names nothing: "it eases". */
export const IMPLIED_OUTCOMES: readonly Word<Outcome>[] = [
  word('(?:eas|reliev|sooth)(?:es|ed|e|ing)|relief', 'soreness', 'tenderness', 'pain', 'discomfort'),
  word('safe(?:ly|r|st)?|danger(?:ous)?', ...HARMFUL),
  word('gains?|gained', 'range-of-motion', 'range-of-motion-weeks', 'strength'),
];

/** What can come to harm, or be the harm. */
export const DANGER_WORDS: readonly Word<Harm>[] = [
  word('clots?|thrombos[ei]s|embolism|deep veins?', 'clot'),
  word('nerves?|spinal cord|tingl(?:e|ing)|numb(?:ness)?|palsy|foot ?drop', 'nerve'),
  word(
    '(?:blood |big )?vessels?|arter(?:y|ies)|veins?|aorta|dissection|puls(?:e|es|ing)|(?:a|mini-|the) strokes?',
    'vessel',
    'clot',
    'heart',
  ),
  word('bruis(?:e|es|ed|ing)|bleed(?:s|ing)?|ha?ematomas?', 'bleeding'),
  word(
    'fractur(?:e|es|ed)|broken bones?|break(?:s|ing)? (?:\\S+ ){0,2}bones?|bones?(?= (?:can|may|break|form))|fragile bones?',
    'bone',
  ),
  word('ribs?|chest wall|spine|vertebra(?:e)?|discs?', 'bone', 'organ', 'nerve', 'joint'),
  word('muscle (?:breakdown|may be breaking down)|breaking down|rhabdomyolysis|dark urine', 'muscle', 'organ'),
  word('kidneys?|lungs?|pneumothorax|liver|spleen|belly|organs?', 'organ', 'heart', 'clot'),
  word('skin', 'skin'),
  word('retinas?|eyes?|sight', 'eye', 'vessel'),
  word('infections?', 'infection'),
  word('dizz(?:y|iness)|faint(?:s|ing)?', 'fall', 'vessel', 'heart'),
  word('joints?(?! (?:movement|pain|test|angle|measure|range))|slip out|tendons?', 'joint', 'muscle'),
  word('pacemakers?|heart devices?|(?:the|a) (?:device|lead)|implants?', 'device', 'heart'),
  word('pregnan(?:t|cy)|unborn', 'pregnancy'),
];
