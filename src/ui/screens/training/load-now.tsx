import { type PlaceKey, type RegionId, REGIONS, SIDES, placeKey } from '../../../core/body/index.ts';
import { clamp } from '../../../core/base/index.ts';
import type { LoadNow } from '../../../core/training/index.ts';
import { trainingTexts as words } from '../../../texts/en/training.ts';
import { BodyMap, type MapDrawing, type MapSide, frameOf } from '../../figure/body-map/index.ts';
import { LoadBars } from './load-bars.tsx';

export interface LoadNowProps {
  readonly now: LoadNow;
  readonly scale: number;
  /** Null while the drawing is not there: the list tells the same. */
  readonly drawings: Readonly<Record<MapSide, MapDrawing>> | null;
}

const VIEWS = ['front', 'back'] as const;
const NO_PLACES: ReadonlySet<PlaceKey> = new Set();

/** The map shows whole numbers from 0 to 10; imports give no side, so both sides carry the same. */
const levelsOf = ({ load }: LoadNow): Partial<Record<PlaceKey, number>> =>
  Object.fromEntries(
    REGIONS.flatMap((region) =>
      SIDES.map((side) => [placeKey(region, side), clamp(Math.round(load[region] ?? 0), 0, 10)] as const),
    ),
  );

export const LoadNowMap = ({ now, scale, drawings }: LoadNowProps) => {
  const levels = levelsOf(now);
  const most: readonly RegionId[] = REGIONS.filter((region) => Math.round(now.load[region] ?? 0) > 0);
  return (
    <>
      {drawings && most.length > 0 ? (
        <div class="load-map">
          {VIEWS.map((side) => (
            <BodyMap
              key={side}
              drawing={drawings[side]}
              frame={frameOf(drawings[side], 'whole')}
              levels={levels}
              planned={NO_PLACES}
              label={words.nowMap(side, most.map(words.regionName))}
            />
          ))}
        </div>
      ) : null}
      {most.length === 0 ? (
        <p>{words.nowEmpty}</p>
      ) : (
        <>
          <p class="small quiet">{words.nowLead}</p>
          <LoadBars load={now.load} rough={now.rough} scale={scale} />
          <p class="caption quiet">{words.nowNote}</p>
        </>
      )}
    </>
  );
};
