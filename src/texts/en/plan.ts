/** The names of regions, places, activities and times. What needs a whole sentence is in `plan-reasons.ts`, loaded later. */
import type { BlockSide, RegionId } from '../../core/body/index.ts';
import type { ActivityId, Context } from '../../core/knowledge/index.ts';
import { regionNames } from '../../knowledge/index.ts';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Left calf"; both sides or the midline: "Upper back", "Calves". */
export const placeName = (region: RegionId, side: BlockSide): string =>
  side === 'both' ? capital(regionNames[region].both) : `${capital(side)} ${regionNames[region].one}`;

export const regionName = (region: RegionId): string => capital(regionNames[region].both);

/** Minutes and seconds, such as 8:40. */
export const minutesText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

export const activityNames: Readonly<
  Record<ActivityId, { readonly name: string; readonly before: string; readonly after: string }>
> = {
  squat: { name: 'Squats', before: 'before squats', after: 'after squats' },
  deadlift: { name: 'Deadlifts', before: 'before deadlifts', after: 'after deadlifts' },
  'bench-press': { name: 'Bench press', before: 'before bench presses', after: 'after bench presses' },
  'overhead-press': { name: 'Overhead press', before: 'before overhead presses', after: 'after overhead presses' },
  'pull-up': { name: 'Pull-ups', before: 'before pull-ups', after: 'after pull-ups' },
  run: { name: 'Run', before: 'before a run', after: 'after the run' },
  ride: { name: 'Ride', before: 'before a ride', after: 'after the ride' },
  swim: { name: 'Swim', before: 'before a swim', after: 'after the swim' },
  row: { name: 'Rowing', before: 'before rowing', after: 'after rowing' },
  hike: { name: 'Hike', before: 'before a hike', after: 'after the hike' },
  'lower-body': { name: 'Lower body', before: 'before lower-body work', after: 'after lower-body work' },
  'upper-body': { name: 'Upper body', before: 'before upper-body work', after: 'after upper-body work' },
  'full-body': { name: 'Full body', before: 'before full-body work', after: 'after full-body work' },
  climb: { name: 'Climbing', before: 'before climbing', after: 'after climbing' },
  walk: { name: 'Walk', before: 'before a walk', after: 'after the walk' },
  'team-sport': { name: 'Team sport', before: 'before the game', after: 'after the game' },
  'racket-sport': { name: 'Racket sport', before: 'before the match', after: 'after the match' },
  desk: { name: 'Desk work', before: 'before desk work', after: 'after desk work' },
};

/** "after the run", "on a rest day". */
export const whenText = (context: Context, activity: ActivityId | null): string =>
  context === 'rest' || activity === null ? 'on a rest day' : activityNames[activity][context];
