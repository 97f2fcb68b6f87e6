/** Findings and claims as the published knowledge base and the command line give them. */
import {
  type Claim,
  type Effect,
  type Finding,
  certaintyOf,
  contradicting,
  findingsOf,
} from '../../core/knowledge/index.ts';
import type { ClaimRecord, FindingRecord } from './evidence-schema.ts';

const effectRecord = (effect: Effect): FindingRecord['effect'] => ({
  metric: effect.metric,
  value: effect.value,
  low: effect.low,
  high: effect.high,
  interval: effect.interval,
  unit: effect.unit,
  printed: effect.printed,
  scale: effect.scale,
  better: effect.better,
  people: effect.people,
  studies: effect.studies,
});

/** A finding with all that stands against it, whichever of the two names the other. */
export const findingRecord = (finding: Finding, all: readonly Finding[]): FindingRecord => ({
  id: finding.id,
  claim: finding.claim,
  detail: finding.detail,
  about: finding.about,
  context: finding.context,
  direction: finding.direction,
  comparator: finding.comparator,
  design: finding.design,
  effect: effectRecord(finding.effect),
  population: finding.population,
  limit: finding.limit,
  contradicting: contradicting(finding, all).map(({ id }) => id),
  citation: finding.citation,
  verification: finding.verification,
});

/** A claim with its computed certainty and all findings about it. */
export const claimRecord = (claim: Claim, all: readonly Finding[]): ClaimRecord => {
  const { id, says, kind, verdict, sentence, about, contexts, key, doubts, myth } = claim;
  return {
    id,
    says,
    kind,
    verdict,
    certainty: certaintyOf(
      claim,
      all.filter((finding) => key.includes(finding.id)),
    ),
    sentence,
    about,
    contexts: contexts ?? null,
    key,
    findings: findingsOf(claim, all).map((finding) => finding.id),
    doubts,
    myth: myth ?? false,
  };
};
