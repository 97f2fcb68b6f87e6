/**
 * The words by which a sentence shows what it is about and what it says about it. Every entry gives the tags that a word may
 * stand for: a source answers for the word if it has one of them. Built for recall: a new way to say something belongs here,
 * with an example in `examples.ts`.
 */
import { REGIONS, type RegionId } from '../../src/core/body/index.ts';
import { type Harm, type Outcome, type StudyTool } from '../../src/core/knowledge/index.ts';

export interface Word<T> {
  readonly pattern: RegExp;
  readonly means: readonly T[];
}

const word = <T>(pattern: string, ...means: readonly T[]): Word<T> => ({
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${pattern})(?![\p{L}\p{N}])`, 'giu'),
  means,
});

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
export const UNTREATED = word(
  'by (?:itself|themselves)|on its own|train(?:ing|ed)|exercises?|running|downhill|walking|lengthening work|movements|bouts?|sets',
).pattern;

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
  outcome(
    'less',
    'sore(?:ness|r|st)?|doms|ach(?:e|es|y|ing)|muscle ache',
    'soreness',
    'training-soreness',
    'soreness-scale',
    'tenderness',
  ),
  outcome(
    'less',
    'tender(?:ness)?|(?:tender|sore) (?:spot|point|place)s?|knots?|trigger[- ]points?',
    'tenderness',
    'pain',
    'soreness',
    'practice',
  ),
  outcome('less', 'pain(?:s|ful)?|hurt(?:s|ing)?', 'pain', 'soreness', 'discomfort', 'harm', 'soreness-scale'),
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
    'loose(?:r)?|loosen(?:s|ed|ing)?|limber|supple(?:r)?',
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
    'strength|stronger|weak(?:er|ness|en|ens)?|lifting|lift(?:s)? (?:heavier|more)',
    'strength',
    'recovery',
    'repetitions',
    'harm',
  ),
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
  outcome('more', 'blood[- ]flow|blood speed|circulation|perfusion|more blood|blood to', 'blood-flow', 'arteries'),
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
  word('nerves?|tingl(?:e|ing)|numb(?:ness)?|palsy|foot ?drop', 'nerve'),
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
  word('kidneys?|lungs?|pneumothorax|liver|spleen|belly', 'organ', 'heart', 'clot'),
  word('skin', 'skin'),
  word('retinas?|eyes?|sight', 'eye', 'vessel'),
  word('infections?', 'infection'),
  word('dizz(?:y|iness)|faint(?:s|ing)?', 'fall', 'vessel', 'heart'),
  word('joints?(?! (?:movement|pain|test|angle|measure|range))|slip out|tendons?', 'joint', 'muscle'),
  word('pacemakers?|heart devices?|implants?', 'device', 'heart'),
  word('pregnan(?:t|cy)|unborn', 'pregnancy'),
];

/** What a sentence can say happens. */
export const GOOD = word(
  [
    'eas(?:e|es|ed|ing)',
    'reliev\\w+',
    'relief',
    'sooth\\w+',
    'help(?:s|ed|ful)',
    'helping',
    '(?:would|can|may|might|does|do|will|to|not|cannot|could|did|really|rolling|rollers?|balls?|guns?) help',
    'improv\\w+',
    'enhanc\\w+',
    'benefi\\w+',
    '(?:re)?gain(?:s|ed|ing)?',
    'freed',
    'frees?(?= the)',
    'better',
    'prevent\\w*',
    'protect\\w*',
    'calm(?:s|ed|ing)',
    'relax(?:es)?(?= (?:the|your|you|muscles|tissue|people)|\\.|$)',
    '(?:more|feel|felt|were|are|is|become|becomes) relaxed',
    'loosen\\w*',
    'looser',
    'soften\\w*',
    'softer',
    '(?<!myofascial )releas(?:es|ed|ing)(?! from)',
    '(?<!myofascial )release(?= (?:the|your|tension|knots?|fascia|muscles?|tight|trigger|stress))',
    '(?<!that )heals?(?! badly)',
    '(?<!(?:is|a|are) )healing',
    'cur(?:es?|ed|ing)',
    'fix(?:es)',
    'remed(?:y|ies)',
    'faster',
    'sooner',
    'quicker',
    'effective(?:ly|ness)?',
    'boost\\w*',
    'support(?:s|ing) (?:\\S+ ){0,2}recovery',
    'promot\\w+',
    'accelerat\\w+',
    'speeds up',
    'speed up (?:your|the|recovery|muscle|healing)',
    'speeds(?! up)(?<!(?:low|high) speeds)',
    'flush\\w*',
    'let(?:s)? go',
    'safe(?:ly|r|st)?',
    'good for',
    'melts?(?= (?:away|knots?|tension|stress|tightness))',
    'melt\\w* (?:\\S+ )?away',
    'undo(?:es)?',
    'unlock\\w*',
    'restor(?:es|ed|ing)',
    'treat(?:s|ing)',
    'combat\\w*',
    'fight(?:s|ing)?',
    'eliminat\\w+',
    'remov(?:es|ing)(?= (?:\\S+ ){0,2}(?:toxins?|pain|soreness|knots?|waste|lactate|acid|tightness|stiffness|tension))',
    'detox\\w*',
    'works? (?:against|for|best|well|wonders)',
    'does the same',
    'does? (?:wonders|you good|a lot)',
    'more (?:limber|supple|flexible|mobile|efficiently)',
    'break(?:s|ing)? up',
    'smooth(?:s|es|ed)(?= (?:out|the))',
    'strengthen\\w*',
    'lengthens (?:your )?muscles?',
    'rejuvenat\\w*',
    'keeps?(?= (?:muscles|you|joints|tissue|your))',
    'deeper',
    'flexible',
    'less tight',
    'less tense',
    'makes? (?:\\S+ ){0,3}(?:flexible|supple|stronger|fit|loose)',
    'fresh(?:er|en\\w*)?',
    'bring(?:s)? (?:more )?blood',
    'held up better',
    'los[te] less',
    'perform your best',
    'lift heavier',
    'bounce back',
    'wakes? up',
    'healthier',
    'activat\\w+',
    'prepar(?:es|ed|ing)',
    'prevention',
    '(?:is|are) fine',
    'lasts minutes',
  ].join('|'),
).pattern;

export const BAD = word(
  [
    'harm(?:s|ed|ing|ful)?',
    '(?<!that )hurt(?:s|ing)?',
    'damag(?:es|ing)',
    '(?:can|may|could|will|might|to|not) damage',
    'damage after',
    '(?:can|may|could|will|might) bruise',
    'developed',
    'followed by',
    'collapsed',
    'had reached',
    'costs?(?= \\d)',
    'means that',
    'injur(?:es|ing)',
    '(?:can|may|could|will|might) injure',
    'reported',
    '(?<!getting )wors(?:e|en|ens|ened)',
    '(?<!the )worst(?! you)',
    'tear(?:s|ing)?',
    'tore',
    'bruis(?:es|ed|ing)',
    'bleeds',
    'danger(?:ous|s)?',
    'risk(?:s|y|ier)?',
    'unsafe',
    'cost(?:s)?(?= (?:\\S+ ){0,2}(?:repetitions|work|power|strength|force|range))',
    'los(?:e|es|t)(?= (?:\\S+ ){0,2}(?:strength|power|force|feeling|range))',
    'weaken\\w*',
    'impair\\w*',
    'irritat\\w*',
    'inflam(?:e|es)',
    'pin(?:s|ned)',
    'squeez\\w*',
    'crush\\w*',
    'slips?(?= (?:onto|out|off|to|towards))',
    'presses(?= on| the)',
    'set(?:s)? off',
    'makes? (?:you |people |it )?sor(?:e|er)',
    'feed(?:s)?',
    'breaks?(?= easily| (?:\\S+ ){0,2}bone)',
    'broke',
    'burst(?:s)?',
    'dislodge\\w*',
    'caus(?:e|es|ed|ing)',
    'lead(?:s)? to',
    'led to',
    'lies? too close',
    'kill\\w*',
    'fragile',
    'give(?:n)? way',
    'blocked',
    'may be (?:a|an|the|breaking)',
    'may (?:tear|come from|not be stable|feed|be blocked|be pressed|have)',
    'can (?:form|lie|feel|slip|break|set)',
    '(?:bruis|break|tear|bleed|come|form|get)\\w* (?:\\S+ ){0,2}easily',
    'more easily',
    'form more',
    'more likely',
    'suspect',
    'scrapes',
    'it bends',
    'aggravat\\w+',
    'bad for',
    'not be stable',
    'cannot spare',
    'lies(?= (?:on (?:the|a|your) |under|too|close|within|near))',
    '(?<=\\p{L} )lie(?= (?:under the (?:bar|skin)|under little|too|close|within|near))',
    'thin (?:chest wall|muscle|skin|band)',
    'wall is thin',
    'a lever',
    'in the way',
  ].join('|'),
).pattern;

/** Harm that is told with a "not". */
export const UNSPARED = word(
  'cannot spare|not be stable|do(?:es)? not (?:bear|feel|notice)|cannot (?:be )?fe(?:el|lt)|nobody feels|slowed the clearing|without noticing|heals? badly|lies? too close',
).pattern;

export const UP = word(
  [
    'increas\\w*',
    'rais(?:es|ed|ing)',
    'to raise',
    'r[io]se',
    'rises',
    'risen',
    '(?<!(?:or| s|once) )more(?! than (?:a |an |\\d|the trials)| slowly)',
    'grew',
    'higher(?! one)',
    'greater',
    'larger',
    'further',
    'farther',
    'add(?:s|ed)(?! (?:nothing to|its own|apart|up|them|by|to (?:the|a) ))',
    '(?<!or )longer',
    'grow(?:s)?',
    '(?:goes|went|go|was|were) up',
    'lifted',
    'warmer',
    'heavier',
    'peak(?:s|ed)',
  ].join('|'),
).pattern;

export const DOWN = word(
  [
    'decreas\\w*',
    'reduc\\w*',
    '(?<!or )lower(?:s|ed|ing)?(?! (?:backs?|body|legs?|outer|inner|half|thigh|corner|ribs?|front|rear|step|speed|tip|end|part|inner|half))',
    'less',
    '(?<!sets of )fewer',
    'fell',
    '(?<!(?:big|a|you) )falls?',
    'fallen',
    'drop(?:s|ped)?',
    'fad(?:e|es|ed)',
    'smaller',
    'shrink\\w*',
    'shrank',
    'slipped',
    'dropped',
    'below where',
    'disappear\\w*',
    'go(?:es)? away',
    'gone(?= (?:within|after|by|in))',
    'vanish\\w*',
    'diminish\\w*',
    'minimi[sz]\\w*',
    'cuts?',
    'clear(?:s|ed)(?! of)',
    'slower',
    'more slowly',
    'slowed',
    'shorten(?:s|ed)',
  ].join('|'),
).pattern;

/** Words that tell of an effect without saying which way. */
export const CHANGE = word(
  [
    'chang(?:es|ed|ing)',
    'alter(?:s|ed)?',
    'moved',
    'just as(?! you)',
    'where it (?:was|started)',
    'where it had started',
    'stayed as',
    'stayed put',
    'stayed level',
    '(?<!every )change(?! (?:of|sides|tool|the|your|it))',
    'affect\\w*',
    'influenc\\w*',
    'effects?',
    'differ(?:ence|ences|s|ed|ent|ently)?',
    'matter(?:s|ed)?',
    'do(?:es)? (?:not )?(?:something|nothing|anything|as much|much|more)',
    'did (?:as much|nothing|not|something|more)',
    '(?<!get the )same(?! (?:day|place|side|spot|weight|pressure|lean|second|shape|core|text|time|id|import|planner|workout|entr|posture|training|file|transformation|command|code|reason))',
    'alike',
    'equal(?:ly|led)?',
    'unchanged',
    'as (?:much|sore|stiff|good|well|far|strong|high) as',
    'respon(?:d|ds|se|ded)',
    'stay(?:s|ed)?(?= (?:about |the |within )?(?:the )?same)',
    'last(?:s|ed)',
    'lasting',
    'linger\\w*',
    'go(?:es)? back',
    'hardly',
    'yield\\w*',
    'give(?:s)?(?= (?:hardly|under))',
    'depend(?:s|ed)?',
    'get(?:s)? (?:any )?longer',
    'brought',
    'enough',
    'short either way',
  ].join('|'),
).pattern;

/** Words that tell what is known, or that it is not. */
export const EVIDENCE = word(
  'stud(?:y|ies)|trials?|tested|untested|evidence|prove[sdn]?|shown?|showed|not known|known to|well known|unknown|measured|found|saw|seen|blinded|researchers?|science|compare[sd]?|proven|pooled',
).pattern;

/** Nothing about rolling is known to do this to anybody; said as a fact it is an overclaim, whatever source is named. */
export const OVERCLAIM = word(
  'cur(?:es?|ed|ing)|(?<!that )heals?(?! badly)|(?<!(?:is|a|are) )healing|guarante\\w+|eliminat\\w+|detox\\w*|flush(?:es|ed|ing)?|miracle\\w*|instant(?:ly)?|permanent(?:ly)?|rejuvenat\\w*|(?:scientifically |clinically )?proven|treats|wonders|always works?|melts?(?= (?:away|knots?|tension|stress|tightness))|unlock\\w*|fixes',
).pattern;

export const NEGATION = word(
  "not(?! been checked)|no|never|(?<!doing )neither|nor|without|cannot|can't|doesn't|don't|didn't|isn't|won't|nobody|none|nothing|hardly|just as hard|stayed as|stayed put|stayed level|unchanged|same|alike|equally|similar(?:ly)?|as much|as (?:sore|stiff|good|well|far|strong|high|tender|often|hard)(?=\\b.*\\bas\\b)|rather than|fail(?:s|ed)? to|little",
).pattern;

export const UNKNOWN = word(
  'whether|(?:is|are|been|was|were) not (?:been )?(?:known|tested|shown|measured|checked|followed|compared|clear)|not (?:been |clearly |yet )?(?:known|tested|shown|measured|checked|followed|compared)|unknown|untested|unclear|doubtful|no (?:\\S+ ){0,2}(?:study|studies|trial|trials|evidence|research)|nobody (?:has|knows)|few (?:studies|trials)|not (?:has|have) been',
).pattern;

/** Who does it: rolling, its tools, and how they are used. */
export const ACTOR = word(
  '(?:un)?roll(?:s|ed|ing|er|ers)?|foam|massag\\w+|guns?|sticks?|balls?|tools?|smr|self-myofascial|press(?:ure|ing|ed)|holds?|holding|breath(?:s|e|es|ing)|warm-up|bar|motor|bottle',
).pattern;

/** Words that tell of a body by themselves, whoever does it. */
export const BODILY = word(
  'eas(?:es|ed|ing)|ease(?! of use)|reliev\\w+|relief|sooth\\w+|heal(?:s|ing)?|cur(?:es?|ed|ing)|harm(?:s|ed|ful|ing)|(?:can|may|does|not|no|could|without) harm|(?<!that )hurts?|injur(?:es|ing)|calms|relaxes|(?:would|can|may|might|does|not|cannot|could|did) help|helps|soften(?:s|ed)|loosen(?:s|ed)|your body|good for (?:the )?body',
).pattern;

/** Doing something, or nothing: a result once somebody or some study does it. */
export const DOES = word(
  'do(?:es)? (?:more|as much|nothing|anything|something|the same|wonders)|did (?:more|as much|nothing|not|as well)|no (?:clear )?difference|made (?:no|a|little) difference|works?(?= (?:best|well|better|as well|just as))|(?:not|never) work|(?:it|that|rolling|massage) worked|pay(?:s)? off',
).pattern;
