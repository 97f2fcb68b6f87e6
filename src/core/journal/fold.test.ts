import { describe, expect, test } from 'vitest';
import type { Instant, Moment, Zone } from '../base/index.ts';
import type { PlaceKey } from '../body/index.ts';
import { NO_EDITS, NO_WISHES } from '../plan/index.ts';
import type { Entry, EntryBody, PlaceLevel } from './entry.ts';
import { foldJournal } from './fold.ts';
import { makeEntry } from './make-entry.ts';
import { retractEntry, retractImport, retractSession } from './retract.ts';
import { DEFAULT_SETTINGS } from './settings.ts';
import type { JournalState } from './state.ts';

const BERLIN = 'Europe/Berlin';

const momentOf = (at: string, zone = BERLIN): Moment => ({
  at: new Date(at.length === 16 ? `${at}Z` : at).toISOString() as Instant,
  zone: zone as Zone,
});

/** Entries with ids in their order: `#1`, `#2`, … */
const journalOf = (...rows: readonly (readonly [at: string, body: EntryBody, zone?: string])[]): readonly Entry[] =>
  rows.map(([at, body, zone], index) => makeEntry(body, { id: `#${index + 1}`, moment: momentOf(at, zone) }));

const fold = (entries: readonly Entry[], at: string, zone?: string): JournalState =>
  foldJournal(entries, momentOf(at, zone));

const placeOf = (key: string) => {
  const [region, side] = key.split(':') as [PlaceLevel['region'], PlaceLevel['side']];
  return { region, side };
};
const levelsOf = (levels: Partial<Record<PlaceKey, number>>): readonly PlaceLevel[] =>
  Object.entries(levels).map(([key, level]) => ({ ...placeOf(key), level }));

const checkIn = (
  feeling: 'sore' | 'tight',
  levels: Partial<Record<PlaceKey, number>>,
  occasion: 'today' | 'next-day' = 'today',
): EntryBody => ({
  kind: 'check-in',
  occasion,
  levels: levelsOf(levels).map((level) => ({ ...level, feeling })),
});
const started = (session: string): EntryBody => ({
  kind: 'session-started',
  session,
  context: 'rest',
  activity: null,
  blocks: [],
  levels: [],
});
const ended = (session: string, seconds: Partial<Record<string, number>>, tooMuch = false): EntryBody => ({
  kind: 'session-ended',
  session,
  completed: true,
  done: Object.entries(seconds).map(([key, each = 0]) => {
    const { region, side } = placeOf(key);
    return { region, side, tool: 'foam-roller' as const, seconds: each, heldSeconds: 0, tooMuch };
  }),
});
const rated = (session: string, levels: Partial<Record<PlaceKey, number>>): EntryBody => ({
  kind: 'rating',
  session,
  levels: levelsOf(levels),
});
const workout = (id: string, title = id, from: string | null = null): EntryBody => ({
  kind: 'training',
  import: from,
  workout: {
    id,
    source: 'by-hand',
    start: momentOf('2026-03-01T10:00').at,
    zone: BERLIN as Zone,
    zoneKnown: true,
    sport: 'run',
    title,
    seconds: 1800,
    distanceM: null,
    ascentM: null,
    descentM: null,
    effort: 5,
    averageHeartRate: null,
    maxHeartRate: null,
    sets: [],
  },
});

test('an empty journal tells nothing and asks nothing', () => {
  expect(fold([], '2026-03-02T12:00')).toEqual({
    settings: DEFAULT_SETTINGS,
    hasSettings: false,
    unlearned: new Map(),
    choice: null,
    planEdits: NO_EDITS,
    wishes: NO_WISHES,
    programmes: [],
    levelsToday: { sore: {}, tight: {} },
    keptCautions: null,
    workouts: [],
    imports: [],
    exerciseRegions: new Map(),
    columns: [],
    sessions: [],
    openSession: null,
    unrated: null,
    nextDay: null,
    history: { lastLevels: {}, rolledHoursAgo: {}, sessionsByRegion: {}, lastTools: {}, due: [] },
    lastSavedAt: null,
    entriesSinceSave: 0,
  });
});

describe('settings, choice and cautions', () => {
  test('later changes win, and what was never changed is the default', () => {
    const state = fold(
      journalOf(
        ['2026-03-02T08:00', { kind: 'settings', changes: { volume: 0.2, theme: 'dark' } }],
        ['2026-03-02T09:00', { kind: 'settings', changes: { volume: 0, ownedTools: [], theme: undefined } }],
      ),
      '2026-03-02T12:00',
    );
    expect(state.settings).toEqual({ ...DEFAULT_SETTINGS, volume: 0, theme: 'dark', ownedTools: [] });
    expect(state.hasSettings).toBe(true);
  });

  test('the last choice and the last kept cautions hold', () => {
    const choice = { context: 'after', activity: 'squat', effort: 7, minutes: 8, tools: ['ball'] } as const;
    const entries = journalOf(
      ['2026-03-02T08:00', { kind: 'choice', ...choice, minutes: 4 }],
      ['2026-03-02T08:00', { kind: 'choice', ...choice }],
      ['2026-03-02T08:00', { kind: 'cautions', active: [{ id: 'pregnancy' }] }],
      ['2026-03-02T09:00', { kind: 'cautions', active: [] }],
    );
    expect(fold(entries, '2026-03-02T12:00').choice).toEqual(choice);
    expect(fold(entries, '2026-03-02T12:00').keptCautions).toEqual([]);
    const undone = [
      ...entries,
      makeEntry(retractEntry(entries[3]!), { id: '#5', moment: momentOf('2026-03-02T10:00') }),
    ];
    expect(fold(undone, '2026-03-02T12:00').keptCautions).toEqual([{ id: 'pregnancy' }]);
  });
});

describe('levels of today', () => {
  test('the latest of each place and feeling, from either check-in and from ratings; zero removes', () => {
    const state = fold(
      journalOf(
        ['2026-03-01T20:00', checkIn('sore', { 'lats:left': 9 })],
        ['2026-03-02T06:00', checkIn('sore', { 'quads:left': 6, 'quads:right': 5, 'calves:left': 2 }, 'next-day')],
        ['2026-03-02T06:01', checkIn('tight', { 'quads:left': 3, 'pecs:left': 1 })],
        ['2026-03-02T06:02', checkIn('sore', { 'calves:left': 0 })],
        ['2026-03-02T06:03', checkIn('tight', { 'pecs:left': 0 })],
        ['2026-03-02T07:00', started('s')],
        ['2026-03-02T07:10', ended('s', { 'quads:left': 60 })],
        ['2026-03-02T07:11', rated('s', { 'quads:left': 4, 'quads:right': 0 })],
      ),
      '2026-03-02T12:00',
    );
    expect(state.levelsToday).toEqual({ sore: { 'quads:left': 4 }, tight: { 'quads:left': 3 } });
  });

  test.each([
    ['the last minute of yesterday', '2026-03-01T22:59', BERLIN, '2026-03-02T08:00', BERLIN, false],
    ['the first minute of today', '2026-03-01T23:00', BERLIN, '2026-03-02T08:00', BERLIN, true],
    ['today where it was lived, yesterday here', '2026-03-01T14:00', 'Asia/Tokyo', '2026-03-01T22:00', BERLIN, true],
    [
      'today, after a flight to the west',
      '2026-03-01T23:30',
      'Pacific/Auckland',
      '2026-03-02T02:00',
      'America/Los_Angeles',
      true,
    ],
    ['a day with 23 hours, at its start', '2026-03-28T23:10', BERLIN, '2026-03-29T21:50', BERLIN, true],
    ['a day with 23 hours, the evening before', '2026-03-28T22:50', BERLIN, '2026-03-29T21:50', BERLIN, false],
    ['a day with 25 hours, at its start', '2026-10-24T22:10', BERLIN, '2026-10-25T22:50', BERLIN, true],
    ['a day with 25 hours, the evening before', '2026-10-24T21:50', BERLIN, '2026-10-25T22:50', BERLIN, false],
    ['a clock that was ahead by minutes', '2026-03-02T08:05', BERLIN, '2026-03-02T08:00', BERLIN, true],
    ['a clock that was ahead by days', '2026-03-05T08:00', BERLIN, '2026-03-02T08:00', BERLIN, false],
  ])('%s', (_, at, zone, now, nowZone, isToday) => {
    const { levelsToday } = fold(journalOf([at, checkIn('sore', { 'quads:left': 6 }), zone]), now, nowZone);
    expect(levelsToday.sore).toEqual(isToday ? { 'quads:left': 6 } : {});
  });
});

describe('training', () => {
  const entries = journalOf(
    ['2026-03-02T08:00', { kind: 'import', file: 'a.csv', source: 'hevy', workouts: 2, exercises: [], columns: null }],
    ['2026-03-02T08:00', workout('run', 'Run', '#1')],
    ['2026-03-02T08:00', workout('walk', 'Walk', '#1')],
    ['2026-03-02T09:00', { kind: 'import', file: 'b.csv', source: 'hevy', workouts: 1, exercises: [], columns: null }],
    ['2026-03-02T09:00', workout('run', 'Run, renamed', '#4')],
    ['2026-03-02T09:05', workout('climb', 'Climb')],
    ['2026-03-02T09:06', { kind: 'exercise', name: 'Sled', primary: ['quads'], secondary: [] }],
    ['2026-03-02T09:07', { kind: 'exercise', name: 'Sled', primary: ['quads'], secondary: ['calves'] }],
    ['2026-03-02T09:08', { kind: 'exercise', name: '__proto__', primary: [], secondary: [] }],
  );

  test('each workout once, with its entries; imports newest first', () => {
    const { workouts, imports } = fold(entries, '2026-03-02T12:00');
    expect(workouts.map((each) => [each.workout.title, each.entryIds, each.import])).toEqual([
      ['Climb', ['#6'], null],
      ['Run, renamed', ['#2', '#5'], '#4'],
      ['Walk', ['#3'], '#1'],
    ]);
    expect(imports.map(({ id, workouts: count }) => [id, count])).toEqual([
      ['#4', 1],
      ['#1', 2],
    ]);
  });

  test('undoing an import takes exactly its workouts', () => {
    const undo = retractImport(entries, '#1').map((body, index) =>
      makeEntry(body, { id: `u${index}`, moment: momentOf('2026-03-02T10:00') }),
    );
    expect(undo).toHaveLength(3);
    const { workouts, imports } = fold([...entries, ...undo], '2026-03-02T12:00');
    expect(workouts.map(({ workout: { title } }) => title)).toEqual(['Climb', 'Run, renamed']);
    expect(imports.map(({ id }) => id)).toEqual(['#4']);
  });

  test('the last answer about an exercise holds', () => {
    const { exerciseRegions } = fold(entries, '2026-03-02T12:00');
    expect(exerciseRegions.get('Sled')).toEqual({ primary: ['quads'], secondary: ['calves'] });
    expect(exerciseRegions.get('__proto__')).toEqual({ primary: [], secondary: [] });
  });
});

describe('sessions', () => {
  test('gather what was written about them, newest first', () => {
    const step = (clockMs: number, event: 'suspend' | 'resume' | 'knot'): EntryBody => ({
      kind: 'session-step',
      session: 's',
      clockMs,
      event,
    });
    const { sessions } = fold(
      journalOf(
        ['2026-03-01T08:00', started('old')],
        ['2026-03-02T08:00', started('s')],
        ['2026-03-02T08:01', step(60_500, 'knot')],
        ['2026-03-02T08:05', step(60_000, 'resume')],
        ['2026-03-02T08:05', step(60_000, 'suspend')],
        ['2026-03-02T08:06', rated('s', { 'quads:right': 2, 'quads:left': 4 })],
        ['2026-03-02T08:07', rated('s', { 'quads:left': 3 })],
        ['2026-03-02T08:08', rated('unknown', { 'quads:left': 3 })],
      ),
      '2026-03-02T12:00',
    );
    expect(sessions.map(({ id }) => id)).toEqual(['s', 'old']);
    expect(sessions[0]?.steps).toEqual([
      { clockMs: 60_500, event: 'knot' },
      { clockMs: 60_000, event: 'suspend' },
      { clockMs: 60_000, event: 'resume' },
    ]);
    expect(sessions[0]?.ratings).toEqual(levelsOf({ 'quads:left': 3, 'quads:right': 2 }));
    expect(sessions[1]?.ratings).toBeNull();
  });

  test('are gone with everything about them when they are taken back', () => {
    const entries = journalOf(
      ['2026-03-02T08:00', started('s')],
      ['2026-03-02T08:10', ended('s', { 'quads:left': 60 })],
      ['2026-03-02T08:11', rated('s', { 'quads:left': 4 })],
    );
    const undo = retractSession(entries, 's').map((body, index) =>
      makeEntry(body, { id: `u${index}`, moment: momentOf('2026-03-02T10:00') }),
    );
    const { sessions, levelsToday } = fold([...entries, ...undo], '2026-03-02T12:00');
    expect(sessions).toEqual([]);
    expect(levelsToday.sore).toEqual({});
  });

  test.each([
    ['just started', '2026-03-02T08:00', 's'],
    ['a day ago but for a minute', '2026-03-03T07:59', 's'],
    ['a day ago', '2026-03-03T08:00', null],
    ['from a clock that was ahead by an hour', '2026-03-02T07:00', 's'],
  ])('an open session %s', (_, now, id) => {
    expect(fold(journalOf(['2026-03-02T08:00', started('s')]), now).openSession?.id ?? null).toBe(id);
  });

  test('an ended session is not open, but one before it may be', () => {
    const entries = journalOf(
      ['2026-03-02T07:00', started('first')],
      ['2026-03-02T08:00', started('second')],
      ['2026-03-02T08:10', ended('second', {})],
    );
    expect(fold(entries, '2026-03-02T09:00').openSession?.id).toBe('first');
  });
});

describe('the question after a session', () => {
  const entries = journalOf(['2026-03-02T08:00', started('s')], ['2026-03-02T08:10', ended('s', { 'quads:left': 60 })]);

  test.each([
    ['right after', '2026-03-02T08:11', 's'],
    ['twelve hours later', '2026-03-02T20:10', null],
    ['the next day', '2026-03-02T23:01', null],
  ])('%s', (_, now, id) => {
    expect(fold(entries, now).unrated?.id ?? null).toBe(id);
  });

  test.each<[string, EntryBody]>([
    ['a rating', rated('s', { 'quads:left': 1 })],
    ['a rating left open', rated('s', {})],
  ])('is answered by %s', (_, body) => {
    const answer = makeEntry(body, { id: 'x', moment: momentOf('2026-03-02T08:12') });
    expect(fold([...entries, answer], '2026-03-02T08:13').unrated).toBeNull();
  });

  test('is not asked about a session in which nothing was rolled, nor about one before a rated one', () => {
    const more = journalOf(
      ['2026-03-02T07:00', started('earlier')],
      ['2026-03-02T07:10', ended('earlier', { 'lats:left': 60 })],
      ['2026-03-02T08:00', started('rated')],
      ['2026-03-02T08:10', ended('rated', { 'quads:left': 60 })],
      ['2026-03-02T08:11', rated('rated', {})],
      ['2026-03-02T09:00', started('nothing')],
      ['2026-03-02T09:10', ended('nothing', { 'quads:left': 3 })],
    );
    expect(fold(more, '2026-03-02T09:11').unrated).toBeNull();
  });
});

describe('the question of the next day', () => {
  const entries = journalOf(
    ['2026-03-02T08:00', started('morning')],
    ['2026-03-02T08:10', ended('morning', { 'quads:right': 60, 'quads:left': 60, 'calves:left': 5 })],
    ['2026-03-02T08:11', rated('morning', { 'quads:left': 5, 'quads:right': 2 })],
    ['2026-03-02T18:00', started('evening')],
    ['2026-03-02T18:10', ended('evening', { 'upper-back:both': 60, 'quads:left': 30 })],
    ['2026-03-02T18:11', rated('evening', { 'quads:left': 3 })],
  );
  const asked = {
    sessions: ['evening', 'morning'],
    places: ['upper-back:left', 'upper-back:right', 'quads:left', 'quads:right'].map(placeOf),
    lastRatings: levelsOf({ 'quads:left': 3, 'quads:right': 2 }),
  };
  const dismissed = (at: string) => makeEntry(checkIn('sore', {}, 'next-day'), { id: 'x', moment: momentOf(at) });

  test.each([
    ['not on the same day', '2026-03-02T22:59', null],
    ['on the next day', '2026-03-02T23:00', asked],
    ['on the day after that', '2026-03-04T22:59', asked],
    ['not on the third day', '2026-03-04T23:00', null],
  ])('%s', (_, now, question) => {
    expect(fold(entries, now).nextDay).toEqual(question);
  });

  test('is asked once, also when it was dismissed', () => {
    const later = [...entries, dismissed('2026-03-03T06:00')];
    expect(fold(later, '2026-03-03T06:01').nextDay).toBeNull();
    expect(fold(later, '2026-03-04T06:00').nextDay).toBeNull();
  });

  test('is asked again about a later day, and only about that', () => {
    const later = [
      ...entries,
      dismissed('2026-03-03T06:00'),
      ...journalOf(['2026-03-03T18:00', started('next')], ['2026-03-03T18:10', ended('next', { 'lats:left': 60 })]).map(
        (entry) => ({ ...entry, id: `n${entry.id}` }),
      ),
    ];
    expect(fold(later, '2026-03-04T06:00').nextDay).toEqual({
      sessions: ['next'],
      places: [placeOf('lats:left')],
      lastRatings: [],
    });
  });

  test('an answer that was taken back is no answer', () => {
    const answer = dismissed('2026-03-03T06:00');
    const undo = makeEntry(retractEntry(answer), { id: 'y', moment: momentOf('2026-03-03T06:01') });
    expect(fold([...entries, answer, undo], '2026-03-03T06:02').nextDay).toEqual(asked);
  });

  test.each([
    ['the night in which the clocks go forward', '2026-03-28T20:00', '2026-03-29T06:00'],
    ['the night in which the clocks go back', '2026-10-24T20:00', '2026-10-25T06:00'],
  ])('comes after %s', (_, at, now) => {
    const night = journalOf([at, started('s')], [at, ended('s', { 'lats:left': 60 })]);
    expect(fold(night, now).nextDay?.sessions).toEqual(['s']);
  });
});

describe('history', () => {
  test('the latest soreness of earlier days, up to 72 hours old', () => {
    const { history } = fold(
      journalOf(
        ['2026-02-27T11:00', checkIn('sore', { 'lats:left': 9 })],
        ['2026-02-27T12:00', checkIn('sore', { 'pecs:left': 3, 'quads:left': 8 })],
        ['2026-03-01T12:00', checkIn('tight', { 'pecs:left': 7 })],
        ['2026-03-01T12:00', rated('s', { 'quads:left': 4, 'quads:right': 0 })],
        ['2026-03-02T06:00', checkIn('sore', { 'quads:left': 1 })],
      ),
      '2026-03-02T12:00',
    );
    expect(history.lastLevels).toEqual({
      'pecs:left': { level: 3, hoursAgo: 72 },
      'quads:left': { level: 4, hoursAgo: 24 },
      'quads:right': { level: 0, hoursAgo: 24 },
    });
  });

  test('when each place was last rolled, and how often each region was without too much', () => {
    const { history } = fold(
      journalOf(
        ['2026-03-01T08:00', started('one')],
        ['2026-03-01T08:00', ended('one', { 'quads:left': 60, 'quads:right': 60, 'upper-back:both': 30 })],
        ['2026-03-02T08:00', started('two')],
        ['2026-03-02T08:00', ended('two', { 'quads:left': 10, 'lats:left': 9 })],
        ['2026-03-02T10:00', started('three')],
        ['2026-03-02T10:00', ended('three', { 'quads:right': 60 }, true)],
        ['2026-03-02T11:00', started('open')],
      ),
      '2026-03-02T12:00',
    );
    expect(history.rolledHoursAgo).toEqual({
      'upper-back:left': 28,
      'upper-back:right': 28,
      'quads:left': 4,
      'quads:right': 2,
    });
    expect(history.sessionsByRegion).toEqual({ quads: 2, 'upper-back': 1 });
    // Nine seconds of lats are a touch.
    expect(history.lastTools).toEqual({ quads: 'foam-roller', 'upper-back': 'foam-roller' });
  });
});

test('what no file has yet is counted, also what a merge brought from earlier', () => {
  const entries = journalOf(
    ['2026-03-01T08:00', checkIn('sore', {})],
    ['2026-03-01T09:00', checkIn('sore', {})],
    ['2026-03-01T10:00', { kind: 'saved', entries: 2 }],
    ['2026-03-01T11:00', checkIn('sore', {})],
  );
  expect(fold(entries, '2026-03-02T12:00')).toMatchObject({
    lastSavedAt: '2026-03-01T10:00:00.000Z',
    entriesSinceSave: 1,
  });
  const merged = [...entries, { ...entries[0]!, id: 'theirs' }];
  expect(fold(merged, '2026-03-02T12:00').entriesSinceSave).toBe(2);
});

describe('the plan changed by hand', () => {
  const edits = { fixed: [], removed: ['glutes' as const], order: [] };
  const edited = (removed: readonly 'glutes'[] = ['glutes']): EntryBody => ({ kind: 'plan-edits', ...edits, removed });

  test('the latest change of today holds, tomorrow none does', () => {
    const changes = [
      ['2026-03-02T08:00', edited([])],
      ['2026-03-02T08:01', edited()],
    ] as const;
    expect(fold(journalOf(...changes), '2026-03-02T12:00').planEdits).toEqual(edits);
    expect(fold(journalOf(...changes), '2026-03-03T12:00').planEdits).toEqual(NO_EDITS);
    const back = journalOf(...changes, ['2026-03-02T08:02', edited([])]);
    expect(fold(back, '2026-03-02T12:00').planEdits).toEqual(NO_EDITS);
  });

  test('back to the best plan can be taken back', () => {
    const entries = journalOf(
      ['2026-03-02T08:00', edited()],
      ['2026-03-02T08:01', edited([])],
      ['2026-03-02T08:02', retractEntry({ id: '#2' })],
    );
    expect(fold(entries, '2026-03-02T12:00').planEdits).toEqual(edits);
  });

  test('it is for one plan: once that was rolled, the next one is the planner’s', () => {
    const before = [
      ['2026-03-02T08:00', edited()],
      ['2026-03-02T08:01', started('s')],
    ] as const;
    const ended1 = journalOf(...before, ['2026-03-02T08:10', ended('s', { 'calves:left': 45 })]);
    expect(fold(ended1, '2026-03-02T12:00').planEdits).toEqual(NO_EDITS);
    // Started by mistake and given up at once.
    expect(fold(journalOf(...before), '2026-03-02T12:00').planEdits).toEqual(edits);
    expect(fold(journalOf(...before, ['2026-03-02T08:02', ended('s', {})]), '2026-03-02T12:00').planEdits).toEqual(
      edits,
    );
  });
});

test('the habit of a region is the tool of its latest session', () => {
  const rolledWith = (session: string, tool: 'ball' | 'stick'): EntryBody => {
    const body = ended(session, { 'calves:left': 30 });
    return body.kind === 'session-ended' ? { ...body, done: body.done.map((row) => ({ ...row, tool })) } : body;
  };
  const entries = journalOf(
    ['2026-03-01T08:00', started('a')],
    ['2026-03-01T08:10', rolledWith('a', 'ball')],
    ['2026-03-02T08:00', started('b')],
    ['2026-03-02T08:10', rolledWith('b', 'stick')],
  );
  expect(fold(entries, '2026-03-02T12:00').history.lastTools).toEqual({ calves: 'stick' });
});

describe('wishes and programmes', () => {
  const programme = (id: string): EntryBody => ({
    kind: 'programme',
    programme: id,
    goal: 'hamstring-flexibility',
    regions: ['hamstrings'],
    weeks: 5,
    timesPerWeek: 3,
  });

  test('the latest wishes hold, on every later day', () => {
    const entries = journalOf(
      ['2026-03-01T08:00', { kind: 'wishes', always: ['quads'], never: [] }],
      ['2026-03-02T08:00', { kind: 'wishes', always: ['calves'], never: ['biceps'] }],
    );
    expect(fold(entries, '2026-05-02T12:00').wishes).toEqual({ always: ['calves'], never: ['biceps'] });
  });

  test('a programme has its progress from the sessions, and says what it wants today', () => {
    const entries = journalOf(
      ['2026-03-02T08:00', programme('p')],
      ['2026-03-02T09:00', started('s')],
      ['2026-03-02T09:10', ended('s', { 'hamstrings:left': 45, 'hamstrings:right': 45 })],
    );
    const today = fold(entries, '2026-03-02T12:00');
    expect(today.programmes).toMatchObject([{ programme: { id: 'p' }, progress: { done: 1, of: 15, today: 'done' } }]);
    expect(today.history.due).toEqual([]);
    expect(fold(entries, '2026-03-04T12:00').history.due).toEqual([
      { region: 'hamstrings', programme: 'p', done: 1, of: 15 },
    ]);
  });

  test('a stopped programme is gone, and comes back when that is taken back', () => {
    const stopped = [
      ['2026-03-02T08:00', programme('p')],
      ['2026-03-02T09:00', { kind: 'programme-stopped', programme: 'p' }],
    ] as const;
    expect(fold(journalOf(...stopped), '2026-03-02T12:00').programmes).toEqual([]);
    const back = journalOf(...stopped, ['2026-03-02T09:01', retractEntry({ id: '#2' })]);
    expect(fold(back, '2026-03-02T12:00').programmes).toHaveLength(1);
  });
});
