/** The words of programmes and standing wishes. */
import type { RegionId } from '../../core/body/index.ts';
import type { GoalId, GoalSupport, Programme, ProgrammeProgress } from '../../core/programme/index.ts';
import { regionNames } from '../../knowledge/index.ts';
import { capital, regionName } from './plan.ts';
import { countText, listText } from './dates.ts';

const goalNames: Readonly<Record<GoalId, string>> = {
  'hamstring-flexibility': 'Hamstring flexibility',
  'quadriceps-flexibility': 'Quad flexibility',
  'calf-flexibility': 'Calf flexibility',
};

const nameOf = ({ goal, regions }: Pick<Programme, 'goal' | 'regions'>): string =>
  goal === null ? capital(listText(regions.map((region) => regionNames[region].both))) : goalNames[goal];

const times = (timesPerWeek: number): string => countText(timesPerWeek, 'day a week', 'days a week');

export const programmeTexts = {
  title: 'Programmes',
  lead: 'A goal or a region, on some days a week for some weeks. Today plans it when it is its day.',
  forgiven: 'A day you miss is not lost: the programme waits for it.',
  name: nameOf,
  goal: (goal: GoalId): string => goalNames[goal],
  regionName,

  progress: ({ done, of }: ProgrammeProgress): string => `${done} of ${of} days`,
  week: ({ weeks, timesPerWeek }: Programme, { week, doneThisWeek }: ProgrammeProgress): string =>
    week > weeks
      ? `Its ${weeks} weeks are over; it ends with its last day.`
      : `Week ${week} of ${weeks}, ${doneThisWeek} of ${timesPerWeek} this week.`,
  today: {
    due: 'Today is a good day for it.',
    resting: 'Done yesterday. Today it can rest.',
    enough: 'This week has its days.',
    done: 'Done for today.',
    complete: 'All its days are done.',
  } satisfies Record<ProgrammeProgress['today'], string>,
  stop: 'Stop',
  putAway: 'Put away',
  of: (verb: string, name: string): string => `${verb}: ${name}`,
  stopped: (name: string): string => `Stopped: ${name}`,
  begun: (name: string): string => `Begun: ${name}`,

  start: 'Begin a programme',
  what: 'What for',
  own: 'A region of your choice',
  ownRegion: 'Region',
  support: {
    supported: 'Backed by studies over weeks',
    'not-supported': 'Studies over weeks found no gain',
    'not-studied': 'Not studied over weeks',
  } satisfies Record<GoalSupport, string>,
  notStudied: 'We know of no study that followed this region over weeks. Your own numbers on Body will tell.',
  study: (source: string): string => `The study: ${source}`,
  allStudies: 'All studies on this',
  weeks: 'Weeks',
  weeksValue: (weeks: number): string => countText(weeks, 'week', 'weeks'),
  perWeek: 'Days a week',
  perWeekValue: times,
  usual: (weeks: number, timesPerWeek: number): string =>
    `The usual is ${countText(weeks, 'week', 'weeks')} with ${times(timesPerWeek)}.`,
  judged: (reason: string): string => `Our judgement: ${reason}.`,
  begin: 'Begin',
  has: (name: string): string => `You are on it already: ${name}.`,

  wishes: 'Always and never',
  wishesLead:
    'What you always want counts almost like a mark of 10. What you never want is left out, unless you add it by hand.',
  always: 'Always',
  never: 'Never',
  addTo: { always: 'Add to always', never: 'Add to never' },
  add: 'Add a region',
  remove: (list: 'always' | 'never', region: RegionId): string => `Remove from ${list}: ${regionNames[region].both}`,
  wishesChanged: 'Always and never changed',

  line: (programme: Pick<Programme, 'goal' | 'regions'>, progress: ProgrammeProgress): string =>
    `${nameOf(programme)}: ${progress.done} of ${progress.of} days.`,
  open: 'Programmes, and what you always or never want',
} as const;
