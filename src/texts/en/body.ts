/** The words of the Body page. */
import type { BlockSide, RegionId } from '../../core/body/index.ts';
import { dayOfMonthText, shortDayText, weekdayText } from './dates.ts';
import { placeName, regionName } from './plan.ts';

export const bodyTexts = {
  title: 'Body',
  lead: 'What you told, day by day. Each number is a level from 0 to 10.',
  empty: 'Nothing told yet. Tap where it is sore on Today, and the first number appears here.',
  toToday: 'Go to Today',
  caption: 'Levels of the last 14 days, left and right',
  region: 'Region',
  regionName,
  day: shortDayText,
  dayOfMonth: dayOfMonthText,
  weekday: weekdayText,
  place: (region: RegionId, side: BlockSide): string => placeName(region, side),
  notTold: 'not told',
  none: '–',
  note: 'A dash means that you told nothing that day. It does not mean 0. Where you told both sore and tight, the higher one stands here.',
  later: 'Range of motion and curves over weeks are not here yet.',
} as const;
