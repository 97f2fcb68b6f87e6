/** The command line cannot break a caution either: not by its arguments, not by a journal, not by a training file. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLACES, REGIONS, type RegionId } from '../core/body/index.ts';
import { type EntryBody, makeEntry, makeJournalText } from '../core/journal/index.ts';
import { type ActiveCaution, TOOLS, isToolId } from '../core/knowledge/index.ts';
import { parseInstant, parseZone } from '../core/base/index.ts';
import type { RawPlanRequest } from '../core/plan/index.ts';
import {
  cautionLists,
  cautionWord,
  edits,
  rawRequests,
  runsOf,
  sayableCautions,
} from '../knowledge/caution-arbitraries.suite.ts';
import { type JudgedPlan, REVIEWED_IDS, cautionProblems } from '../knowledge/caution-oracle.suite.ts';
import { planCommand } from './plan-command.ts';

const SYSTEM = { now: () => '2025-10-21T18:00:00.000Z', zone: () => 'Europe/Berlin' };
const HISTORY = 'src/core/training/fixtures/strength-27-sets.fit';

const at = parseInstant('2025-10-21T08:00:00Z');
const zone = parseZone('Europe/Berlin');
if (!at.ok || !zone.ok) throw new Error('bad moment');
const MOMENT = { at: at.value, zone: zone.value };

interface Printed extends Omit<JudgedPlan, 'shown'> {
  readonly cautions: readonly { readonly id: string; readonly text: string; readonly sources: readonly string[] }[];
  readonly request: { readonly cautions: readonly ActiveCaution[] };
}

const run = async (args: readonly string[]): Promise<Printed> => {
  const result = await planCommand([...args, '--json'], SYSTEM);
  if (result.type === 'refused') throw new Error(result.line);
  return JSON.parse(result.text) as Printed;
};

type Asked = Omit<RawPlanRequest, 'caution'>;

const OPTIONS = ['before', 'after', 'effort', 'minutes', 'tools'] as const;

const argsOf = (raw: Asked, cautions: readonly ActiveCaution[]): readonly string[] => [
  ...OPTIONS.flatMap((name) => (raw[name] === undefined ? [] : [`--${name}`, raw[name]])),
  ...(raw.rest === true ? ['--rest'] : []),
  ...raw.sore.flatMap((word) => ['--sore', word]),
  ...raw.tight.flatMap((word) => ['--tight', word]),
  ...cautions.flatMap((caution) => ['--caution', cautionWord(caution)]),
];

const markedIn = (words: readonly string[]): readonly RegionId[] =>
  REGIONS.filter((region) => words.some((word) => word.startsWith(`${region}:`) && !word.endsWith('=0')));

const problemsOf = (
  plan: Printed,
  raw: Asked,
  actives: readonly ActiveCaution[],
  marked: readonly RegionId[] = [],
): readonly string[] =>
  cautionProblems(
    { ...plan, shown: plan.cautions.map(({ id }) => id) },
    {
      actives,
      tools: (raw.tools ?? '').split(',').filter(isToolId),
      marked: [...markedIn([...raw.sore, ...raw.tight]), ...marked],
    },
  );

describe('the command line breaks no caution', () => {
  test('of its arguments, with a training file or without', async () => {
    await fc.assert(
      fc.asyncProperty(rawRequests, sayableCautions, fc.boolean(), async (raw, cautions, trained) => {
        const plan = await run([...argsOf(raw, cautions), ...(trained ? ['--history', HISTORY] : [])]);
        expect(plan.request.cautions).toEqual(cautions);
        expect(problemsOf(plan, raw, cautions)).toEqual([]);
      }),
      { numRuns: runsOf(1_000) },
    );
  });

  test('that a journal keeps, whatever else it tells', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'unknot-')), 'journal.jsonl');
    await fc.assert(
      fc.asyncProperty(
        rawRequests,
        sayableCautions,
        cautionLists,
        edits,
        fc.subarray([...PLACES], { maxLength: 4 }),
        async (raw, said, kept, wishes, sore) => {
          const bodies = [
            { kind: 'cautions', active: kept },
            { kind: 'plan-edits', ...wishes },
            {
              kind: 'check-in',
              occasion: 'today',
              levels: sore.map((place) => ({ ...place, feeling: 'sore', level: 7 })),
            },
            { kind: 'choice', context: 'rest', activity: null, effort: null, minutes: 30, tools: TOOLS },
          ] as readonly EntryBody[];
          await writeFile(
            path,
            makeJournalText(bodies.map((body, index) => makeEntry(body, { id: String(index), moment: MOMENT }))),
          );
          const plan = await run([...argsOf(raw, said), '--journal', path]);
          expect(problemsOf(plan, raw, [...said, ...kept])).toEqual([]);
        },
      ),
      { numRuns: runsOf(1_000) },
    );
  });

  test('and names what it refuses, with words and sources', async () => {
    for (const id of REVIEWED_IDS) {
      const plan = await run(['--minutes', '10', '--tools', TOOLS.join(','), '--caution', id]);
      const shown = plan.cautions.find((caution) => caution.id === id);
      expect([id, shown?.text.length ?? 0]).not.toEqual([id, 0]);
      expect([id, shown?.sources.length ?? 0]).not.toEqual([id, 0]);
    }
  });
});
