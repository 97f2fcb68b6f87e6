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
  expect(activeCautions(ROWS, { blood: { places: [{ region: 'calves', side: 'left' }], which: [] } })).toEqual([
    { id: 'bleeding-thinners' },
  ]);
});

test('a local row without a place refuses everything', () => {
  expect(activeCautions(ROWS, { hurt: { places: [{ region: null, side: 'both' }], which: [] } })).toEqual([
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
  expect(activeCautions(ROWS, { hurt: { places, which: [] } }).filter(({ id }) => id === 'skin')).toEqual([
    { id: 'skin', cases: [], region: 'calves', side: 'left' },
    { id: 'skin', cases: [], region: 'quads' },
  ]);
});

test('of a row with several conditions only those that were said count', () => {
  const places = [{ region: 'calves', side: 'left' }] as const;
  expect(activeCautions(ROWS, { hurt: { places, which: ['skin'] } })).toEqual([
    { id: 'skin', cases: [], region: 'calves', side: 'left' },
  ]);
});
