import { describe, expect, test } from 'vitest';
import { CERTAINTIES } from '../core/knowledge/index.ts';
import { claims } from '../knowledge/claims/index.ts';
import { findings } from '../knowledge/findings/index.ts';
import { knowledge } from '../knowledge/index.ts';
import { refusedTechniques } from '../knowledge/refused-techniques.ts';
import type { Command } from './command.ts';
import { findingsCommand } from './findings-command.ts';
import { techniquesCommand } from './techniques-command.ts';

const SYSTEM = { now: () => '2026-11-25T08:00:00.000Z', zone: () => 'Europe/Berlin' };

const ask = async (command: Command, ...args: readonly string[]): Promise<string> => {
  const result = await command(args, SYSTEM);
  if (result.type === 'refused') throw new Error(result.line);
  return result.text;
};
const refusalOf = async (command: Command, ...args: readonly string[]): Promise<string | null> => {
  const result = await command(args, SYSTEM);
  return result.type === 'refused' ? result.line : null;
};

interface Findings {
  readonly words: string;
  readonly claims: readonly { readonly id: string; readonly certainty: string; readonly findings: readonly string[] }[];
  readonly findings: readonly { readonly id: string; readonly contradicting: readonly string[] }[];
  readonly contradicting: readonly { readonly id: string }[];
}
const findingsJson = async (...words: readonly string[]): Promise<Findings> =>
  JSON.parse(await ask(findingsCommand, ...words, '--json')) as Findings;

describe('unknot findings', () => {
  test('tells everything when asked for nothing', async () => {
    const found = await findingsJson();
    expect(found.findings.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
    expect(found.claims.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    expect(found.claims.every(({ certainty }) => CERTAINTIES.some((each) => each === certainty))).toBe(true);
  });

  test('finds words in claim, population, limit, citation and tags', async () => {
    const idsFor = async (...words: readonly string[]) => (await findingsJson(...words)).findings.map(({ id }) => id);
    expect(await idsFor('lactic', 'acid')).toContain('schwane-1983-lactate');
    expect(await idsFor('8 men squats')).toContain('pearcey2015-soreness');
    expect(await idsFor('sham', 'who knew')).toContain('pearcey2015-soreness');
    expect(await idsFor('Vatovec')).toEqual(expect.arrayContaining(['vatovec2024-null']));
    expect(await idsFor('position sense')).not.toEqual([]);
  });

  test('always brings what contradicts a result along', async () => {
    const found = await findingsJson('Pearcey');
    const [pearcey] = found.findings;
    expect(pearcey?.contradicting).toContain('vatovec2024-null');
    const all = new Set([...found.findings, ...found.contradicting].map(({ id }) => id));
    for (const { contradicting } of found.findings) for (const id of contradicting) expect(all.has(id)).toBe(true);
    const text = await ask(findingsCommand, 'Pearcey');
    expect(text).toContain('Other studies disagree:');
    expect(text).toContain('(vatovec2024-null)');
  });

  test('reads well: one block for each entry, no line too long', async () => {
    const text = await ask(findingsCommand, 'lactic', 'acid');
    expect(text).toMatch(/^1 claim and \d+ results for "lactic acid"\.\n\n“It flushes lactic acid/);
    expect(text).toContain('Contradicted, ');
    expect(text.split('\n').every((line) => line.length <= 92)).toBe(true);
    expect(await ask(findingsCommand, 'qqqq')).toBe('Nothing is known about "qqqq". Try one plain word.');
  });

  test('says the same each time', async () => {
    expect(await ask(findingsCommand, 'calf', '--json')).toBe(await ask(findingsCommand, 'calf', '--json'));
  });

  test('refuses what it does not know', async () => {
    expect(await refusalOf(findingsCommand, '--when', 'now')).toMatch(/^Unknown option '--when'.*help/);
  });
});

interface Techniques {
  readonly techniques: readonly { readonly id: string; readonly zones: readonly string[]; readonly start: string }[];
  readonly refused: readonly { readonly region: string; readonly tool: string; readonly reason: string }[];
  readonly zones: readonly { readonly id: string }[];
}
const techniquesJson = async (...args: readonly string[]): Promise<Techniques> =>
  JSON.parse(await ask(techniquesCommand, ...args, '--json')) as Techniques;

describe('unknot techniques', () => {
  test('tells all of them, each with its words, and all that are not advised', async () => {
    const all = await techniquesJson();
    expect(all.techniques.map(({ id }) => id)).toEqual(knowledge.techniques.map(({ id }) => id));
    expect(all.refused).toHaveLength(refusedTechniques.length);
    expect(all.techniques.every(({ start }) => start.length > 10)).toBe(true);
  });

  test.each([
    [['calves'], 'calves/', ''],
    [['--tool', 'stick'], '', '/stick'],
    [['calves', '--tool', 'stick'], 'calves/', '/stick'],
  ])('keeps to %j', async (args, begin, end) => {
    const { techniques, refused, zones } = await techniquesJson(...args);
    const ids = [...techniques.map(({ id }) => id), ...refused.map(({ region, tool }) => `${region}/${tool}`)];
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.every((id) => id.startsWith(begin) && id.endsWith(end))).toBe(true);
    const near = new Set(techniques.flatMap((technique) => technique.zones));
    expect(new Set(zones.map(({ id }) => id))).toEqual(near);
  });

  test('reads well, with limits, doses, zones and reasons', async () => {
    const text = await ask(techniquesCommand, 'calves');
    for (const part of [
      'Calves, roller (calves/foam-roller)',
      'At most: 30 s a side',
      'Gentle:',
      'No tool touches:',
      'Rest day: 30',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/Not advised here:\n {2}Calves, double ball: Two balls fit only/);
    expect(text.split('\n').every((line) => line.length <= 92)).toBe(true);
    expect(await ask(techniquesCommand, 'quads', '--tool', 'none')).toContain('carried over from quads/stick');
  });

  test('says why there is none', async () => {
    const text = await ask(techniquesCommand, 'neck-traps', '--tool', 'massage-gun');
    expect(text).toMatch(
      /^No technique is offered for this\.\n\nNot advised here:\n {2}Neck and shoulders, gun: The neck arteries/,
    );
  });

  test.each([
    [['nose'], /^Unknown region "nose"\. Allowed: neck-traps, .*plantar-foot\.$/],
    [['--tool', 'hammer'], /^Unknown tool "hammer"\. Allowed: foam-roller, .*none\.$/],
    [['calves', 'quads'], /^Unexpected "quads"\./],
    [['--tool'], /^Option '--tool <value>' argument missing/],
    [['--loud'], /^Unknown option '--loud'/],
  ])('refuses %j in one line', async (args, line) => {
    const refusal = await refusalOf(techniquesCommand, ...args);
    expect(refusal).toMatch(line);
    expect(refusal).not.toContain('\n');
  });
});
