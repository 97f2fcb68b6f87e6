import { isOneOf } from '../base/index.ts';
import type { RegionId } from '../body/index.ts';

/** `quoted-elsewhere`: seen in a page or paper that quotes the study. Rows that nobody has checked are not entries at all. */
export const VERIFICATIONS = ['abstract-read', 'quoted-elsewhere'] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** What a study treated with. `hands`: massage or compression by a therapist. `none`: nothing was treated. */
export const STUDY_TOOLS = [
  'foam-roller',
  'vibrating-roller',
  'stick',
  'ball',
  'massage-gun',
  'hands',
  'stretching',
  'breathing',
  'none',
] as const;
export type StudyTool = (typeof STUDY_TOOLS)[number];

/** What a study measured. */
export const OUTCOMES = [
  'range-of-motion',
  'range-of-motion-weeks',
  'soreness',
  'tenderness',
  'pain',
  'stiffness',
  'strength',
  'jump',
  'sprint',
  'power',
  'repetitions',
  'recovery',
  'muscle-damage',
  'blood-flow',
  'arteries',
  'lactate',
  'fascia',
  'injury',
  'balance',
  'position-sense',
  'relaxation',
  'sleep',
  'discomfort',
  'force',
  'dose',
  'practice',
  'harm',
  'contraindication',
  'measurement',
  'soreness-scale',
  'training-soreness',
  'guidance',
] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const isOutcome = isOneOf(OUTCOMES);

export const STUDY_CONTEXTS = ['before', 'after', 'rest', 'between-sets', 'any'] as const;
export type StudyContext = (typeof STUDY_CONTEXTS)[number];

/** What a result says about its tool: better than what it was compared with, no clear difference, worse, or no comparison. */
export const DIRECTIONS = ['helps', 'no-difference', 'worse', 'describes'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const COMPARATORS = [
  'nothing',
  'sham',
  'stretching',
  'other-warm-up',
  'other-tool',
  'other-dose',
  'other-side',
  'before-after',
  'mixed',
  'none',
] as const;
export type Comparator = (typeof COMPARATORS)[number];

/** Designs from strongest to weakest. */
export const DESIGNS = [
  'meta-analysis',
  'systematic-review',
  'rct',
  'crossover',
  'observational',
  'consensus',
  'narrative',
  'case-report',
] as const;
export type Design = (typeof DESIGNS)[number];

/** Families of units that may share an axis. `standardised`: SMD, d, g, effect size. */
export const SCALES = [
  'standardised',
  'percent',
  'degrees',
  'centimetres',
  'seconds',
  'points',
  'p',
  'other',
  'none',
] as const;
export type Scale = (typeof SCALES)[number];

/** What a result or a sentence is about. Used to match sentences with the studies behind them. */
export interface About {
  readonly tools: readonly StudyTool[];
  /** `any`: pooled over the body or not about one place. `none`: no place on the body at all. */
  readonly regions: 'any' | 'none' | readonly RegionId[];
  readonly outcomes: readonly Outcome[];
}

export interface Effect {
  readonly metric: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** What `low` to `high` is. */
  readonly interval: 'ci95' | 'range' | 'none';
  readonly unit: string;
  /** The figures as printed, where one number does not tell them. */
  readonly printed: string;
  readonly scale: Scale;
  /** Which sign of the value is good for the person. */
  readonly better: 'higher' | 'lower' | 'neither';
  readonly people: number | null;
  readonly studies: number | null;
}

export interface Citation {
  /** Authors, title, journal, volume and pages, as one line. */
  readonly text: string;
  /** Null where it could not be read. */
  readonly year: number | null;
  readonly doi: string | null;
}

/** One result of one study, in our own words. */
export interface Finding {
  readonly id: string;
  /** Which of a paper's results, in a few words; empty where it has only one here. */
  readonly detail: string;
  readonly claim: string;
  readonly about: About;
  readonly context: StudyContext;
  readonly direction: Direction;
  readonly comparator: Comparator;
  readonly design: Design;
  readonly effect: Effect;
  /** Who took part, in a few words; empty where the abstract does not say. */
  readonly population: string;
  /** The main weakness; empty if none stands out. */
  readonly limit: string;
  /** Results that answer much the same question the other way. Need be given on one of the two only. */
  readonly contradicts: readonly string[];
  readonly citation: Citation;
  readonly verification: Verification;
}

/** Whether two things are about the same: a common tool, a common outcome, and no disjoint regions. */
export const sharesAbout = (a: About, b: About): boolean =>
  a.tools.some((tool) => b.tools.includes(tool)) &&
  a.outcomes.some((outcome) => b.outcomes.includes(outcome)) &&
  sharesRegion(a.regions, b.regions);

/** Outcomes that answer one question in different measures. */
const FAMILIES: readonly (readonly Outcome[])[] = [
  ['range-of-motion', 'range-of-motion-weeks'],
  ['soreness', 'tenderness', 'pain'],
  ['stiffness', 'fascia'],
  ['strength', 'jump', 'sprint', 'power', 'repetitions', 'recovery'],
];

/** Whether two results measured the same thing or close relatives of it. */
export const sharesOutcome = (a: About, b: About): boolean =>
  a.outcomes.some(
    (outcome) =>
      b.outcomes.includes(outcome) ||
      FAMILIES.some((family) => family.includes(outcome) && family.some((relative) => b.outcomes.includes(relative))),
  );

const sharesRegion = (a: About['regions'], b: About['regions']): boolean =>
  typeof a === 'string' || typeof b === 'string' || a.some((region) => b.includes(region));

/** The results that stand against a finding, whichever of the two names the other. In the order of `all`. */
export const contradicting = (finding: Finding, all: readonly Finding[]): readonly Finding[] =>
  all.filter(({ id, contradicts }) => finding.contradicts.includes(id) || contradicts.includes(finding.id));
