import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { BlockSide } from '../../../core/body/index.ts';
import type { Figure } from '../../../core/figure/index.ts';
import type { TechniqueId } from '../../../core/knowledge/index.ts';
import { type FigureMoment, paintFigure } from './paint.ts';
import './technique.css';

/** Brings a technique's figure when it is first shown; null where there is none to be had. */
export type FigureSource = (technique: TechniqueId) => Promise<Figure | null>;

export const FigureSourceContext = createContext<FigureSource>(() => Promise.resolve(null));

/** Finer than this is not seen on a moving figure, but paid for in every frame. */
const FINEST = 2;

export const useFigure = (technique: TechniqueId): Figure | null => {
  const source = useContext(FigureSourceContext);
  const [figure, setFigure] = useState<Figure | null>(null);
  useEffect(() => {
    let wanted = true;
    setFigure(null);
    void source(technique).then((found) => {
      if (wanted) setFigure(found);
    });
    return () => {
      wanted = false;
    };
  }, [source, technique]);
  return figure;
};

export interface FigurePlayerProps {
  readonly technique: TechniqueId;
  readonly side: BlockSide;
  /** Where the tool is on its way, 0 to 1; null: it rests in the middle. */
  readonly pass: number | null;
  /** In a hold: from 0, breathed out, to 1, breathed in. */
  readonly breath?: number | null;
}

/** A technique, moving. The figures show the right side; the left is their mirror image. */
export const FigurePlayer = ({ technique, side, pass, breath = null }: FigurePlayerProps) => {
  const figure = useFigure(technique);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState(0);
  const colours = useRef(new Map<string, string>());
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const fit = (): void => {
      const { clientWidth, clientHeight } = element;
      const ratio = Math.min(FINEST, devicePixelRatio);
      element.width = Math.round(clientWidth * ratio);
      element.height = Math.round(clientHeight * ratio);
      colours.current.clear();
      setSize((before) => before + 1);
    };
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    dark.addEventListener('change', fit);
    return () => {
      observer.disconnect();
      dark.removeEventListener('change', fit);
    };
  }, []);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context || !figure || element.width === 0) return;
    const known = colours.current;
    const colourOf = (name: string): string => {
      const before = known.get(name);
      if (before !== undefined) return before;
      const found = getComputedStyle(element).getPropertyValue(`--figure-${name}`).trim();
      known.set(name, found);
      return found;
    };
    const moment: FigureMoment = { pass: pass ?? 0.5, breath, arrow: pass === null, mirrored: side === 'left' };
    paintFigure(context, figure.moving, moment, colourOf);
  }, [figure, pass, breath, side, size]);
  return <canvas ref={canvas} class="figure-player" aria-hidden="true" data-figure={figure ? technique : undefined} />;
};
