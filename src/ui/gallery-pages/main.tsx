/** A page for looking at the quiet pages in every state. Only for development; never part of the app. */
import { render } from 'preact';
import '../kit/kit.css';
import { PAGES } from './pages.tsx';

const Index = () => (
  <main class="page">
    <ul>
      {Object.keys(PAGES).map((name) => (
        <li key={name}>
          <a class="button-text" href={`?${name}`}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </main>
);

const name = location.search.slice(1).split('&')[0] ?? '';
render(PAGES[name]?.() ?? <Index />, document.body);
