import type { PlanFileError, RequestError } from '../../core/plan/index.ts';
import { SESSION_EVENTS } from '../../core/session/index.ts';
import { cautionText } from '../../knowledge/caution-texts/index.ts';
import { regionName } from './plan.ts';

const list = (names: readonly string[]): string => names.join(', ');

/** One line for each way in which a request can be wrong: what was wrong, and what is allowed. */
export const requestErrorText = (error: RequestError): string => {
  switch (error.type) {
    case 'two-contexts':
      return 'Give only one of --before ACTIVITY, --after ACTIVITY and --rest.';
    case 'unknown-activity':
      return `Unknown activity "${error.input}". Allowed: ${list(error.allowed)}.`;
    case 'bad-effort':
      return `--effort must be a whole number from 1 to 10, not "${error.input}".`;
    case 'effort-without-activity':
      return '--effort needs --before ACTIVITY or --after ACTIVITY.';
    case 'missing-minutes':
      return 'Missing --minutes N: a whole number from 2 to 30.';
    case 'bad-minutes':
      return `--minutes must be a whole number from 2 to 30, not "${error.input}".`;
    case 'missing-tools':
      return `Missing --tools: one or more of ${list(error.allowed)}, separated by commas.`;
    case 'unknown-tool':
      return `Unknown tool "${error.input}". Allowed: ${list(error.allowed)}.`;
    case 'bad-level':
      return `${error.option} must be REGION[:left|:right]=LEVEL with a whole level from 0 to 10, not "${error.input}".`;
    case 'unknown-region':
      return `Unknown region "${error.input}". Allowed: ${list(error.allowed)}.`;
    case 'unknown-side':
      return `Unknown side in "${error.input}". Allowed: ${list(error.allowed)}.`;
    case 'place-twice':
      return `${error.option} names ${error.input} twice. Give each region and side once.`;
    case 'bad-seconds':
      return `--keep must be REGION[/TOOL][=SECONDS] with seconds in steps of 5, not "${error.input}".`;
    case 'kept-and-removed':
      return `--keep and --remove both name ${error.input}. Give it once.`;
    case 'order-without-tool':
      return `--order must be REGION/TOOL,REGION/TOOL,…, not "${error.input}".`;
    case 'always-and-never':
      return `--always and --never both name ${error.input}. Give it once.`;
    case 'unknown-caution':
      return `Unknown caution "${error.input}". Allowed: ${list(error.allowed)}.`;
  }
};

/** One line about a plan file that cannot be rolled. */
export const planFileErrorText = (file: string, error: PlanFileError): string => {
  switch (error.type) {
    case 'not-a-plan':
      return `"${file}" is not a plan as "unknot plan --json" writes it: ${error.detail}.`;
    case 'not-offered':
      return `"${file}" asks for ${error.technique}, which is not offered. Run "unknot techniques" for what is.`;
    case 'forbidden':
      return `"${file}" asks for the ${regionName(error.region).toLowerCase()}, which the caution ${error.caution} forbids: ${cautionText(error.caution)?.action.text ?? ''}`;
  }
};

export const cliTexts = {
  usage: `Unknot: what to roll, how long and how.

  unknot plan [--before ACTIVITY | --after ACTIVITY | --rest] [--effort 1-10]
              --minutes N --tools a,b [--sore REGION[:left|:right]=0-10]...
              [--tight REGION[:left|:right]=0-10]... [--caution ID[:REGION[:left|:right]]]...
              [--always REGION]... [--never REGION]... [--keep REGION[/TOOL][=SECONDS]]...
              [--remove REGION]... [--order REGION/TOOL,REGION/TOOL,...]
              [--history FILE]... [--journal FILE] [--now ISO] [--zone IANA] [--json [--model]]
  unknot roll [plan options | --plan FILE] [--simulate EVENTS.json [--json]]
  unknot import FILE... [--unit kg|lb] [--columns "NAME=MEANING,..."] [--load] [--now ISO] [--zone IANA] [--json]
  unknot findings [WORDS] [--json]
  unknot techniques [REGION] [--tool TOOL] [--json]
  unknot help
  unknot version

Tools: foam-roller, ball, double-ball, massage-gun, stick, none.
Exit code 2 and one line on stderr mean that the input was wrong.`,
  noCommand: 'Missing command. Allowed: plan, roll, import, findings, techniques, help, version.',
  unknownCommand: (name: string) =>
    `Unknown command "${name}". Allowed: plan, roll, import, findings, techniques, help, version.`,
  unknownOption: (message: string) => `${message} Run "unknot help" for what is allowed.`,
  unexpectedArgument: (argument: string) => `Unexpected "${argument}". Run "unknot help" for what is allowed.`,
  badNow: (input: string) => `--now must be a time such as 2026-11-23T18:00:00Z, not "${input}".`,
  badZone: (input: string) => `--zone must be an IANA time zone such as Europe/Berlin, not "${input}".`,
  badUnit: (input: string) => `--unit must be kg (with km and m) or lb (with miles and feet), not "${input}".`,
  badColumns: (input: string, allowed: readonly string[]) =>
    `--columns must be NAME=MEANING pairs, not "${input}". Meanings: ${list(allowed)}.`,
  byDay: 'Estimated load by day',
  dayLine: (day: string, load: string) => `${day}  ${load === '' ? 'none' : load}`,
  rough: 'rough: part of it is guessed from the time',
  notJson: (file: string) => `"${file}" is not JSON.`,
  planAndOptions: (option: string) => `--plan FILE holds the whole plan: leave out --${option}.`,
  jsonNeedsSimulate: '--json needs --simulate EVENTS.json: a session in the terminal prints no JSON.',
  badEvents: (file: string, where: string) =>
    `"${file}" must be a list like [{ "atMs": 12000, "type": "knot" }]; look at ${where}. Types: ${list(SESSION_EVENTS)}.`,
  noTerminal: 'A session needs a terminal with a keyboard. Without one use --simulate EVENTS.json.',
  noFiles: 'Missing FILE: name one or more training files.',
  cannotRead: (file: string, why: string) => `Cannot read "${file}": ${why}.`,
  notAJournal: (file: string) => `"${file}" is not a journal saved by Unknot: no line in it could be read.`,
  journalProblems: (file: string, count: number) =>
    `"${file}": ${count} ${count === 1 ? 'line' : 'lines'} could not be read and ${count === 1 ? 'was' : 'were'} left out.`,
  inFile: (file: string, message: string) => `"${file}": ${message}`,
  fileReasons: {
    missing: 'there is no such file',
    denied: 'reading it is not allowed',
    folder: 'it is a folder',
    other: 'it could not be opened',
  },
  total: (total: string, rolling: string, minutes: number) => `${total} of ${minutes} min, ${rolling} of it rolling`,
  nothing: 'Nothing to roll now.',
  modelNeedsJson: '--model needs --json.',
  heading: { why: 'Why', unkept: 'Not kept', leftOut: 'Left out', refused: 'Refused', cautions: 'Keep in mind' },
  sideShort: { left: 'left', right: 'right', both: 'both' },
  getReady: (seconds: number) => `${seconds} s to get ready`,
  blockLine: (n: number, region: string, side: string, tool: string, seconds: number) =>
    `${n}. ${region}, ${side}, ${tool}: ${seconds} s`,
  workoutLine: (start: string, title: string, sport: string, minutes: number | null, sets: number) =>
    `${start}  ${title || sport}${minutes === null ? '' : `, ${minutes} min`}${sets > 0 ? `, ${sets} sets` : ''}`,
  loadLine: (load: string) => `Estimated load: ${load}`,
  zoneUnknown: 'time zone not known',
  warnings: 'Warnings',
  unmatched: (names: string) => `Not known yet: ${names}`,
} as const;
