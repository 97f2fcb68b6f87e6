import { useState } from 'preact/hooks';
import type { Entry, JournalSession } from '../../../core/journal/index.ts';
import type { Instant, Moment } from '../../../core/base/index.ts';
import { journalTexts as words } from '../../../texts/en/journal.ts';
import type { Units } from '../../../texts/en/units.ts';
import { UndoBar } from '../../kit/undo-bar.tsx';
import '../about/page.css';
import type { Correction } from './correction.ts';
import './journal.css';
import { journalDays } from './journal-items.ts';
import { JournalRow } from './journal-row.tsx';
import { KeepSection } from './keep-section.tsx';
import type { Persistence, RestorePreview } from './keep-section.tsx';

export interface JournalScreenProps {
  /** Those that hold, in any order. */
  readonly entries: readonly Entry[];
  readonly sessions: readonly JournalSession[];
  readonly lastSavedAt: Instant | null;
  readonly entriesSinceSave: number;
  readonly persistence: Persistence;
  /** Default metric. */
  readonly units?: Units;
  /** A health answer in words; without it, its id is shown. */
  readonly cautionLabel?: (id: string) => string;
  /** Where training is added; without it, no link is shown. */
  readonly trainingHref?: string;
  /** What was just deleted, for the bar with "Undo". */
  readonly retracted?: { readonly label: string } | null;
  /** What a chosen file would add; null: no file chosen. */
  readonly restore: RestorePreview | null;
  /** `changes` are to be laid over a copy of `entry`; the old one is taken back. */
  /** Now: nothing can have been trained later. */
  readonly moment: Moment;
  readonly onCorrect: (entry: Entry, changes: Correction) => void;
  /** `label` names what is deleted, for the bar with "Undo". */
  readonly onDelete: (entryIds: readonly string[], label: string) => void;
  readonly onUndoDelete: () => void;
  readonly onSave: () => void;
  readonly onRestoreFile: (file: File) => void;
  readonly onRestoreConfirm: () => void;
  readonly onRestoreCancel: () => void;
}

const DAYS_AT_ONCE = 14;

export const JournalScreen = ({
  entries,
  sessions,
  units = 'metric',
  cautionLabel = (id) => id,
  trainingHref,
  retracted = null,
  moment,
  onCorrect,
  onDelete,
  onUndoDelete,
  ...keep
}: JournalScreenProps) => {
  const [shown, setShown] = useState(DAYS_AT_ONCE);
  const days = journalDays(entries, sessions);
  const zone = entries.findLast(({ at }) => at === keep.lastSavedAt)?.zone ?? null;
  return (
    <main class="page">
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="page-lead">{days.length === 0 ? words.empty : words.lead}</p>
      <KeepSection {...keep} zone={zone} />
      {trainingHref === undefined ? null : (
        <p class="page-note">
          <a class="button-text" href={trainingHref}>
            {words.toTraining}
          </a>
        </p>
      )}
      {days.slice(0, shown).map(({ day, items }) => (
        <section key={day} class="page-part">
          <h2>{words.day(day)}</h2>
          <div class="page-rows">
            {items.map((item) => (
              <JournalRow
                key={item.key}
                item={item}
                day={day}
                units={units}
                moment={moment}
                cautionLabel={cautionLabel}
                onCorrect={onCorrect}
                onDelete={onDelete}
              />
            ))}
          </div>
        </section>
      ))}
      {days.length > shown ? (
        <div class="page-buttons">
          <button type="button" class="button-other" onClick={() => setShown(shown + DAYS_AT_ONCE)}>
            {words.older}
          </button>
        </div>
      ) : null}
      <UndoBar text={retracted && words.deleted(retracted.label)} onUndo={onUndoDelete} />
    </main>
  );
};
