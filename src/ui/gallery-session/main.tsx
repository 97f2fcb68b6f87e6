/** A page for looking at every state of the session's screens. Only for development; never part of the app. */
import { render } from 'preact';
import { WeaveDefinitions } from '../kit/index.ts';
import '../kit/kit.css';
import { FORM_PAGES } from './form-pages.tsx';
import { FiguresPage } from './figures-page.tsx';
import { LivePage, SESSION_PAGES, SessionPage } from './session-pages.tsx';

const Index = () => (
  <nav style={{ padding: '20px', display: 'grid', gap: '12px' }}>
    {['live', 'figures', ...Object.keys(SESSION_PAGES), ...Object.keys(FORM_PAGES)].map((name) => (
      <a key={name} href={`?${name}`}>
        {name}
      </a>
    ))}
  </nav>
);

const name = location.search.slice(1).split('&')[0] ?? '';
const page =
  name === 'live' ? (
    <LivePage />
  ) : name.startsWith('figures') ? (
    <FiguresPage
      side={name.includes('left') ? 'left' : 'right'}
      pass={name.includes('start') ? 0 : name.includes('end') ? 1 : 0.5}
    />
  ) : FORM_PAGES[name] ? (
    FORM_PAGES[name]()
  ) : name in SESSION_PAGES ? (
    <SessionPage name={name} />
  ) : (
    <Index />
  );

render(
  <>
    <WeaveDefinitions />
    {page}
  </>,
  document.body,
);
