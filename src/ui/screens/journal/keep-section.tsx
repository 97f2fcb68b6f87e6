import { useEffect, useRef } from 'preact/hooks';
import type { Instant, Zone } from '../../../core/base/index.ts';
import { journalTexts as words } from '../../../texts/en/journal.ts';

export type Persistence = 'persisted' | 'not-persisted' | 'unknown';

export interface RestorePreview {
  readonly added: number;
  readonly known: number;
  readonly unreadable: number;
}

export interface KeepSectionProps {
  readonly lastSavedAt: Instant | null;
  /** The zone in which it was saved, if known. */
  readonly zone: Zone | null;
  readonly entriesSinceSave: number;
  readonly persistence: Persistence;
  readonly restore: RestorePreview | null;
  readonly onSave: () => void;
  readonly onRestoreFile: (file: File) => void;
  readonly onRestoreConfirm: () => void;
  readonly onRestoreCancel: () => void;
}

const UTC = 'UTC' as Zone;

/** Save and restore, with an honest word on how safe the journal is. */
export const KeepSection = ({
  lastSavedAt,
  zone,
  entriesSinceSave,
  persistence,
  restore,
  onSave,
  onRestoreFile,
  onRestoreConfirm,
  onRestoreCancel,
}: KeepSectionProps) => (
  <section class="page-part">
    <h2>{words.keepTitle}</h2>
    <p>
      {lastSavedAt === null ? words.neverSaved : words.lastSaved(lastSavedAt, zone ?? UTC)}{' '}
      {words.since(entriesSinceSave)}
    </p>
    <p class={persistence === 'not-persisted' && entriesSinceSave > 0 ? 'page-alarm' : 'small quiet page-note'}>
      {words.persistence[persistence]}
    </p>
    {restore ? <Restore {...restore} onConfirm={onRestoreConfirm} onCancel={onRestoreCancel} /> : null}
    {restore ? null : (
      <>
        <div class="page-buttons page-buttons-wide">
          <button type="button" class="button-other" onClick={onSave}>
            {words.save}
          </button>
          <label class="button-other page-file">
            <span>{words.restore}</span>
            <input
              type="file"
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                if (file) onRestoreFile(file);
                // So that the same file can be chosen once more.
                currentTarget.value = '';
              }}
            />
          </label>
        </div>
        <p class="small quiet page-note">{words.saveHint}</p>
      </>
    )}
  </section>
);

const Restore = ({
  added,
  known,
  unreadable,
  onConfirm,
  onCancel,
}: RestorePreview & { readonly onConfirm: () => void; readonly onCancel: () => void }) => {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="journal-restore">
      <h3 ref={title} tabIndex={-1}>
        {words.restoreTitle}
      </h3>
      <ul>
        <li>{added === 0 ? words.restoreNothing : words.restoreAdded(added)}</li>
        {known === 0 ? null : <li>{words.restoreKnown(known)}</li>}
        {unreadable === 0 ? null : <li>{words.restoreUnreadable(unreadable)}</li>}
      </ul>
      {added === 0 ? null : <p class="small quiet">{words.restoreNote}</p>}
      <div class="page-buttons">
        {added === 0 ? null : (
          <button type="button" class="button-main" onClick={onConfirm}>
            {words.restoreConfirm(added)}
          </button>
        )}
        <button type="button" class="button-other" onClick={onCancel}>
          {added === 0 ? words.close : words.cancel}
        </button>
      </div>
    </div>
  );
};
