import { type Result, err, ok } from '../core/base/index.ts';
import { DEFAULT_SETTINGS } from '../core/journal/index.ts';
import { type PlanFrame, type PlanHistory, type PlanRequest, EMPTY_HISTORY, readPlan } from '../core/plan/index.ts';
import {
  type SessionBlock,
  type TimedEvent,
  parseTimedEvents,
  plannedReplan,
  simulateSession,
} from '../core/session/index.ts';
import { knowledge } from '../knowledge/index.ts';
import { sessionRules } from '../knowledge/session-rules.ts';
import { cliTexts, planFileErrorText } from '../texts/en/cli.ts';
import { rollTexts } from '../texts/en/roll.ts';
import { type Command, type System, parseMoment, parseOptions, refused } from './command.ts';
import { PLAN_OPTIONS, type PlanValues, askPlan } from './plan-command.ts';
import { readBytes } from './read-file.ts';
import { rollInTerminal } from './roll-terminal.ts';

const OPTIONS = {
  ...PLAN_OPTIONS,
  plan: { type: 'string' },
  simulate: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const ONLY_WITH_FILE: readonly string[] = ['plan', 'simulate', 'json', 'now', 'zone'];

interface Asked {
  readonly request: PlanRequest;
  readonly history: PlanHistory;
  readonly fixed: PlanFrame['fixed'];
  readonly blocks: readonly SessionBlock[];
  readonly breath: { readonly breathInSeconds: number; readonly breathOutSeconds: number };
  readonly notes: readonly string[];
}

const readJson = async (path: string): Promise<Result<unknown, string>> => {
  const file = await readBytes(path);
  if (!file.ok) return file;
  try {
    return ok(JSON.parse(new TextDecoder().decode(file.value.bytes)) as unknown);
  } catch {
    return err(cliTexts.notJson(path));
  }
};

const fromFile = async (path: string, values: PlanValues, system: System): Promise<Result<Asked, string>> => {
  const also = Object.keys(values).find((name) => !ONLY_WITH_FILE.includes(name));
  if (also !== undefined) return err(cliTexts.planAndOptions(also));
  const moment = parseMoment(values.now, values.zone, system);
  if (!moment.ok) return moment;
  const json = await readJson(path);
  if (!json.ok) return json;
  const read = readPlan(json.value, knowledge, moment.value);
  if (!read.ok) return err(planFileErrorText(path, read.error));
  return ok({ ...read.value, history: EMPTY_HISTORY, fixed: [], breath: DEFAULT_SETTINGS, notes: [] });
};

const fromOptions = async (values: PlanValues, system: System): Promise<Result<Asked, string>> => {
  const asked = await askPlan(values, system);
  if (!asked.ok) return asked;
  const { plan, history, frame, settings, notes } = asked.value;
  return ok({ request: plan.request, history, fixed: frame.fixed, blocks: plan.blocks, breath: settings, notes });
};

const readEvents = async (path: string): Promise<Result<readonly TimedEvent[], string>> => {
  const json = await readJson(path);
  if (!json.ok) return json;
  const events = parseTimedEvents(json.value);
  return events.ok ? events : err(cliTexts.badEvents(path, events.error.where));
};

/** `unknot roll`: a session in the terminal, or a whole one on a simulated clock. */
export const rollCommand: Command = async (args, system) => {
  const options = parseOptions(args, OPTIONS, true);
  if (!options.ok) return refused(options.error);
  const { values, positionals } = options.value;
  if (positionals[0] !== undefined) return refused(cliTexts.unexpectedArgument(positionals[0]));
  const { plan, simulate, json, ...rest } = values;
  if (json && simulate === undefined) return refused(cliTexts.jsonNeedsSimulate);
  const asked = plan === undefined ? await fromOptions(rest, system) : await fromFile(plan, values, system);
  if (!asked.ok) return refused(asked.error);
  const { request, history, fixed, blocks, breath, notes } = asked.value;
  const rules = {
    ...sessionRules,
    breathInSeconds: breath.breathInSeconds,
    breathOutSeconds: breath.breathOutSeconds,
    replan: plannedReplan({ request, history, knowledge, fixed }),
  };
  if (simulate !== undefined) {
    const events = await readEvents(simulate);
    if (!events.ok) return refused(events.error);
    const rows = simulateSession(blocks, rules, events.value);
    return { type: 'done', text: json ? JSON.stringify(rows, null, 2) : rows.map(rollTexts.row).join('\n'), notes };
  }
  if (blocks.length === 0) return { type: 'done', text: cliTexts.nothing, notes };
  if (!system.terminal?.isInteractive) return refused(cliTexts.noTerminal);
  const { state, stopSign } = await rollInTerminal(blocks, rules, system.terminal);
  return { type: 'done', text: rollTexts.summary(state, stopSign), notes };
};
