import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Result, err, ok } from '../core/base/index.ts';
import type { ForeignFile } from '../core/training/index.ts';
import { cliTexts } from '../texts/en/cli.ts';

export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why a file could not be read, as the end of a sentence. */
export const reasonOf = (error: unknown): string => {
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

/** What reading throws, as against a mistake of ours. */
export const isSystemError = (error: unknown): boolean => typeof (error as { code?: unknown }).code === 'string';

export interface OpenFile {
  readonly file: ForeignFile;
  readonly close: () => void;
}

/** A file of any size, read in parts as they are asked for; reading throws what the system throws. */
export const openFile = (path: string): Result<OpenFile, string> => {
  try {
    const descriptor = openSync(path, 'r');
    const close = (): void => closeSync(descriptor);
    const stat = fstatSync(descriptor);
    if (stat.isDirectory()) {
      close();
      return err(cliTexts.cannotRead(path, cliTexts.fileReasons.folder));
    }
    let buffer = new Uint8Array();
    const read = (start: number, end: number): Uint8Array => {
      const wanted = Math.max(0, Math.min(end, stat.size) - start);
      if (buffer.length < wanted) buffer = new Uint8Array(wanted);
      let length = 0;
      while (length < wanted) {
        const got = readSync(descriptor, buffer, length, wanted - length, start + length);
        if (got === 0) break;
        length += got;
      }
      return buffer.subarray(0, length);
    };
    return ok({ file: { name: basename(path), source: { size: stat.size, read } }, close });
  } catch (error) {
    return err(cliTexts.cannotRead(path, reasonOf(error)));
  }
};
