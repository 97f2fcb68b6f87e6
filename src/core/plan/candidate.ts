/** Which technique serves a region: one candidate for each region in need, and what is refused on the way. */
import { type BlockSide, REGIONS, type RegionId, SIDES, type Side, placeKey } from '../body/index.ts';
import { type ActiveCaution, type Knowledge, type Technique, type ToolId, techniqueId } from '../knowledge/index.ts';
import type { CautionFilter } from './caution-filter.ts';
import type { Need, Needs } from './need.ts';
import type { LeftOut, Refused } from './plan.ts';
import type { PlanRequest } from './request.ts';
import { type TechniqueDose, techniqueDose } from './technique-dose.ts';

export interface Candidate {
  readonly region: RegionId;
  readonly tool: ToolId;
  readonly posture: Technique['posture'];
  readonly technique: Technique;
  readonly dose: TechniqueDose;
  /** The sides that no caution forbids; `both` for a midline technique. The needier side first. */
  readonly sides: readonly BlockSide[];
  /** Need by block side; of `both` the larger. */
  readonly needBySide: Readonly<Record<BlockSide, number>>;
  /** The side that may get extra seconds because it is clearly sorer or tighter, or null. */
  readonly sorerSide: Side | null;
  readonly marked: boolean;
}

/** Tools with the most trials behind them first; our judgement from the number of findings for each. */
const TOOL_PREFERENCE: readonly ToolId[] = ['foam-roller', 'ball', 'double-ball', 'stick', 'massage-gun', 'none'];

const worthOf = ({ sore, tight }: Need): number => Math.max(sore, tight);

const sorerSideOf = (left: Need, right: Need, difference: number): Side | null => {
  const apart = Math.max(Math.abs(left.sore - right.sore), Math.abs(left.tight - right.tight));
  if (apart < difference) return null;
  return worthOf(left) === worthOf(right)
    ? left.value > right.value
      ? 'left'
      : 'right'
    : worthOf(left) > worthOf(right)
      ? 'left'
      : 'right';
};

/** Hard work: after training, unless its effort is known to be low. */
export const isAfterHardWork = (knowledge: Knowledge, { context, effort }: PlanRequest): boolean =>
  context === 'after' && (effort === null || effort > knowledge.doseRules.hardAboveEffort.value);

interface Option {
  readonly technique: Technique;
  readonly sides: readonly Side[];
}

const optionsFor = (
  knowledge: Knowledge,
  request: PlanRequest,
  filter: CautionFilter,
  region: RegionId,
  marked: boolean,
): readonly Option[] => {
  const noGun = isAfterHardWork(knowledge, request);
  return knowledge.techniques
    .filter(
      (technique) =>
        technique.region === region &&
        request.tools.includes(technique.tool) &&
        (marked || technique.rank !== 'on-request') &&
        !(noGun && technique.tool === 'massage-gun'),
    )
    .map((technique) => ({ technique, sides: SIDES.filter((side) => filter.forbids(technique, side) === null) }))
    .filter(({ sides }) => sides.length > 0)
    .toSorted(
      (a, b) =>
        b.sides.length - a.sides.length ||
        Number(a.technique.rank !== 'first') - Number(b.technique.rank !== 'first') ||
        TOOL_PREFERENCE.indexOf(a.technique.tool) - TOOL_PREFERENCE.indexOf(b.technique.tool),
    );
};

const candidateOf = (
  knowledge: Knowledge,
  request: PlanRequest,
  filter: CautionFilter,
  needs: Needs,
  region: RegionId,
): Candidate | null => {
  const left = needs[placeKey(region, 'left')];
  const right = needs[placeKey(region, 'right')];
  const marked = worthOf(left) > 0 || worthOf(right) > 0;
  const option = optionsFor(knowledge, request, filter, region, marked)[0];
  if (!option) return null;
  const { technique } = option;
  const sorerSide =
    option.sides.length === 2 ? sorerSideOf(left, right, knowledge.doseRules.sideDifference.value) : null;
  const sides: readonly BlockSide[] =
    technique.sides === 'midline'
      ? ['both']
      : option.sides.toSorted((a, b) => Number(b === sorerSide) - Number(a === sorerSide));
  const needBySide = { left: left.value, right: right.value, both: Math.max(left.value, right.value) };
  if (!sides.some((side) => needBySide[side] > 0)) return null;
  return {
    region,
    tool: technique.tool,
    posture: technique.posture,
    technique,
    dose: techniqueDose(knowledge, technique, request.context, filter),
    sides,
    needBySide,
    sorerSide: technique.sides === 'midline' ? null : sorerSide,
    marked,
  };
};

const regionNeed = (needs: Needs, region: RegionId): number =>
  Math.max(needs[placeKey(region, 'left')].value, needs[placeKey(region, 'right')].value);

export interface Candidates {
  /** The neediest first; second choices come after first ones unless the person marked them. */
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

/** One candidate for each region in need, and the reasons for those that have none. */
export const findCandidates = (
  knowledge: Knowledge,
  request: PlanRequest,
  filter: CautionFilter,
  needs: Needs,
): Candidates => {
  const candidates: Candidate[] = [];
  const withoutTool: LeftOut[] = [];
  const refused: Refused[] = [];
  for (const region of REGIONS) {
    const need = regionNeed(needs, region);
    if (need === 0 && !isNamed(request.cautions, region)) continue;
    refused.push(...cautionRefusals(knowledge, request, filter, region));
    if (need === 0) continue;
    for (const tool of request.tools) {
      if (knowledge.refusedTechniques.some((row) => row.region === region && row.tool === tool)) {
        refused.push({ region, tool, reason: { type: 'not-advised' } });
      }
    }
    const gun = knowledge.techniques.some(({ id }) => id === techniqueId(region, 'massage-gun'));
    if (gun && request.tools.includes('massage-gun') && isAfterHardWork(knowledge, request)) {
      refused.push({ region, tool: 'massage-gun', reason: { type: 'gun-after-hard-work' } });
    }
    const candidate = candidateOf(knowledge, request, filter, needs, region);
    if (candidate) candidates.push(candidate);
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
  const rank = ({ technique, marked }: Candidate): number => Number(!marked && technique.rank === 'second');
  const best = ({ sides, needBySide }: Candidate): number => Math.max(...sides.map((side) => needBySide[side]));
  return { candidates: candidates.toSorted((a, b) => rank(a) - rank(b) || best(b) - best(a)), withoutTool, refused };
};
