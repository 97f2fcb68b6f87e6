import { useRef, useState } from 'preact/hooks';
import type { CivilDate, Moment } from '../../../core/base/index.ts';
import type { Entry } from '../../../core/journal/index.ts';
import { fieldsOf, workoutOf } from '../../../core/training/index.ts';
import { toolNames } from '../../../knowledge/index.ts';
import { entryFacts, entryLine, entryTitle, sessionWords, journalTexts as words } from '../../../texts/en/journal.ts';
import type { Units } from '../../../texts/en/units.ts';
import { DownIcon } from '../../kit/icons.tsx';
import type { Correction } from './correction.ts';
import type { JournalItem } from './journal-items.ts';
import { LevelsForm } from './levels-form.tsx';
import { WorkoutForm } from '../training/workout-form.tsx';

export interface JournalRowProps {
  readonly item: JournalItem;
  readonly day: CivilDate;
  readonly units: Units;
  readonly moment: Moment;
  readonly cautionLabel: (id: string) => string;
  readonly onCorrect: (entry: Entry, changes: Correction) => void;
  readonly onDelete: (entryIds: readonly string[], label: string) => void;
}

export const JournalRow = ({ item, day, units, moment, cautionLabel, onCorrect, onDelete }: JournalRowProps) => {
  const [editing, setEditing] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const endEditing = (): void => {
    setEditing(false);
    summary.current?.focus();
  };
  const isSession = item.type === 'session';
  const title = isSession ? sessionWords.title(item.session) : entryTitle(item.entry);
  const line = isSession ? sessionWords.line(item.session) : entryLine(item.entry);
  const facts = isSession
    ? sessionWords.facts(item.session, toolNames)
    : entryFacts(item.entry, { units, toolNames, cautionLabel });
  const note = isSession
    ? words.deleteSession
    : item.entry.kind === 'import' && item.entryIds.length > 1
      ? words.deleteImport
      : null;
  return (
    <details class="page-row">
      <summary ref={summary}>
        <span class="page-row-text">
          <span class="page-row-title">{title}</span>
          <span class="small quiet">{words.lineWithTime(words.clock(item.at, item.zone), line)}</span>
        </span>
        <DownIcon />
      </summary>
      <div class="page-row-inside">
        {editing ? (
          <EditForm
            item={item}
            units={units}
            moment={moment}
            onCorrect={(entry, changes) => {
              endEditing();
              onCorrect(entry, changes);
            }}
            onCancel={endEditing}
          />
        ) : (
          <>
            <dl class="page-facts">
              {facts.map(([label, text], index) => (
                <div key={index} class="journal-fact">
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
            <div class="page-pair">
              {isEditable(item) ? (
                <button
                  type="button"
                  class="button-text"
                  aria-label={isSession ? words.editRatingOf(title) : words.editNamed(title)}
                  onClick={() => setEditing(true)}
                >
                  {isSession ? words.editRating : words.edit}
                </button>
              ) : null}
              <button
                type="button"
                class="button-text"
                aria-label={words.deleteNamed(title)}
                onClick={() => onDelete(item.entryIds, words.label(title, day))}
              >
                {words.delete}
              </button>
            </div>
            {note === null ? null : <p class="caption quiet">{note}</p>}
          </>
        )}
      </div>
    </details>
  );
};

const isEditable = (item: JournalItem): boolean =>
  item.type === 'session'
    ? item.rating !== null && (item.session.ratings ?? []).length > 0
    : item.entry.kind === 'training' || (item.entry.kind === 'check-in' && item.entry.levels.length > 0);

const EditForm = ({
  item,
  units,
  moment,
  onCorrect,
  onCancel,
}: Pick<JournalRowProps, 'item' | 'units' | 'moment'> & {
  readonly onCorrect: (entry: Entry, changes: Correction) => void;
  readonly onCancel: () => void;
}) => {
  if (item.type === 'session') {
    const { rating, session } = item;
    if (rating === null) return null;
    return (
      <LevelsForm
        levels={session.ratings ?? []}
        onSave={(levels) => onCorrect(rating, { kind: 'rating', levels })}
        onCancel={onCancel}
      />
    );
  }
  const { entry } = item;
  if (entry.kind === 'check-in')
    return (
      <LevelsForm
        levels={entry.levels}
        onSave={(levels) => onCorrect(entry, { kind: 'check-in', levels })}
        onCancel={onCancel}
      />
    );
  if (entry.kind === 'training')
    return (
      <WorkoutForm
        fields={fieldsOf(entry.workout)}
        units={units}
        exerciseNames={[]}
        isNew={false}
        onSave={(fields) => {
          const corrected = workoutOf(fields, moment, entry.workout);
          if (!corrected.ok) return corrected.error;
          onCorrect(entry, { kind: 'training', workout: corrected.value });
          return null;
        }}
        onCancel={onCancel}
      />
    );
  return null;
};
