/** Why a block is in the plan, in two short sentences; the Why sheet has the rest. */
import type { Certainty } from '../../core/knowledge/index.ts';
import type { Reason } from '../../core/plan/index.ts';
import { findReason, inputSentence } from './input-sentence.ts';
import { certaintyNames } from './study.ts';

/**
 * What set the seconds, and how sure that is. `study`: the short name of the study behind them; null: it is our
 * judgement or the review's limit.
 */
export const doseSentence = (reasons: readonly Reason[], study: string | null, certainty: Certainty): string => {
  const dose = findReason(reasons, 'dose');
  if (!dose) return '';
  const short = findReason(reasons, 'short');
  const what = short
    ? `${dose.seconds} s instead of the usual ${short.target} s, so that more fits`
    : dose.cappedAt !== null && dose.seconds >= dose.cappedAt
      ? `${dose.seconds} s is the review's limit here`
      : study === null
        ? `${dose.seconds} s is our judgement`
        : `${dose.seconds} s comes from ${study}`;
  return `${what} (${certaintyNames[certainty].toLowerCase()}).`;
};

/** Both in one line. */
export const whyInShort = (reasons: readonly Reason[], study: string | null, certainty: Certainty): string =>
  `${inputSentence(reasons)} ${doseSentence(reasons, study, certainty)}`.trim();
