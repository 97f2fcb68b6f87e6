import { BLOCK_SIDES, type BlockSide, type RegionId } from '../../../core/body/index.ts';
import type { ActiveCaution, CheckOption, CheckRow } from '../../../core/knowledge/index.ts';

/** Where a condition is. Without a region it is not said yet; a condition that asks for the side alone has none. */
export interface CheckPlace {
  readonly region: RegionId | null;
  readonly side: BlockSide;
}

/** Which options of a ticked row hold, each with its places; none said means that all count. */
export type CheckAnswer = Readonly<Record<string, readonly CheckPlace[]>>;

/** The ticked rows. */
export type CheckAnswers = Readonly<Record<string, CheckAnswer>>;

export const EMPTY_PLACE: CheckPlace = { region: null, side: 'both' };

/** A row was just ticked. One with a single condition needs no second tick. */
export const tickedRow = ({ options }: CheckRow): CheckAnswer => {
  const [only, ...more] = options;
  return only && more.length === 0 ? { [only.id]: [EMPTY_PLACE] } : {};
};

const withSide = (side: BlockSide): Pick<ActiveCaution, 'side'> => (side === 'both' ? {} : { side });

const cautionsOf = (option: CheckOption, places: readonly CheckPlace[]): readonly ActiveCaution[] => {
  const about = { id: option.caution, ...(option.cases === undefined ? {} : { cases: option.cases }) };
  switch (option.asks) {
    case 'nothing':
      return [about];
    case 'side':
      return (places.length === 0 ? [EMPTY_PLACE] : places).map(({ side }) => ({ ...about, ...withSide(side) }));
    case 'place': {
      const said = places.flatMap(({ region, side }) =>
        region === null ? [] : [{ ...about, region, ...withSide(side) }],
      );
      // Without its place it refuses everything.
      return said.length === 0 ? [about] : said;
    }
  }
};

const once = <T>(list: readonly T[]): readonly T[] => {
  const seen = new Set<string>();
  return list.filter((each) => {
    const key = JSON.stringify(each);
    return seen.has(key) ? false : seen.add(key);
  });
};

/** The cautions that the answers switch on, each with its places. */
export const activeCautions = (rows: readonly CheckRow[], answers: CheckAnswers): readonly ActiveCaution[] =>
  once(
    rows.flatMap((row) => {
      const answer = answers[row.id];
      if (!answer) return [];
      const said = row.options.filter(({ id }) => answer[id]);
      return said.length === 0
        ? row.options.map(({ caution }) => ({ id: caution }))
        : said.flatMap((option) => cautionsOf(option, answer[option.id] ?? []));
    }),
  );

const sameCases = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a === undefined || b === undefined ? a === b : a.length === b.length && a.every((each) => b.includes(each));

/** The options that mean a caution; several if no single one of them says as much. */
const optionsFor = (
  rows: readonly CheckRow[],
  { id, cases }: ActiveCaution,
): { row: CheckRow; options: CheckOption[] } | null => {
  const row = rows.find(({ options }) => options.some(({ caution }) => caution === id));
  if (!row) return null;
  const options = row.options.filter(({ caution }) => caution === id);
  // A row of an earlier version asked cases of several cautions at once.
  const known = new Set(options.flatMap((option) => option.cases ?? []));
  const own = cases?.filter((each) => known.has(each));
  const exact = options.find((option) => sameCases(option.cases, own));
  return { row, options: exact ? [exact] : options };
};

const placeOf = ({ asks }: CheckOption, { region, side }: ActiveCaution): CheckPlace => {
  const told = BLOCK_SIDES.find((each) => each === side) ?? 'both';
  if (asks === 'place') return { region: region ?? null, side: region === undefined ? 'both' : told };
  // A side that came with a place may be the side of something else.
  return { region: null, side: region === undefined ? told : 'both' };
};

/**
 * The answers that switch these cautions on, so that a check that was answered before can be changed. What no row asks is in
 * `others`: it goes on to count. The answers never say less than the cautions did.
 */
export const answersOf = (
  rows: readonly CheckRow[],
  actives: readonly ActiveCaution[],
): { readonly answers: CheckAnswers; readonly others: readonly ActiveCaution[] } => {
  const answers: Record<string, Record<string, readonly CheckPlace[]>> = {};
  const others: ActiveCaution[] = [];
  for (const active of actives) {
    const found = optionsFor(rows, active);
    if (!found) {
      others.push(active);
      continue;
    }
    const answer = (answers[found.row.id] ??= {});
    for (const option of found.options) {
      const places = [...(answer[option.id] ?? []), placeOf(option, active)];
      // One that was told without its place refuses everything, whatever else was told of it.
      const unplaced = option.asks === 'place' && places.some(({ region }) => region === null);
      answer[option.id] = unplaced ? [EMPTY_PLACE] : once(places);
    }
  }
  return { answers, others };
};
