/**
 * What people say about rolling, and how far the studies bear it out. Certainty follows the steps of GRADE: it starts
 * from the design of the key results and falls by one step for each stated reason; nothing raises it.
 */
import type { About, Design, Finding, StudyContext } from './finding.ts';
import { sharesAbout } from './finding.ts';

export const VERDICTS = ['supported', 'partly', 'not-shown', 'contradicted'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** From lowest to highest. */
export const CERTAINTIES = ['very-low', 'low', 'moderate', 'high'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** `bias`: not blinded, no sham, self-reported, or abstracts only. `indirect`: other people, places, tools or outcomes. */
export const DOUBTS = ['bias', 'inconsistent', 'indirect', 'imprecise'] as const;
export type Doubt = (typeof DOUBTS)[number];

export interface Claim {
  readonly id: string;
  /** The claim as people say it, in our words. */
  readonly says: string;
  readonly kind: 'benefit' | 'instruction';
  readonly verdict: Verdict;
  /** One honest sentence that a beginner understands: at most 25 words. */
  readonly sentence: string;
  readonly about: About;
  /** Only results of these contexts (and of `any`) belong here; all contexts if absent. */
  readonly contexts?: readonly StudyContext[];
  /** The results that decide the verdict. At least one, unless no study exists at all. */
  readonly key: readonly string[];
  /** Why the certainty is lower than the designs alone would give. */
  readonly doubts: Readonly<Partial<Record<Doubt, string>>>;
  /** Told under "Myths" too. */
  readonly myth?: boolean;
}

const START: Readonly<Record<Design, number>> = {
  'meta-analysis': 3,
  'systematic-review': 3,
  rct: 3,
  crossover: 3,
  observational: 1,
  consensus: 0,
  narrative: 0,
  'case-report': 0,
};

/** The certainty of a claim from its key results and its doubts. No key result at all: very low. */
export const certaintyOf = (claim: Claim, key: readonly Finding[]): Certainty => {
  const start = key.length === 0 ? 0 : Math.max(...key.map(({ design }) => START[design]));
  const step = Math.max(0, start - Object.keys(claim.doubts).length);
  return CERTAINTIES[step] ?? 'very-low';
};

/**
 * All results that belong to a claim, the unwelcome ones too: the key ones first, then whatever is about the same tool,
 * region and outcome in its contexts.
 */
export const findingsOf = (claim: Claim, all: readonly Finding[]): readonly Finding[] => {
  const isKey = ({ id }: Finding): boolean => claim.key.includes(id);
  const belongs = (finding: Finding): boolean =>
    sharesAbout(claim.about, finding.about) &&
    (claim.contexts === undefined || finding.context === 'any' || claim.contexts.includes(finding.context));
  return [...all.filter(isKey), ...all.filter((finding) => !isKey(finding) && belongs(finding))];
};
