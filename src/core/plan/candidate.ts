/** Which technique serves a region: one candidate for each region in need, and what is refused on the way. */
import { type BlockSide, REGIONS, type RegionId, SIDES, type Side, placeKey } from '../body/index.ts';
import { type ActiveCaution, type Knowledge, type Technique, type ToolId, techniqueId } from '../knowledge/index.ts';
import type { CautionFilter } from './caution-filter.ts';
import type { Need, Needs } from './need.ts';
import type { LeftOut, Refused } from './plan.ts';
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

/** Hard work: after training, unless its effort is known to be low. */
export const isAfterHardWork = (knowledge: Knowledge, { context, effort }: PlanRequest): boolean =>
  context === 'after' && (effort === null || effort > knowledge.doseRules.hardAboveEffort.value);

const suitabilityOf = (
  { suitability }: Knowledge,
  { tool, rank }: Technique,
  { context }: PlanRequest,
  chosen: boolean,
): number =>
  suitability.tool[tool].value *
  (tool === 'massage-gun' && context === 'after' ? suitability.gunAfter.value : 1) *
  (rank === 'second' && !chosen ? suitability.secondChoice.value : 1);

const candidateOf = (
  knowledge: Knowledge,
  request: PlanRequest,
  filter: CautionFilter,
  needs: Needs,
  region: RegionId,
  isFixed: boolean,
): Candidate => {
  const left = needs[placeKey(region, 'left')];
  const right = needs[placeKey(region, 'right')];
  const chosen = isFixed || worstOf(left) > 0 || worstOf(right) > 0;
  const noGun = isAfterHardWork(knowledge, request);
  const options = knowledge.techniques
    .filter(
      (technique) =>
        technique.region === region &&
        request.tools.includes(technique.tool) &&
        (chosen || technique.rank !== 'on-request') &&
        !(noGun && technique.tool === 'massage-gun'),
    )
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
          suitability: suitabilityOf(knowledge, technique, request, chosen),
        },
      ];
    });
  return { region, options, needBySide: { left: left.value, right: right.value, both: left.value + right.value } };
};

export interface Candidates {
  /** Head to foot; only regions that some technique can serve. */
  readonly candidates: readonly Candidate[];
  /** Regions in need for which none of the tools serves. */
  readonly withoutTool: readonly LeftOut[];
  readonly refused: readonly Refused[];
}

const cautionRefusals = (
  knowledge: Knowledge,
  request: PlanRequest,
  filter: CautionFilter,
  region: RegionId,
): readonly Refused[] => {
  const techniques = knowledge.techniques.filter(
    (technique) => technique.region === region && request.tools.includes(technique.tool),
  );
  if (techniques.length === 0) return [];
  const verdicts = SIDES.flatMap((side) =>
    techniques.map((technique) => ({ side, tool: technique.tool, caution: filter.forbids(technique, side) })),
  );
  const rows: Refused[] = [];
  const wholeSides = SIDES.flatMap((side) => {
    const here = verdicts.filter((verdict) => verdict.side === side);
    const caution = here[0]?.caution;
    return caution && here.every((verdict) => verdict.caution !== null) ? [{ side, caution }] : [];
  });
  const [first, second] = wholeSides;
  if (first && second && first.caution === second.caution)
    rows.push({ region, reason: { type: 'caution', caution: first.caution } });
  else
    rows.push(
      ...wholeSides.map(({ side, caution }): Refused => ({ region, side, reason: { type: 'caution', caution } })),
    );
  for (const technique of techniques) {
    const open = verdicts.filter(
      ({ side, tool }) => tool === technique.tool && !wholeSides.some((whole) => whole.side === side),
    );
    const forbidden = open.filter(({ caution }) => caution !== null);
    const ids = new Set(forbidden.map(({ caution }) => caution));
    if (forbidden.length === open.length && ids.size === 1 && forbidden[0]?.caution) {
      rows.push({ region, tool: technique.tool, reason: { type: 'caution', caution: forbidden[0].caution } });
    } else {
      rows.push(
        ...forbidden.flatMap(({ side, tool, caution }): Refused[] =>
          caution ? [{ region, side, tool, reason: { type: 'caution', caution } }] : [],
        ),
      );
    }
  }
  return rows;
};

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
): Candidates => {
  const candidates: Candidate[] = [];
  const withoutTool: LeftOut[] = [];
  const refused: Refused[] = [];
  for (const region of REGIONS) {
    const isFixed = fixed.includes(region);
    const inNeed = regionNeed(needs, region) > 0 || isFixed;
    if (!inNeed && !isNamed(request.cautions, region)) continue;
    refused.push(...cautionRefusals(knowledge, request, filter, region));
    if (!inNeed) continue;
    for (const tool of request.tools) {
      if (knowledge.refusedTechniques.some((row) => row.region === region && row.tool === tool)) {
        refused.push({ region, tool, reason: { type: 'not-advised' } });
      }
    }
    const gun = knowledge.techniques.some(({ id }) => id === techniqueId(region, 'massage-gun'));
    if (gun && request.tools.includes('massage-gun') && isAfterHardWork(knowledge, request)) {
      refused.push({ region, tool: 'massage-gun', reason: { type: 'gun-after-hard-work' } });
    }
    const candidate = candidateOf(knowledge, request, filter, needs, region, isFixed);
    if (candidate.options.length > 0) candidates.push(candidate);
    else if (
      !knowledge.techniques.some((technique) => technique.region === region && request.tools.includes(technique.tool))
    ) {
      const suits = TOOL_PREFERENCE.filter((tool) =>
        knowledge.techniques.some(
          (technique) =>
            technique.region === region &&
            technique.tool === tool &&
            SIDES.some((side) => filter.forbids(technique, side) === null),
        ),
      );
      withoutTool.push({ region, reason: { type: 'no-technique', suits } });
    }
  }
  return { candidates, withoutTool, refused };
};
