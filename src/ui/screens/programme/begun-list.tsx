import type { BegunProgramme } from '../../../core/programme/index.ts';
import { programmeTexts as words } from '../../../texts/en/programme.ts';
import { weekShares } from './week-shares.ts';

export interface BegunListProps {
  readonly programmes: readonly BegunProgramme[];
  readonly onStop: (programme: BegunProgramme['programme']) => void;
}

/** Each programme with how far it is: no day has a date here, so none can be missing. */
export const BegunList = ({ programmes, onStop }: BegunListProps) => (
  <ul class="programme-list">
    {programmes.map(({ programme, progress }) => {
      const name = words.name(programme);
      const stop = progress.today === 'complete' ? words.putAway : words.stop;
      return (
        <li key={programme.id}>
          <div class="programme-head">
            <h2>{name}</h2>
            <p class="number">{words.progress(progress)}</p>
          </div>
          <div class="programme-weeks" aria-hidden="true">
            {weekShares(progress.done, programme.weeks, programme.timesPerWeek).map((share, week) => (
              <span key={week} style={{ '--share': String(share) }} />
            ))}
          </div>
          <p>
            <b>{words.today[progress.today]}</b>
            {progress.today === 'complete' ? null : ` ${words.week(programme, progress)}`}
          </p>
          <button type="button" class="button-text" aria-label={words.of(stop, name)} onClick={() => onStop(programme)}>
            {stop}
          </button>
        </li>
      );
    })}
  </ul>
);
