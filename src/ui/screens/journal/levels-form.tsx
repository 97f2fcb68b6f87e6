import { useState } from 'preact/hooks';
import type { FeelingLevel, PlaceLevel } from '../../../core/journal/index.ts';
import { journalTexts as words } from '../../../texts/en/journal.ts';
import { RangeField } from '../settings/fields.tsx';
import { EditButtons } from './edit-buttons.tsx';

export interface LevelsFormProps<T extends PlaceLevel> {
  readonly levels: readonly T[];
  readonly onSave: (levels: readonly T[]) => void;
  readonly onCancel: () => void;
}

/** Corrects numbers that were told; what was not told stays untold. */
export const LevelsForm = <T extends PlaceLevel | FeelingLevel>({ levels, onSave, onCancel }: LevelsFormProps<T>) => {
  const [draft, setDraft] = useState(levels);
  return (
    <form
      class="page-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(draft);
      }}
    >
      {draft.map((each, index) => (
        <RangeField
          key={index}
          label={nameOf(each)}
          range={[0, 10, 1]}
          value={each.level}
          text={words.level}
          onChange={(level) => setDraft(draft.map((other, at) => (at === index ? { ...other, level } : other)))}
        />
      ))}
      <EditButtons onCancel={onCancel} />
    </form>
  );
};

const nameOf = (level: PlaceLevel | FeelingLevel): string => {
  const place = words.place(level.region, level.side);
  return 'feeling' in level ? words.levelName(place, words.feelings[level.feeling]) : place;
};
