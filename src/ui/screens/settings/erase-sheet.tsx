import { settingsTexts as words } from '../../../texts/en/settings.ts';
import { Button, Sheet } from '../../kit/index.ts';

export interface EraseSheetProps {
  readonly onSaveFirst: () => void;
  readonly onErase: () => void;
  readonly onClose: () => void;
}

/** Names what is lost. Erasing is the last button, never the first in reach. */
export const EraseSheet = ({ onSaveFirst, onErase, onClose }: EraseSheetProps) => (
  <Sheet
    kind="question"
    title={words.eraseTitle}
    onClose={onClose}
    foot={
      <>
        <Button onClick={onSaveFirst}>{words.saveFirst}</Button>
        <Button onClick={onClose}>{words.keep}</Button>
        <Button onClick={onErase}>{words.erase}</Button>
      </>
    }
  >
    <div class="erase">
      <p>{words.eraseLost}</p>
      <ul class="page-points">
        {words.eraseList.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="small quiet">{words.eraseFile}</p>
    </div>
  </Sheet>
);
