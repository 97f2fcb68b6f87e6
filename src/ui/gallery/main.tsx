/** A page for looking at every state of the pages. Only for development; never part of the app. */
import { render } from 'preact';
import '../kit/kit.css';
import { WeaveDefinitions } from '../kit/index.ts';
import { QuietPage, QUIET_PAGES } from './quiet-pages.tsx';
import { TODAY_CASES, TodayPage } from './today-page.tsx';
import { WhyPage } from './why-page.tsx';

const PAGES = ['why', ...Object.keys(TODAY_CASES), ...QUIET_PAGES];
const name = location.search.slice(1).split('&')[0] ?? '';

const page =
  name === 'why' ? (
    <WhyPage />
  ) : name in TODAY_CASES ? (
    <TodayPage name={name} />
  ) : PAGES.includes(name) ? (
    <QuietPage name={name} />
  ) : (
    <ul>
      {PAGES.map((each) => (
        <li key={each}>
          <a href={`?${each}`}>{each}</a>
        </li>
      ))}
    </ul>
  );

const place = document.querySelector('#app');
if (place)
  render(
    <>
      <WeaveDefinitions />
      {page}
    </>,
    place,
  );
