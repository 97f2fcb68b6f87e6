/** A piece of text that people may read, and what the place it stands in tells about it. */
import type { RegionId } from '../../src/core/body/index.ts';
import type { ToolId } from '../../src/core/knowledge/index.ts';

/** What surrounds a text: the technique it belongs to, the entry it is part of. */
export interface Surroundings {
  readonly regions: readonly RegionId[];
  readonly tools: readonly ToolId[];
  /** Ids named beside the text that may be an entry's own: `id: '…'`, the first argument of a row, `caution: '…'`. */
  readonly owners: readonly string[];
}

export interface Passage {
  /** From the project's root, with slashes. */
  readonly path: string;
  readonly line: number;
  /** The name of the field it stands in, such as `says` or `limit`; empty where there is none. */
  readonly key: string;
  /** What cannot be known before the app runs stands as "…". */
  readonly text: string;
  readonly surroundings: Surroundings;
}

export const NOWHERE: Surroundings = { regions: [], tools: [], owners: [] };

/** A file with its path from the project's root. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}
