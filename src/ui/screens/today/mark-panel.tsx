import { useId } from 'preact/hooks';
import { type PlaceKey, type RegionId, type Side, partsOfPlace } from '../../../core/body/index.ts';
import type { Levels } from '../../../core/plan/index.ts';
import { moreTexts as words } from '../../../texts/en/today-more.ts';
import {
  type MapDrawing,
  type MapSide,
  type Zoom,
  BodyMap,
  ZOOMS,
  frameOf,
  touchedRegions,
} from '../../figure/body-map/index.ts';
import { Button, Segmented } from '../../kit/index.ts';
import type { Feeling } from './feeling-list.tsx';
import './mark-panel.css';

export interface MarkPlace {
  readonly side: MapSide;
  readonly zoom: Zoom;
}

export interface MarkPanelProps {
  readonly drawings: Readonly<Record<MapSide, MapDrawing>>;
  readonly at: MarkPlace;
  readonly onAt: (at: MarkPlace) => void;
  readonly feeling: Feeling;
  readonly onFeeling: (feeling: Feeling) => void;
  readonly sore: Levels;
  readonly tight: Levels;
  readonly planned: ReadonlySet<PlaceKey>;
  /** The plan in one line, so that each change is seen to re-plan. */
  readonly plan: string;
  readonly onLevel: (region: RegionId, side: Side, feeling: Feeling, level: number) => void;
  readonly onLevelChosen: (region: RegionId, side: Side, feeling: Feeling, level: number) => void;
  readonly onDone: () => void;
}

const FEELINGS: readonly Feeling[] = ['sore', 'tight'];
const TURNS = ['front', 'back', 'left', 'right'] as const;

/** The body close up: part by part and from all sides, so that a finger can set every place. */
export const MarkPanel = (props: MarkPanelProps) => {
  const { drawings, at, onAt, feeling, planned } = props;
  const help = useId();
  const own = feeling === 'sore' ? props.sore : props.tight;
  const zoom = at.side === 'soles' ? 'feet' : at.zoom;
  const drawing = drawings[at.side];
  const regions = touchedRegions(at.side, zoom);
  const set = (change: MarkPanelProps['onLevel']) => (place: PlaceKey, level: number) => {
    const parts = partsOfPlace(place);
    if (parts) change(...parts, feeling, level);
  };
  return (
    <section class="mark" aria-label={words.markTitle}>
      <Segmented
        label={words.feeling}
        options={FEELINGS.map((value) => ({ value, label: words.feelings[value] }))}
        value={feeling}
        onChange={props.onFeeling}
      />
      <p class="mark-plan small" aria-hidden="true">
        <span key={props.plan}>{props.plan}</span>
      </p>
      <div class="mark-stage">
        <BodyMap
          drawing={drawing}
          frame={frameOf(drawing, zoom)}
          // What is being set, so that a number is never the other feeling's.
          levels={own}
          planned={planned}
          label={words.mapLabel(at.side)}
          touch={{
            isTouched: (place) => regions.some((region) => place.startsWith(`${region}:`)),
            levelOf: (place) => own[place] ?? 0,
            nameOf: (place) => {
              const parts = partsOfPlace(place);
              return parts ? words.placeLabel(...parts) : place;
            },
            valueText: (level) => words.levelText(level, feeling),
            onLevel: set(props.onLevel),
            onLevelChosen: set(props.onLevelChosen),
            help,
          }}
        />
      </div>
      <p id={help} class="caption quiet mark-help">
        {words.mapHelp}
      </p>
      <Segmented
        label={words.zoom}
        options={ZOOMS.map((value) => ({ value, label: words.zooms[value] }))}
        value={zoom}
        onChange={(value) =>
          onAt({ zoom: value, side: value === 'feet' ? 'soles' : at.side === 'soles' ? 'front' : at.side })
        }
      />
      <div class="mark-last">
        {at.side === 'soles' ? (
          <p class="small quiet">{words.soles}</p>
        ) : (
          <Segmented
            label={words.turn}
            options={TURNS.map((value) => ({ value, label: words.turns[value] }))}
            value={at.side}
            onChange={(side) => onAt({ side, zoom })}
          />
        )}
        <Button onClick={props.onDone}>{words.markDone}</Button>
      </div>
    </section>
  );
};
