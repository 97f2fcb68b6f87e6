/** The body from both sides with the plan on it, loaded together with the drawings. A tap on it comes closer. */
import type { RefObject } from 'preact';
import { type PlaceKey, type RegionId, type Side, partsOfPlace } from '../../../core/body/index.ts';
import type { Levels } from '../../../core/plan/index.ts';
import { todayTexts as words } from '../../../texts/en/today.ts';
import {
  type MapDrawing,
  type MapSide,
  BodyMap,
  bestSideOf,
  frameOf,
  tapped,
  zoomOf,
} from '../../figure/body-map/index.ts';
import { Leaders } from './leaders.tsx';
import type { MarkPlace } from './mark-panel.tsx';

export type View = 'front' | 'back';

export interface TodayBodiesProps {
  readonly drawings: Readonly<Record<MapSide, MapDrawing>>;
  /** The one that is shown where there is room for one. */
  readonly view: View;
  /** What is shown: the larger of sore and tight. */
  readonly levels: Levels;
  /** What a tap raises. */
  readonly own: Levels;
  readonly planned: ReadonlySet<PlaceKey>;
  /** In the order of the rows, which lines lead to. */
  readonly regions: readonly RegionId[];
  /** Each marked place in words. */
  readonly marked: readonly string[];
  readonly stage: RefObject<HTMLDivElement | null>;
  /** `raised`: the tap was inside a place and counts at once; beside one it only comes closer. */
  readonly onOpen: (at: MarkPlace, raised: readonly [RegionId, Side, number] | null) => void;
}

const other = (view: View): View => (view === 'front' ? 'back' : 'front');

export const TodayBodies = (props: TodayBodiesProps) => {
  const { drawings, view, levels, own, planned, onOpen } = props;
  const open = (seen: View, place: PlaceKey | null, inside: boolean): void => {
    const parts = place === null ? null : partsOfPlace(place);
    if (place === null || !parts) {
      onOpen({ side: seen, zoom: 'whole' }, null);
      return;
    }
    const [region, side] = parts;
    const best = bestSideOf(region);
    onOpen(
      { side: best === 'beside' ? side : best, zoom: zoomOf(region) },
      inside ? [region, side, tapped(own[place] ?? 0)] : null,
    );
  };
  const figure = (seen: View, place: 'one' | 'two') => (
    <figure class={`today-figure today-figure-${place} today-figure-${seen}`}>
      <figcaption aria-hidden="true">{seen === 'front' ? words.front : words.behind}</figcaption>
      <BodyMap
        drawing={drawings[seen]}
        frame={frameOf(drawings[seen], 'whole')}
        levels={levels}
        planned={planned}
        label={words.bodyLabel(seen, props.marked)}
        onOpen={(key, inside) => open(seen, key, inside)}
      />
    </figure>
  );
  return (
    <>
      <div class="today-bodies">
        {figure(view, 'one')}
        {figure(other(view), 'two')}
      </div>
      <Leaders stage={props.stage} drawing={drawings[view]} regions={props.regions} planned={planned} levels={levels} />
    </>
  );
};
