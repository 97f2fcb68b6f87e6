import { REGIONS } from '../core/body/index.ts';
import { type Result, err, ok } from '../core/base/index.ts';
import {
  type ColumnRole,
  type DayLoad,
  type ImportOptions,
  type ImportSummary,
  type RegionLoad,
  COLUMN_ROLES,
  additionsOf,
  columnName,
  exerciseAnswers,
  loadByDay,
  previewImports,
  summariseImport,
  withAnswers,
} from '../core/training/index.ts';
import { findExercise } from '../knowledge/exercises/index.ts';
import { loadCoefficients } from '../knowledge/load-coefficients.ts';
import { cliTexts } from '../texts/en/cli.ts';
import { importWarningText } from '../texts/en/import.ts';
import { type Command, parseMoment, parseOptions, refused } from './command.ts';
import { type TrainingFile, readTraining } from './training-files.ts';

const OPTIONS = {
  now: { type: 'string' },
  zone: { type: 'string' },
  unit: { type: 'string' },
  columns: { type: 'string' },
  load: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

const loadText = (load: RegionLoad): string =>
  REGIONS.flatMap((region) => (load[region] === undefined ? [] : [`${region} ${load[region]}`])).join(', ');

const summaryText = (summary: ImportSummary): string =>
  [
    `${summary.file} (${summary.source})`,
    ...summary.workouts.map(
      (workout) =>
        `  ${cliTexts.workoutLine(workout.start, workout.title, workout.sport, workout.seconds === null ? null : Math.round(workout.seconds / 60), workout.sets)}${workout.zoneKnown ? '' : ` (${cliTexts.zoneUnknown})`}`,
    ),
    `  ${cliTexts.loadLine(loadText(summary.load))}`,
    ...summary.warnings.map((warning) => `  ${importWarningText(warning)}`),
    ...(summary.unmatched.length === 0 ? [] : [`  ${cliTexts.unmatched(summary.unmatched.join(', '))}`]),
  ].join('\n');

const dayText = ({ day, load, confidence }: DayLoad): string =>
  `  ${cliTexts.dayLine(day, loadText(load))}${confidence === 'low' ? ` (${cliTexts.rough})` : ''}`;

/** `kg` and `lb` stand for the units that go with them. */
const parseUnit = (unit: string | undefined): Result<Partial<ImportOptions>, string> => {
  if (unit === undefined) return ok({});
  if (unit === 'kg') return ok({ weightUnit: 'kg', distanceUnit: 'km' });
  return unit === 'lb' ? ok({ weightUnit: 'lb', distanceUnit: 'mi' }) : err(cliTexts.badUnit(unit));
};

const isRole = (text: string): text is ColumnRole => COLUMN_ROLES.some((role) => role === text);

/** `Datum=date,Übung=exercise`. */
const parseColumns = (columns: string | undefined): Result<Partial<ImportOptions>, string> => {
  if (columns === undefined) return ok({});
  const columnRoles = new Map<string, ColumnRole>();
  for (const pair of columns.split(',')) {
    const at = pair.lastIndexOf('=');
    const role = pair.slice(at + 1).trim();
    if (at < 1 || !isRole(role)) return err(cliTexts.badColumns(pair, COLUMN_ROLES));
    columnRoles.set(columnName(pair.slice(0, at)), role);
  }
  return ok({ columnRoles });
};

/** The load of each day over all files; what looks like the same training twice counts once. */
const daysOf = (files: readonly TrainingFile[], now: ImportOptions['now']): readonly DayLoad[] => {
  const rows = previewImports(
    files.map(({ imported }) => imported.workouts),
    [],
    { now, choices: new Map() },
  );
  const told = files.flatMap(({ imported }) => imported.exercises ?? []);
  const workouts = new Map(rows.flatMap(additionsOf).map((workout) => [workout.id, workout]));
  return loadByDay([...workouts.values()], withAnswers(findExercise, exerciseAnswers(told)), loadCoefficients);
};

/** `unknot import`: shows what files hold. Nothing is written. */
export const importCommand: Command = async (args, system) => {
  const options = parseOptions(args, OPTIONS, true);
  if (!options.ok) return refused(options.error);
  const { values, positionals } = options.value;
  if (positionals.length === 0) return refused(cliTexts.noFiles);
  const moment = parseMoment(values.now, values.zone, system);
  if (!moment.ok) return refused(moment.error);
  const unit = parseUnit(values.unit);
  if (!unit.ok) return refused(unit.error);
  const columns = parseColumns(values.columns);
  if (!columns.ok) return refused(columns.error);
  const files = readTraining(positionals, moment.value, { ...unit.value, ...columns.value });
  if (!files.ok) return refused(files.error);
  const summaries = files.value.map(({ name, imported }) =>
    summariseImport(name, imported, findExercise, loadCoefficients),
  );
  const days = values.load ? daysOf(files.value, moment.value.at) : null;
  if (!values.json) {
    const byDay = days === null ? [] : [[cliTexts.byDay, ...days.map(dayText)].join('\n')];
    return { type: 'done', text: [...summaries.map(summaryText), ...byDay].join('\n\n') };
  }
  const json = {
    files: summaries.map((summary) => ({ ...summary, warnings: summary.warnings.map(importWarningText) })),
    ...(days === null ? {} : { days }),
  };
  return { type: 'done', text: JSON.stringify(json, null, 2) };
};
