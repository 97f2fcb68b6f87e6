/** Saves the whole journal as one file, and writes down that it was saved. */
import { type Moment, civilDate } from '../core/base/index.ts';
import { type Entry, type StoredRow, makeJournalText } from '../core/journal/index.ts';
import { downloadText } from '../io/file-download.ts';
import type { App } from './app-state.ts';

export const downloadJournal = (entries: readonly Entry[], kept: readonly StoredRow[], moment: Moment): void =>
  downloadText(`unknot-${civilDate(moment)}.jsonl`, 'application/x-ndjson', makeJournalText(entries, kept));

export const saveJournal = async (app: App): Promise<void> => {
  const { entries, kept } = await app.stored();
  app.refreshMoment();
  downloadJournal(entries, kept, app.moment.value);
  await app.write({ kind: 'saved', entries: entries.length + kept.length });
};
