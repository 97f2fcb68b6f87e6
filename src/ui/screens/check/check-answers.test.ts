import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REGIONS, SIDES } from '../../../core/body/index.ts';
import type { ActiveCaution, CheckOption, CheckRow } from '../../../core/knowledge/index.ts';
import { cautionFilter } from '../../../core/plan/index.ts';
import { cautionLists, runsOf } from '../../../knowledge/caution-arbitraries.suite.ts';
import { checkRows } from '../../../knowledge/check.ts';
import { knowledge } from '../../../knowledge/index.ts';
import {
  type CheckAnswer,
  type CheckAnswers,
  type CheckPlace,
  activeCautions,
  answersOf,
  tickedRow,
} from './check-answers.ts';

const option = (id: string, asks: CheckOption['asks'], more: Partial<CheckOption> = {}): CheckOption => ({
  id,
  caution: id,
  asks,
  ...more,
});
const ROWS: readonly CheckRow[] = [
  { id: 'blood', label: 'Blood thinners', options: [option('bleeding-thinners', 'nothing')] },
  {
    id: 'hurt',
    label: 'A wound, or something new',
    options: [
      option('open-wound', 'place'),
      option('skin', 'place'),
      option('pacemaker', 'side'),
      option('old', 'place', { caution: 'numbness', cases: [] }),
      option('new', 'place', { caution: 'numbness', cases: ['everywhere'] }),
    ],
  },
];
const LEFT_CALF: CheckPlace = { region: 'calves', side: 'left' };
const QUADS: CheckPlace = { region: 'quads', side: 'both' };
const NOWHERE: CheckPlace = { region: null, side: 'both' };
const hurt = (answer: CheckAnswer): readonly ActiveCaution[] => activeCautions(ROWS, { hurt: answer });

describe('what the answers switch on', () => {
  test('nothing ticked, no caution', () => {
    expect(activeCautions(ROWS, {})).toEqual([]);
  });

  test('a row with one condition needs no second tick and no place', () => {
    const [blood] = ROWS;
    if (!blood) throw new Error('no row');
    expect(activeCautions(ROWS, { blood: tickedRow(blood) })).toEqual([{ id: 'bleeding-thinners' }]);
  });

  test('of a ticked row in which nothing is said, everything counts', () => {
    expect(hurt({})).toEqual([{ id: 'open-wound' }, { id: 'skin' }, { id: 'pacemaker' }, { id: 'numbness' }]);
  });

  test('once something is said, only that counts', () => {
    expect(hurt({ skin: [LEFT_CALF] })).toEqual([{ id: 'skin', region: 'calves', side: 'left' }]);
  });

  test('a condition without its place refuses everything', () => {
    expect(hurt({ skin: [NOWHERE] })).toEqual([{ id: 'skin' }]);
  });

  test('each condition has places of its own; both sides means no side', () => {
    expect(hurt({ skin: [LEFT_CALF, NOWHERE], 'open-wound': [QUADS] })).toEqual([
      { id: 'open-wound', region: 'quads' },
      { id: 'skin', region: 'calves', side: 'left' },
    ]);
  });

  test('a condition that asks for its side has no place', () => {
    expect(hurt({ pacemaker: [{ region: null, side: 'left' }] })).toEqual([{ id: 'pacemaker', side: 'left' }]);
    expect(hurt({ pacemaker: [] })).toEqual([{ id: 'pacemaker' }]);
  });

  test('a special case that was asked goes along', () => {
    expect(hurt({ new: [QUADS] })).toEqual([{ id: 'numbness', cases: ['everywhere'], region: 'quads' }]);
    expect(hurt({ old: [QUADS] })).toEqual([{ id: 'numbness', cases: [], region: 'quads' }]);
  });
});

describe('a check that was answered before', () => {
  test('shows what was answered', () => {
    const answers: CheckAnswers = {
      blood: { 'bleeding-thinners': [NOWHERE] },
      hurt: { skin: [LEFT_CALF, QUADS], old: [QUADS], pacemaker: [{ region: null, side: 'right' }] },
    };
    expect(answersOf(ROWS, activeCautions(ROWS, answers))).toEqual({ answers, others: [] });
  });

  test('keeps what no row asks', () => {
    const others = [{ id: 'from-a-later-version', region: 'pecs' as const }];
    expect(answersOf(ROWS, others)).toEqual({ answers: {}, others });
  });

  test('a caution whose special cases were never asked holds in all of them', () => {
    const { answers } = answersOf(ROWS, [{ id: 'numbness', region: 'quads' }]);
    expect(answers['hurt']).toEqual({ old: [QUADS], new: [QUADS] });
  });

  test('cases of other cautions, as an earlier version kept them, do not matter', () => {
    const { answers } = answersOf(ROWS, [{ id: 'skin', region: 'quads', cases: ['elsewhere'] }]);
    expect(answers['hurt']).toEqual({ skin: [QUADS] });
  });

  test('opened and closed again, it never allows more than before', () => {
    const forbiddenBy = (cautions: readonly ActiveCaution[]): readonly string[] => {
      const filter = cautionFilter(knowledge, cautions);
      return knowledge.techniques.flatMap((technique) =>
        SIDES.filter((side) => filter.forbids(technique, side) !== null).map((side) => `${technique.id} ${side}`),
      );
    };
    fc.assert(
      fc.property(cautionLists, (before) => {
        const { answers, others } = answersOf(checkRows, before);
        const after = new Set(forbiddenBy([...activeCautions(checkRows, answers), ...others]));
        expect(forbiddenBy(before).filter((act) => !after.has(act))).toEqual([]);
      }),
      { numRuns: runsOf(2_000) },
    );
  });

  test('answers of this check come back as they were', () => {
    const places = fc.array(
      fc.record({ region: fc.constantFrom(...REGIONS), side: fc.constantFrom(...SIDES, 'both' as const) }),
      { minLength: 1, maxLength: 2 },
    );
    const all = checkRows.flatMap(({ options }) => options);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...all), places), { maxLength: 4 }), (ticks) => {
        const said: Record<string, Record<string, readonly CheckPlace[]>> = {};
        for (const [{ id, asks }, where] of ticks) {
          const row = checkRows.find(({ options }) => options.some((each) => each.id === id));
          if (row) (said[row.id] ??= {})[id] = asks === 'place' ? where : [NOWHERE];
        }
        const active = activeCautions(checkRows, said);
        const { answers, others } = answersOf(checkRows, active);
        expect(others).toEqual([]);
        expect(new Set(activeCautions(checkRows, answers).map((each) => JSON.stringify(each)))).toEqual(
          new Set(active.map((each) => JSON.stringify(each))),
        );
      }),
    );
  });
});
