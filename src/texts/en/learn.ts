/** The words of Learn. Statements about the body come from claims and findings; what stands here explains and names. */
import type { RegionId } from '../../core/body/index.ts';
import type {
  Basis,
  Comparator,
  Context,
  Design,
  Direction,
  Doubt,
  Effect,
  Finding,
  Outcome,
  Posture,
  Scale,
  StudyTool,
  ToolId,
  Verdict,
  Verification,
} from '../../core/knowledge/index.ts';
import { regionNames, toolNames as knownTools } from '../../knowledge/index.ts';
import { countText, listText } from './dates.ts';
import { capital } from './plan.ts';
import { sourceText } from './source.ts';
import { stopTexts } from './stop.ts';
import { effectText, numberText, studyName } from './study.ts';

const toolNames: Readonly<Record<StudyTool, string>> = {
  'foam-roller': 'foam roller',
  'vibrating-roller': 'vibrating roller',
  stick: 'stick',
  ball: 'ball',
  'massage-gun': 'massage gun',
  hands: 'a therapist’s hands',
  stretching: 'stretching',
  breathing: 'breathing',
  none: 'no tool',
};

const outcomeNames: Readonly<Record<Outcome, string>> = {
  'range-of-motion': 'range of motion',
  'range-of-motion-weeks': 'range of motion over weeks',
  soreness: 'soreness',
  tenderness: 'tenderness to pressure',
  pain: 'pain',
  stiffness: 'stiffness of the tissue',
  strength: 'strength',
  jump: 'jump',
  sprint: 'sprint',
  power: 'power',
  repetitions: 'repetitions',
  recovery: 'recovery of performance',
  'muscle-damage': 'muscle damage',
  'blood-flow': 'blood flow',
  arteries: 'arteries and blood pressure',
  lactate: 'lactate',
  fascia: 'fascia',
  injury: 'injuries',
  balance: 'balance',
  'position-sense': 'sense of position',
  relaxation: 'relaxation',
  sleep: 'sleep',
  discomfort: 'discomfort while rolling',
  force: 'force on the tool',
  dose: 'seconds, sets and speed',
  practice: 'what practitioners do',
  harm: 'harm',
  contraindication: 'reasons not to roll',
  measurement: 'how to measure',
  'soreness-scale': 'the soreness scale',
  'training-soreness': 'soreness from training',
  guidance: 'guidance',
};

export const learnTexts = {
  title: 'Learn',
  lead: 'What rolling is, what the studies say, and how to do it.',
  back: 'Learn',
  backTo: { works: 'Does it work?', roll: 'How to roll', safety: 'Safety', myths: 'Myths' },
  pages: {
    what: { title: 'What is it', line: 'Pressing and rolling your own muscles, in five minutes.' },
    works: { title: 'Does it work?', line: 'Every promise, judged by its studies.' },
    roll: { title: 'How to roll', line: 'Each region, step by step.' },
    when: { title: 'When', line: 'Before, after and on rest days, with the doses.' },
    safety: { title: 'Safety', line: 'When to stop, and who should not roll where.' },
    myths: { title: 'Myths', line: 'What is said and is not so.' },
  },
  search: 'Search',
  searchHint: 'calves, soreness, blood thinners …',
  searchFound: (amount: number): string =>
    amount === 0 ? 'Nothing found. Try one plain word.' : countText(amount, 'result', 'results'),
  kinds: {
    claim: 'Claim',
    finding: 'Study',
    region: 'Region',
    technique: 'How to',
    caution: 'Safety',
    dose: 'Dose',
    refused: 'Not advised',
  },
  notFound: 'There is no such page. It may have been renamed.',

  what: {
    lead: 'You put a muscle on a roller, a ball or a stick, lean on it, and move slowly along it. Some use a massage gun.',
    name: 'The field calls it self-myofascial release, and so do we, although “release” promises more than the studies show.',
    happensTitle: 'What happens',
    withTitle: 'With what',
    notTitle: 'What it is not',
    not: [
      'It is wellness, not treatment. Unknot does not diagnose, and it does not replace care.',
      'Sharp, numb or swollen: stop, and have it looked at.',
    ],
    happens: ['trigger-points', 'range-now', 'stiffness', 'releases-fascia'],
  },

  works: {
    lead: 'What people say about rolling, and how far the studies bear it out. Tap a line to see them.',
    benefits: 'What it is said to do',
    instructions: 'How you are told to do it',
    how: 'How we judge',
    howLines: [
      'The verdict says what the studies found. Those that found nothing, or the opposite, count in full.',
      'The certainty starts from the strongest kind of study and falls by one step for each doubt that we name.',
      'We read abstracts, not whole papers, so details may be missing.',
    ],
  },
  myths: { lead: 'Said often, and not borne out.' },
  verdicts: {
    supported: 'Supported',
    partly: 'Partly',
    'not-shown': 'Not shown',
    contradicted: 'Contradicted',
  } satisfies Record<Verdict, string>,
  quoted: (says: string): string => `“${says}”`,
  certaintyTitle: 'Why this certain',
  startsFrom: (design: Design | null, phrase: string): string =>
    design === null ? 'There is no study to start from.' : `The strongest of its key results comes from ${phrase}.`,
  designPhrases: {
    'meta-analysis': 'a meta-analysis, so it starts high',
    'systematic-review': 'a systematic review, so it starts high',
    rct: 'a randomised trial, so it starts high',
    crossover: 'a trial in which each person did both, so it starts high',
    observational: 'observation without drawing lots, so it starts low',
    consensus: 'the opinion of experts, so it starts very low',
    narrative: 'the text of experts, so it starts very low',
    'case-report': 'case reports, so it starts very low',
  } satisfies Record<Design, string>,
  doubts: {
    bias: 'One step down for bias',
    inconsistent: 'One step down, because results disagree',
    indirect: 'One step down, because it is indirect',
    imprecise: 'One step down, because it is imprecise',
  } satisfies Record<Doubt, string>,
  studiesTitle: (amount: number): string => countText(amount, 'result', 'results'),
  studiesNote: 'All we know of, the unwelcome ones too.',

  axisLabel: (scale: Scale, amount: number): string =>
    `${countText(amount, 'result', 'results')}, ${learnScales[scale].toLowerCase()}; the table below says the same`,
  worse: '← worse',
  better: 'better →',
  number: numberText,
  legend:
    'Diamond: many studies pooled. Square: one study. Solid bar: 95 % interval. Open bar: span of several values. No bar: none was published. The line at 0 is “no difference”. Numbers stand as printed; all are drawn so that better is on the right.',
  inWords: 'Results without a number to draw',
  allInWords: 'The results in words',
  asTable: 'As a table',
  columns: ['Study', 'Result', 'Compared with', 'Effect', 'Kind of study'],
  studyName,
  effectText,

  study: {
    against: 'Other studies disagree',
    claims: 'It counts for these claims',
    noInterval: 'No interval was published.',
    interval: (effect: Effect): string =>
      effect.interval === 'ci95'
        ? 'The bar is the 95 % interval: values outside it fit the data badly.'
        : effect.interval === 'range'
          ? 'The bar spans several values; it is not an interval.'
          : 'No interval was published.',
    facts: {
      measured: 'Measured',
      tool: 'With',
      place: 'Where',
      compared: 'Compared with',
      result: 'Result',
      effect: 'Effect',
      people: 'People',
      kind: 'Kind of study',
      read: 'How far checked',
      limit: 'Weak point',
      paper: 'Paper',
      doi: 'DOI',
    },
    people: (population: string, people: number | null, studies: number | null): string =>
      [
        population,
        people === null || population.includes(String(people)) ? '' : countText(people, 'person', 'people'),
        studies === null || studies === 1 ? '' : countText(studies, 'study', 'studies'),
      ]
        .filter((part) => part !== '')
        .join(', '),
    metric: ({ effect }: Finding): string =>
      effect.metric === '' ? effectText({ effect }) : `${effect.metric}: ${effectText({ effect })}`,
    tools: (tools: readonly StudyTool[]): string => capital(listText(tools.map((tool) => toolNames[tool]))),
    outcomes: (outcomes: readonly Outcome[]): string =>
      capital(listText(outcomes.map((outcome) => outcomeNames[outcome]))),
    regions: (regions: Finding['about']['regions']): string =>
      regions === 'any'
        ? 'Several places, or not told'
        : regions === 'none'
          ? 'No place on the body'
          : capital(listText(regions.map((region) => regionNames[region].both))),
    verification: {
      'abstract-read': 'The abstract was read, not the whole paper.',
      'quoted-elsewhere': 'Seen where another source quotes it, not in the paper itself.',
    } satisfies Record<Verification, string>,
  },
  directions: {
    helps: 'Better',
    'no-difference': 'No clear difference',
    worse: 'Worse',
    describes: 'Describes',
  } satisfies Record<Direction, string>,
  comparators: {
    nothing: 'Doing nothing',
    sham: 'A sham',
    stretching: 'Stretching',
    'other-warm-up': 'Another warm-up',
    'other-tool': 'Another tool',
    'other-dose': 'Another dose',
    'other-side': 'The other side',
    'before-after': 'Before it',
    mixed: 'Various',
    none: 'Nothing compared',
  } satisfies Record<Comparator, string>,
  designs: {
    'meta-analysis': 'Pooled studies',
    'systematic-review': 'Systematic review',
    rct: 'Randomised trial',
    crossover: 'Trial, each person does both',
    observational: 'Observation, no lots drawn',
    consensus: 'Opinion of experts',
    narrative: 'Text by experts',
    'case-report': 'Case report',
  } satisfies Record<Design, string>,

  roll: {
    lead: 'Where each region is, and how to roll it with what you have.',
    groups: { upper: 'Arms, shoulders and back', lower: 'Hips and legs', feet: 'Feet' },
    howTitle: 'Four rules for every region',
    how: [
      'Look for dull pressure that spreads, 3 to 5 of 10. Above 6, press less.',
      'Roll slowly. Breathe longer out than in.',
      'Stay on muscle. Keep off bone, joints, the front of the neck and every pulse.',
      'Sharp, numb or swollen: stop and have it looked at.',
    ],
    basis: 'From studies and a desk review. No registered clinician has signed these off.',
  },
  region: {
    trials: (amount: number): string =>
      amount === 0
        ? 'No trial looked at this region: its doses are carried over from the legs.'
        : amount === 1
          ? 'One result is about this region itself.'
          : `${amount} results are about this region itself.`,
    trialsTitle: 'What was studied here',
    refusedTitle: 'Not advised here',
    instead: (text: string): string => `Instead: ${text}`,
    noTool: 'No tool',
    sides: { each: 'One side at a time.', midline: 'Both sides at once, along the middle.' },
    motion: { roll: 'Rolling.', press: 'Resting on a spot, with small movements.' },
    hold: { allowed: 'You may hold on a tender point.', never: 'Keep moving: no holds here.' },
    postures: {
      prone: 'Face down',
      supine: 'On your back',
      'side-lying': 'On your side',
      'seated-floor': 'Sitting on the floor',
      kneeling: 'Kneeling',
      'half-kneeling': 'On one knee',
      'seated-chair': 'On a chair',
      standing: 'Standing',
      'standing-wall': 'At a wall',
    } satisfies Record<Posture, string>,
    figure: { stop: 'Stop moving', move: 'Move' },
    steps: ['Gentle', 'Middle', 'Firm'],
    parts: {
      start: 'Start',
      contact: 'Where',
      path: 'Move',
      pressure: 'Pressure',
      breathing: 'Breathe',
      feel: 'How it should feel',
      mistakes: 'Common mistakes',
      keepOff: 'Keep off',
      stop: 'Stop if',
      limits: 'At most',
      without: 'Without the tool',
    },
    onRequest: 'Only if you ask for it.',
    second: 'Second choice: other regions come first.',
  },

  when: {
    lead: 'Three moments, three doses. Each number says where it comes from: tap it.',
    contexts: { before: 'Before', after: 'After', rest: 'Rest day' } satisfies Record<Context, string>,
    context: 'When',
    doses: 'The doses',
    note: 'Seconds are for one side of one region. Where a technique has its own limit, the stricter one counts.',
    rows: {
      least: 'At least',
      target: 'Usual',
      most: 'At most, planned',
      sets: 'Sets',
      pass: 'One pass',
      discomfort: 'Discomfort',
      softCap: 'With +15 s and holds',
      hardCap: 'Never more than',
      hold: 'Longest hold',
    },
    limitName: (tool: ToolId, region: string): string => `${region}, ${knownTools[tool].name}, at most`,
    discomfortName: (tool: ToolId, region: string): string => `${region}, ${knownTools[tool].name}, discomfort`,
    upTo: (high: number): string => `up to ${high} of 10`,
    unitSeconds: (value: number): string => `${value} s`,
    ofTen: ([low, high]: readonly [number, number]): string => `${low} to ${high} of 10`,
    limitsTitle: 'Own limits of single regions',
    curveTitle: 'What more seconds bring',
    curve: (tau: number, low: number, high: number): string =>
      `The planner takes each further second to bring less than the one before: 1 − e^(−t/${tau} s). Three pairs of doses give that number, and they disagree: from ${low} to ${high} s. Very low certainty.`,
    curveAgainst: 'Studies that speak against any such curve',
    curveTable: 'Share of the most that time can bring',
    curveColumns: ['Seconds', 'Low', 'Planner', 'High'],
    percent: (share: number): string => `${Math.round(share * 100)} %`,
    threshold: (seconds: number): string => `For soreness no study compares doses. ${seconds} s is our judgement.`,
    summary: (least: number, target: number, most: number): string =>
      least === most ? `${target} s` : `${target} s (${least} to ${most})`,
    marks: 'S: from studies. R: from the desk review. J: our judgement.',
  },
  mark: { finding: 'S', review: 'R', judgement: 'J' } satisfies Record<Basis['type'], string>,
  markName: {
    finding: 'from studies',
    review: 'from the desk review',
    judgement: 'our judgement',
  } satisfies Record<Basis['type'], string>,
  citedLabel: (name: string, what: string, mark: string): string => `${name}: ${what}, ${mark}`,
  basisTitle: (what: string): string => `Where ${what} comes from`,
  basisReview:
    'A desk review of all techniques by anatomy and caution, 2026. No registered clinician has signed it off.',
  basisJudgement: (because: string): string => `Our judgement: ${because}.`,

  safety: {
    lead: 'Unknot leaves out what does not suit you. Your answers to the check decide it.',
    check: 'Open the check',
    stopTitle: 'Stop and get help if',
    stopWhen: stopTexts.when,
    conditionsTitle: 'If one of these holds for you',
    zonesTitle: 'Keep every tool off',
    casesTitle: 'Harm that was reported',
    facts: { todo: 'What to do', why: 'Why', limit: 'Limit', soon: 'How soon', where: 'Where', sources: 'Sources' },
  },
  source: sourceText,
  capital,
  regionName: (region: RegionId): string => capital(regionNames[region].both),
  regionWhere: (region: RegionId): string => regionNames[region].where,
  scales: {
    standardised: 'Standardised difference: 0.2 is small, 0.5 middling, 0.8 large',
    percent: 'Percent',
    degrees: 'Degrees',
    centimetres: 'Centimetres',
    points: 'Points of 10',
    seconds: 'Seconds',
    p: 'p values',
    other: 'Other units',
    none: 'No number',
  } satisfies Record<Scale, string>,
} as const;

const learnScales: Readonly<Record<Scale, string>> = learnTexts.scales;
