// @ts-check
/**
 * Writes what the reviewed caution rules refuse as flat rows, one refusal each, for the tests to hold the planner against:
 * `node scripts/caution-refusals.mjs FILE > src/knowledge/caution-refusals.json`. FILE is the rules file of the review. The
 * result is checked in and shares no code with the app's own rules.
 */
import { readFileSync } from 'node:fs';

/** @typedef {{ tools: string | string[], regions: string | string[], sides: string, when?: string, scope?: string }} Refuse */
/** @typedef {{ id: string, mode: string, refuse: Refuse, alsoRefuse?: Refuse[], refusePostures?: string[], alwaysOn: boolean, limit?: string }} Rule */

/** @param {string | string[]} list */
const flat = (list) => (Array.isArray(list) ? list.join(' ') : list);

const file = process.argv[2];
if (file === undefined) {
  process.stderr.write('Name the file with the reviewed rules.\n');
  process.exitCode = 2;
} else {
  /** @type {{ rules: Rule[] }} */
  const { rules } = JSON.parse(readFileSync(file, 'utf8'));
  const rows = rules.flatMap(({ id, refuse, alsoRefuse = [], refusePostures = [], alwaysOn }) => [
    ...[refuse, ...alsoRefuse]
      .filter(({ tools, regions }) => tools.length > 0 && regions.length > 0)
      .map(({ tools, regions, sides, when, scope }) => ({
        id,
        ...(alwaysOn ? { always: true } : {}),
        tools: flat(tools),
        regions: flat(regions),
        ...(sides === 'affected' ? { side: 'affected' } : {}),
        ...(when === undefined ? {} : { when }),
        ...(scope === undefined ? {} : { scope }),
      })),
    ...refusePostures.map((posture) => ({ id, posture })),
  ]);
  const ids = rules.map(({ id }) => id);
  process.stdout.write(`${JSON.stringify({ ids, rows }, null, 1)}\n`);
}
