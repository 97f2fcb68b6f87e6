/**
 * Weights and distances of a table of sets. Their unit stands in the row, in the column's name, or nowhere: then the
 * person is asked, and until then kilograms and kilometres are assumed.
 */
import type { ImportOptions } from '../importer.ts';
import type { TableReader } from './table-reader.ts';
import { M_PER_KM, M_PER_MILE, metresIn, toKg, weightUnitOf } from './units.ts';

export interface UnitReader {
  /** Null where none was entered: logs write 0 for body weight. */
  readonly kgOf: (row: readonly string[]) => number | null;
  readonly metresOf: (row: readonly string[]) => number | null;
}

/** `Weight (kg)` is `kg`. */
const unitInName = (header: readonly string[], column: number): string =>
  /\(([^)]*)\)/.exec(header[column] ?? '')?.[1]?.trim() ?? '';

const columnStarting = (header: readonly string[], start: string): number =>
  header.findIndex((name) => name === start || name.startsWith(`${start} (`));

export const createUnitReader = (reader: TableReader, options: ImportOptions): UnitReader => {
  const { header } = reader.table;
  const weight = columnStarting(header, 'weight');
  const weightUnit = reader.column('weight unit');
  const weightName = weightUnitOf(unitInName(header, weight));
  const distance = columnStarting(header, 'distance');
  const distanceUnit = reader.column('distance unit');
  const distanceName = metresIn(unitInName(header, distance));
  const told = new Set<'weight' | 'distance'>();

  /** Once for the whole file. */
  const assume = (what: 'weight' | 'distance'): void => {
    const isTold = what === 'weight' ? options.weightUnit !== undefined : options.distanceUnit !== undefined;
    if (told.has(what) || isTold) return;
    told.add(what);
    reader.warn({ type: 'unit-assumed', what });
  };

  return {
    kgOf: (row) => {
      const value = reader.number(row, weight);
      if (value === null || value === 0) return null;
      const unit = weightName ?? weightUnitOf(reader.text(row, weightUnit));
      if (unit === null) assume('weight');
      return toKg(value, unit ?? options.weightUnit ?? 'kg');
    },
    metresOf: (row) => {
      const value = reader.number(row, distance);
      if (value === null || value === 0) return null;
      const metres = distanceName ?? metresIn(reader.text(row, distanceUnit));
      if (metres === null) assume('distance');
      return value * (metres ?? (options.distanceUnit === 'mi' ? M_PER_MILE : M_PER_KM));
    },
  };
};
