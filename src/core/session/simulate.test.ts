import { describe, expect, test } from 'vitest';
import { LEGS, RULES, block } from './legs.fixture.ts';
import { type TimedEvent, simulateSession } from './index.ts';

const CALVES = [block('calves', 'left'), block('calves', 'right')];

const rows = (events: readonly TimedEvent[], blocks = CALVES) => simulateSession(blocks, RULES, events);

/** Only where the phase changes or an event was: the pacer and the countdown left out. */
const outline = (events: readonly TimedEvent[], blocks = CALVES): readonly string[] => {
  const starts = ['get-ready', 'switch-side', 'change-tool', 'roll', 'hold', 'paused', 'resumed', 'done', 'hold-end'];
  return rows(events, blocks)
    .filter(({ cues }) => cues.some(({ id }) => starts.includes(id)))
    .map(({ atMs, phase, side, secondsLeft }) => `${atMs / 1000} ${phase} ${side ?? '-'} ${secondsLeft}`);
};

describe('the simulated session', () => {
  test('without events: every phase from its start, then one last row', () => {
    expect(outline([])).toEqual([
      '0 get-ready left 10',
      '10 roll left 60',
      '70 switch-side right 10',
      '80 roll right 60',
      '140 done - 0',
    ]);
    expect(rows([]).at(-1)).toMatchObject({ phase: 'done', region: null, side: null, secondsLeft: 0 });
  });

  test('a knot holds the clock of the block; its time comes from the other side at last', () => {
    expect(
      outline([
        { atMs: 30_000, type: 'knot' },
        { atMs: 50_000, type: 'release' },
      ]),
    ).toEqual([
      '0 get-ready left 10',
      '10 roll left 60',
      '30 hold left 30',
      '50 roll left 40',
      '90 switch-side right 10',
      '100 roll right 40',
      '140 done - 0',
    ]);
  });

  test('a pause keeps the interrupted value, a suspend that of the last full second', () => {
    const found = rows([
      { atMs: 30_400, type: 'pause' },
      { atMs: 90_000, type: 'resume' },
      { atMs: 95_700, type: 'suspend' },
      { atMs: 200_000, type: 'wake' },
    ]);
    const at = (ms: number) => found.find(({ atMs }) => atMs === ms);
    expect(at(30_400)).toMatchObject({ phase: 'paused', secondsLeft: 40 });
    expect(at(90_000)).toMatchObject({ phase: 'roll', secondsLeft: 40 });
    expect(at(95_700)).toMatchObject({ phase: 'paused', secondsLeft: 35 });
    expect(at(200_000)).toMatchObject({ phase: 'paused', secondsLeft: 35 });
    expect(found.at(-1)?.atMs).toBe(200_000);
  });

  test('duplicates and events without sense leave no trace', () => {
    const once = rows([{ atMs: 30_000, type: 'knot' }]);
    expect(
      rows([
        { atMs: 5_000, type: 'release' },
        { atMs: 30_000, type: 'knot' },
        { atMs: 30_000, type: 'knot' },
        { atMs: 31_000, type: 'resume' },
      ]),
    ).toEqual(once);
  });

  test('rows are in order, one a moment, and within one phase the seconds only fall', () => {
    const found = simulateSession(LEGS, RULES, [
      { atMs: 20_000, type: 'knot' },
      { atMs: 100_000, type: 'add-15' },
      { atMs: 200_000, type: 'skip' },
    ]);
    const times = found.map(({ atMs }) => atMs);
    expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b));
    found.slice(1).forEach((row, index) => {
      const before = found[index];
      if (row.phase === before?.phase && row.side === before.side && row.cues.some(({ id }) => id === 'far-end'))
        expect(row.secondsLeft).toBeLessThanOrEqual(before.secondsLeft);
    });
  });
});
