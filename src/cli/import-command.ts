import { type ImportSummary, summariseImport } from '../core/training/index.ts';
import { REGIONS } from '../core/body/index.ts';
import { findExercise } from '../knowledge/exercises/index.ts';
import { loadCoefficients } from '../knowledge/load-coefficients.ts';
import { cliTexts } from '../texts/en/cli.ts';
import { importWarningText } from '../texts/en/import.ts';
import { type Command, parseMoment, parseOptions, refused } from './command.ts';
import { readTraining } from './training-files.ts';

const OPTIONS = { now: { type: 'string' }, zone: { type: 'string' }, json: { type: 'boolean' } } as const;

const loadText = (load: ImportSummary['load']): string =>
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

/** `unknot import`: shows what files hold. Nothing is written. */
export const importCommand: Command = async (args, system) => {
  const options = parseOptions(args, OPTIONS, true);
  if (!options.ok) return refused(options.error);
  const { values, positionals } = options.value;
  if (positionals.length === 0) return refused(cliTexts.noFiles);
  const moment = parseMoment(values.now, values.zone, system);
  if (!moment.ok) return refused(moment.error);
  const files = readTraining(positionals, moment.value);
  if (!files.ok) return refused(files.error);
  const summaries = files.value.map(({ name, imported }) =>
    summariseImport(name, imported, findExercise, loadCoefficients),
  );
  if (!values.json) return { type: 'done', text: summaries.map(summaryText).join('\n\n') };
  const json = {
    files: summaries.map((summary) => ({ ...summary, warnings: summary.warnings.map(importWarningText) })),
  };
  return { type: 'done', text: JSON.stringify(json, null, 2) };
};
