import type { ComponentChildren } from 'preact';
import { shellTexts as words } from '../../texts/en/shell.ts';
import { BackIcon } from '../kit/index.ts';
import { Mark } from './mark.tsx';
import './shell.css';

export type NavPlace = 'today' | 'body' | 'trials' | 'journal';

const PLACES: readonly NavPlace[] = ['today', 'body', 'trials', 'journal'];

export interface ShellNotice {
  readonly text: string;
  /** One verb. */
  readonly action?: { readonly label: string; readonly onAct: () => void };
  /** The only use of red besides health stops. */
  readonly danger?: boolean;
}

export interface ShellProps {
  /** The place of the navigation that is shown; null: a page below one of them, with a way back. */
  readonly place: NavPlace | null;
  readonly addressOf: (place: NavPlace | 'learn' | 'settings') => string;
  readonly notices: readonly ShellNotice[];
  readonly children: ComponentChildren;
}

/** The frame around every screen but the session: a header, the notices, the page, the navigation. */
export const Shell = ({ place, addressOf, notices, children }: ShellProps) => (
  <div class="shell" data-place={place ?? 'below'}>
    <header class="shell-header">
      {place === null ? (
        <a class="shell-back" href={addressOf('today')}>
          <BackIcon />
          {words.nav.today}
        </a>
      ) : (
        <Mark />
      )}
      {place === 'today' ? (
        <nav class="shell-links" aria-label={words.more}>
          <a href={addressOf('learn')}>{words.learn}</a>
          <a href={addressOf('settings')}>{words.settings}</a>
        </nav>
      ) : null}
    </header>
    {notices.map(({ text, action, danger }) => (
      <div key={text} class="shell-notice" role="status" data-danger={danger ? '' : undefined}>
        <p class="small">{text}</p>
        {action ? (
          <button type="button" class="button-text" onClick={action.onAct}>
            {action.label}
          </button>
        ) : null}
      </div>
    ))}
    {children}
    <nav class="shell-nav" aria-label={words.navigation}>
      {PLACES.map((each) => (
        <a key={each} href={addressOf(each)} aria-current={each === place ? 'page' : undefined}>
          {words.nav[each]}
        </a>
      ))}
    </nav>
  </div>
);
