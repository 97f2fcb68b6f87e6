/** What holds for every plan. That no caution is broken stands in cautions.properties.test.ts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knowledge } from '../../knowledge/index.ts';
import { sum } from '../base/index.ts';
import { PLACES, REGIONS, SIDES, type PlaceKey, type RegionId, type Side, placeKey } from '../body/index.ts';
import { POSTURES, TOOLS } from '../knowledge/index.ts';
import { refusedTechniques } from '../../knowledge/refused-techniques.ts';
import { certify } from './certificate.ts';
import { cautionFilter } from './caution-filter.ts';
import { type Block, EMPTY_HISTORY, FRESH, createPlan, solvePlan } from './index.ts';
import { frames, histories, requestOf, requests } from './requests.suite.ts';
import { techniqueDose } from './technique-dose.ts';
import { postureSeconds, toolSeconds } from './way-costs.ts';

const regionsOf = (blocks: readonly Block[]): readonly RegionId[] => [...new Set(blocks.map(({ region }) => region))];
const levelOf = (map: Partial<Record<PlaceKey, number>>, region: RegionId, side: Side): number =>
  map[placeKey(region, side)] ?? 0;

describe('every plan', () => {
  test('keeps to the minutes, in steps of five seconds', () => {
    fc.assert(
      fc.property(requests, histories, (asked, history) => {
        const made = createPlan(asked, history, knowledge);
        expect(made.totalSeconds).toBe(
          sum(made.blocks.map(({ seconds, getReadySeconds }) => seconds + getReadySeconds)),
        );
        expect(made.totalSeconds).toBeLessThanOrEqual(asked.minutes * 60);
        for (const { seconds, getReadySeconds } of made.blocks) {
          expect(seconds % 5).toBe(0);
          expect(getReadySeconds % 5).toBe(0);
          expect(getReadySeconds).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('uses only owned tools, offered techniques and their limits', () => {
    fc.assert(
      fc.property(requests, histories, (asked, history) => {
        for (const block of createPlan(asked, history, knowledge).blocks) {
          const technique = knowledge.techniques.find(({ id }) => id === block.technique);
          expect(asked.tools).toContain(block.tool);
          expect(technique).toMatchObject({ region: block.region, tool: block.tool, posture: block.posture });
          expect(block.seconds).toBeLessThanOrEqual(technique?.maxSeconds.value ?? 0);
          expect(block.discomfort[1]).toBeLessThanOrEqual(technique?.maxDiscomfort.value ?? 0);
          expect(refusedTechniques.some(({ region, tool }) => region === block.region && tool === block.tool)).toBe(
            false,
          );
          expect(block.side === 'both').toBe(technique?.sides === 'midline');
          if (asked.context === 'after' && (asked.effort ?? 10) > 6) expect(block.tool).not.toBe('massage-gun');
        }
      }),
    );
  });

  test('never gives fewer seconds than the shortest dose', () => {
    fc.assert(
      fc.property(requests, histories, (asked, history) => {
        const filter = cautionFilter(knowledge, asked.cautions);
        for (const block of createPlan(asked, history, knowledge).blocks) {
          const technique = knowledge.techniques.find(({ id }) => id === block.technique)!;
          const dose = techniqueDose(knowledge, technique, asked.context, filter);
          expect(block.seconds).toBeGreaterThanOrEqual(dose.shortest);
          expect(block.seconds).toBeLessThanOrEqual(dose.most);
        }
      }),
    );
  });

  test('gives left and right the same, or the clearly sorer side up to 30 s more', () => {
    fc.assert(
      fc.property(requests, histories, (asked, history) => {
        const { blocks } = createPlan({ ...asked, cautions: [] }, history, knowledge);
        for (const region of regionsOf(blocks)) {
          const here = blocks.filter((block) => block.region === region && block.side !== 'both');
          if (here.length === 0) continue;
          const [left = 0, right = 0] = SIDES.map((side) => here.find((block) => block.side === side)?.seconds ?? 0);
          const apart = Math.max(
            Math.abs(levelOf(asked.sore, region, 'left') - levelOf(asked.sore, region, 'right')),
            Math.abs(levelOf(asked.tight, region, 'left') - levelOf(asked.tight, region, 'right')),
          );
          if (apart < 2) expect(left).toBe(right);
          else {
            expect(Math.abs(left - right)).toBeLessThanOrEqual(30);
            const worse = (side: Side): number =>
              Math.max(levelOf(asked.sore, region, side), levelOf(asked.tight, region, side));
            if (worse('left') > worse('right')) expect(left).toBeGreaterThanOrEqual(right);
            if (worse('right') > worse('left')) expect(right).toBeGreaterThanOrEqual(left);
          }
        }
      }),
    );
  });

  test('is the same whatever the order of its input', () => {
    fc.assert(
      fc.property(requests, histories, (asked, history) => {
        const turned = <T extends object>(map: T): T => Object.fromEntries(Object.entries(map).toReversed()) as T;
        const once = createPlan(asked, history, knowledge);
        const again = createPlan(
          {
            ...asked,
            tools: asked.tools.toReversed(),
            cautions: asked.cautions.toReversed(),
            sore: turned(asked.sore),
            tight: turned(asked.tight),
            wishes: { always: asked.wishes.always.toReversed(), never: asked.wishes.never.toReversed() },
          },
          { ...turned(history), workouts: history.workouts.toReversed(), due: history.due.toReversed() },
          structuredClone(knowledge),
        );
        expect({ ...again, request: once.request }).toEqual(once);
      }),
    );
  });

  test('leaves nothing in need unmentioned', () => {
    fc.assert(
      fc.property(requests, histories, (asked, history) => {
        const { needs } = solvePlan(asked, history, knowledge, FRESH);
        const made = createPlan(asked, history, knowledge);
        const named = new Set([...made.blocks, ...made.leftOut, ...made.refused].map(({ region }) => region));
        for (const { region, side } of PLACES)
          if (needs[placeKey(region, side)].value > 0) expect(named).toContain(region);
      }),
    );
  });

  test('never plans what is never wanted, and says so', () => {
    fc.assert(
      fc.property(requests, histories, fc.constantFrom(...REGIONS), (asked, history, region) => {
        const wishes = { always: [], never: [region] };
        const made = createPlan({ ...asked, wishes, sore: { [placeKey(region, 'left')]: 5 } }, history, knowledge);
        expect(regionsOf(made.blocks)).not.toContain(region);
        expect(made.leftOut).toContainEqual({ region, reason: { type: 'never' } });
      }),
    );
  });
});

describe('the optimum', () => {
  test('is never worth less with more minutes', () => {
    fc.assert(
      fc.property(requests, histories, fc.integer({ min: 1, max: 10 }), (asked, history, more) => {
        const worth = (minutes: number): number =>
          solvePlan({ ...asked, minutes }, history, knowledge, FRESH).optimum.worth;
        expect(worth(Math.min(30, asked.minutes + more))).toBeGreaterThanOrEqual(worth(asked.minutes));
      }),
    );
  });

  test('is never worth less with one tool more', () => {
    fc.assert(
      fc.property(requests, histories, fc.constantFrom(...TOOLS), (asked, history, tool) => {
        const worth = (tools: typeof asked.tools): number =>
          solvePlan({ ...asked, tools }, history, knowledge, FRESH).optimum.worth;
        expect(worth([...new Set([...asked.tools, tool])])).toBeGreaterThanOrEqual(worth(asked.tools));
      }),
    );
  });

  test('meets the bound of a proof that knows nothing of the search', () => {
    fc.assert(
      fc.property(requests, histories, frames, fc.boolean(), (asked, history, frame, isFresh) => {
        const { instance, optimum } = solvePlan(asked, history, knowledge, isFresh ? FRESH : frame);
        fc.pre(instance.stations.length <= 10);
        expect(optimum.bound).toBe(optimum.value);
        expect(certify(instance, optimum.multipliers).upperBound).toBe(optimum.worth / 10_000);
      }),
    );
  });

  test('no way is shorter by a detour, whatever the get-ready time', () => {
    const { timeCosts } = knowledge;
    const places = POSTURES.flatMap((posture) => (['ball', 'stick'] as const).map((tool) => ({ posture, tool })));
    for (const ready of [5, 10, 15, 20, 25, 30]) {
      const way = (from: (typeof places)[number], to: (typeof places)[number]): number =>
        postureSeconds(timeCosts, ready, from.posture, to.posture) +
        (from.tool === to.tool ? 0 : toolSeconds(timeCosts, ready));
      for (const from of places) {
        for (const to of places) {
          expect(way(from, to)).toBe(way(to, from));
          for (const over of places) expect(way(from, over) + way(over, to)).toBeGreaterThanOrEqual(way(from, to));
        }
      }
    }
  });
});

describe('around what is fixed or done', () => {
  test('a plan keeps to the seconds that are left, and to the limits of every technique', () => {
    fc.assert(
      fc.property(requests, histories, frames, (asked, history, frame) => {
        const made = createPlan(asked, history, knowledge, frame);
        const left = frame.secondsLeft ?? asked.minutes * 60;
        expect(made.totalSeconds).toBeLessThanOrEqual(left);
        const filter = cautionFilter(knowledge, asked.cautions);
        for (const block of made.blocks) {
          const technique = knowledge.techniques.find(({ id }) => id === block.technique)!;
          const dose = techniqueDose(knowledge, technique, asked.context, filter);
          expect(asked.tools).toContain(block.tool);
          expect(block.seconds).toBeLessThanOrEqual(dose.softCap);
          expect(block.seconds).toBeLessThanOrEqual(dose.hardCap);
          for (const side of block.side === 'both' ? SIDES : [block.side])
            expect(filter.forbids(technique, side)).toBe(null);
        }
      }),
    );
  });

  test('what is fixed is there with its tool, or the plan says why not', () => {
    fc.assert(
      fc.property(requests, histories, frames, (asked, history, frame) => {
        const { blocks, unkept } = createPlan(asked, history, knowledge, frame);
        for (const { region, tool, seconds } of frame.fixed) {
          const here = blocks.filter((block) => block.region === region);
          const told = unkept.find((row) => row.region === region);
          if (told && told.reason.type !== 'limited') continue;
          expect(here.length).toBeGreaterThan(0);
          if (tool !== undefined) expect(here.every((block) => block.tool === tool)).toBe(true);
          if (told) continue;
          const done = frame.done.filter((part) => part.region === region).map(({ side }) => side as string);
          for (const [side, asked5] of Object.entries(seconds ?? {})) {
            if (!done.includes(side)) expect(here.find((block) => block.side === side)?.seconds).toBe(asked5);
          }
        }
      }),
    );
  });

  test('what is removed, done or not allowed stays out', () => {
    fc.assert(
      fc.property(requests, histories, frames, (asked, history, frame) => {
        const { blocks } = createPlan(asked, history, knowledge, frame);
        for (const block of blocks) {
          const sides = block.side === 'both' ? SIDES : [block.side];
          for (const { region, side } of frame.removed)
            expect(block.region === region && (side === undefined || sides.includes(side))).toBe(false);
          for (const { region, side } of frame.done)
            expect(block.region === region && (side === 'both' || sides.includes(side))).toBe(false);
          const isFixed = frame.fixed.some(({ region }) => region === block.region);
          if (frame.only && !isFixed) expect(frame.only).toContain(block.region);
        }
      }),
    );
  });

  test('what was ordered by hand comes in that order', () => {
    fc.assert(
      fc.property(requests, histories, frames, (asked, history, frame) => {
        const { blocks } = createPlan(asked, history, knowledge, { ...frame, position: null });
        const order = frame.order.map(({ region }) => region);
        const inPlan = regionsOf(blocks).filter((region) => order.includes(region));
        expect(inPlan).toEqual(order.filter((region) => inPlan.includes(region)));
      }),
    );
  });

  test('edits leave left and right as the side rules want them', () => {
    fc.assert(
      fc.property(requests, histories, frames, (asked, history, frame) => {
        const untouched = { ...asked, cautions: [], sore: {}, tight: {} };
        const { blocks } = createPlan(untouched, history, knowledge, { ...frame, done: [], position: null });
        for (const region of regionsOf(blocks)) {
          const here = blocks.filter((block) => block.region === region && block.side !== 'both');
          if (here.length > 0) expect(here.map(({ seconds }) => seconds)).toEqual([here[0]?.seconds, here[0]?.seconds]);
        }
      }),
    );
  });
});

describe('stability', () => {
  test('the plan before is kept when it is still the best', () => {
    fc.assert(
      fc.property(requests, histories, (asked, history) => {
        const once = createPlan(asked, history, knowledge);
        const again = createPlan(asked, history, knowledge, { ...FRESH, previous: once.blocks });
        expect(again.blocks).toEqual(once.blocks);
      }),
    );
  });

  test('of two plans that are worth the same, the one before is kept', () => {
    // Nothing tells left lats and glutes apart: both are as needed, and one of them fits.
    const asked = requestOf({
      minutes: 2,
      tools: ['ball'],
      wishes: { always: [], never: ['upper-back', 'quads', 'calves'] },
    });
    const free = createPlan(asked, EMPTY_HISTORY, knowledge);
    const other = createPlan(asked, EMPTY_HISTORY, knowledge, { ...FRESH, removed: [{ region: 'glutes' }] });
    expect(regionsOf(free.blocks)).not.toEqual(regionsOf(other.blocks));
    const kept = createPlan(asked, EMPTY_HISTORY, knowledge, { ...FRESH, previous: free.blocks });
    expect(kept.blocks).toEqual(free.blocks);
  });

  test('the tool used last for a region is taken again when another is as good', () => {
    const asked = requestOf({
      minutes: 4,
      tools: ['ball', 'double-ball'],
      sore: { 'glutes:left': 4, 'glutes:right': 4 },
    });
    const used = createPlan(asked, { ...EMPTY_HISTORY, lastTools: { glutes: 'ball' } }, knowledge);
    expect(used.blocks.find(({ region }) => region === 'glutes')?.tool).toBe('ball');
  });

  test('one mark more changes few other regions', () => {
    const shares = fc
      .sample(fc.tuple(requests, histories, fc.constantFrom(...PLACES)), { numRuns: 150, seed: 7 })
      .flatMap(([asked, history, { region, side }]) => {
        const before = createPlan(asked, history, knowledge);
        const level = Math.min(10, levelOf(asked.sore, region, side) + 1);
        const after = createPlan(
          { ...asked, sore: { ...asked.sore, [placeKey(region, side)]: level } },
          history,
          knowledge,
          {
            ...FRESH,
            previous: before.blocks,
          },
        );
        const others = regionsOf(before.blocks).filter((each) => each !== region);
        if (others.length === 0) return [];
        const kept = others.filter((each) => after.blocks.some((block) => block.region === each));
        return [kept.length / others.length];
      });
    expect(shares.length).toBeGreaterThan(80);
    expect(sum(shares) / shares.length).toBeGreaterThan(0.95);
  });

  test('a minute more or less keeps most regions and their tools', () => {
    const shares = fc
      .sample(fc.tuple(requests, histories, fc.constantFrom(-1, 1)), { numRuns: 150, seed: 7 })
      .flatMap(([asked, history, by]) => {
        const before = createPlan(asked, history, knowledge);
        const minutes = Math.min(30, Math.max(2, asked.minutes + by));
        const after = createPlan({ ...asked, minutes }, history, knowledge, { ...FRESH, previous: before.blocks });
        // A minute less has to leave something out: then it is the longer plan that should hold what the shorter one does.
        const [shorter, longer] = minutes < asked.minutes ? [after, before] : [before, after];
        const kept = shorter.blocks.filter(({ region, tool }) =>
          longer.blocks.some((block) => block.region === region && block.tool === tool),
        );
        return shorter.blocks.length === 0 ? [] : [kept.length / shorter.blocks.length];
      });
    expect(shares.length).toBeGreaterThan(80);
    expect(sum(shares) / shares.length).toBeGreaterThan(0.9);
  });
});
