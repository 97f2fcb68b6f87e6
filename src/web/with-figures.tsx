import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Figures, FiguresContext } from '../ui/figure/technique/index.ts';
import type { App } from './app-state.ts';
import { figureOf } from './figure-source.ts';

/** Gives the figures below it their source and the looks that the person chose. */
export const WithFigures = ({ app, children }: { readonly app: App; readonly children: ComponentChildren }) => {
  const { skin, build } = app.settings.value;
  const figures = useMemo<Figures>(() => ({ figureOf, skin, build }), [skin, build]);
  return <FiguresContext.Provider value={figures}>{children}</FiguresContext.Provider>;
};
