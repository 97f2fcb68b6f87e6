/** Which technique serves a region: one candidate for each region in need, and what is refused on the way. */
import { type BlockSide, REGIONS, type RegionId, SIDES, type Side, placeKey } from '../body/index.ts';
import type { ActiveCaution, Knowledge, Technique, ToolId } from '../knowledge/index.ts';
import type { Learned } from '../learn/learned.ts';
import type { CautionFilter } from './caution-filter.ts';
import type { Need, Needs } from './need.ts';
import type { LeftOut, Refused } from './plan.ts';
import { adviceRefusals, cautionRefusals, isAfterHardWork } from './refusals.ts';
import type { PlanRequest } from './request.ts';
import { type TechniqueDose, techniqueDose } from './technique-dose.ts';

/** One technique that may serve a region. */
export interface Option {
  readonly technique: Technique;
  readonly dose: TechniqueDose;
  /** The sides that no caution forbids: `both` for a midline technique; else the clearly sorer side first. */
  readonly sides: readonly BlockSide[];
  /** The side that may get extra seconds because it is clearly sorer or tighter, or null. */
  readonly sorerSide: Side | null;
  /** How well the technique suits, 0 to 1. */
  readonly suitability: number;
}

export interface Candidate {
  readonly region: RegionId;
  /** In the order of the tools' trials. */
  readonly options: readonly Option[];
  /** Need by block side; a midline block serves both places. */
  readonly needBySide: Readonly<Record<BlockSide, number>>;
}

/** Tools with the most trials behind them first; our judgement from the number of findings for each. */
const TOOL_PREFERENCE: readonly ToolId[] = ['foam-roller', 'ball', 'double-ball', 'stick', 'massage-gun', 'none'];

const worstOf = ({ sore, tight }: Need): number => Math.max(sore, tight);

const sorerSideOf = (left: Need, right: Need, difference: number): Side | null => {
  const apart = Math.max(Math.abs(left.sore - right.sore), Math.abs(left.tight - right.tight));
  if (apart < difference) return null;
  const [l, r] = worstOf(left) === worstOf(right) ? [left.value, right.value] : [worstOf(left), worstOf(right)];
  return l > r ? 'left' : 'right';
};

const suitabilityOf = (
  { suitability }: Knowledge,
  { id, region, tool, rank }: Technique,
  { context }: PlanRequest,
  chosen: boolean,
  learned: Learned,
): number =>
  suitability.tool[tool].value *
  (tool === 'massage-gun' && context === 'after' ? suitability.gunAfter.value : 1) *
  (rank === 'second' && !chosen ? suitability.secondChoice.value : 1) *
  (learned.techniques[id] ?? 1) *
  (learned.regions[region] ?? 1);

const candidateOf = (
  knowledge: Knowledge,
  request: PlanRequest,
  filter: CautionFilter,
  needs: Needs,
  region: RegionId,
  techniques: readonly Technique[],
  isFixed: boolean,
  learned: Learned,
): Candidate => {
  const left = needs[placeKey(region, 'left')];
  const right = needs[placeKey(region, 'right')];
  const chosen = isFixed || worstOf(left) > 0 || worstOf(right) > 0;
  const noGun = isAfterHardWork(knowledge, request);
  const options = techniques
    .filter(({ tool, rank }) => (chosen || rank !== 'on-request') && !(noGun && tool === 'massage-gun'))
    .toSorted((a, b) => TOOL_PREFERENCE.indexOf(a.tool) - TOOL_PREFERENCE.indexOf(b.tool))
    .flatMap((technique): Option[] => {
      const free = SIDES.filter((side) => filter.forbids(technique, side) === null);
      if (free.length === 0) return [];
      const midline = technique.sides === 'midline';
      const sorerSide =
        midline || free.length < SIDES.length
          ? null
          : sorerSideOf(left, right, knowledge.doseRules.sideDifference.value);
      return [
        {
          technique,
          dose: techniqueDose(knowledge, technique, request.context, filter),
          sides: midline ? ['both'] : free.toSorted((a, b) => Number(b === sorerSide) - Number(a === sorerSide)),
          sorerSide,
          suitability: suitabilityOf(knowledge, technique, request, chosen, learned),
        },
      ];
    });
  return { region, options, needBySide: { left: left.value, right: right.value, both: left.value + right.value } };
};

export interface Candidates {
  /** Head to foot; only regions that some technique can serve. */
  readonly candidates: readonly Candidate[];
  /** Regions in need that nothing serves, although nothing is refused there. */
  readonly without: readonly LeftOut[];
  readonly refused: readonly Refused[];
}

const isNamed = (actives: readonly ActiveCaution[], region: RegionId): boolean =>
  actives.some((active) => active.region === region);

const regionNeed = (needs: Needs, region: RegionId): number =>
  Math.max(needs[placeKey(region, 'left')].value, needs[placeKey(region, 'right')].value);

/** What may be done for each region in need or fixed by hand, and the reasons for those that have nothing. */
export const findCandidates = (
  knowledge: Knowledge,
  request: PlanRequest,
  filter: CautionFilter,
  needs: Needs,
  fixed: readonly RegionId[],
  learned: Learned,
): Candidates => {
  const candidates: Candidate[] = [];
  const without: LeftOut[] = [];
  const refused: Refused[] = [];
  for (const region of REGIONS) {
    const isFixed = fixed.includes(region);
    const inNeed = regionNeed(needs, region) > 0 || isFixed;
    if (!inNeed && !isNamed(request.cautions, region)) continue;
    const here = knowledge.techniques.filter((technique) => technique.region === region);
    const owned = here.filter(({ tool }) => request.tools.includes(tool));
    refused.push(...cautionRefusals(filter, region, owned));
    if (!inNeed) continue;
    if (request.wishes.never.includes(region) && !isFixed) {
      without.push({ region, reason: { type: 'never' } });
      continue;
    }
    refused.push(...adviceRefusals(knowledge, request, region, owned));
    const candidate = candidateOf(knowledge, request, filter, needs, region, owned, isFixed, learned);
    if (candidate.options.length > 0) candidates.push(candidate);
    else if (owned.length === 0) {
      const suits = TOOL_PREFERENCE.filter((tool) =>
        here.some(
          (technique) => technique.tool === tool && SIDES.some((side) => filter.forbids(technique, side) === null),
        ),
      );
      without.push({ region, reason: { type: 'no-technique', suits } });
    } else if (owned.some(({ rank }) => rank === 'on-request') && !refused.some((row) => row.region === region)) {
      without.push({ region, reason: { type: 'on-request' } });
    }
  }
  return { candidates, without, refused };
};
