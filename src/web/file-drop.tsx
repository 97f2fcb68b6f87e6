/** Files held over any screen are seen to be welcome. In a root of its own: it lies over whatever is shown. */
import { render } from 'preact';
import { trainingTexts as words } from '../texts/en/training.ts';
import { DropOverlay } from '../ui/kit/drop-overlay.tsx';
import { filesHover, listenForFiles } from './incoming-files.ts';

const Hovering = () => (filesHover.value ? <DropOverlay text={words.dropNow} /> : null);

/** Once, for as long as the app runs. */
export const takeFiles = (): void => {
  const root = document.createElement('div');
  document.body.append(root);
  render(<Hovering />, root);
  listenForFiles();
};
