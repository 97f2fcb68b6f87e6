import { settingsTexts as words } from '../../../texts/en/settings.ts';
import { Sheet } from '../../kit/sheet.tsx';

export interface EraseSheetProps {
  readonly onSaveFirst: () => void;
  readonly onErase: () => void;
  readonly onClose: () => void;
}

/** Names what is lost. Erasing is the last button, never the first in reach. */
export const EraseSheet = ({ onSaveFirst, onErase, onClose }: EraseSheetProps) => (
  <Sheet title={words.eraseTitle} onClose={onClose}>
    <div class="erase">
      <p>{words.eraseLost}</p>
      <ul class="page-points">
        {words.eraseList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="small quiet">{words.eraseFile}</p>
      <button type="button" class="button-other" onClick={onSaveFirst}>
        {words.saveFirst}
      </button>
      <button type="button" class="button-other" onClick={onClose}>
        {words.keep}
      </button>
      <button type="button" class="button-other erase-last" onClick={onErase}>
        {words.erase}
      </button>
    </div>
  </Sheet>
);
