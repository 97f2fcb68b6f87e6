import {
  DEFAULT_SETTINGS,
  type JournalState,
  type Settings,
  foldJournal,
  parseJournalText,
} from '../core/journal/index.ts';
import {
  type Plan,
  type PlanHistory,
  type PlanWords,
  EMPTY_HISTORY,
  createPlan,
  makePlanJson,
  parsePlanRequest,
} from '../core/plan/index.ts';
import { type Moment, type Result, err, ok } from '../core/base/index.ts';
import { additionsOf, exerciseAnswers, previewImports } from '../core/training/index.ts';
import { cautionText } from '../knowledge/caution-texts/index.ts';
import { knowledge, toolNames } from '../knowledge/index.ts';
import { cliTexts, requestErrorText } from '../texts/en/cli.ts';
import { leftOutText, minutesText, placeName, reasonText, refusedText, regionName } from '../texts/en/plan.ts';
import { type Command, type System, parseMoment, parseOptions, refused } from './command.ts';
import { readBytes } from './read-file.ts';
import { type TrainingFile, readTraining, weighTraining } from './training-files.ts';

/** How a plan is asked for; `roll` takes the same. */
export const PLAN_OPTIONS = {
  before: { type: 'string' },
  after: { type: 'string' },
  rest: { type: 'boolean' },
  effort: { type: 'string' },
  minutes: { type: 'string' },
  tools: { type: 'string' },
  sore: { type: 'string', multiple: true },
  tight: { type: 'string', multiple: true },
  caution: { type: 'string', multiple: true },
  history: { type: 'string', multiple: true },
  journal: { type: 'string' },
  now: { type: 'string' },
  zone: { type: 'string' },
} as const;

const OPTIONS = { ...PLAN_OPTIONS, json: { type: 'boolean' } } as const;

const words: PlanWords = {
  reason: reasonText,
  leftOut: leftOutText,
  refused: refusedText((id) => cautionText(id)?.action.text ?? id),
  caution: (id) => {
    const text = cautionText(id);
    return { text: text?.action.text ?? id, sources: text?.sources ?? [] };
  },
};

const planText = (plan: Plan): string => {
  const { heading } = cliTexts;
  const rolling = plan.blocks.reduce((total, { seconds }) => total + seconds, 0);
  const lines = [
    plan.blocks.length === 0
      ? cliTexts.nothing
      : cliTexts.total(minutesText(plan.totalSeconds), minutesText(rolling), plan.request.minutes),
    ...plan.blocks.flatMap((block, index) => [
      cliTexts.blockLine(
        index + 1,
        regionName(block.region),
        cliTexts.sideShort[block.side],
        toolNames[block.tool].name.toLowerCase(),
        block.seconds,
      ),
      ...block.why.map((reason) => `     ${reasonText(reason)}`),
    ]),
  ];
  const section = (title: string, rows: readonly string[]): readonly string[] =>
    rows.length === 0 ? [] : ['', `${title}:`, ...rows.map((row) => `  ${row}`)];
  const place = ({ region, side }: { region: Parameters<typeof regionName>[0]; side?: 'left' | 'right' }): string =>
    side === undefined ? regionName(region) : placeName(region, side);
  return [
    ...lines,
    ...section(
      heading.leftOut,
      plan.leftOut.map((row) => `${place(row)}: ${words.leftOut(row)}`),
    ),
    ...section(
      heading.refused,
      plan.refused.map(
        (row) =>
          `${place(row)}${row.tool === undefined ? '' : `, ${toolNames[row.tool].name.toLowerCase()}`}: ${words.refused(row)}`,
      ),
    ),
    ...section(
      heading.cautions,
      plan.cautions.map((id) => words.caution(id).text),
    ),
  ].join('\n');
};

interface Told {
  readonly state: JournalState | null;
  readonly notes: readonly string[];
}

const readJournal = async (path: string | undefined, moment: Moment): Promise<Result<Told, string>> => {
  if (path === undefined) return ok({ state: null, notes: [] });
  const file = await readBytes(path);
  if (!file.ok) return file;
  const { entries, problems } = parseJournalText(new TextDecoder().decode(file.value.bytes));
  if (entries.length === 0 && problems.length > 0) return err(cliTexts.notAJournal(path));
  return ok({
    state: foldJournal(entries, moment),
    notes: problems.length === 0 ? [] : [cliTexts.journalProblems(path, problems.length)],
  });
};

/** The journal's workouts and those of the files that it does not hold; what looks like the same twice counts once. */
const historyOf = (state: JournalState | null, files: readonly TrainingFile[], moment: Moment): PlanHistory => {
  const told = state ? state.workouts.map(({ workout }) => workout) : [];
  const rows = previewImports(
    files.map(({ imported }) => imported.workouts),
    told,
    { now: moment.at, choices: new Map() },
  );
  const workouts = new Map([...told, ...rows.flatMap(additionsOf)].map((workout) => [workout.id, workout]));
  const answers = new Map([
    ...exerciseAnswers(files.flatMap(({ imported }) => imported.exercises ?? [])),
    ...(state?.exerciseRegions ?? []),
  ]);
  return { ...EMPTY_HISTORY, ...state?.history, workouts: weighTraining([...workouts.values()], moment, answers) };
};

export type PlanValues = {
  readonly [K in keyof typeof PLAN_OPTIONS]?:
    | ((typeof PLAN_OPTIONS)[K] extends { readonly multiple: true }
        ? string[]
        : (typeof PLAN_OPTIONS)[K]['type'] extends 'boolean'
          ? boolean
          : string)
    | undefined;
};

export interface AskedPlan {
  readonly plan: Plan;
  readonly history: PlanHistory;
  readonly settings: Settings;
  readonly notes: readonly string[];
}

/** The plan that these options ask for, or one line that says what was wrong with them. */
export const askPlan = async (values: PlanValues, system: System): Promise<Result<AskedPlan, string>> => {
  const moment = parseMoment(values.now, values.zone, system);
  if (!moment.ok) return moment;
  const journal = await readJournal(values.journal, moment.value);
  if (!journal.ok) return journal;
  const { state, notes } = journal.value;
  const request = parsePlanRequest(
    { ...values, sore: values.sore ?? [], tight: values.tight ?? [], caution: values.caution ?? [] },
    {
      moment: moment.value,
      getReadySeconds: (state?.settings ?? DEFAULT_SETTINGS).getReadySeconds,
      knownCautions: knowledge.cautions.map(({ id }) => id),
    },
  );
  if (!request.ok) return err(requestErrorText(request.error));
  const training = readTraining(values.history ?? [], moment.value);
  if (!training.ok) return training;
  const asked = state
    ? {
        ...request.value,
        // What the journal tells of today counts, unless the command line says otherwise.
        sore: { ...state.levelsToday.sore, ...request.value.sore },
        tight: { ...state.levelsToday.tight, ...request.value.tight },
        cautions: [...request.value.cautions, ...(state.keptCautions ?? [])],
      }
    : request.value;
  const history = historyOf(state, training.value, moment.value);
  return ok({
    plan: createPlan(asked, history, knowledge),
    history,
    settings: state?.settings ?? DEFAULT_SETTINGS,
    notes,
  });
};

/** `unknot plan`: the same planner as the app, on files instead of a device's journal. */
export const planCommand: Command = async (args, system) => {
  const options = parseOptions(args, OPTIONS, true);
  if (!options.ok) return refused(options.error);
  const { values, positionals } = options.value;
  if (positionals[0] !== undefined) return refused(cliTexts.unexpectedArgument(positionals[0]));
  const asked = await askPlan(values, system);
  if (!asked.ok) return refused(asked.error);
  const { plan, notes } = asked.value;
  return {
    type: 'done',
    text: values.json ? JSON.stringify(makePlanJson(plan, words), null, 2) : planText(plan),
    notes,
  };
};
