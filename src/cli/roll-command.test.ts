import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { TimelineRow } from '../core/session/index.ts';
import { planCommand } from './plan-command.ts';
import { rollCommand } from './roll-command.ts';
import { type Terminal, keysOf } from './terminal.ts';

const SYSTEM = { now: () => '2026-11-23T18:00:00.000Z', zone: () => 'Europe/Berlin' };
const PLAN = '--after run --minutes 8 --tools foam-roller,ball --sore calves=6';

const words = (line: string): readonly string[] => line.split(' ').filter((word) => word !== '');

const write = async (name: string, value: unknown): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'unknot-')), name);
  await writeFile(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};

const simulate = async (line: string, events: unknown): Promise<readonly TimelineRow[]> => {
  const path = await write('events.json', events);
  const result = await rollCommand([...words(line), '--simulate', path, '--json'], SYSTEM);
  if (result.type === 'refused') throw new Error(result.line);
  return JSON.parse(result.text) as readonly TimelineRow[];
};

const refusal = async (args: readonly string[]): Promise<string> => {
  const result = await rollCommand(args, SYSTEM);
  return result.type === 'refused' ? result.line : '';
};

describe('unknot roll --simulate', () => {
  test('prints rows in the form that is promised', async () => {
    const rows = await simulate(PLAN, [{ atMs: 12_000, type: 'knot' }]);
    expect(Object.keys(rows[0] ?? {})).toEqual(['atMs', 'phase', 'region', 'side', 'secondsLeft', 'cues']);
    expect(rows[0]).toMatchObject({ atMs: 0, phase: 'get-ready' });
    expect(rows.at(-1)).toMatchObject({ phase: 'done', region: null, side: null, secondsLeft: 0 });
    expect(
      rows.flatMap(({ cues }) => cues).every(({ kind }) => ['tone', 'speech', 'haptic', 'announce'].includes(kind)),
    ).toBe(true);
  });

  test('a knot takes its time from the rest: the session ends when it was to end', async () => {
    const calm = await simulate(PLAN, []);
    const start = calm.find(({ phase }) => phase === 'roll')?.atMs ?? 0;
    const held = await simulate(PLAN, [
      { atMs: start + 5_000, type: 'knot' },
      { atMs: start + 25_000, type: 'release' },
    ]);
    expect(held.some(({ phase }) => phase === 'hold')).toBe(true);
    expect(held.at(-1)?.atMs).toBe(calm.at(-1)?.atMs);
  });

  test('a plan from a file gives the same session as its options', async () => {
    const made = await planCommand([...words(PLAN), '--json'], SYSTEM);
    if (made.type === 'refused') throw new Error(made.line);
    const path = await write('plan.json', made.text);
    const events = [
      { atMs: 30_000, type: 'knot' },
      { atMs: 60_000, type: 'skip' },
      { atMs: 70_000, type: 'too-much' },
    ];
    expect(await simulate(`--plan ${path}`, events)).toEqual(await simulate(PLAN, events));
  });

  test('the blocks alone are enough', async () => {
    const path = await write('plan.json', {
      blocks: [{ region: 'quads', side: 'left', tool: 'foam-roller', seconds: 30, getReadySeconds: 5 }],
    });
    const rows = await simulate(`--plan ${path}`, []);
    expect(rows.at(-1)).toMatchObject({ atMs: 35_000, phase: 'done' });
  });

  test('without --json it is readable', async () => {
    const path = await write('events.json', []);
    const result = await rollCommand([...words(PLAN), '--simulate', path], SYSTEM);
    expect(result.type === 'done' && result.text.split('\n')[0]).toMatch(/^ +0\.0 s {2}Get ready, /);
  });

  test('what is wrong is said in one line', async () => {
    const events = await write('events.json', [{ atMs: -1, type: 'knot' }]);
    expect(await refusal([...words(PLAN), '--simulate', events])).toMatch(/look at 0\.atMs/);
    expect(await refusal([...words(PLAN), '--simulate', '/nowhere.json'])).toMatch(/Cannot read/);
    expect(await refusal([...words(PLAN), '--simulate', await write('broken.json', '{')])).toMatch(/is not JSON/);
    expect(await refusal([...words(PLAN), '--json'])).toMatch(/needs --simulate/);
    expect(await refusal(words(PLAN))).toMatch(/needs a terminal/);
    const plan = await write('plan.json', { blocks: [] });
    expect(await refusal(['--plan', plan, '--minutes', '5'])).toMatch(/leave out --minutes/);
    expect(await refusal(['--plan', await write('plan.json', {})])).toMatch(/is not a plan/);
    const odd = await write('plan.json', {
      blocks: [{ region: 'quads', side: 'left', tool: 'double-ball', seconds: 30 }],
    });
    expect(await refusal(['--plan', odd])).toMatch(/quads\/double-ball, which is not offered/);
  });

  test('a file cannot talk anybody past a caution or a cap', async () => {
    const block = { region: 'calves', side: 'left', tool: 'foam-roller', seconds: 1500 };
    const wound = await write('plan.json', {
      request: { cautions: [{ id: 'open-wound', region: 'calves', side: 'left' }] },
      blocks: [block],
    });
    expect(await refusal(['--plan', wound])).toMatch(/the caution open-wound forbids/);
    const rows = await simulate(`--plan ${await write('plan.json', { blocks: [block] })}`, []);
    expect(rows.at(-1)?.atMs).toBeLessThanOrEqual(200_000);
  });
});

describe('keys of a terminal', () => {
  test.each([
    [' ', [' ']],
    ['\u001B[D\u001B[C', ['ArrowLeft', 'ArrowRight']],
    ['p+', ['p', '+']],
    ['\u001B', ['Escape']],
    ['\u0003', ['q']],
  ])('%j', (bytes, keys) => {
    expect(keysOf(bytes)).toEqual(keys);
  });
});

/** A terminal whose time moves only when told. */
const createFakeTerminal = (columns = 80) => {
  let now = 0;
  let key: ((name: string) => void) | null = null;
  let tick: (() => void) | null = null;
  let shown = '';
  const terminal: Terminal = {
    isInteractive: true,
    write: (text) => {
      shown = text;
    },
    columns: () => columns,
    onKey: (call) => {
      key = call;
      return () => (key = null);
    },
    every: (_, call) => {
      tick = call;
      return () => (tick = null);
    },
    monotonicMs: () => now,
    wallMs: () => now,
  };
  return {
    terminal,
    press: (name: string) => key?.(name),
    run: (ms: number) => {
      for (let left = ms; left > 0 && tick; left -= 100) {
        now += Math.min(100, left);
        tick();
      }
    },
    sleep: (ms: number) => {
      now += ms;
      tick?.();
    },
    shown: () => shown,
    /** Without what moves the cursor. */
    lines: () => stripVTControlCharacters(shown).replaceAll('\u0007', '').split('\r\n'),
  };
};

describe('unknot roll in a terminal', () => {
  const begin = (columns?: number, line = '--rest --minutes 3 --tools foam-roller --sore quads:left=5') => {
    const fake = createFakeTerminal(columns);
    const ended = rollCommand(words(line), {
      ...SYSTEM,
      terminal: fake.terminal,
    });
    return { fake, ended };
  };
  /** The command reads its plan first. */
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

  test('rolls, holds a knot, pauses and ends with what was done', async () => {
    const { fake, ended } = begin();
    await settled();
    expect(fake.shown()).toContain('Get ready');
    fake.run(25_000);
    expect(fake.shown()).toContain('Roll: ');
    fake.press(' ');
    expect(fake.shown()).toContain('Hold still');
    fake.run(5_000);
    fake.press(' ');
    expect(fake.shown()).toContain('Roll: ');
    fake.press('p');
    expect(fake.shown()).toContain('Paused');
    fake.run(60_000);
    expect(fake.shown()).toContain('Paused');
    fake.press(' ');
    fake.run(2_000);
    fake.press('q');
    expect(fake.shown()).toContain('End session?');
    fake.press('y');
    const result = await ended;
    expect(result.type === 'done' && result.text).toMatch(/^Rolled for 0:\d+\.\n.*: 0:\d+\n {2}Knots held: 1$/s);
  });

  test('a terminal that was stopped for a while stands paused', async () => {
    const { fake } = begin();
    await settled();
    fake.run(25_000);
    fake.sleep(90_000);
    expect(fake.shown()).toContain('Paused');
    expect(fake.shown()).toMatch(/Away 1:30\. You are on the /);
    fake.run(30_000);
    expect(fake.shown()).toContain('Away 2:00.');
    fake.press(' ');
    expect(fake.shown()).not.toContain('Away');
  });

  test.each([80, 40])('no line is longer than %i columns, and no key is torn', async (columns) => {
    const { fake } = begin(columns);
    await settled();
    fake.run(25_000);
    expect(fake.lines().filter((line) => line.length > columns)).toEqual([]);
    expect(fake.lines().join('\n')).toContain('t too much');
    expect(fake.lines().join('\n')).toContain('+ 15 s more');
    expect(fake.lines().filter((line) => line.startsWith(' '))).toEqual([]);
  });

  test('a hold breathes', async () => {
    const { fake } = begin();
    await settled();
    fake.run(25_000);
    fake.press(' ');
    fake.run(1_000);
    expect(fake.shown()).toContain('breathe in 3');
    fake.run(4_000);
    expect(fake.shown()).toContain('breathe out');
  });

  /** Too much until the block ends. */
  const tooMuch = async (line?: string) => {
    const begun = begin(80, line);
    await settled();
    begun.fake.run(25_000);
    for (let times = 0; times < 3; times += 1) begun.fake.press('t');
    return begun;
  };

  test('what stays too much asks about the stop signs, and nothing goes on before the answer', async () => {
    const { fake } = await tooMuch();
    expect(fake.shown()).toContain('What was too much?');
    expect(fake.lines().filter((line) => line.startsWith('- ')).length).toBeGreaterThan(2);
    fake.press(' ');
    fake.press('ArrowRight');
    fake.run(60_000);
    expect(fake.shown()).toContain('What was too much?');
    fake.press('n');
    expect(fake.shown()).not.toContain('What was too much?');
    expect(fake.shown()).not.toContain('Paused');
  });

  test('a stop sign ends the session and says what to do', async () => {
    const { fake, ended } = await tooMuch();
    fake.press('y');
    const result = await ended;
    expect(result.type === 'done' && result.text).toMatch(/Stop here and have it looked at\.\nLeave the /);
  });

  test('the last block asks too before the session is over', async () => {
    const path = await write('plan.json', {
      blocks: [{ region: 'quads', side: 'left', tool: 'foam-roller', seconds: 60, getReadySeconds: 5 }],
    });
    const { fake, ended } = await tooMuch(`--plan ${path}`);
    expect(fake.shown()).toContain('What was too much?');
    fake.press('n');
    const result = await ended;
    expect(result.type === 'done' && result.text).toMatch(/^Rolled for 0:2/);
    expect(result.type === 'done' && result.text).not.toContain('Stop here');
  });

  test('goes on to its end by itself', async () => {
    const { fake, ended } = begin();
    await settled();
    fake.run(180_000);
    const result = await ended;
    expect(result.type === 'done' && result.text).toMatch(/^Rolled for /);
  });
});
