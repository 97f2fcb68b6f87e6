import type { RegionId } from '../body/index.ts';
import type { Posture } from './posture.ts';
import type { ToolId } from './tool.ts';

export const CAUTION_MODES = ['refuse-all', 'refuse-regions', 'refuse-user-chosen', 'zone-only', 'limit-only'] as const;
export type CautionMode = (typeof CAUTION_MODES)[number];

/** What a caution forbids. */
export interface Refusal {
  readonly tools: 'all' | readonly ToolId[];
  readonly regions: 'all' | 'user-chosen' | readonly RegionId[];
  readonly sides: 'both' | 'affected';
  /** The place's whole limb, not only the region. */
  readonly scope?: 'whole-limb';
  /** Holds only in this case; not asked counts as yes. */
  readonly when?: string;
  /** The case says where the trouble is: a place outside `regions` rules it out. */
  readonly placedCase?: true;
  /** What lifts this rule, where it differs from the caution's own `lift`. */
  readonly lift?: string;
}

/** What the planner needs to know of a caution. The words for people are in {@link CautionText}. */
export interface Caution {
  readonly id: string;
  readonly mode: CautionMode;
  readonly refuses: readonly Refusal[];
  readonly refusesPostures: readonly Posture[];
  /** Highest discomfort under this caution, if it lowers it. */
  readonly maxDiscomfort?: number;
  /** Longest seconds of one side under this caution, if it lowers them. */
  readonly maxSeconds?: number;
  readonly askFirst: boolean;
  /** The care message is shown before anything else. */
  readonly urgent: boolean;
  /** What lifts it: `clinician`, `healed`, `never`, … */
  readonly lift: string;
  /** Applies to everybody without asking: the no-go zones. */
  readonly alwaysOn: boolean;
  /** The regions near which the zone of a no-go caution lies. */
  readonly zone?: { readonly regions: readonly RegionId[] };
}

/** What a caution asks for, from the most to the least pressing. */
export const CAUTION_ACTIONS = [
  'emergency',
  'same-day-care',
  /** New or unexplained: somebody has to look at it, within days. */
  'see-clinician',
  /** Known: whoever treats it decides first. */
  'ask-first',
  /** It passes by itself. */
  'wait',
  /** This place, and nothing else. */
  'leave-alone',
  /** Allowed, within limits. */
  'gentler',
] as const;
export type CautionActionKind = (typeof CAUTION_ACTIONS)[number];

export interface CautionAction {
  readonly kind: CautionActionKind;
  /** What to do, in one or two sentences. */
  readonly text: string;
}

/** What can go wrong. */
export const HARMS = [
  'clot',
  'vessel',
  'heart',
  'bleeding',
  'nerve',
  'muscle',
  'bone',
  'joint',
  'skin',
  'infection',
  'organ',
  'eye',
  'pregnancy',
  'device',
  'fall',
  'pain',
] as const;
export type Harm = (typeof HARMS)[number];

/** What a statement must be about for this caution to be its source. */
export interface CautionTags {
  readonly tools: 'any' | readonly ToolId[];
  readonly regions: 'any' | readonly RegionId[];
  readonly outcomes: readonly Harm[];
}

/** A caution in our own words. Loaded when needed, not with the planner. */
export interface CautionText {
  readonly id: string;
  /** The condition in plain words, as the check names it. */
  readonly condition: string;
  /** What could go wrong: at most 20 words. */
  readonly why: string;
  readonly action: CautionAction;
  readonly tags: CautionTags;
  /** Further limits in words. */
  readonly limit?: string;
  /** How soon care is needed. */
  readonly urgency?: string;
  /** Where the zone of a no-go caution lies. */
  readonly zoneText?: string;
  readonly sources: readonly string[];
}

/** What is still to be asked about a yes: the region with its side, the side alone, or nothing. */
export type AskedPlace = 'place' | 'side' | 'nothing';

/** One condition of a row, or a special case of it. */
export interface CheckOption {
  /** Unique among the options of all rows. */
  readonly id: string;
  readonly caution: string;
  /** What is asked, where that is not the caution's own condition. */
  readonly label?: string;
  /** The special cases that a yes means, where they are asked; the others are ruled out. Absent: they were not asked. */
  readonly cases?: readonly string[];
  readonly asks: AskedPlace;
}

/** One row of the check before the first session: a plain question, and what a yes may mean. */
export interface CheckRow {
  readonly id: string;
  readonly label: string;
  readonly options: readonly CheckOption[];
}

/** What a yes to a caution must still be asked: nothing where no place would leave anything to do. */
export const askedPlace = ({ refuses }: Caution, cases?: readonly string[]): AskedPlace => {
  const held = refuses.filter(({ when }) => when === undefined || cases === undefined || cases.includes(when));
  if (held.some(({ tools, regions }) => tools === 'all' && regions === 'all')) return 'nothing';
  if (held.some(({ regions }) => regions === 'user-chosen')) return 'place';
  return held.some(({ sides }) => sides === 'affected') ? 'side' : 'nothing';
};

/** A sign at which to stop and get help, with the caution that it switches on. */
export interface StopSign {
  readonly caution: string;
  readonly label: string;
  readonly urgency: 'emergency' | 'same-day' | 'days';
}

/** A caution that holds for this person, with its place if it is local. */
export interface ActiveCaution {
  readonly id: string;
  readonly region?: RegionId | undefined;
  readonly side?: 'left' | 'right' | undefined;
  /** The special cases (`Refusal.when`) that were asked and hold. Absent: not asked, so every case counts as true. */
  readonly cases?: readonly string[] | undefined;
}
