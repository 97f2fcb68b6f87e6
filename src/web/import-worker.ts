/** Reads training files beside the page, which must answer to every tap meanwhile. */
import { msToInstant } from '../core/base/index.ts';
import {
  type FileAnswers,
  type ImportJob,
  type ImportOptions,
  type JobFile,
  type Workout,
  EMPTY_JOB,
  additionsOfJob,
  importFile,
  importers,
  optionsOf,
  outcomeOf,
  questionsOf,
  withAnswers,
} from '../core/training/index.ts';
import { blobSource } from '../io/blob-source.ts';
import { findExercise } from '../knowledge/exercises/index.ts';
import { trainingGuesses } from '../knowledge/training-guesses.ts';
import { loadCoefficients } from '../knowledge/load-coefficients.ts';
import { type FromWorker, type ToWorker, WORKOUTS_AT_ONCE } from './import-protocol.ts';

const MS_BETWEEN_PROGRESS = 100;

let known: readonly Workout[] = [];
let files: readonly File[] = [];
let base: ImportOptions | null = null;
let find = findExercise as ReturnType<typeof withAnswers>;
let job: ImportJob = EMPTY_JOB;

const tell = (message: FromWorker): void => self.postMessage(message);

const readFile = (file: File, index: number, answers: FileAnswers): JobFile => {
  if (!base) throw new Error('Nothing was said about the files.');
  let toldAt = 0;
  const source = { name: file.name, source: blobSource(file) };
  const result = importFile(source, optionsOf(base, answers), importers, (share) => {
    const now = performance.now();
    if (now - toldAt < MS_BETWEEN_PROGRESS) return;
    toldAt = now;
    tell({ type: 'progress', progress: { name: file.name, file: index, files: files.length, share } });
  });
  return { name: file.name, result, answers, asked: questionsOf(result) };
};

const context = () => ({
  known,
  now: base?.now ?? msToInstant(0),
  findExercise: find,
  coefficients: loadCoefficients,
});

const tellOutcome = (): void => tell({ type: 'outcome', outcome: outcomeOf(job, context()) });

/** A table may hold more questions once it is known what its columns mean; none is taken back. */
const readAgain = (old: JobFile, index: number, answers: FileAnswers): JobFile => {
  const file = files[index];
  if (!file) return old;
  const read = readFile(file, index, { ...old.answers, ...answers });
  const news = read.asked.filter(({ type }) => !old.asked.some((each) => each.type === type));
  return { ...read, asked: [...old.asked, ...news] };
};

const act = (message: ToWorker): void => {
  switch (message.type) {
    case 'known':
      known = [...known, ...message.workouts];
      return;
    case 'read':
      ({ files } = message);
      find = withAnswers(findExercise, message.answers);
      base = {
        zone: message.zone,
        now: message.now,
        guesses: trainingGuesses,
        columns: message.columns,
        knowsExercise: (name) => find(name) !== null,
      };
      job = { ...EMPTY_JOB, files: files.map((file, index) => readFile(file, index, {})) };
      break;
    case 'answer': {
      const read = job.files.map((old, index) =>
        message.files.includes(index) ? readAgain(old, index, message.answers) : old,
      );
      job = { ...job, files: read };
      break;
    }
    case 'choose':
      job = { ...job, choices: new Map([...job.choices, ...message.ids.map((id) => [id, message.choice] as const)]) };
      break;
    case 'sport':
      job = { ...job, sports: new Map([...job.sports, [message.id, message.sport]]) };
      break;
    case 'exercise':
      job = { ...job, exercises: new Map([...job.exercises, [message.name, message.answer]]) };
      break;
    case 'take':
      for (const addition of additionsOfJob(job, context())) {
        for (let at = 0; at < addition.workouts.length; at += WORKOUTS_AT_ONCE)
          tell({
            type: 'addition',
            addition: { ...addition, workouts: addition.workouts.slice(at, at + WORKOUTS_AT_ONCE) },
          });
      }
      tell({ type: 'taken' });
      return;
  }
  tellOutcome();
};

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  try {
    act(data);
  } catch (error) {
    // A file that was changed or unplugged meanwhile, or a mistake of ours: the page says so and goes on.
    tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
