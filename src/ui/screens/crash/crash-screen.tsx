import { crashText as words } from '../../../texts/en/crash.ts';
import './crash.css';

export interface CrashScreenProps {
  readonly error: string;
  readonly onSave: () => void;
  readonly onReload: () => void;
}

/** Shown when nothing else can be: needs no other part of the app, not even its colours. */
export const CrashScreen = ({ error, onSave, onReload }: CrashScreenProps) => (
  <main class="crash">
    <h1>{words.title}</h1>
    <p>{words.explain}</p>
    <button type="button" class="crash-main" onClick={onSave}>
      {words.save}
    </button>
    <button type="button" onClick={onReload}>
      {words.reload}
    </button>
    <details>
      <summary>{words.details}</summary>
      <pre>{error}</pre>
    </details>
  </main>
);
