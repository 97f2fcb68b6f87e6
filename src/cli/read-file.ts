import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Result, err, ok } from '../core/base/index.ts';
import { cliTexts } from '../texts/en/cli.ts';

export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const reasonOf = (error: unknown): string => {
  const { fileReasons } = cliTexts;
  switch ((error as { code?: string }).code) {
    case 'ENOENT':
      return fileReasons.missing;
    case 'EACCES':
    case 'EPERM':
      return fileReasons.denied;
    case 'EISDIR':
      return fileReasons.folder;
    default:
      return fileReasons.other;
  }
};

/** A file's bytes, or one line that says why it cannot be read. */
export const readBytes = async (path: string): Promise<Result<ReadFile, string>> => {
  try {
    return ok({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
  } catch (error) {
    return err(cliTexts.cannotRead(path, reasonOf(error)));
  }
};
