/** Composition root of the command line: the only place here that reads the clock, the arguments and the disk. */
import { version } from '../../package.json';
import { cliTexts } from '../texts/en/cli.ts';
import { type Command, type CommandResult } from './command.ts';
import { findingsCommand } from './findings-command.ts';
import { importCommand } from './import-command.ts';
import { planCommand } from './plan-command.ts';
import { rollCommand } from './roll-command.ts';
import { techniquesCommand } from './techniques-command.ts';
import { createTerminal } from './terminal.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  plan: planCommand,
  roll: rollCommand,
  import: importCommand,
  findings: findingsCommand,
  techniques: techniquesCommand,
};

const run = async (args: readonly string[]): Promise<CommandResult> => {
  const [name, ...rest] = args;
  if (name === undefined) return { type: 'refused', line: cliTexts.noCommand };
  if (name === 'help' || args.some((arg) => arg === '--help' || arg === '-h'))
    return { type: 'done', text: cliTexts.usage };
  if (name === 'version' || name === '--version') return { type: 'done', text: version };
  const command = COMMANDS[name];
  if (!command) return { type: 'refused', line: cliTexts.unknownCommand(name) };
  return command(rest, {
    now: () => new Date().toISOString(),
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    terminal: createTerminal(),
  });
};

const result = await run(process.argv.slice(2));
if (result.type === 'refused') {
  process.stderr.write(`${result.line.replaceAll('\n', ' ')}\n`);
  process.exitCode = 2;
} else {
  for (const note of result.notes ?? []) process.stderr.write(`${note}\n`);
  process.stdout.write(`${result.text}\n`);
}
