/** Saves the whole journal as one file, and writes down that it was saved. */
import { civilDate } from '../core/base/index.ts';
import { makeJournalText } from '../core/journal/index.ts';
import { downloadText } from '../io/file-download.ts';
import type { App } from './app-state.ts';

export const saveJournal = async (app: App): Promise<void> => {
  const { entries, kept } = await app.stored();
  app.refreshMoment();
  downloadText(`unknot-${civilDate(app.moment.value)}.jsonl`, 'application/x-ndjson', makeJournalText(entries, kept));
  await app.write({ kind: 'saved', entries: entries.length + kept.length });
};
