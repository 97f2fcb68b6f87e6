import type { BlockSide, RegionId } from '../../../core/body/index.ts';
import type { ActiveCaution, CheckRow } from '../../../core/knowledge/index.ts';

/** A place of a local row; without a region it is not said yet. */
export interface CheckPlace {
  readonly region: RegionId | null;
  readonly side: BlockSide;
}

/** The ticked rows with their places. */
export type CheckAnswers = Readonly<Record<string, readonly CheckPlace[]>>;

export const EMPTY_PLACE: CheckPlace = { region: null, side: 'both' };

/** The cautions that the answers switch on, each with its places. */
export const activeCautions = (rows: readonly CheckRow[], answers: CheckAnswers): readonly ActiveCaution[] =>
  rows.flatMap((row) => {
    const places = answers[row.id];
    if (!places) return [];
    const cases = row.cases === undefined ? {} : { cases: row.cases };
    const said = row.local ? places.filter(({ region }) => region !== null) : [];
    return row.cautions.flatMap((id): readonly ActiveCaution[] =>
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
