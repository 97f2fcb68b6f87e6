/** Where the figures of a part of the app come from, and how they look. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Figure } from '../../../core/figure/index.ts';
import type { Settings } from '../../../core/journal/index.ts';
import type { TechniqueId } from '../../../core/knowledge/index.ts';

export interface Figures {
  /** Brings a technique's figure when it is first shown; null where there is none to be had. */
  readonly figureOf: (technique: TechniqueId) => Promise<Figure | null>;
  readonly skin: Settings['skin'];
  readonly build: Settings['build'];
}

export const FiguresContext = createContext<Figures>({
  figureOf: () => Promise.resolve(null),
  skin: 'light',
  build: 'both',
});

/** Null until it is here. */
export const useFigure = (technique: TechniqueId): Figure | null => {
  const { figureOf } = useContext(FiguresContext);
  const [found, setFound] = useState<Figure | null>(null);
  useEffect(() => {
    let wanted = true;
    void figureOf(technique).then((figure) => {
      if (wanted) setFound(figure);
    });
    return () => {
      wanted = false;
    };
  }, [figureOf, technique]);
  // While the next one is on its way nothing wrong is shown.
  return found?.technique === technique ? found : null;
};
