import type { BegunProgramme } from '../../../core/programme/index.ts';
import { programmeTexts as words } from '../../../texts/en/programme.ts';
import { DownIcon } from '../../kit/index.ts';

/** How far each programme is, and whether today is a day for it; the row leads to all of them. */
export const TodayProgrammes = ({ programmes }: { readonly programmes: readonly BegunProgramme[] }) => (
  <ul class="today-programmes" aria-label={words.title}>
    {programmes.map(({ programme, progress }) => (
      <li key={programme.id}>
        <a href="#/programme">
          <span>
            <b>{words.line(programme, progress)}</b>
            <span class="small quiet">{words.today[progress.today]}</span>
          </span>
          <DownIcon />
        </a>
      </li>
    ))}
  </ul>
);
