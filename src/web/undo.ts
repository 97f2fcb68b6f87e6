import { useState } from 'preact/hooks';
import type { Entry } from '../core/journal/index.ts';
import { retractEntry } from '../core/journal/index.ts';
import type { App } from './app-state.ts';

export interface UndoState {
  readonly label: string;
  readonly retractions: readonly string[];
}

/** Deleting with a way back: the retractions themselves are taken back. */
export const useUndo = (app: App) => {
  const [last, setLast] = useState<UndoState | null>(null);
  return {
    retracted: last,
    remove: async (ids: readonly string[], label: string): Promise<void> => {
      const bodies = ids.map((id) => retractEntry({ id }));
      const entries: readonly Entry[] = bodies.map(app.entry);
      const written = await app.append(entries);
      if (written.ok) setLast({ label, retractions: entries.map(({ id }) => id) });
    },
    undo: async (): Promise<void> => {
      if (!last) return;
      const written = await app.write(...last.retractions.map((id) => retractEntry({ id })));
      if (written.ok) setLast(null);
    },
  };
};
