/** What is refused in a region: by the person's cautions, by the clinical review, or because the work was hard. */
import { type RegionId, SIDES } from '../body/index.ts';
import type { Knowledge, Technique } from '../knowledge/index.ts';
import type { CautionFilter } from './caution-filter.ts';
import type { Refused } from './plan.ts';
import type { PlanRequest } from './request.ts';

/** Hard work: after training, unless its effort is known to be low. */
export const isAfterHardWork = (knowledge: Knowledge, { context, effort }: PlanRequest): boolean =>
  context === 'after' && (effort === null || effort > knowledge.doseRules.hardAboveEffort.value);

/** What the cautions forbid of these techniques: the whole region, a side, a tool, or a tool on a side, in as few rows as possible. */
export const cautionRefusals = (
  filter: CautionFilter,
  region: RegionId,
  techniques: readonly Technique[],
): readonly Refused[] => {
  if (techniques.length === 0) return [];
  const verdicts = SIDES.flatMap((side) =>
    techniques.map((technique) => ({ side, tool: technique.tool, caution: filter.forbids(technique, side) })),
  );
  if (verdicts.every(({ caution }) => caution === null)) return [];
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

/** What is not advised with the person's tools, whatever their cautions. */
export const adviceRefusals = (
  knowledge: Knowledge,
  request: PlanRequest,
  region: RegionId,
  techniques: readonly Technique[],
): readonly Refused[] => [
  // What the review does not offer with a tool, it advises against.
  ...request.tools
    .filter((tool) => !techniques.some((technique) => technique.tool === tool))
    .map((tool): Refused => ({ region, tool, reason: { type: 'not-advised' } })),
  ...(isAfterHardWork(knowledge, request) && techniques.some(({ tool }) => tool === 'massage-gun')
    ? [{ region, tool: 'massage-gun' as const, reason: { type: 'gun-after-hard-work' as const } }]
    : []),
];
