import type { BlockSide, RegionId } from '../../../core/body/index.ts';
import type { ActiveCaution, CheckRow } from '../../../core/knowledge/index.ts';

/** A place of a local row; without a region it is not said yet. */
export interface CheckPlace {
  readonly region: RegionId | null;
  readonly side: BlockSide;
}

/** A ticked row: its places, and which of its conditions hold; none said means that all count. */
export interface CheckAnswer {
  readonly places: readonly CheckPlace[];
  readonly which: readonly string[];
}

/** The ticked rows. */
export type CheckAnswers = Readonly<Record<string, CheckAnswer>>;

export const EMPTY_PLACE: CheckPlace = { region: null, side: 'both' };

export const TICKED: CheckAnswer = { places: [EMPTY_PLACE], which: [] };

/** The cautions that the answers switch on, each with its places. */
export const activeCautions = (rows: readonly CheckRow[], answers: CheckAnswers): readonly ActiveCaution[] =>
  rows.flatMap((row) => {
    const answer = answers[row.id];
    if (!answer) return [];
    const { places, which } = answer;
    const cases = row.cases === undefined ? {} : { cases: row.cases };
    const said = row.local ? places.filter(({ region }) => region !== null) : [];
    const ids = which.length === 0 ? row.cautions : row.cautions.filter((id) => which.includes(id));
    return ids.flatMap((id): readonly ActiveCaution[] =>
      said.length === 0
        ? [{ id, ...cases }]
        : said.map(({ region, side }) => ({
            id,
            ...cases,
            ...(region === null ? {} : { region }),
            ...(side === 'both' ? {} : { side }),
          })),
    );
  });
