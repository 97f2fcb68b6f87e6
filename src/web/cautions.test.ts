/** The app breaks no caution: not by the check, not by a restored file, not by what is in the journal, not by a session. */
import fc from 'fast-check';
import { NOTHING_LEARNED } from '../core/learn/index.ts';
import { describe, expect, test } from 'vitest';
import { type Moment, msToInstant, parseZone } from '../core/base/index.ts';
import { BLOCK_SIDES, type PlaceKey, REGIONS, type RegionId } from '../core/body/index.ts';
import { type Entry, type EntryBody, makeEntry } from '../core/journal/index.ts';
import { type ActiveCaution, type CheckOption, TOOLS } from '../core/knowledge/index.ts';
import { type Plan, type PlanRequest, EMPTY_HISTORY, createPlan, parsePlanRequest } from '../core/plan/index.ts';
import type { SessionBlock } from '../core/session/index.ts';
import { createMemoryStore } from '../io/memory-store.ts';
import { cautionLists, cautionWord, histories, runsOf } from '../knowledge/caution-arbitraries.suite.ts';
import { cautionProblems } from '../knowledge/caution-oracle.suite.ts';
import { checkRows } from '../knowledge/check.ts';
import { knowledge } from '../knowledge/index.ts';
import { type CheckAnswers, type CheckPlace, activeCautions } from '../ui/screens/check/index.ts';
import { type App, createApp } from './app-state.ts';
import { mayReopen } from './session-run.ts';

const zone = parseZone('Europe/Berlin');
if (!zone.ok) throw new Error('no zone');
const MOMENT: Moment = { at: msToInstant(Date.UTC(2026, 10, 23, 18)), zone: zone.value };

const entriesOf = (prefix: string, bodies: readonly EntryBody[]): readonly Entry[] =>
  bodies.map((body, index) => makeEntry(body, { id: `${prefix}-${index}`, moment: MOMENT }));

const startApp = (entries: readonly Entry[] = [], workouts: Parameters<typeof createPlan>[1]['workouts'] = []) => {
  const store = createMemoryStore();
  let ids = 0;
  const deps = {
    store,
    moment: () => MOMENT,
    newId: () => `new-${(ids += 1)}`,
    learnSessions: async () => ({ learned: NOTHING_LEARNED, lines: [] }),
    weighTraining: () => Promise.resolve(workouts),
  };
  return { app: createApp(deps, entries), store };
};

const problemsOf = (plan: Plan, actives: readonly ActiveCaution[]): readonly string[] => {
  const { sore, tight, tools } = plan.request;
  const keys = Object.keys({ ...sore, ...tight }) as PlaceKey[];
  const marked: readonly RegionId[] = REGIONS.filter((region) =>
    keys.some((key) => key.startsWith(`${region}:`) && (sore[key] ?? 0) + (tight[key] ?? 0) > 0),
  );
  return cautionProblems(
    {
      blocks: plan.blocks,
      refused: plan.refused.map(({ region, side, tool, reason }) => ({
        region,
        ...(side === undefined ? {} : { side }),
        ...(tool === undefined ? {} : { tool }),
        ...(reason.type === 'caution' ? { caution: reason.caution } : {}),
      })),
      shown: plan.cautions,
    },
    { actives, tools, marked },
  );
};

const ALL_OPTIONS = checkRows.flatMap(({ id: row, options }) => options.map((option) => ({ row, option })));
const places: fc.Arbitrary<CheckPlace> = fc.record({
  region: fc.constantFrom(...REGIONS, null),
  side: fc.constantFrom(...BLOCK_SIDES),
});
/** Rows ticked as somebody ticks them: with conditions and places, or left open. */
const answers: fc.Arbitrary<CheckAnswers> = fc
  .record({
    said: fc.array(fc.tuple(fc.constantFrom(...ALL_OPTIONS), places), { maxLength: 3 }),
    open: fc.option(fc.constantFrom(...checkRows.map(({ id }) => id)), { freq: 5 }),
  })
  .map(({ said, open }) => {
    const all: Record<string, Record<string, readonly CheckPlace[]>> = open === null ? {} : { [open]: {} };
    for (const [{ row, option }, where] of said) {
      const answer = (all[row] ??= {});
      answer[option.id] = [...(answer[option.id] ?? []), where];
    }
    return all;
  });

/** What the journal tells of today. */
const days: fc.Arbitrary<readonly EntryBody[]> = fc
  .record({
    levels: fc.array(
      fc.record({
        region: fc.constantFrom(...REGIONS),
        side: fc.constantFrom('left' as const, 'right' as const),
        feeling: fc.constantFrom('sore' as const, 'tight' as const),
        level: fc.integer({ min: 0, max: 10 }),
      }),
      { maxLength: 6 },
    ),
    minutes: fc.integer({ min: 2, max: 30 }),
    tools: fc.subarray([...TOOLS], { minLength: 1 }),
  })
  .map(({ levels, minutes, tools }) => [
    { kind: 'check-in', occasion: 'today', levels },
    { kind: 'choice', context: 'rest', activity: null, effort: null, minutes, tools },
  ]);

const keptBody = (active: readonly ActiveCaution[]): EntryBody => ({ kind: 'cautions', active }) as EntryBody;

describe('the app breaks no caution', () => {
  test('of the check, with any journal and any training', async () => {
    const seen = { blocks: 0, refused: 0, runs: 0 };
    await fc.assert(
      fc.asyncProperty(answers, fc.boolean(), days, histories, async (said, keep, day, { workouts }) => {
        const { app } = startApp(entriesOf('old', day), workouts);
        await app.weigh();
        const cautions = activeCautions(checkRows, said);
        await app.health.answer(cautions, keep);
        expect(problemsOf(app.plan.value, cautions)).toEqual([]);
        seen.runs += 1;
        if (app.plan.value.blocks.length > 0 && cautions.length > 0) seen.blocks += 1;
        if (app.plan.value.refused.some(({ reason }) => reason.type === 'caution')) seen.refused += 1;
      }),
      { numRuns: runsOf(2_000) },
    );
    expect(seen.blocks / seen.runs).toBeGreaterThan(0.1);
    expect(seen.refused / seen.runs).toBeGreaterThan(0.3);
  });

  test('that the journal keeps, nor of a file that is restored after the check', async () => {
    await fc.assert(
      fc.asyncProperty(cautionLists, cautionLists, days, async (kept, restored, day) => {
        const { app } = startApp(entriesOf('old', [keptBody(kept), ...day]));
        expect(problemsOf(app.plan.value, kept)).toEqual([]);
        await app.health.answer([], false);
        expect(app.health.active.value).toEqual([]);
        await app.restore(entriesOf('file', [keptBody(restored)]));
        expect(problemsOf(app.plan.value, restored)).toEqual([]);
      }),
      { numRuns: runsOf(1_000) },
    );
  });

  test('that came in a session, after everything else was answered', async () => {
    await fc.assert(
      fc.asyncProperty(answers, fc.boolean(), cautionLists, days, async (said, keep, signs, day) => {
        const { app } = startApp(entriesOf('old', day));
        const cautions = activeCautions(checkRows, said);
        await app.health.answer(cautions, keep);
        for (const sign of signs) await app.health.note(sign);
        expect(problemsOf(app.plan.value, [...cautions, ...signs])).toEqual([]);
      }),
      { numRuns: runsOf(1_000) },
    );
  });

  test('by going on with a session that was planned before', () => {
    const seen = { may: 0, not: 0 };
    fc.assert(
      fc.property(cautionLists, fc.subarray([...TOOLS], { minLength: 1 }), (cautions, tools) => {
        const plan = createPlan({ ...request([]), tools }, EMPTY_HISTORY, knowledge);
        const blocks: readonly SessionBlock[] = plan.blocks;
        const may = mayReopen({ blocks, steps: [] }, cautions);
        const broken = problemsOf({ ...plan, refused: [] }, cautions).filter((line) => line.includes('planned'));
        if (may) expect(broken).toEqual([]);
        seen[may ? 'may' : 'not'] += 1;
      }),
      { numRuns: runsOf(1_000) },
    );
    expect(seen.may).toBeGreaterThan(0);
    expect(seen.not).toBeGreaterThan(0);
  });
});

const request = (caution: readonly string[]): PlanRequest => {
  const parsed = parsePlanRequest(
    { rest: true, minutes: '30', tools: TOOLS.join(','), sore: ['calves=5', 'pecs=4'], tight: [], caution },
    { moment: MOMENT, getReadySeconds: 10, knownCautions: knowledge.cautions.map(({ id }) => id) },
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
};

describe('the check and --caution are one', () => {
  const said = ({ id, asks }: CheckOption, place: CheckPlace): CheckAnswers => {
    const row = checkRows.find(({ options }) => options.some((each) => each.id === id));
    if (!row) throw new Error(`no row has ${id}`);
    return { [row.id]: { [id]: [asks === 'place' ? place : { region: null, side: 'both' }] } };
  };
  const planOf = (cautions: readonly ActiveCaution[]): Plan =>
    createPlan({ ...request([]), cautions }, EMPTY_HISTORY, knowledge);

  test.each(ALL_OPTIONS.map(({ option }) => option))('$id', (option) => {
    for (const region of ['neck-traps', 'pecs', 'calves'] as const) {
      for (const side of BLOCK_SIDES) {
        const [active, ...more] = activeCautions(checkRows, said(option, { region, side }));
        if (!active) throw new Error('nothing is switched on');
        expect(more).toEqual([]);
        const typed = request([cautionWord(active)]).cautions;
        // The same words give the same caution; only the special cases that the check asks cannot be typed.
        const { cases, ...without } = active;
        expect(typed).toEqual([without]);
        if (cases === undefined) expect(planOf([active])).toEqual(planOf(typed));
        // Who types it was not asked, so that it holds in every case: never less than the check.
        else
          expect(
            problemsOf({ ...planOf(typed), refused: [] }, [active]).filter((line) => line.includes('planned')),
          ).toEqual([]);
        if (option.asks !== 'place') return;
      }
    }
  });
});

describe('what was answered', () => {
  const WOUND = { id: 'open-wound', region: 'calves', side: 'left' } as const;
  const SIGN = { id: 'rf-nerve', region: 'quads', side: 'right' } as const;
  const restart = async (store: ReturnType<typeof startApp>['store']): Promise<App> => {
    const loaded = await store.all();
    return startApp(loaded.ok ? loaded.value.entries : []).app;
  };

  test('is asked again at the next start, unless it is kept', async () => {
    const { app, store } = startApp();
    expect(app.health.isDue()).toBe(true);
    await app.health.answer([WOUND], false);
    expect(app.health.isDue()).toBe(false);
    expect(app.health.active.value).toEqual([WOUND]);
    const again = await restart(store);
    expect(again.health.isDue()).toBe(true);
    expect(again.health.active.value).toEqual([]);
    expect(await store.all()).toMatchObject({ value: { entries: [] } });
  });

  test('is kept if the person says so, with the stop signs that came later', async () => {
    const { app, store } = startApp();
    await app.health.answer([WOUND], true);
    await app.health.note(SIGN);
    const again = await restart(store);
    expect(again.health.isDue()).toBe(false);
    expect(again.health.active.value).toEqual([WOUND, SIGN]);
  });

  test('is replaced by the next answer, and forgotten when it is no longer to be kept', async () => {
    const { app, store } = startApp();
    await app.health.answer([WOUND], true);
    await app.health.note(SIGN);
    await app.health.answer([], true);
    expect(app.health.active.value).toEqual([]);
    expect((await restart(store)).health.isDue()).toBe(false);
    await app.health.answer([SIGN], false);
    const again = await restart(store);
    expect(again.health.isDue()).toBe(true);
    expect(again.health.active.value).toEqual([]);
  });

  test('a stop sign is no answer to the check', async () => {
    const { app } = startApp();
    await app.health.note(SIGN);
    expect(app.health.active.value).toEqual([SIGN]);
    expect(app.health.isDue()).toBe(true);
  });
});
