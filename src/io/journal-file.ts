/** The journal as a file on disk, for the command line. Only reads; Node only. */
import { readFile } from 'node:fs/promises';
import { type Result, err, ok } from '../core/base/index.ts';
import { type ReadJournal, parseJournalText } from '../core/journal/index.ts';

export const readJournalFile = async (path: string): Promise<Result<ReadJournal, JournalFileError>> => {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (exception) {
    return err(toFileError(exception));
  }
  const read = parseJournalText(new TextDecoder().decode(bytes));
  const isJournal = read.entries.length > 0 || read.kept.length > 0 || !hasNoHeader(read);
  return isJournal ? ok(read) : err({ type: 'not-a-journal' });
};

const hasNoHeader = ({ problems }: ReadJournal): boolean => problems.some(({ error }) => error.type === 'no-header');

const toFileError = (exception: unknown): JournalFileError => {
  const { code, message } = exception as { readonly code?: string; readonly message?: string };
  switch (code) {
    case 'ENOENT':
      return { type: 'missing' };
    case 'EACCES':
    case 'EPERM':
      return { type: 'denied' };
    case 'EISDIR':
      return { type: 'folder' };
    default:
      return { type: 'failed', message: message ?? String(exception) };
  }
};

export type JournalFileError =
  | { readonly type: 'missing' }
  | { readonly type: 'denied' }
  | { readonly type: 'folder' }
  | { readonly type: 'not-a-journal' }
  | { readonly type: 'failed'; readonly message: string };
