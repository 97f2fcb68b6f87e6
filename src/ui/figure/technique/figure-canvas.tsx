import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Figure, type Showing, paintingOf } from '../../../core/figure/index.ts';
import { FiguresContext } from './figures-context.ts';
import { type Size, fitInto, paintFigure } from './paint.ts';
import { useTheme } from './use-theme.ts';

/** Finer than this is not seen on a moving figure, but paid for in every frame. */
const FINEST = 2;

export interface FigureCanvasProps {
  readonly figure: Figure | null;
  /** Painted again whenever it is another one. */
  readonly showing: Showing;
  /** For the left side: the figures show the right. */
  readonly mirrored: boolean;
}

/** One picture of a figure on the lower edge of its place, as large as it fits. Empty while there is no figure. */
export const FigureCanvas = ({ figure, showing, mirrored }: FigureCanvasProps) => {
  const { skin, build } = useContext(FiguresContext);
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [room, setRoom] = useState<Size | null>(null);
  const theme = useTheme();
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setRoom({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const colours = useRef(new Map<string, string>());
  useLayoutEffect(() => colours.current.clear(), [theme, skin]);

  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || !room) return;
    if (!figure) {
      // What stood there before belongs to other words.
      element.width = 0;
      element.style.width = '0';
      return;
    }
    const painting = paintingOf(figure, showing, build);
    const size = fitInto(painting.box, room);
    const ratio = Math.min(FINEST, devicePixelRatio);
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
    if (width === 0 || height === 0) return;
    if (element.width !== width || element.height !== height) {
      element.width = width;
      element.height = height;
      element.style.width = `${width / ratio}px`;
      element.style.height = `${height / ratio}px`;
    }
    const known = colours.current;
    const colourOf = (name: string): string => {
      const last = known.get(name);
      if (last !== undefined) return last;
      const colour = getComputedStyle(element).getPropertyValue(`--figure-${name}`).trim();
      known.set(name, colour);
      return colour;
    };
    paintFigure(context, painting, mirrored, colourOf);
  }, [figure, showing, mirrored, build, room, theme, skin]);
  return (
    <div ref={place} class="figure-place" data-skin={skin} data-figure={figure?.technique}>
      <canvas ref={canvas} class="figure-canvas" width="0" height="0" />
    </div>
  );
};
