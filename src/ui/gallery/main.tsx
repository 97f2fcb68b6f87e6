/** A page for looking at every state of Today and its reasons. Only for development; never part of the app. */
import { render } from 'preact';
import '../kit/kit.css';
import { WeaveDefinitions } from '../kit/index.ts';
import { TODAY_CASES, TodayPage } from './today-page.tsx';
import { WhyPage } from './why-page.tsx';

const PAGES = ['why', ...Object.keys(TODAY_CASES)];
const name = location.search.slice(1).split('&')[0] ?? '';

const page =
  name === 'why' ? (
    <WhyPage />
  ) : name in TODAY_CASES ? (
    <TodayPage name={name} />
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
