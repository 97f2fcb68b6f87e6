import { describe, expect, test } from 'vitest';
import { LEGS, RULES, block, play, start } from './legs.fixture.ts';
import { type Cue, type SessionState, cuesFrom, startSession, step } from './index.ts';

const OFTEN = ['far-end', 'near-end', 'breath-in', 'breath-out'];

const told = (state: SessionState, from: number, to: number, kind: Cue['kind'] = 'tone'): readonly string[] =>
  cuesFrom(state, from * 1000)
    .filter((cue) => cue.kind === kind && cue.dueMs < to * 1000 && !OFTEN.includes(cue.id))
    .map(({ dueMs, id }) => `${dueMs / 1000} ${id}`);

describe('cues', () => {
  test('are known ahead, phase after phase, with the time of each', () => {
    expect(told(start(), 0, 75)).toEqual([
      '0 get-ready',
      '7 count',
      '8 count',
      '9 count',
      '10 roll',
      '40 half',
      '60 last-ten',
      '67 count',
      '68 count',
      '69 count',
      '70 roll-end',
      '70 switch-side',
    ]);
  });

  test('the voice says what comes, where, how to lie and to move, half-time and the countdown', () => {
    expect(told(start(), 0, 75, 'speech')).toEqual([
      '0 get-ready',
      '0 place:quads:left',
      '0 start:quads/foam-roller',
      '7 three',
      '8 two',
      '9 one',
      '10 go',
      '10 keep-off:quads',
      '10 path:quads/foam-roller',
      '10 press:quads/foam-roller:2',
      '22 feel:5',
      '40 half',
      '60 ten-seconds',
      '67 three',
      '68 two',
      '69 one',
      '70 switch-side',
      '70 place:quads:right',
    ]);
  });

  test('a new tool is named, with where it must not go; lying on the side, one turns over', () => {
    expect(told(start(), 280, 281, 'speech')).toEqual([
      '280 take:ball',
      '280 place:glutes:left',
      '280 start:glutes/ball',
      '280 keep-off:glutes',
    ]);
    const turned = start([
      block('lats', 'left', { posture: 'side-lying' }),
      block('lats', 'right', { posture: 'side-lying' }),
    ]);
    expect(told(turned, 70, 71, 'speech')[0]).toBe('70 turn-over');
  });

  test('the pacer ticks at each end of the muscle, from the first second to the last', () => {
    const ticks = cuesFrom(start(), 0).filter(
      ({ id, dueMs }) => id.endsWith('-end') && id !== 'roll-end' && dueMs < 70_000,
    );
    expect(ticks.map(({ dueMs }) => dueMs / 1000)).toEqual([...Array(19).keys()].map((n) => 13 + 3 * n));
    expect(ticks.slice(0, 3).map(({ id }) => id)).toEqual(['far-end', 'near-end', 'far-end']);
    expect(ticks.every(({ kind }) => kind === 'tone')).toBe(true);
  });

  test('after a hold the pacer goes on from where it stood', () => {
    const held = play([
      [20.5, 'knot'],
      [30, 'release'],
    ]);
    // 10.5 s rolled: half a pass of 3 s is behind.
    expect(cuesFrom(held, 30_001).find(({ id }) => id === 'near-end')?.dueMs).toBe(31_500);
  });

  test('a hold says when it is long enough and when it ends, and breathes', () => {
    expect(told(play([[20, 'knot']]), 20, 51)).toEqual(['20 hold', '40 hold-enough', '50 hold-end']);
    const breaths = cuesFrom(play([[20, 'knot']]), 20_000).filter(
      ({ id, dueMs }) => id.startsWith('breath') && dueMs <= 50_000,
    );
    expect(breaths.map(({ dueMs, id }) => `${dueMs / 1000} ${id}`)).toEqual([
      '20 breath-in',
      '24 breath-out',
      '30 breath-in',
      '34 breath-out',
      '40 breath-in',
      '44 breath-out',
    ]);
  });

  test('a place that is pressed, not rolled, has a breath and no tempo', () => {
    const pressed = start([block('glutes', 'left', { secondsPerPass: null, seconds: 20 })]);
    const ids = cuesFrom(pressed, 10_000).map(({ id }) => id);
    expect(ids).toContain('breath-in');
    expect(ids).not.toContain('far-end');
  });

  test('the end sounds at the end, not at the last event', () => {
    expect(told(start(), 0, 3600).at(-1)).toBe('430 done');
  });
});

describe('effects of a step', () => {
  test('the start hands out every cue up to the end', () => {
    const { state, effects } = startSession(LEGS, RULES);
    expect(effects.every(({ type }) => type === 'cue')).toBe(true);
    expect(effects.map((effect) => (effect.type === 'cue' ? effect.cue : null))).toEqual(cuesFrom(state, 0));
  });

  test('an event is written, takes back what was promised and promises anew', () => {
    const { effects } = step(start(), 'pause', 20_000);
    expect(effects).toEqual([
      { type: 'write', event: 'pause', clockMs: 20_000, changes: [] },
      { type: 'drop-cues', afterMs: 20_000 },
      { type: 'cue', cue: { dueMs: 20_000, kind: 'tone', id: 'paused' } },
      { type: 'cue', cue: { dueMs: 20_000, kind: 'haptic', id: 'paused' } },
      { type: 'cue', cue: { dueMs: 20_000, kind: 'announce', id: 'paused' } },
      { type: 'cue', cue: { dueMs: 20_000, kind: 'speech', id: 'paused' } },
    ]);
  });

  test('an event that makes no sense has none, and does not even move the state on', () => {
    const state = start();
    expect(step(state, 'release', 20_000)).toEqual({ state, effects: [] });
    expect(step(state, 'release', 20_000).state).toBe(state);
  });

  test('what began by itself at the very moment of an event is not told twice', () => {
    const { effects } = step(start(), 'add-15', 70_000);
    const ids = effects.flatMap((effect) =>
      effect.type === 'cue' && effect.cue.dueMs === 70_000 ? [`${effect.cue.kind} ${effect.cue.id}`] : [],
    );
    expect(ids).toEqual(['tone noted', 'haptic noted', 'announce noted', 'speech longer']);
  });

  test('"too much" says how to press less', () => {
    const { effects } = step(start(), 'too-much', 20_000);
    const said = effects.flatMap((effect) =>
      effect.type === 'cue' && effect.cue.kind === 'speech' && effect.cue.dueMs === 20_000 ? [effect.cue.id] : [],
    );
    expect(said).toEqual(['gentler', 'press:quads/foam-roller:1']);
  });

  test('a suspended device promises nothing; waking says so', () => {
    const asleep = step(start(), 'suspend', 20_700);
    expect(asleep.effects.filter(({ type }) => type === 'cue')).toEqual([]);
    const awake = step(asleep.state, 'wake', 62_000);
    expect(awake.effects.some((effect) => effect.type === 'cue' && effect.cue.id === 'away')).toBe(true);
    expect(step(awake.state, 'wake', 63_000).effects).toEqual([]);
  });
});
