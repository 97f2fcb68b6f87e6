/** docs/EVIDENCE.md says what the entries and their checks really are. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  CERTAINTIES,
  COMPARATORS,
  DESIGNS,
  DIRECTIONS,
  DOUBTS,
  OUTCOMES,
  SCALES,
  STUDY_CONTEXTS,
  STUDY_TOOLS,
  VERDICTS,
  VERIFICATIONS,
} from '../src/core/knowledge/index.ts';
import { doseResponse } from '../src/knowledge/dose-response.ts';
import { findings } from '../src/knowledge/findings/index.ts';

const text = readFileSync(new URL('../docs/EVIDENCE.md', import.meta.url), 'utf8');
/** Lines are broken anywhere. */
const running = text.replace(/\s+/g, ' ');
const part = (from: string): string => text.split(`\n## ${from}`)[1]?.split('\n## ')[0] ?? '';
const codes = (of: string): readonly string[] => [...of.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
const ids = new Set(findings.map(({ id }) => id));

describe('the page on evidence', () => {
  test.each([
    ['verifications', VERIFICATIONS],
    ['designs', DESIGNS],
    ['directions', DIRECTIONS],
    ['comparators', COMPARATORS],
    ['tools', STUDY_TOOLS],
    ['outcomes', OUTCOMES],
    ['contexts', STUDY_CONTEXTS],
    ['scales', SCALES],
    ['verdicts', VERDICTS],
    ['certainties', CERTAINTIES],
    ['doubts', DOUBTS],
  ] as const)('lists all %s', (_, tags) => {
    const listed = codes(text);
    expect(tags.filter((tag) => !listed.includes(tag))).toEqual([]);
  });

  test('leaves out what is not shown, and tells oddities of what is', () => {
    const hidden = codes(part('What is not shown'));
    expect(hidden).toHaveLength(11);
    expect(hidden.filter((id) => ids.has(id))).toEqual([]);
    const odd = codes(part('Known oddities'));
    expect(odd.length).toBeGreaterThanOrEqual(5);
    expect(odd.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('gives the numbers of the curve as they are', () => {
    const [low, high] = doseResponse.tauRange.value;
    expect(running).toContain(`1 - exp(-t / ${doseResponse.tau.value} s)`);
    expect(running).toContain(`${low} to ${high} s`);
    expect(doseResponse.against).toHaveLength(8);
    expect(running).toContain(`${doseResponse.sorenessThreshold.value} s threshold`);
  });
});
