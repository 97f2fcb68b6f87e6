/**
 * No plan breaks a caution: 20,000 random people with cautions, requests and histories in `npm run fuzz`, a tenth of them in
 * `npm test`. The judge shares no code with the filter: see caution-oracle.suite.ts.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cautionLists,
  cautionWord,
  edits,
  histories,
  rawRequests,
  runsOf,
  sayableCautions,
} from '../../knowledge/caution-arbitraries.suite.ts';
import {
  type JudgedPlan,
  REVIEWED_IDS,
  REVIEWED_ROWS,
  STRICTER,
  cautionProblems,
} from '../../knowledge/caution-oracle.suite.ts';
import { knowledge } from '../../knowledge/index.ts';
import { msToInstant, parseZone } from '../base/index.ts';
import { type PlaceKey, REGIONS, type RegionId } from '../body/index.ts';
import type { ActiveCaution } from '../knowledge/index.ts';
import { type Plan, type PlanRequest, EMPTY_HISTORY, createPlan, frameOf, parsePlanRequest } from './index.ts';

const zone = parseZone('Europe/Berlin');
if (!zone.ok) throw new Error('no zone');
const MOMENT = { at: msToInstant(Date.UTC(2026, 10, 23, 18)), zone: zone.value };

const parse = (raw: object, caution: readonly string[] = []): PlanRequest => {
  const parsed = parsePlanRequest(
    { sore: [], tight: [], ...raw, caution },
    { moment: MOMENT, getReadySeconds: 10, knownCautions: knowledge.cautions.map(({ id }) => id) },
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};

const judgedPlan = (plan: Plan): JudgedPlan => ({
  blocks: plan.blocks,
  refused: plan.refused.map(({ region, side, tool, reason }) => ({
    region,
    ...(side === undefined ? {} : { side }),
    ...(tool === undefined ? {} : { tool }),
    ...(reason.type === 'caution' ? { caution: reason.caution } : {}),
  })),
  shown: plan.cautions,
});

const markedIn = ({ sore, tight }: PlanRequest): readonly RegionId[] => {
  const keys = (Object.keys({ ...sore, ...tight }) as PlaceKey[]).filter(
    (key) => (sore[key] ?? 0) + (tight[key] ?? 0) > 0,
  );
  return REGIONS.filter((region) => keys.some((key) => key.startsWith(`${region}:`)));
};

const problemsOf = (request: PlanRequest, plan: Plan): readonly string[] =>
  cautionProblems(judgedPlan(plan), {
    actives: request.cautions,
    tools: request.tools,
    marked: markedIn(request),
  });

describe('no plan breaks a caution', () => {
  test('whatever a person has, asks for and did before', () => {
    const seen = { withBlocks: 0, withRefusals: 0, runs: 0 };
    fc.assert(
      fc.property(rawRequests, cautionLists, histories, (raw, cautions, history) => {
        const request = { ...parse(raw), cautions };
        const plan = createPlan(request, history, knowledge);
        expect(problemsOf(request, plan)).toEqual([]);
        seen.runs += 1;
        if (plan.blocks.length > 0 && cautions.length > 0) seen.withBlocks += 1;
        if (plan.refused.some(({ reason }) => reason.type === 'caution')) seen.withRefusals += 1;
      }),
      { numRuns: runsOf(20_000) },
    );
    // The people are neither all well nor all forbidden everything, or nothing would have been tested.
    expect(seen.withBlocks / seen.runs).toBeGreaterThan(0.3);
    expect(seen.withRefusals / seen.runs).toBeGreaterThan(0.3);
  });

  test('nor does one that was asked for in words', () => {
    fc.assert(
      fc.property(rawRequests, sayableCautions, histories, (raw, cautions, history) => {
        const request = parse(raw, cautions.map(cautionWord));
        expect(request.cautions).toEqual(cautions);
        expect(problemsOf(request, createPlan(request, history, knowledge))).toEqual([]);
      }),
      { numRuns: runsOf(2_000) },
    );
  });

  test('nor does one that was changed by hand or in the middle of a session, however much it is wished for', () => {
    const seen = { fixed: 0, midway: 0 };
    fc.assert(
      fc.property(rawRequests, cautionLists, edits, fc.nat({ max: 6 }), (raw, cautions, wishes, rolled) => {
        const request = { ...parse(raw), cautions };
        // The caution came after the plan was made.
        const before = createPlan({ ...request, cautions: [] }, EMPTY_HISTORY, knowledge).blocks;
        const done = before.slice(0, rolled);
        const last = done.at(-1) ?? null;
        const left = before
          .slice(rolled)
          .reduce((sum, { seconds, getReadySeconds }) => sum + seconds + getReadySeconds, 0);
        const frame = {
          ...frameOf(wishes, before),
          ...(last === null ? {} : { done, position: last, secondsLeft: left }),
        };
        const plan = createPlan(request, EMPTY_HISTORY, knowledge, frame);
        expect(problemsOf(request, plan)).toEqual([]);
        if (plan.blocks.some(({ region }) => wishes.fixed.some((kept) => kept.region === region))) seen.fixed += 1;
        if (last !== null && plan.blocks.length > 0) seen.midway += 1;
      }),
      { numRuns: runsOf(2_000) },
    );
    expect(seen.fixed).toBeGreaterThan(0);
    expect(seen.midway).toBeGreaterThan(0);
  });

  test('a caution that nobody knows forbids everything', () => {
    fc.assert(
      fc.property(rawRequests, fc.string(), (raw, id) => {
        fc.pre(!REVIEWED_IDS.includes(id));
        const request = { ...parse(raw), cautions: [{ id }] };
        expect(createPlan(request, EMPTY_HISTORY, knowledge).blocks).toEqual([]);
      }),
      { numRuns: runsOf(1_000) },
    );
  });

  test('one more caution never opens a door', () => {
    fc.assert(
      fc.property(rawRequests, cautionLists, cautionLists, (raw, some, more) => {
        const request = { ...parse(raw), cautions: [...some, ...more] };
        const plan = createPlan(request, EMPTY_HISTORY, knowledge);
        expect(
          problemsOf({ ...request, cautions: some }, { ...plan, refused: [] }).filter((line) =>
            line.includes('planned'),
          ),
        ).toEqual([]);
      }),
      { numRuns: runsOf(2_000) },
    );
  });
});

describe('the judge', () => {
  const request = parse({
    minutes: '30',
    tools: 'foam-roller,ball,massage-gun,stick,none',
    sore: ['calves=5', 'pecs=5'],
  });
  const plan = createPlan(request, EMPTY_HISTORY, knowledge);
  const judge = (cautions: readonly ActiveCaution[]): readonly string[] => problemsOf({ ...request, cautions }, plan);

  test('is content with a plan for somebody without cautions', () => {
    expect(plan.blocks.length).toBeGreaterThan(3);
    expect(judge([])).toEqual([]);
  });

  // Each caution that forbids something of this plan must be noticed when the plan was made without it.
  test.each(REVIEWED_IDS.filter((id) => !id.startsWith('nogo-')))('notices a plan made without %s', (id) => {
    expect(judge([{ id }]).length).toBeGreaterThan(0);
  });

  test('notices a plan that goes where nobody may go', () => {
    const [block] = plan.blocks;
    if (!block) throw new Error('no block');
    const bad = { ...block, region: 'lower-back-ql' as const, tool: 'foam-roller' as const };
    expect(problemsOf(request, { ...plan, blocks: [bad] }).join()).toContain('no-go zone');
  });

  test('notices a refusal for a caution that does not forbid it', () => {
    const refused = [{ region: 'pecs' as const, reason: { type: 'caution' as const, caution: 'diabetes' } }];
    const found = problemsOf({ ...request, cautions: [{ id: 'diabetes' }] }, { ...plan, blocks: [], refused });
    expect(found.join()).toContain('which does not forbid it');
  });
});

describe('the rules of the app and those of the review', () => {
  /** One line for each tool that a rule refuses, so that it does not matter how rules are divided. */
  const lines = (tools: readonly string[], regions: readonly string[], rest: readonly string[]): readonly string[] =>
    tools.map((tool) => [tool, regions.toSorted().join(' '), ...rest].join(' | '));
  const sorted = (rows: readonly string[]): readonly string[] => [...new Set(rows)].sort();
  const list = (names: string | readonly string[]): readonly string[] =>
    typeof names === 'string' ? names.split(' ') : names;

  test.each(REVIEWED_IDS)('%s refuses the same, or more where we say so', (id) => {
    const ours = knowledge.cautions.find((caution) => caution.id === id);
    const theirs = [...REVIEWED_ROWS, ...STRICTER].filter((row) => row.id === id);
    const wanted = theirs.flatMap(({ tools, regions, side = 'both', when = '', scope = '' }) =>
      tools === undefined || regions === undefined
        ? []
        : lines(list(tools), list(regions), [side, when, scope.replace(' ', '-')]),
    );
    const found = (ours?.refuses ?? []).flatMap(({ tools, regions, sides, when = '', scope = '' }) =>
      lines(list(tools), list(regions), [sides, when, scope]),
    );
    expect(sorted(found)).toEqual(sorted(wanted));
    expect(sorted(ours?.refusesPostures ?? [])).toEqual(
      sorted(theirs.flatMap(({ posture }) => (posture === undefined ? [] : [posture]))),
    );
    expect(ours?.alwaysOn).toBe(id.startsWith('nogo-'));
  });

  test('there are 98 of them', () => {
    expect(sorted(REVIEWED_IDS)).toEqual(sorted(knowledge.cautions.map(({ id }) => id)));
    expect(REVIEWED_IDS).toHaveLength(98);
  });
});
