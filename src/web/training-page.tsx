import { useState } from 'preact/hooks';
import { type Result } from '../core/base/index.ts';
import { type EntryBody, type ExerciseAnswer, retractImport } from '../core/journal/index.ts';
import {
  type ExerciseFinder,
  additionsOf,
  type ImportError,
  type Imported,
  importFile,
  importers,
  memorySource,
  previewImports,
  summariseImport,
  withAnswers,
  workoutLoad,
} from '../core/training/index.ts';
import { findExercise } from '../knowledge/exercises/index.ts';
import { trainingGuesses } from '../knowledge/training-guesses.ts';
import { loadCoefficients } from '../knowledge/load-coefficients.ts';
import { importErrorText, importWarningText } from '../texts/en/import.ts';
import { momentText } from '../texts/en/pages.ts';
import { type FilePreview, TrainingScreen } from '../ui/screens/training/index.ts';
import { addLine } from './add-line.ts';
import type { App } from './app-state.ts';
import { useUndo } from './undo.ts';

interface ChosenFile {
  readonly name: string;
  readonly read: Result<Imported, ImportError>;
}

const readFiles = async (app: App, files: FileList): Promise<readonly ChosenFile[]> => {
  app.refreshMoment();
  const { at, zone } = app.moment.value;
  const chosen: ChosenFile[] = [];
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const options = {
      zone,
      now: at,
      guesses: trainingGuesses,
      knowsExercise: (name: string) => findExercise(name) !== null,
    };
    chosen.push({
      name: file.name,
      read: importFile({ name: file.name, source: memorySource(bytes) }, options, importers),
    });
  }
  return chosen;
};

/** What each file would add. A workout that two of the chosen files hold counts once. */
const previewFiles = (app: App, chosen: readonly ChosenFile[], find: ExerciseFinder, withDoubtful: boolean) => {
  const files = chosen.map(({ read }) => (read.ok ? read.value.workouts : []));
  const known = app.journal.value.workouts.map(({ workout }) => workout);
  const { at: now } = app.moment.value;
  const usual = previewImports(files, known, { now, choices: new Map() });
  const doubtful = usual.flat().filter(({ status }) => status === 'doubtful');
  const choices = new Map(withDoubtful ? doubtful.map(({ workout }) => [workout.id, 'add' as const]) : []);
  const rows = withDoubtful ? previewImports(files, known, { now, choices }) : usual;
  return chosen.map(({ name, read }, index) => ({
    name,
    read,
    rows: rows[index] ?? [],
    summary: read.ok ? summariseImport(name, read.value, find, loadCoefficients) : null,
  }));
};

export const TrainingPage = ({ app }: { readonly app: App }) => {
  const [chosen, setChosen] = useState<readonly ChosenFile[] | null>(null);
  const [answers, setAnswers] = useState<ReadonlyMap<string, ExerciseAnswer>>(new Map());
  const { retracted, remove, undo } = useUndo(app);
  const { workouts, imports, exerciseRegions } = app.journal.value;
  const find = withAnswers(findExercise, new Map([...exerciseRegions, ...answers]));
  const previews = chosen ? previewFiles(app, chosen, find, false) : null;

  const commit = async (withDoubtful: boolean): Promise<void> => {
    const bodies: EntryBody[] = [...answers].map(([name, { primary, secondary }]) => ({
      kind: 'exercise',
      name,
      primary,
      secondary,
    }));
    const entries = bodies.map(app.entry);
    for (const { name, rows, read } of previewFiles(app, chosen ?? [], find, withDoubtful)) {
      if (!read.ok) continue;
      const added = additionsOf(rows);
      if (added.length === 0) continue;
      const imported = app.entry({
        kind: 'import',
        file: name,
        source: read.value.source,
        workouts: added.length,
        exercises: [],
        columns: null,
      });
      entries.push(imported, ...added.map((workout) => app.entry({ kind: 'training', workout, import: imported.id })));
    }
    const written = await app.append(entries);
    if (written.ok) {
      setChosen(null);
      setAnswers(new Map());
    }
  };

  return (
    <TrainingScreen
      workouts={workouts.map(({ workout, entryIds }) => {
        const { load, confidence } = workoutLoad(workout, find, loadCoefficients);
        const { title, sport, seconds, start, zone, sets } = workout;
        return {
          entryIds,
          title,
          start: momentText(start, zone),
          sport,
          seconds,
          sets: sets.filter(({ kind }) => kind !== 'warm-up').length,
          load,
          confidence,
        };
      })}
      imports={imports.map(({ id, file, at, workouts: count }) => ({
        id,
        file,
        when: momentText(at, app.moment.value.zone),
        workouts: count,
      }))}
      preview={
        previews && {
          files: previews.map(({ name, read, rows, summary }): FilePreview => {
            const empty = {
              name,
              source: '',
              workouts: 0,
              sets: 0,
              warnings: [],
              fresh: 0,
              duplicates: 0,
              doubtful: 0,
            };
            if (!read.ok) return { ...empty, error: importErrorText(read.error) };
            return {
              ...empty,
              source: read.value.source,
              workouts: read.value.workouts.length,
              sets: summary?.workouts.reduce((total, { sets }) => total + sets, 0) ?? 0,
              warnings: read.value.warnings.map(importWarningText),
              fresh: rows.filter(({ status }) => status === 'fresh').length,
              duplicates: rows.filter(({ status }) => status === 'known' || status === 'changed').length,
              doubtful: rows.filter(({ status }) => status === 'doubtful').length,
            };
          }),
          unmatched: [...new Set(previews.flatMap(({ summary }) => summary?.unmatched ?? []))],
        }
      }
      retracted={retracted}
      onAddLine={async (line) => {
        const added = await addLine(app, line);
        return added.ok ? null : added.error;
      }}
      onFiles={(files) => void readFiles(app, files).then(setChosen)}
      onAnswer={(exercise, answer) => setAnswers(new Map([...answers, [exercise, answer]]))}
      onCommit={({ withDoubtful }) => void commit(withDoubtful)}
      onCancel={() => {
        setChosen(null);
        setAnswers(new Map());
      }}
      onUndoImport={(id) => void app.write(...retractImport(app.entries.value, id))}
      onDelete={(ids, label) => void remove(ids, label)}
      onUndoDelete={() => void undo()}
    />
  );
};
