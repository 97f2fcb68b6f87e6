/**
 * Reads a plan in the form of `plan --json` back as what a session needs. The limits of each block are not in that form: they
 * are found again from the knowledge, so a file cannot talk anybody past a cap or a caution.
 */
import * as v from 'valibot';
import { type Moment, type Result, SECONDS_PER_MINUTE, clamp, err, ok } from '../base/index.ts';
import { BLOCK_SIDES, MOST_RATING, PLACES, REGIONS, type RegionId, placeKey, sidesOf } from '../body/index.ts';
import {
  ACTIVITIES,
  CONTEXTS,
  type Knowledge,
  PRESSURE_STEPS,
  type TechniqueId,
  TOOLS,
  techniqueId,
} from '../knowledge/index.ts';
import { cautionFilter } from './caution-filter.ts';
import { STEP_SECONDS } from './instance.ts';
import { MINUTES } from './parse-request.ts';
import type { Block } from './plan.ts';
import { type Levels, type PlanRequest, NO_WISHES } from './request.ts';
import { techniqueDose } from './technique-dose.ts';

/** Not of the body: how long one part of the longest plan can be at most. */
const MOST_SECONDS = MINUTES.most * SECONDS_PER_MINUTE;
/** Not of the body: what a person's setting is unless it was changed. */
const USUAL_READY_SECONDS = 10;

const wholeSeconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_SECONDS));

const levels = v.record(v.string(), v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_RATING)));

const cautions = v.array(
  v.object({
    id: v.string(),
    region: v.optional(v.picklist(REGIONS)),
    side: v.optional(v.picklist(['left', 'right'])),
    cases: v.optional(v.array(v.string())),
  }),
);

const planFile = v.object({
  request: v.optional(
    v.object({
      context: v.optional(v.picklist(CONTEXTS), 'rest'),
      activity: v.optional(v.nullable(v.picklist(ACTIVITIES)), null),
      effort: v.optional(v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(MOST_RATING))), null),
      minutes: v.optional(
        v.pipe(v.number(), v.integer(), v.minValue(MINUTES.least), v.maxValue(MINUTES.most)),
        MINUTES.most,
      ),
      tools: v.optional(v.array(v.picklist(TOOLS)), []),
      sore: v.optional(levels, {}),
      tight: v.optional(levels, {}),
      cautions: v.optional(cautions, []),
      getReadySeconds: v.optional(wholeSeconds, USUAL_READY_SECONDS),
    }),
    {},
  ),
  blocks: v.array(
    v.object({
      region: v.picklist(REGIONS),
      side: v.picklist(BLOCK_SIDES),
      tool: v.picklist(TOOLS),
      seconds: v.pipe(wholeSeconds, v.minValue(STEP_SECONDS)),
      getReadySeconds: v.optional(wholeSeconds, USUAL_READY_SECONDS),
      secondsPerPass: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0)))),
      pressureStep: v.optional(v.picklist(PRESSURE_STEPS), 1),
    }),
  ),
});

export interface ReadPlan {
  readonly request: PlanRequest;
  readonly blocks: readonly Omit<Block, 'why'>[];
}

export type PlanFileError =
  | { readonly type: 'not-a-plan'; readonly detail: string }
  | { readonly type: 'not-offered'; readonly technique: TechniqueId }
  | { readonly type: 'forbidden'; readonly region: RegionId; readonly caution: string };

/** Seconds of one pass: as told, within what a person may choose; as the dose says where nothing is told. */
const paceOf = (
  told: number | null | undefined,
  usual: number | null,
  [fastest, slowest]: readonly [number, number],
): number | null => (told === undefined ? usual : told === null ? null : clamp(told, fastest, slowest));

const knownLevels = (told: Readonly<Record<string, number>>): Levels =>
  Object.fromEntries(
    PLACES.flatMap(({ region, side }) => {
      const key = placeKey(region, side);
      const level = told[key] ?? 0;
      return level > 0 ? [[key, level]] : [];
    }),
  );

/** `moment` stands for the time of the plan, which a session does not need. */
export const readPlan = (value: unknown, knowledge: Knowledge, moment: Moment): Result<ReadPlan, PlanFileError> => {
  const parsed = v.safeParse(planFile, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return err({ type: 'not-a-plan', detail: `${v.getDotPath(issue) ?? 'file'}: ${issue.message}` });
  }
  const { request: told, blocks: rows } = parsed.output;
  const request: PlanRequest = {
    ...told,
    cautions: told.cautions.map(({ id, region, side, cases }) => ({
      id,
      ...(region === undefined ? {} : { region }),
      ...(side === undefined ? {} : { side }),
      ...(cases === undefined ? {} : { cases }),
    })),
    tools: told.tools.length > 0 ? told.tools : [...new Set(rows.map(({ tool }) => tool))],
    sore: knownLevels(told.sore),
    tight: knownLevels(told.tight),
    // Wishes have done their part in the plan.
    wishes: NO_WISHES,
    moment,
  };
  const filter = cautionFilter(knowledge, request.cautions);
  const blocks: Omit<Block, 'why'>[] = [];
  for (const row of rows) {
    const id = techniqueId(row.region, row.tool);
    const technique = knowledge.techniques.find((each) => each.id === id);
    if (!technique) return err({ type: 'not-offered', technique: id });
    for (const side of sidesOf(row.side)) {
      const caution = filter.forbids(technique, side);
      if (caution !== null) return err({ type: 'forbidden', region: row.region, caution });
    }
    const dose = techniqueDose(knowledge, technique, request.context, filter);
    const seconds = Math.min(row.seconds, Math.max(dose.most, dose.hardCap));
    blocks.push({
      region: row.region,
      side: row.side,
      tool: row.tool,
      technique: id,
      posture: technique.posture,
      seconds,
      getReadySeconds: row.getReadySeconds,
      secondsPerPass: paceOf(row.secondsPerPass, dose.secondsPerPass, knowledge.doseRules.passByHand.value),
      pressureStep: row.pressureStep,
      discomfort: dose.discomfort,
      leastSeconds: Math.min(dose.shortest, seconds),
      softCapSeconds: Math.max(seconds, dose.softCap),
      totalCapSeconds: Math.max(seconds, dose.totalCap),
      hardCapSeconds: Math.max(seconds, dose.hardCap),
      longestHoldSeconds: dose.longestHold,
    });
  }
  return ok({ request, blocks });
};
