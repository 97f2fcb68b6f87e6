/** The page's side of an import: one worker for what was chosen, until it is written or dropped. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { type EntryBody, type ExerciseAnswer, makeEntry } from '../core/journal/index.ts';
import type { FileAddition, FileAnswers, JobOutcome, PreviewChoice, Sport } from '../core/training/index.ts';
import { trustedScriptUrl } from '../io/trusted-url.ts';
import type { App } from './app-state.ts';
import { type FromWorker, type ReadProgress, type ToWorker, WORKOUTS_AT_ONCE } from './import-protocol.ts';
// oxlint-disable-next-line import/default -- The build gives the address of the worker.
import workerAddress from './import-worker.ts?worker&url';

export type ImportState =
  | { readonly type: 'idle' }
  | { readonly type: 'reading'; readonly progress: ReadProgress }
  | { readonly type: 'preview'; readonly outcome: JobOutcome; readonly busy: boolean }
  | { readonly type: 'writing' }
  | { readonly type: 'written'; readonly workouts: number }
  | { readonly type: 'failed' };

export interface ImportClient {
  readonly state: ReadonlySignal<ImportState>;
  readonly read: (files: readonly File[]) => Promise<void>;
  readonly answer: (files: readonly number[], answers: FileAnswers) => void;
  readonly choose: (ids: readonly string[], choice: PreviewChoice) => void;
  readonly setSport: (id: string, sport: Sport) => void;
  readonly answerExercise: (name: string, answer: ExerciseAnswer) => void;
  readonly commit: () => void;
  /** Stops at once, whatever is being read, and forgets it. */
  readonly cancel: () => void;
}

/** More files than these become one import, so that one tap takes all of them back. */
const MOST_SINGLE_FILES = 3;

/** Lets the page answer to taps in between. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export const createImportClient = (app: App): ImportClient => {
  const state = signal<ImportState>({ type: 'idle' });
  let worker: Worker | null = null;
  let additions: FileAddition[] = [];
  let exercises: ReadonlyMap<string, ExerciseAnswer> = new Map();

  const stop = (next: ImportState): void => {
    worker?.terminate();
    worker = null;
    additions = [];
    exercises = new Map();
    state.value = next;
  };

  const send = (message: ToWorker): void => worker?.postMessage(message);

  const ask = (message: ToWorker): void => {
    const now = state.value;
    if (now.type === 'preview') state.value = { type: 'preview', outcome: withTold(now.outcome, message), busy: true };
    send(message);
  };

  const write = async (): Promise<void> => {
    const merged = mergeAdditions(additions);
    const moment = { at: app.moment.value.at, zone: app.moment.value.zone };
    const entry = (body: EntryBody) => makeEntry(body, { id: app.newId(), moment });
    const entries = [...exercises].map(([name, answer]) => entry({ kind: 'exercise', name, ...answer }));
    for (const { name, source, workouts, exercises: told, columns } of merged) {
      const imported = entry({
        kind: 'import',
        file: name,
        source,
        workouts: workouts.length,
        exercises: told,
        columns,
      });
      entries.push(imported);
      for (const [index, workout] of workouts.entries()) {
        entries.push(entry({ kind: 'training', workout, import: imported.id }));
        if (index % WORKOUTS_AT_ONCE === 0) await breathe();
      }
    }
    const written = await app.append(entries);
    stop(
      written.ok
        ? { type: 'written', workouts: merged.reduce((sum, { workouts }) => sum + workouts.length, 0) }
        : { type: 'idle' },
    );
  };

  const hear = (message: FromWorker): void => {
    switch (message.type) {
      case 'progress':
        if (state.value.type === 'reading') state.value = { type: 'reading', progress: message.progress };
        return;
      case 'outcome':
        state.value = { type: 'preview', outcome: message.outcome, busy: false };
        return;
      case 'addition':
        additions.push(message.addition);
        return;
      case 'taken':
        void write();
        return;
      case 'failed':
        stop({ type: 'failed' });
    }
  };

  return {
    state,
    read: async (files) => {
      const [first] = files;
      if (!first) return;
      stop({ type: 'reading', progress: { name: first.name, file: 0, files: files.length, share: 0 } });
      app.refreshMoment();
      const { at: now, zone } = app.moment.value;
      const { workouts, exerciseRegions: answers, columns } = app.journal.value;
      const mine = new Worker(trustedScriptUrl(workerAddress), { type: 'module' });
      worker = mine;
      mine.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (worker === mine) hear(data);
      });
      mine.addEventListener('error', () => {
        if (worker === mine) stop({ type: 'failed' });
      });
      for (let at = 0; at < workouts.length; at += WORKOUTS_AT_ONCE) {
        const some = workouts.slice(at, at + WORKOUTS_AT_ONCE).map(({ workout }) => workout);
        if (worker === mine) send({ type: 'known', workouts: some });
        await breathe();
      }
      if (worker === mine) send({ type: 'read', files, zone, now, columns, answers });
    },
    answer: (files, answers) => ask({ type: 'answer', files, answers }),
    choose: (ids, choice) => ask({ type: 'choose', ids, choice }),
    setSport: (id, sport) => ask({ type: 'sport', id, sport }),
    answerExercise: (name, answer) => {
      exercises = new Map([...exercises, [name, answer]]);
      ask({ type: 'exercise', name, answer });
    },
    commit: () => {
      if (state.value.type !== 'preview') return;
      state.value = { type: 'writing' };
      send({ type: 'take' });
    },
    cancel: () => stop({ type: 'idle' }),
  };
};

/** What was told stands there at once; what it changes follows from the worker, which may have a large file to read. */
const withTold = (outcome: JobOutcome, message: ToWorker): JobOutcome => {
  switch (message.type) {
    case 'answer': {
      const files = outcome.files.map((file, index) =>
        message.files.includes(index) ? { ...file, answers: { ...file.answers, ...message.answers } } : file,
      );
      return { ...outcome, files };
    }
    case 'choose': {
      const ids = new Set(message.ids);
      const doubts = outcome.doubts.map((doubt) => (ids.has(doubt.id) ? { ...doubt, choice: message.choice } : doubt));
      return { ...outcome, doubts };
    }
    case 'sport': {
      const doubts = outcome.doubts.map((doubt) =>
        doubt.id === message.id ? { ...doubt, workout: { ...doubt.workout, sport: message.sport } } : doubt,
      );
      return { ...outcome, doubts };
    }
    default:
      return outcome;
  }
};

/** The parts of each file together again; many files are one import under the name of the first. */
const mergeAdditions = (parts: readonly FileAddition[]): readonly FileAddition[] => {
  const byFile = new Map<string, FileAddition>();
  for (const part of parts) {
    const key = `${part.name} ${part.source}`;
    const known = byFile.get(key);
    byFile.set(key, known ? { ...known, workouts: [...known.workouts, ...part.workouts] } : part);
  }
  const all = [...byFile.values()];
  const plain = all.filter(({ columns }) => columns === null);
  const [first] = plain;
  if (!first || plain.length <= MOST_SINGLE_FILES) return all;
  const together: FileAddition = {
    ...first,
    name: `${first.name} + ${plain.length - 1}`,
    workouts: plain.flatMap(({ workouts }) => workouts),
    exercises: plain.flatMap(({ exercises }) => exercises),
  };
  return [together, ...all.filter(({ columns }) => columns !== null)];
};
