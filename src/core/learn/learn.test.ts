import { describe, expect, test } from 'vitest';
import { type Instant, parseInstant, parseZone } from '../base/index.ts';
import type { JournalSession } from '../journal/index.ts';
import type { PressureStep, ToolId } from '../knowledge/index.ts';
import { learningRules } from '../../knowledge/learning-rules.ts';
import { learn } from './index.ts';

const zone = parseZone('Europe/Berlin');
if (!zone.ok) throw new Error('bad zone');

const block = (side: 'left' | 'right', tool: ToolId, pressureStep: PressureStep): JournalSession['blocks'][number] => ({
  region: 'calves',
  side,
  tool,
  technique: `calves/${tool}`,
  posture: 'seated-floor',
  seconds: 60,
  getReadySeconds: 10,
  secondsPerPass: 3,
  pressureStep,
  discomfort: [3, 5],
  leastSeconds: 30,
  softCapSeconds: 120,
  totalCapSeconds: 120,
  hardCapSeconds: 180,
  longestHoldSeconds: 60,
});

const instant = (day: number): Instant => {
  const at = parseInstant(`2026-11-${String(day).padStart(2, '0')}T18:00:00Z`);
  if (!at.ok) throw new Error('bad instant');
  return at.value;
};

interface Told {
  readonly day: number;
  readonly tool?: ToolId;
  readonly step?: PressureStep;
  readonly tooMuch?: boolean;
  /** The left side only: the right one was skipped. */
  readonly skipped?: boolean;
  readonly before?: number;
  readonly after?: number;
}

const session = ({
  day,
  tool = 'foam-roller',
  step = 1,
  tooMuch = false,
  skipped = false,
  before,
  after,
}: Told): JournalSession => ({
  id: `day ${day}`,
  startedAt: instant(day),
  zone: zone.value,
  context: 'rest',
  activity: null,
  blocks: [block('left', tool, step), block('right', tool, step)],
  levels: before === undefined ? [] : [{ region: 'calves', side: 'left', level: before }],
  steps: [],
  ended: {
    at: instant(day),
    zone: zone.value,
    completed: true,
    done: (skipped ? ['left' as const] : ['left' as const, 'right' as const]).map((side) => ({
      region: 'calves',
      side,
      tool,
      seconds: 60,
      heldSeconds: 0,
      tooMuch: tooMuch && side === 'left',
    })),
  },
  ratings: after === undefined ? null : [{ region: 'calves', side: 'left', level: after }],
});

const learnFrom = (told: readonly Told[], forgotten: ReadonlyMap<string, Instant> = new Map(), knots = 0) =>
  learn({
    sessions: told.map(session).toReversed(),
    forgotten,
    knotsOf: () => Array.from({ length: knots }, () => 'calves' as const),
    rules: learningRules,
  });

describe('the tolerated pressure', () => {
  test('nothing is known without sessions', () => {
    expect(learnFrom([])).toEqual({ learned: { pressure: {}, techniques: {}, regions: {} }, lines: [] });
  });

  test('goes one step up after three sessions without complaint, and one down at "too much"', () => {
    const calm = [1, 2, 3].map((day): Told => ({ day }));
    expect(learnFrom(calm.slice(0, 2)).learned.pressure).toEqual({ calves: 1 });
    expect(learnFrom(calm).learned.pressure).toEqual({ calves: 2 });
    expect(learnFrom([...calm, { day: 4, step: 2, tooMuch: true }]).learned.pressure).toEqual({ calves: 1 });
  });

  test('a session that was gentle for another reason says nothing', () => {
    const told: readonly Told[] = [
      { day: 1, step: 2 },
      { day: 2, step: 1 },
      { day: 3, step: 1 },
      { day: 4, step: 2 },
    ];
    expect(learnFrom(told).learned.pressure).toEqual({ calves: 2 });
  });
});

describe('the tool', () => {
  test('that is skipped is worth less, at first only a little', () => {
    const worth = (times: number): number =>
      learnFrom(Array.from({ length: times }, (_, at) => ({ day: at + 1, skipped: true }))).learned.techniques[
        'calves/foam-roller'
      ] ?? 1;
    expect(worth(1)).toBeCloseTo(1 - 0.6 * (1 / 6));
    expect(worth(8)).toBeCloseTo(1 - 0.6 * (8 / 20));
    expect(learnFrom([{ day: 1 }]).learned.techniques).toEqual({});
  });

  test('says so in a line once it is a habit', () => {
    const told = [1, 2].map((day): Told => ({ day, skipped: true }));
    expect(learnFrom(told).lines).toContainEqual({
      id: 'tool:calves/foam-roller',
      type: 'tool',
      region: 'calves',
      tool: 'foam-roller',
      avoided: 2,
      times: 4,
    });
  });
});

describe('the response', () => {
  test('is drawn towards no change while there are few sessions', () => {
    const told = [1, 2, 3, 4].map((day): Told => ({ day, before: 6, after: 4 }));
    const line = learnFrom(told).lines.find(({ type }) => type === 'response');
    expect(line).toMatchObject({ fell: 2, believed: 1, sessions: 4 });
  });

  test('moves the region against all others, both ways', () => {
    const better = learnFrom([1, 2, 3, 4].map((day): Told => ({ day, before: 6, after: 4 }))).learned.regions;
    expect(better.calves).toBe(1);
    expect(better.quads).toBeCloseTo(1 / 1.075);
    const worse = learnFrom([1, 2, 3, 4].map((day): Told => ({ day, before: 6, after: 8 }))).learned.regions;
    expect(worse.calves).toBeCloseTo(0.925);
    expect(worse.quads).toBe(1);
  });

  test('knots lift a region', () => {
    const { learned, lines } = learnFrom([{ day: 1 }, { day: 2 }], new Map(), 2);
    expect(learned.regions.quads).toBeLessThan(1);
    expect(lines).toContainEqual({ id: 'knots:calves', type: 'knots', region: 'calves', knots: 4, sessions: 2 });
  });
});

test('a line that was undone starts anew, the others stay', () => {
  const told = [1, 2, 3].map((day): Told => ({ day, skipped: true, before: 6, after: 4 }));
  const { learned, lines } = learnFrom(told, new Map([['tool:calves/foam-roller', instant(3)]]));
  expect(learned.techniques).toEqual({});
  expect(lines.map(({ type }) => type)).toEqual(['pressure', 'response']);
});
