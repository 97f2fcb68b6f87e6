import { expect, test } from 'vitest';
import type { CheckRow } from '../../../core/knowledge/index.ts';
import { activeCautions } from './check-answers.ts';

const ROWS: readonly CheckRow[] = [
  { id: 'blood', label: 'Blood thinners', cautions: ['bleeding-thinners'], local: false },
  { id: 'hurt', label: 'A wound', cautions: ['open-wound', 'skin'], cases: [], local: true },
];

test('nothing ticked, no caution', () => {
  expect(activeCautions(ROWS, {})).toEqual([]);
});

test('a general row switches on its cautions without a place', () => {
  expect(activeCautions(ROWS, { blood: [{ region: 'calves', side: 'left' }] })).toEqual([{ id: 'bleeding-thinners' }]);
});

test('a local row without a place refuses everything', () => {
  expect(activeCautions(ROWS, { hurt: [{ region: null, side: 'both' }] })).toEqual([
    { id: 'open-wound', cases: [] },
    { id: 'skin', cases: [] },
  ]);
});

test('a local row counts at each of its places; both sides means no side', () => {
  const places = [
    { region: 'calves', side: 'left' },
    { region: 'quads', side: 'both' },
    { region: null, side: 'both' },
  ] as const;
  expect(activeCautions(ROWS, { hurt: places }).filter(({ id }) => id === 'skin')).toEqual([
    { id: 'skin', cases: [], region: 'calves', side: 'left' },
    { id: 'skin', cases: [], region: 'quads' },
  ]);
});
