import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlaceKey } from '../../../core/body/index.ts';
import { heatFill, heatNumber, heatWeave } from '../../kit/index.ts';
import type { DrawnPlace, MapDrawing } from './map-drawing.ts';
import { type Box, REACH } from './map-frames.ts';
import { type Touch, keyed, lifted, moved } from './map-gesture.ts';
import { nearestPlace } from './nearest-place.ts';
import { type Numbered, numbersOf } from './place-numbers.ts';
import './body-map.css';

export type PlaceLevels = Partial<Readonly<Record<PlaceKey, number>>>;

/** What a finger or a key on a place does. */
export interface MapTouch {
  /** Only these places answer. */
  readonly isTouched: (place: PlaceKey) => boolean;
  /** The level that is being set: sore or tight. */
  readonly levelOf: (place: PlaceKey) => number;
  readonly nameOf: (place: PlaceKey) => string;
  readonly valueText: (level: number) => string;
  readonly onLevel: (place: PlaceKey, level: number) => void;
  readonly onLevelChosen: (place: PlaceKey, level: number) => void;
  /** The id of the words that say which keys do what. */
  readonly help: string;
}

export interface BodyMapProps {
  readonly drawing: MapDrawing;
  readonly frame: Box;
  /** What is shown. */
  readonly levels: PlaceLevels;
  /** Places of the plan: each gets a dot. */
  readonly planned: ReadonlySet<PlaceKey>;
  readonly label: string;
  /** Absent: a picture. */
  readonly touch?: MapTouch;
  /** A tap on the picture: the nearest place, and whether it was inside it. */
  readonly onOpen?: (place: PlaceKey | null, inside: boolean) => void;
}

/** Planning anew takes longer than drawing a place: the mark is seen first. */
const afterPaint = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work));
};

interface Mark {
  readonly place: PlaceKey;
  readonly level: number;
}

const PlaceShape = ({ place, level }: { readonly place: DrawnPlace; readonly level: number }) => {
  const weave = heatWeave(level);
  return (
    <>
      <path class="map-place" d={place.path} style={level === 0 ? undefined : { fill: heatFill(level) }} />
      {weave === null ? null : <path class="map-weave" d={place.path} fill={weave} />}
    </>
  );
};

const NumberAt = ({ place, x, y, level, unit }: Numbered & { readonly unit: number }) => (
  <g key={place} class="map-number" transform={`translate(${x} ${y}) scale(${unit})`}>
    <circle r="12" style={{ fill: heatFill(level) }} />
    <text y="5.2" style={{ fill: heatNumber(level) }}>
      {level}
    </text>
  </g>
);

/** Units of the drawing for one pixel of the screen, kept while the map changes its size. */
const useUnit = (frame: Box, map: { readonly current: SVGSVGElement | null }): number => {
  const [unit, setUnit] = useState(frame.height / 400);
  useEffect(() => {
    const element = map.current;
    if (!element) return undefined;
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0) setUnit(Math.max(frame.width / width, frame.height / height));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame.width, frame.height, map]);
  return unit;
};

const pointOf = (map: SVGSVGElement, event: PointerEvent | MouseEvent): readonly [number, number] | null => {
  const matrix = map.getScreenCTM()?.inverse();
  if (!matrix) return null;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
  return [x, y];
};

/** The body from one side, a part of it or the whole; with `touch`, every place can be set by finger, mouse and key. */
export const BodyMap = (props: BodyMapProps) => {
  const { drawing, frame, levels, planned, label, touch } = props;
  const map = useRef<SVGSVGElement>(null);
  const unit = useUnit(frame, map);
  const [held, setHeld] = useState<Touch | null>(null);
  /** What is drawn already and told to nobody yet. */
  const [mark, setMark] = useState<Mark | null>(null);
  const current = useRef({ props, unit, held, mark });
  current.current = { props, unit, held, mark };

  const draw = (next: Mark, tell: (now: MapTouch) => void): void => {
    const now = current.current.props.touch;
    current.current = { ...current.current, mark: next };
    setMark(next);
    afterPaint(() => {
      if (now) tell(now);
      setMark((shown) => (shown === next ? null : shown));
    });
  };
  const choose = (place: PlaceKey, level: number): void =>
    draw({ place, level }, (now) => now.onLevelChosen(place, level));
  const acts = useRef({ draw, choose });
  acts.current = { draw, choose };

  const [stop, setStop] = useState<PlaceKey | null>(null);
  const touched = drawing.places.flatMap(({ place }) => (touch?.isTouched(place) === true ? [place] : []));
  /** Where the Tab key comes in: where it was left, if that is still to be seen. */
  const entry = stop !== null && touched.includes(stop) ? stop : touched[0];
  const step = (from: PlaceKey, by: number): void => {
    const next = touched[(touched.indexOf(from) + by + touched.length) % touched.length];
    map.current?.querySelector<SVGGElement>(`[data-place="${next ?? from}"]`)?.focus();
  };

  const active = touch !== undefined;
  useEffect(() => {
    const element = map.current;
    if (!element) return undefined;
    const hold = (next: Touch | null): void => {
      current.current = { ...current.current, held: next };
      setHeld(next);
    };
    const placeAt = (event: PointerEvent | MouseEvent): PlaceKey | null => {
      const point = pointOf(element, event);
      const { props: now, unit: pixels } = current.current;
      const places = now.drawing.places.filter(({ place }) => now.touch?.isTouched(place) ?? true);
      return point && nearestPlace(places, ...point, REACH * pixels);
    };
    const down = (event: PointerEvent): void => {
      const { mark: last, props: now } = current.current;
      const place = event.isPrimary && event.button === 0 ? placeAt(event) : null;
      if (!now.touch || place === null) return;
      const from = last?.place === place ? last.level : now.touch.levelOf(place);
      hold({ place, x: event.clientX, y: event.clientY, from, level: null });
    };
    const move = (event: PointerEvent): void => {
      const { held: before } = current.current;
      if (!before || !event.isPrimary) return;
      const after = moved(before, event.clientX, event.clientY);
      if (after?.level !== null && after !== null && before.level === null) element.setPointerCapture(event.pointerId);
      hold(after);
      if (!after || after.level === null || after.level === before.level) return;
      const { place, level } = after;
      // Only the last of several movements between two frames is planned for, and none once the finger is lifted.
      acts.current.draw({ place, level }, (now) => {
        if (current.current.held === after) now.onLevel(place, level);
      });
    };
    const up = (event: PointerEvent): void => {
      const { held: before } = current.current;
      if (!before || !event.isPrimary) return;
      hold(null);
      acts.current.choose(before.place, lifted(before));
    };
    const cancel = (): void => {
      const { held: before } = current.current;
      hold(null);
      if (before && before.level !== null) acts.current.choose(before.place, before.level);
    };
    const opened = (event: MouseEvent): void => {
      const { props: now } = current.current;
      const point = pointOf(element, event);
      if (!now.onOpen || !point) return;
      const place = placeAt(event);
      now.onOpen(place, nearestPlace(now.drawing.places, ...point, 0) !== null);
    };
    if (!active) {
      element.addEventListener('click', opened);
      return () => element.removeEventListener('click', opened);
    }
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', cancel);
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', cancel);
    };
  }, [active]);

  const shown: PlaceLevels = mark === null ? levels : { ...levels, [mark.place]: mark.level };
  return (
    <svg
      ref={map}
      class={active ? 'body-map body-map-touch' : 'body-map'}
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
      role={active ? 'group' : 'img'}
      aria-label={label}
      data-side={drawing.side}
    >
      <path class="map-body" d={drawing.silhouette} />
      <path class="map-shade" d={drawing.shade} />
      {drawing.places.map((place) =>
        touch?.isTouched(place.place) ? (
          <TouchedPlace
            key={place.place}
            place={place.place}
            touch={touch}
            level={mark?.place === place.place ? mark.level : touch.levelOf(place.place)}
            isStop={place.place === entry}
            onFocus={() => setStop(place.place)}
            onStep={(by) => step(place.place, by)}
            onLevel={(level) => choose(place.place, level)}
          >
            <PlaceShape place={place} level={shown[place.place] ?? 0} />
          </TouchedPlace>
        ) : (
          <g key={place.place} data-place={place.place}>
            <PlaceShape place={place} level={shown[place.place] ?? 0} />
          </g>
        ),
      )}
      <path class="map-lines" d={drawing.lines} style={{ strokeWidth: 1.1 * unit }} />
      {drawing.places.map(({ place, anchor: [x, y] }) =>
        planned.has(place) && !shown[place] ? (
          <circle key={place} class="map-dot" cx={x} cy={y} r={3.2 * unit} style={{ strokeWidth: 1.5 * unit }} />
        ) : null,
      )}
      {numbersOf(drawing.places, shown, unit).map((number) => (
        <NumberAt key={number.place} {...number} unit={unit} />
      ))}
    </svg>
  );
};

interface TouchedPlaceProps {
  readonly place: PlaceKey;
  readonly touch: MapTouch;
  readonly level: number;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onLevel: (level: number) => void;
  readonly children: ComponentChildren;
}

/**
 * One place that answers to keys; one of them is a stop of the Tab key, the arrows to the sides lead to the others. Screen
 * readers that turn a swipe into a key take the one along the slider, so it stands upright.
 */
const TouchedPlace = ({ place, touch, level, isStop, onFocus, onStep, onLevel, children }: TouchedPlaceProps) => (
  <g
    class="map-touched"
    data-place={place}
    role="slider"
    tabindex={isStop ? 0 : -1}
    aria-label={touch.nameOf(place)}
    aria-orientation="vertical"
    aria-valuemin={0}
    aria-valuemax={10}
    aria-valuenow={level}
    aria-valuetext={touch.valueText(level)}
    aria-describedby={touch.help}
    onFocus={onFocus}
    onKeyDown={(event) => {
      if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
        event.preventDefault();
        onStep(event.key === 'ArrowRight' ? 1 : -1);
        return;
      }
      const next = keyed(event.key, level);
      if (next === null) return;
      event.preventDefault();
      onLevel(next);
    }}
  >
    {children}
  </g>
);
