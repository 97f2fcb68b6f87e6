/** A fortnight of an invented person who runs and lifts. */
import type { Instant, Zone } from '../../core/base/index.ts';
import type { RegionId, Side } from '../../core/body/index.ts';
import { type Entry, type EntryBody, type JournalSession, makeEntry } from '../../core/journal/index.ts';
import type { Workout } from '../../core/training/index.ts';

const zone = 'Europe/Berlin' as Zone;
const at = (text: string): Instant => `${text}:00.000Z` as Instant;

let lastId = 0;
const entry = (when: string, body: EntryBody): Entry => {
  lastId += 1;
  return makeEntry(body, { id: `entry-${lastId}`, moment: { at: at(when), zone } });
};

const checkIn = (
  when: string,
  occasion: 'today' | 'next-day',
  levels: readonly (readonly [RegionId, Side, number])[],
): Entry =>
  entry(when, {
    kind: 'check-in',
    occasion,
    levels: levels.map(([region, side, level]) => ({ region, side, level, feeling: 'sore' })),
  });

const workout = (id: string, start: string, changes: Partial<Workout>): Workout => ({
  id,
  source: 'by-hand',
  start: at(start),
  zone,
  zoneKnown: true,
  sport: 'run',
  title: 'Evening run',
  seconds: 2760,
  distanceM: 8200,
  ascentM: null,
  descentM: null,
  effort: 5,
  sets: [],
  ...changes,
});

const levels = [
  { region: 'calves', side: 'left', level: 2 },
  { region: 'calves', side: 'right', level: 6 },
  { region: 'hamstrings', side: 'right', level: 4 },
] as const;

export const session: JournalSession = {
  id: 'session-1',
  startedAt: at('2026-11-23T06:30'),
  zone,
  context: 'after',
  activity: 'run',
  blocks: [],
  levels,
  steps: [
    { clockMs: 42_000, event: 'knot' },
    { clockMs: 72_000, event: 'release' },
    { clockMs: 210_000, event: 'knot' },
  ],
  ended: {
    at: at('2026-11-23T06:41'),
    zone,
    completed: true,
    done: [
      { region: 'calves', side: 'left', tool: 'foam-roller', seconds: 110, heldSeconds: 30, tooMuch: false },
      { region: 'calves', side: 'right', tool: 'foam-roller', seconds: 140, heldSeconds: 30, tooMuch: false },
      { region: 'hamstrings', side: 'left', tool: 'foam-roller', seconds: 90, heldSeconds: 0, tooMuch: false },
      { region: 'hamstrings', side: 'right', tool: 'foam-roller', seconds: 90, heldSeconds: 0, tooMuch: true },
    ],
  },
  ratings: [
    { region: 'calves', side: 'left', level: 2 },
    { region: 'calves', side: 'right', level: 4 },
  ],
};

export const sessions: readonly JournalSession[] = [
  session,
  {
    ...session,
    id: 'session-2',
    startedAt: at('2026-11-20T18:02'),
    context: 'before',
    activity: 'squat',
    ended: {
      at: at('2026-11-20T18:06'),
      zone,
      completed: false,
      done: [{ region: 'it-band', side: 'both', tool: 'stick', seconds: 60, heldSeconds: 0, tooMuch: false }],
    },
    ratings: null,
  },
];

export const entries: readonly Entry[] = [
  entry('2026-11-10T06:00', { kind: 'settings', changes: { ownedTools: ['foam-roller', 'ball'], sound: 'off' } }),
  entry('2026-11-10T06:01', { kind: 'cautions', active: [{ id: 'varicose', region: 'calves', side: 'left' }] }),
  checkIn('2026-11-12T06:10', 'today', [
    ['quads', 'left', 3],
    ['quads', 'right', 2],
  ]),
  checkIn('2026-11-15T06:10', 'today', [
    ['calves', 'left', 4],
    ['calves', 'right', 8],
    ['hamstrings', 'left', 1],
    ['hamstrings', 'right', 3],
  ]),
  checkIn('2026-11-16T06:10', 'next-day', [
    ['calves', 'left', 2],
    ['calves', 'right', 7],
    ['lower-back-ql', 'left', 5],
    ['lower-back-ql', 'right', 5],
  ]),
  checkIn('2026-11-18T06:10', 'today', [
    ['calves', 'left', 0],
    ['calves', 'right', 3],
    ['neck-traps', 'right', 10],
  ]),
  entry('2026-11-19T19:00', { kind: 'import', file: 'workouts.csv', source: 'hevy', workouts: 214 }),
  entry('2026-11-19T19:00', {
    kind: 'training',
    import: 'entry-7',
    workout: workout('w-2', '2026-11-18T17:30', {
      source: 'hevy',
      sport: 'strength',
      title: 'Legs, heavy',
      seconds: 4380,
      distanceM: null,
      effort: null,
      sets: [
        { exercise: 'Squat (Barbell)', kind: 'working', reps: 5, kg: 100, seconds: null, rpe: 8 },
        { exercise: 'Squat (Barbell)', kind: 'working', reps: 5, kg: 100, seconds: null, rpe: 9 },
      ],
    }),
  }),
  entry('2026-11-19T19:03', {
    kind: 'exercise',
    name: 'Reverse nordic on the wobbly bench',
    primary: ['quads', 'hip-flexors-tfl'],
    secondary: ['glutes'],
  }),
  entry('2026-11-21T06:00', { kind: 'saved', entries: 9 }),
  entry('2026-11-22T17:10', { kind: 'training', import: null, workout: workout('w-1', '2026-11-22T16:00', {}) }),
  checkIn('2026-11-23T06:20', 'today', [
    ['calves', 'left', 2],
    ['calves', 'right', 6],
    ['hamstrings', 'left', 2],
    ['hamstrings', 'right', 4],
  ]),
  entry('2026-11-23T06:29', {
    kind: 'choice',
    context: 'after',
    activity: 'run',
    effort: 5,
    minutes: 10,
    tools: ['foam-roller', 'ball'],
  }),
  entry('2026-11-23T06:30', {
    kind: 'session-started',
    session: 'session-1',
    context: 'after',
    activity: 'run',
    blocks: [],
    levels: [...levels],
  }),
  entry('2026-11-23T06:42', {
    kind: 'rating',
    session: 'session-1',
    levels: [
      { region: 'calves', side: 'left', level: 2 },
      { region: 'calves', side: 'right', level: 4 },
    ],
  }),
  entry('2026-11-20T18:02', {
    kind: 'session-started',
    session: 'session-2',
    context: 'before',
    activity: 'squat',
    blocks: [],
    levels: [],
  }),
];
