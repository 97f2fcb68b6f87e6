/** The words of the two ratings: right after a session and on the next day. */
import { minutesText, placeName, regionName } from './plan.ts';

const knots = (count: number): string =>
  count === 0 ? '.' : count === 1 ? ' and held one knot.' : ` and held ${count} knots.`;

export const afterText = {
  title: 'How is it now?',
  scale: '0 is nothing, 10 the worst you know. The short line marks where you began.',
  summary: (rolledSeconds: number, held: number): string =>
    `You rolled for ${minutesText(Math.round(rolledSeconds))}${knots(held)}`,
  relief: 'Right now is one answer. Tomorrow’s tells more, so we ask once.',
  done: 'Done',
  region: regionName,
  place: placeName,
  nothingToRate: 'Nothing was rolled, so there is nothing to rate.',
};

export const nextDayText = {
  title: 'How sore is it today?',
  scale: '0 is nothing, 10 the worst you know. The short line marks your last answer.',
  why: 'One answer a day is enough to see what rolling changes for you.',
  done: 'Done',
  notNow: 'Not now',
};
