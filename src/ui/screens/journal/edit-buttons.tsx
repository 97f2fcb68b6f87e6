import { journalTexts as words } from '../../../texts/en/journal.ts';

export const EditButtons = ({ onCancel }: { readonly onCancel: () => void }) => (
  <div class="journal-edit-buttons">
    <button type="submit" class="button-other">
      {words.saveEdit}
    </button>
    <button type="button" class="button-text" onClick={onCancel}>
      {words.cancel}
    </button>
  </div>
);
