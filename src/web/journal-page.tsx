import { useState } from 'preact/hooks';
import { type Entry, type StoredRow, correctEntry, effectiveEntries, parseJournalText } from '../core/journal/index.ts';
import { readPersistence } from '../io/persistence.ts';
import { cautionText } from '../knowledge/caution-texts/index.ts';
import { JournalScreen, type RestorePreview } from '../ui/screens/journal/index.ts';
import type { App } from './app-state.ts';
import { useModule } from './lazy.tsx';
import { hashOf } from './route.ts';
import { saveJournal } from './save-journal.ts';
import { useUndo } from './undo.ts';

interface Restore {
  readonly preview: RestorePreview;
  readonly rows: readonly StoredRow[];
}

const readRestore = async (app: App, file: File): Promise<Restore> => {
  const { entries, kept, problems } = parseJournalText(await file.text());
  const mine = await app.stored();
  const known = new Set([...mine.entries, ...mine.kept].map(({ id }) => id));
  const rows: readonly StoredRow[] = [...entries, ...kept.map(({ row }) => row)];
  const fresh = rows.filter(({ id }) => !known.has(id));
  return {
    preview: { added: fresh.length, known: rows.length - fresh.length, unreadable: problems.length },
    rows: fresh,
  };
};

const loadPersistence = () => readPersistence();

export const JournalPage = ({ app }: { readonly app: App }) => {
  const [restore, setRestore] = useState<Restore | null>(null);
  const persistence = useModule(loadPersistence) ?? 'unknown';
  const { retracted, remove, undo } = useUndo(app);
  const { sessions, lastSavedAt, entriesSinceSave, settings } = app.journal.value;
  return (
    <JournalScreen
      entries={effectiveEntries(app.entries.value)}
      sessions={sessions}
      lastSavedAt={lastSavedAt}
      entriesSinceSave={entriesSinceSave}
      persistence={persistence}
      units={settings.units}
      moment={app.moment.value}
      cautionLabel={(id) => cautionText(id)?.condition ?? id}
      trainingHref={hashOf('training')}
      retracted={retracted}
      restore={restore?.preview ?? null}
      onCorrect={(entry, changes) => {
        const [retraction, changed] = correctEntry(entry, changes, app.newId());
        void app.append([app.entry(retraction), changed as Entry]);
      }}
      onDelete={(ids, label) => void remove(ids, label)}
      onUndoDelete={() => void undo()}
      onSave={() => void saveJournal(app)}
      onRestoreFile={(file) => void readRestore(app, file).then(setRestore)}
      onRestoreConfirm={() => {
        if (restore) void app.restore(restore.rows).then(() => setRestore(null));
      }}
      onRestoreCancel={() => setRestore(null)}
    />
  );
};
