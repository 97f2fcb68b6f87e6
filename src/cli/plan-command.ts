import {
  DEFAULT_SETTINGS,
  type JournalState,
  type Settings,
  foldJournal,
  parseJournalText,
} from '../core/journal/index.ts';
import {
  type Block,
  type NextMinute,
  type Plan,
  type PlanFrame,
  type PlanHistory,
  type PlanRequest,
  type PlanWords,
  type Wishes,
  EMPTY_HISTORY,
  createPlan,
  frameOf,
  makeModel,
  makePlanJson,
  nextMinute,
  parsePlanEdits,
  parsePlanRequest,
  solvePlan,
} from '../core/plan/index.ts';
import { type Moment, type Result, err, ok } from '../core/base/index.ts';
import { additionsOf, exerciseAnswers, previewImports } from '../core/training/index.ts';
import { cautionText } from '../knowledge/caution-texts/index.ts';
import { certaintyOf } from '../core/knowledge/index.ts';
import { claims } from '../knowledge/claims/index.ts';
import { findings } from '../knowledge/findings/index.ts';
import { learnSessions } from '../knowledge/learn-sessions.ts';
import { knowledge, toolNames } from '../knowledge/index.ts';
import { whyFindings } from '../knowledge/why-findings.ts';
import { cliTexts, requestErrorText } from '../texts/en/cli.ts';
import { leftOutText, nextMinuteText, reasonText, refusedText, unkeptText } from '../texts/en/plan-reasons.ts';
import { minutesText, placeName, regionName } from '../texts/en/plan.ts';
import { shortSource } from '../texts/en/study.ts';
import { whyInShort } from '../texts/en/why-in-short.ts';
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
  always: { type: 'string', multiple: true },
  never: { type: 'string', multiple: true },
  keep: { type: 'string', multiple: true },
  remove: { type: 'string', multiple: true },
  order: { type: 'string' },
} as const;

const OPTIONS = { ...PLAN_OPTIONS, model: { type: 'boolean' }, json: { type: 'boolean' } } as const;

const words: PlanWords = {
  reason: reasonText,
  leftOut: leftOutText,
  refused: refusedText((id) => cautionText(id)?.action.text ?? id),
  caution: (id) => {
    const text = cautionText(id);
    return { text: text?.action.text ?? id, sources: text?.sources ?? [] };
  },
};

/** At most two sentences; `--json` has every reason on its own. */
const whyText = ({ request }: Plan, { why }: Block): string => {
  const id = why.flatMap((reason) => (reason.type === 'dose' ? [reason.finding] : []))[0];
  const study = findings.find((finding) => finding.id === id);
  const claim = claims.find((each) => each.id === whyFindings[request.context].claim);
  const certainty = claim
    ? certaintyOf(
        claim,
        findings.filter((finding) => claim.key.includes(finding.id)),
      )
    : 'very-low';
  return whyInShort(why, study ? shortSource(study) : null, certainty);
};

const planText = (plan: Plan, { fixed }: PlanFrame, more: NextMinute | null): string => {
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
      `     ${whyText(plan, block)}`,
    ]),
  ];
  const section = (title: string, rows: readonly string[]): readonly string[] =>
    rows.length === 0 ? [] : ['', `${title}:`, ...rows.map((row) => `  ${row}`)];
  const place = ({ region, side }: { region: Parameters<typeof regionName>[0]; side?: 'left' | 'right' }): string =>
    side === undefined ? regionName(region) : placeName(region, side);
  return [
    ...lines,
    ...(more ? ['', nextMinuteText(more)] : []),
    ...section(
      heading.unkept,
      plan.unkept.map((row) => unkeptText(plan, row, fixed.find(({ region }) => region === row.region)?.tool ?? null)),
    ),
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
  return {
    ...EMPTY_HISTORY,
    ...state?.history,
    workouts: weighTraining([...workouts.values()], moment, answers),
    learned: state ? learnSessions(state).learned : EMPTY_HISTORY.learned,
  };
};

/** The journal's wishes hold, unless the command line says the opposite. */
const withKept = (asked: Wishes, kept: Wishes): Wishes => ({
  always: [...asked.always, ...kept.always.filter((region) => !asked.never.includes(region))],
  never: [...asked.never, ...kept.never.filter((region) => !asked.always.includes(region))],
});

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
  readonly request: PlanRequest;
  readonly history: PlanHistory;
  readonly frame: PlanFrame;
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
  const edits = parsePlanEdits({ keep: values.keep ?? [], remove: values.remove ?? [], order: values.order });
  if (!edits.ok) return err(requestErrorText(edits.error));
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
        wishes: withKept(request.value.wishes, state.wishes),
      }
    : request.value;
  const history = historyOf(state, training.value, moment.value);
  const frame = frameOf(edits.value, []);
  return ok({
    plan: createPlan(asked, history, knowledge, frame),
    request: asked,
    history,
    frame,
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
  if (values.model && !values.json) return refused(cliTexts.modelNeedsJson);
  const asked = await askPlan(values, system);
  if (!asked.ok) return refused(asked.error);
  const { plan, request, history, frame, notes } = asked.value;
  const json = () => {
    const made = makePlanJson(plan, words);
    return values.model ? { ...made, model: makeModel(solvePlan(request, history, knowledge, frame)) } : made;
  };
  return {
    type: 'done',
    text: values.json
      ? JSON.stringify(json(), null, 2)
      : planText(plan, frame, nextMinute(request, history, knowledge, frame)),
    notes,
  };
};
