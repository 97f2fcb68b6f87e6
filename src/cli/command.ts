import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type Moment, type Result, err, ok, parseInstant, parseZone } from '../core/base/index.ts';
import { cliTexts } from '../texts/en/cli.ts';
import type { Terminal } from './terminal.ts';

/** `refused`: the input was wrong, in one line; nothing was written. */
export type CommandResult =
  | { readonly type: 'done'; readonly text: string; readonly notes?: readonly string[] }
  | { readonly type: 'refused'; readonly line: string };

export interface System {
  readonly now: () => string;
  readonly zone: () => string;
  /** Absent where nobody can sit. */
  readonly terminal?: Terminal;
}

export type Command = (args: readonly string[], system: System) => Promise<CommandResult>;

export const refused = (line: string): CommandResult => ({ type: 'refused', line });

type Options = NonNullable<ParseArgsConfig['options']>;

/** Node's parser, with its errors as one line. */
export const parseOptions = <const T extends Options>(
  args: readonly string[],
  options: T,
  allowPositionals: boolean,
) => {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals, strict: true }));
  } catch (error) {
    const message = (error instanceof Error ? error.message : String(error)).split(/\.\s|\n/)[0] ?? '';
    return err(cliTexts.unknownOption(`${message}.`));
  }
};

/** The moment of a command: `--now` and `--zone`, by default the system's. */
export const parseMoment = (
  now: string | undefined,
  zone: string | undefined,
  system: System,
): Result<Moment, string> => {
  const parsedZone = parseZone(zone ?? system.zone());
  if (!parsedZone.ok) return err(cliTexts.badZone(parsedZone.error.input));
  const at = parseInstant(now ?? system.now());
  if (!at.ok) return err(cliTexts.badNow(at.error.input));
  return ok({ at: at.value, zone: parsedZone.value });
};
