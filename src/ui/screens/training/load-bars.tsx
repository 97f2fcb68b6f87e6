import { REGIONS, type RegionId } from '../../../core/body/index.ts';
import type { RegionLoad } from '../../../core/training/index.ts';
import { trainingTexts as words } from '../../../texts/en/training.ts';

export interface LoadBarsProps {
  readonly load: RegionLoad;
  /** Regions whose load is mostly guessed from the time. */
  readonly rough: readonly RegionId[];
  /** The load at which the planner counts it for about two thirds of its most. */
  readonly scale: number;
}

/** Smaller ones change no plan. */
const LEAST = 0.25;

const amountWord = (load: number, scale: number): string => {
  if (load >= scale) return words.amounts.much;
  return load >= scale / 3 ? words.amounts.some : words.amounts.little;
};

/** The estimate by region, most first: a word, a number and a bar that say the same. */
export const LoadBars = ({ load, rough, scale }: LoadBarsProps) => {
  const rows = REGIONS.map((region) => ({ region, load: load[region] ?? 0 }))
    .filter((row) => row.load >= LEAST)
    .toSorted((a, b) => b.load - a.load);
  const most = Math.max(scale, ...rows.map((row) => row.load));
  if (rows.length === 0) return <p class="small quiet">{words.loadNone}</p>;
  return (
    <ul class="load">
      {rows.map((row) => (
        <li key={row.region} class="load-row">
          <span>{words.regionName(row.region)}</span>
          <span class="quiet">
            {words.loadText(amountWord(row.load, scale), row.load)}
            {rough.includes(row.region) ? ` (${words.rough})` : ''}
          </span>
          <i class="load-bar" style={{ '--load': row.load / most }} aria-hidden="true" />
        </li>
      ))}
    </ul>
  );
};
