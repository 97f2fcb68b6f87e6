/** The plan in the form of `plan --json`. Words come from the catalogue of the caller; ids and inputs from here. */
import { REGIONS, SIDES, placeKey } from '../body/index.ts';
import type { LeftOut, Plan, Reason, Refused } from './plan.ts';
import type { Levels } from './request.ts';

export interface PlanWords {
  readonly reason: (reason: Reason) => string;
  readonly leftOut: (row: LeftOut) => string;
  readonly refused: (row: Refused) => string;
  readonly caution: (id: string) => { readonly text: string; readonly sources: readonly string[] };
}

/** The input behind a reason, such as `sore:calves:right=6`, or null when the reason is not an input. */
export const reasonInput = (reason: Reason): string | null => {
  switch (reason.type) {
    case 'sore':
    case 'tight':
    case 'last':
      return `${reason.type}:${reason.region}:${reason.side}=${reason.level}`;
    case 'uneven':
      return `uneven:${reason.region}:${reason.side}=${reason.difference}`;
    case 'always':
      return `always:${reason.region}`;
    case 'programme':
      return `programme:${reason.region}=${reason.done}/${reason.of}`;
    case 'load':
      return `load:${reason.region}=${reason.load}`;
    case 'context':
      return reason.activity === null ? reason.context : `${reason.context}:${reason.activity}`;
    default:
      return null;
  }
};

const levelsJson = (levels: Levels): Record<string, number> => {
  const rows: Record<string, number> = {};
  for (const region of REGIONS) {
    for (const side of SIDES) {
      const level = levels[placeKey(region, side)];
      if (level !== undefined) rows[placeKey(region, side)] = level;
    }
  }
  return rows;
};

/** Plain data for `JSON.stringify`, with a fixed order of keys: the same plan gives the same bytes. */
export const makePlanJson = (plan: Plan, words: PlanWords): Readonly<Record<string, unknown>> => {
  const { request } = plan;
  return {
    request: {
      context: request.context,
      activity: request.activity,
      effort: request.effort,
      minutes: request.minutes,
      tools: request.tools,
      sore: levelsJson(request.sore),
      tight: levelsJson(request.tight),
      cautions: request.cautions,
      getReadySeconds: request.getReadySeconds,
      now: request.moment.at,
      zone: request.moment.zone,
    },
    totalSeconds: plan.totalSeconds,
    blocks: plan.blocks.map((block) => ({
      region: block.region,
      side: block.side,
      tool: block.tool,
      technique: block.technique,
      seconds: block.seconds,
      getReadySeconds: block.getReadySeconds,
      secondsPerPass: block.secondsPerPass,
      pressureStep: block.pressureStep,
      discomfort: block.discomfort,
      why: block.why.map((reason) => {
        const input = reasonInput(reason);
        const finding = reason.type === 'dose' ? reason.finding : null;
        return {
          text: words.reason(reason),
          ...(finding === null ? {} : { finding }),
          ...(input === null ? {} : { input }),
        };
      }),
    })),
    cautions: plan.cautions.map((id) => ({ id, ...words.caution(id) })),
    refused: plan.refused.map((row) => ({
      region: row.region,
      ...(row.side === undefined ? {} : { side: row.side }),
      ...(row.tool === undefined ? {} : { tool: row.tool }),
      reason: words.refused(row),
      ...(row.reason.type === 'caution' ? { caution: row.reason.caution } : {}),
    })),
    leftOut: plan.leftOut.map((row) => ({
      region: row.region,
      ...(row.side === undefined ? {} : { side: row.side }),
      reason: words.leftOut(row),
    })),
  };
};
