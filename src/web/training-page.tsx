import { useSignalEffect } from '@preact/signals';
import { useMemo, useState } from 'preact/hooks';
import { correctEntry, retractImport } from '../core/journal/index.ts';
import {
  type FieldsError,
  type Workout,
  type WorkoutFields,
  highestHeartRate,
  loadNow,
  newFields,
  pastLoads,
  repeatOf,
  withAnswers,
  workoutLoad,
  workoutOf,
} from '../core/training/index.ts';
import { exercises, findExercise } from '../knowledge/exercises/index.ts';
import { loadCoefficients } from '../knowledge/load-coefficients.ts';
import { momentText } from '../texts/en/dates.ts';
import { type ImportStep, type TrainingRow, TrainingScreen } from '../ui/screens/training/index.ts';
import { addLine } from './add-line.ts';
import type { App } from './app-state.ts';
import { mapDrawings } from './body-map.ts';
import { type ImportClient, type ImportState, createImportClient } from './import-client.ts';
import { incomingFiles } from './incoming-files.ts';
import { useUndo } from './undo.ts';

const AT_ONCE = 20;

/** Reading goes on while another screen is looked at. */
const clients = new WeakMap<App, ImportClient>();

const clientOf = (app: App): ImportClient => {
  const known = clients.get(app) ?? createImportClient(app);
  clients.set(app, known);
  return known;
};

const stepOf = (state: ImportState): ImportStep =>
  state.type === 'reading' ? { type: 'reading', reading: state.progress } : state;

const exerciseNames: readonly string[] = exercises.map(({ name }) => name);

export const TrainingPage = ({ app }: { readonly app: App }) => {
  const [shown, setShown] = useState(AT_ONCE);
  const { retracted, remove, undo } = useUndo(app);
  const client = clientOf(app);
  const { workouts, imports, exerciseRegions, settings } = app.journal.value;
  const moment = app.moment.value;

  useSignalEffect(() => {
    const files = incomingFiles.value;
    if (files === null) return;
    incomingFiles.value = null;
    void client.read(files);
  });

  const find = useMemo(() => withAnswers(findExercise, exerciseRegions), [exerciseRegions]);
  const all = useMemo(() => workouts.map(({ workout }) => workout), [workouts]);
  const highest = useMemo(() => highestHeartRate(all, loadCoefficients), [all]);
  const now = useMemo(() => loadNow(pastLoads(all, moment.at, find, loadCoefficients)), [all, find, moment.at]);
  const rows = workouts.slice(0, shown).map(({ workout, entryIds }): TrainingRow => {
    const { load, confidence } = workoutLoad(workout, find, loadCoefficients, highest);
    return { entryIds, workout, when: momentText(workout.start, workout.zone), load, confidence };
  });

  const add = async (workout: Workout): Promise<void> => {
    await app.write({ kind: 'training', workout, import: null });
  };
  const addFields = async (fields: WorkoutFields): Promise<FieldsError | null> => {
    app.refreshMoment();
    const made = workoutOf(fields, app.moment.value);
    if (!made.ok) return made.error;
    await add(made.value);
    return null;
  };
  const edit = async ({ workout, entryIds }: TrainingRow, fields: WorkoutFields): Promise<FieldsError | null> => {
    app.refreshMoment();
    const made = workoutOf(fields, app.moment.value, workout);
    if (!made.ok) return made.error;
    const old = app.entries.value.find((entry) => entry.id === entryIds.at(-1));
    if (old?.kind !== 'training') return null;
    const [retraction, corrected] = correctEntry(old, { workout: made.value }, app.newId());
    await app.append([app.entry(retraction), corrected]);
    return null;
  };

  return (
    <TrainingScreen
      workouts={rows}
      hasMore={workouts.length > shown}
      onMore={() => setShown(shown + AT_ONCE)}
      now={now}
      drawings={mapDrawings.value}
      units={settings.units}
      exerciseNames={exerciseNames}
      emptyFields={newFields(moment)}
      imports={imports.map(({ id, file, at, workouts: count }) => ({
        id,
        file,
        when: momentText(at, moment.zone),
        workouts: count,
      }))}
      step={stepOf(client.state.value)}
      retracted={retracted}
      onAddLine={async (line) => {
        const added = await addLine(app, line);
        return added.ok ? null : added.error;
      }}
      onAddFields={addFields}
      onEdit={edit}
      onRepeat={({ workout }) => {
        app.refreshMoment();
        void add(repeatOf(workout, app.moment.value));
      }}
      onFiles={(files) => void client.read(files)}
      onAnswer={client.answer}
      onChoose={client.choose}
      onSport={client.setSport}
      onExercise={client.answerExercise}
      onCommit={client.commit}
      onCancel={client.cancel}
      onUndoImport={({ id, file }) => {
        const ids = retractImport(app.entries.value, id).map(({ of }) => of);
        void remove(ids, file);
      }}
      onDelete={(ids, label) => void remove(ids, label)}
      onUndoDelete={() => void undo()}
    />
  );
};
