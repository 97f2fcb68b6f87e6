/** How large the drawn figures are, and how large they may be. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes. A figure is fetched alone; all of them are stored in the background, and kept in the repository. */
export const FIGURE_LIMITS = { one: 60_000, all: 4_000_000, raw: 20_000_000 } as const;

export interface FigureSize {
  readonly name: string;
  readonly raw: number;
  readonly brotli: number;
}

/** `quality`: of the compression, up to 11; less is faster and never smaller by more than a trifle. */
export const figureSizes = (root: string, quality: number): readonly FigureSize[] => {
  const folder = join(root, 'src', 'web', 'figures');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
      return { name, raw: bytes.length, brotli: packed.length };
    });
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** What is too large, in words. */
export const sizeProblems = (sizes: readonly FigureSize[]): readonly string[] => {
  const [packed, raw] = [sum(sizes.map(({ brotli }) => brotli)), sum(sizes.map((size) => size.raw))];
  return [
    ...sizes
      .filter(({ brotli }) => brotli > FIGURE_LIMITS.one)
      .map(({ name, brotli }) => `${name}: ${brotli} bytes brotli`),
    ...(packed > FIGURE_LIMITS.all ? [`all figures: ${packed} bytes brotli`] : []),
    ...(raw > FIGURE_LIMITS.raw ? [`all figures: ${raw} bytes in the repository`] : []),
  ];
};
