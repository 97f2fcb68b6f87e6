/** The words of the Journal: every entry as a title, a line and a list of facts. */
import { type HeldKnot, heldKnots } from '../../core/session/index.ts';
import { sessionRules } from '../../knowledge/session-rules.ts';
import { techniqueTexts } from '../../knowledge/technique-texts/index.ts';
import { type CivilDate, type Instant, type Zone, MS_PER_SECOND, sum } from '../../core/base/index.ts';
import type { Entry, EntryOf, JournalSession, PlaceLevel, Settings } from '../../core/journal/index.ts';
import type { Workout } from '../../core/training/index.ts';
import { clockText, countText, dayText, lengthText, listText, momentText } from './dates.ts';
import { activityNames, capital, minutesText, placeName, regionName, whenText } from './plan.ts';
import { settingsTexts } from './settings.ts';
import { sourceName } from './import.ts';
import { sportNames } from './training.ts';
import { type Units, distanceText } from './units.ts';

/** A label and what holds. */
export type Fact = readonly [label: string, text: string];
export type ToolNames = Readonly<Record<EntryOf<'choice'>['tools'][number], { readonly name: string }>>;

const regionList = (regions: readonly Parameters<typeof regionName>[0][]): string => {
  const names = [...new Set(regions)].map((region) => regionName(region).toLowerCase().replace('it band', 'IT band'));
  return capital(listText(names));
};

const withinSentence = (place: string): string => place.charAt(0).toLowerCase() + place.slice(1);

/** "Left calf 2, right calf 6". */
const levelsText = (levels: readonly PlaceLevel[]): string =>
  capital(levels.map(({ region, side, level }) => `${withinSentence(placeName(region, side))} ${level}`).join(', '));

/** Where along the muscle: in thirds, because a sweep is no ruler. */
const alongText = ({ technique, along }: HeldKnot): string => {
  const ends = techniqueTexts[technique]?.ends;
  if (along === null || !ends) return 'on the spot';
  const [first, second] = ends.map((end) => end.toLowerCase());
  return along < 1 / 3 ? `towards the ${first}` : along > 2 / 3 ? `towards the ${second}` : 'about the middle';
};

const knotText = (knot: HeldKnot): string => {
  const seconds = Math.round(knot.heldMs / MS_PER_SECOND);
  return `knot ${minutesText(Math.round(knot.atMs / MS_PER_SECOND))} in, ${alongText(knot)}, held for ${seconds} s`;
};

export const sessionWords = {
  title: ({ context, activity }: JournalSession): string => `Session ${whenText(context, activity)}`,
  line: (session: JournalSession): string => {
    const { ended, blocks } = session;
    if (!ended) return `Not finished. ${regionList(blocks.map(({ region }) => region))}`;
    const rolled = sum(ended.done.map(({ seconds }) => seconds));
    return ended.done.length === 0
      ? 'Nothing was rolled'
      : `Rolled for ${minutesText(rolled)}. ${regionList(ended.done.map(({ region }) => region))}`;
  },
  facts: (session: JournalSession, toolNames: ToolNames): readonly Fact[] => {
    const { startedAt, zone, ended, blocks, steps, levels, ratings } = session;
    const started = clockText(startedAt, zone);
    if (!ended)
      return [
        ['Started', started],
        ['Planned', regionList(blocks.map(({ region }) => region))],
      ];
    const held = sum(ended.done.map(({ heldSeconds }) => heldSeconds));
    const knots = heldKnots(blocks, steps, sessionRules);
    const tooMuch = ended.done.filter((block) => block.tooMuch);
    return [
      ['When', `${started} to ${clockText(ended.at, ended.zone)}`],
      ['End', ended.completed ? 'Finished' : 'Ended early'],
      ['Rolled', minutesText(sum(ended.done.map(({ seconds }) => seconds)))],
      ...(held === 0 ? [] : ([['Knots held', `${knots.length}, for ${minutesText(held)}`]] as const)),
      ...knots.map((knot): Fact => [placeName(knot.region, knot.side), knotText(knot)]),
      ...ended.done.map(({ region, side, tool, seconds }): Fact => [
        placeName(region, side),
        `${minutesText(seconds)}, ${toolNames[tool].name.toLowerCase()}`,
      ]),
      ...(tooMuch.length === 0
        ? []
        : ([['Too much', listText(tooMuch.map(({ region, side }) => placeName(region, side)))]] as const)),
      ...(levels.length === 0 ? [] : ([['Before', levelsText(levels)]] as const)),
      ['After', ratings === null || ratings.length === 0 ? 'Not answered' : levelsText(ratings)],
    ];
  },
} as const;

const trainingTitle = ({ title, sport }: Workout): string => (title === '' ? sportNames[sport] : title);

/** What an entry is, in a few words. */
export const entryTitle = (entry: Entry): string => {
  switch (entry.kind) {
    case 'check-in':
      return entry.occasion === 'today' ? 'How you felt' : 'How sore the next day';
    case 'choice':
      return 'Choices on Today';
    case 'plan-edits':
      return 'Plan changed by hand';
    case 'wishes':
      return 'Always and never';
    case 'programme':
      return 'Programme begun';
    case 'programme-stopped':
      return 'Programme stopped';
    case 'settings':
      return 'Settings changed';
    case 'cautions':
      return 'Health answers kept';
    case 'training':
      return trainingTitle(entry.workout);
    case 'import':
      return 'Training imported';
    case 'exercise':
      return 'What an exercise works';
    case 'rating':
      return 'How it was right after';
    case 'session-started':
    case 'session-step':
    case 'session-ended':
      return 'Session';
    case 'unlearned':
      return 'Something unlearned';
    case 'saved':
      return 'Journal saved';
    case 'retraction':
      return 'Something deleted';
  }
};

/** What an entry says, in one line. */
export const entryLine = (entry: Entry): string => {
  switch (entry.kind) {
    case 'check-in':
    case 'rating':
      return entry.levels.length === 0 ? 'Nothing answered' : levelsText(entry.levels);
    case 'choice':
      return `${capital(whenText(entry.context, entry.activity))}, ${entry.minutes} minutes`;
    case 'plan-edits':
      return planEditsFacts(entry)
        .map(([label, text]) => `${label}: ${withinSentence(text)}`)
        .join('. ');
    case 'wishes':
      return wishesFacts(entry)
        .map(([label, text]) => `${label}: ${withinSentence(text)}`)
        .join('. ');
    case 'programme':
      return `${regionList(entry.regions)}, ${timesText(entry)}`;
    case 'settings':
      return capital(listText(settingsFacts(entry.changes).map(([label]) => label.toLowerCase())));
    case 'cautions':
      return entry.active.length === 0 ? 'None of these' : countText(entry.active.length, 'answer', 'answers');
    case 'training':
      return [
        sportNames[entry.workout.sport],
        ...(entry.workout.seconds === null ? [] : [lengthText(entry.workout.seconds)]),
      ].join(', ');
    case 'import':
      return `${entry.file}, ${countText(entry.workouts, 'workout', 'workouts')}`;
    case 'exercise':
      return entry.name;
    case 'session-started':
    case 'session-step':
    case 'session-ended':
    case 'programme-stopped':
    case 'unlearned':
    case 'saved':
    case 'retraction':
      return '';
  }
};

/** "60 s a side", "left 30 s, right 45 s". */
const sideSecondsText = (seconds: EntryOf<'plan-edits'>['fixed'][number]['seconds']): string => {
  const [first, second] = seconds;
  if (!first) return '';
  if (!second) return `${first.seconds} s`;
  return first.seconds === second.seconds
    ? `${first.seconds} s a side`
    : seconds.map((part) => `${part.side} ${part.seconds} s`).join(', ');
};

const wishesFacts = ({ always, never }: EntryOf<'wishes'>): readonly Fact[] => {
  if (always.length + never.length === 0) return [['Wishes', 'None']];
  return [
    ...(always.length === 0 ? [] : ([['Always', regionList(always)]] as const)),
    ...(never.length === 0 ? [] : ([['Never', regionList(never)]] as const)),
  ];
};

/** "3 times a week for 5 weeks" */
const timesText = ({ weeks, timesPerWeek }: EntryOf<'programme'>): string =>
  `${timesPerWeek === 1 ? 'once' : `${timesPerWeek} times`} a week for ${countText(weeks, 'week', 'weeks')}`;

/** With the names of the tools: everything; without: the regions. */
const planEditsFacts = ({ fixed, removed, order }: EntryOf<'plan-edits'>, toolNames?: ToolNames): readonly Fact[] => [
  ...(toolNames === undefined
    ? fixed.length === 0
      ? []
      : ([['Kept', regionList(fixed.map(({ region }) => region))]] as const)
    : fixed.map(({ region, tool, seconds }): Fact => [
        regionName(region),
        capital(
          ['kept', tool === null ? '' : toolNames[tool].name.toLowerCase(), sideSecondsText(seconds)]
            .filter((part) => part !== '')
            .join(', '),
        ),
      ])),
  ...(removed.length === 0 ? [] : ([['Left out', regionList(removed)]] as const)),
  ...(order.length === 0 ? [] : ([['Order', regionList(order.map(({ region }) => region))]] as const)),
];

const settingsFacts = (changes: EntryOf<'settings'>['changes'], toolNames?: ToolNames): readonly Fact[] => {
  const words = settingsTexts;
  const told = <K extends keyof Settings>(
    key: K,
    label: string,
    text: (value: Settings[K]) => string,
  ): readonly (readonly [string, string])[] => {
    const value = changes[key] as Settings[K] | undefined;
    return value === undefined ? [] : [[label, text(value)]];
  };
  const onOff = (on: boolean): string => (on ? 'On' : 'Off');
  const facts = [
    ...told('ownedTools', words.tools, (tools) => listText(tools.map((tool) => toolNames?.[tool].name ?? tool))),
    ...told('getReadySeconds', words.getReady, words.seconds),
    ...told('sound', words.sound, (sound) => words.sounds[sound]),
    ...told('volume', words.volume, words.percent),
    ...told('voiceVolume', words.voiceVolume, words.percent),
    ...told('playing', words.playing, (playing) => words.playings[playing]),
    ...told('headsetKnot', words.headsetKnot, (button) => words.headsetButtons[button]),
    ...told('paceShown', words.paceShown, onOff),
    ...told('paceHeard', words.paceHeard, onOff),
    ...told('tempo', words.tempo, words.tempoText),
    ...told('breathHeard', words.breathHeard, onOff),
    ...told('breathInSeconds', words.breathIn, words.seconds),
    ...told('breathOutSeconds', words.breathOut, words.seconds),
    ...told('haptics', words.vibration, onOff),
    ...told('flash', words.flash, onOff),
    ...told('voiceCommands', words.voiceCommands, onOff),
    ...told('theme', words.theme, (theme) => words.themes[theme]),
    ...told('units', words.units, (units) => words.unitNames[units]),
    ...told('skin', words.skin, (skin) => words.skins[skin]),
    ...told('build', words.build, (build) => words.builds[build]),
    ...told('language', words.language, () => 'English'),
  ];
  return facts.map(([label, text]) => [label, text === '' ? 'None' : text] as const);
};

export interface FactOptions {
  readonly units: Units;
  readonly toolNames: ToolNames;
  /** A health answer in words. */
  readonly cautionLabel: (id: string) => string;
}

/** Everything that an entry tells. */
export const entryFacts = (entry: Entry, { units, toolNames, cautionLabel }: FactOptions): readonly Fact[] => {
  const told: Fact = ['Noted', momentText(entry.at, entry.zone)];
  switch (entry.kind) {
    case 'check-in':
      return [
        told,
        ...entry.levels.map(({ region, side, feeling, level }): Fact => [
          placeName(region, side),
          `${feeling}, ${level} of 10`,
        ]),
      ];
    case 'choice':
      return [
        told,
        ['When', capital(whenText(entry.context, entry.activity))],
        ...(entry.activity === null ? [] : ([['Activity', activityNames[entry.activity].name]] as const)),
        ...(entry.effort === null ? [] : ([['Effort', `${entry.effort} of 10`]] as const)),
        ['Minutes', String(entry.minutes)],
        ['Tools', listText(entry.tools.map((tool) => toolNames[tool].name)) || 'None'],
      ];
    case 'plan-edits':
      return [told, ...planEditsFacts(entry, toolNames)];
    case 'wishes':
      return [told, ...wishesFacts(entry)];
    case 'programme':
      return [told, ['Areas', regionList(entry.regions)], ['How often', capital(timesText(entry))]];
    case 'settings':
      return [told, ...settingsFacts(entry.changes, toolNames)];
    case 'cautions':
      return [
        told,
        ...entry.active.map(({ id, region, side }): Fact => [
          region === undefined ? 'Everywhere' : placeName(region, side ?? 'both'),
          cautionLabel(id),
        ]),
      ];
    case 'training':
      return trainingFacts(entry.workout, units);
    case 'import':
      return [
        told,
        ['File', entry.file],
        ['From', sourceName(entry.source)],
        ['Holds', countText(entry.workouts, 'workout', 'workouts')],
      ];
    case 'exercise':
      return [
        told,
        ['Exercise', entry.name],
        ['Works mainly', entry.primary.length === 0 ? 'Left out' : regionList(entry.primary)],
        ...(entry.secondary.length === 0 ? [] : ([['Also works', regionList(entry.secondary)]] as const)),
      ];
    case 'rating':
      return [
        told,
        ...entry.levels.map(({ region, side, level }): Fact => [placeName(region, side), `${level} of 10`]),
      ];
    case 'session-started':
    case 'session-step':
    case 'session-ended':
    case 'programme-stopped':
    case 'unlearned':
    case 'saved':
    case 'retraction':
      return [told];
  }
};

const trainingFacts = (workout: Workout, units: Units): readonly Fact[] => {
  const { start, zone, sport, source, seconds, distanceM, effort, sets } = workout;
  const working = sets.filter(({ kind }) => kind !== 'warm-up').length;
  return [
    ['Started', momentText(start, zone)],
    ['Sport', sportNames[sport]],
    ['Minutes', seconds === null ? 'Not told' : String(Math.round(seconds / 60))],
    ...(distanceM === null ? [] : ([['Distance', distanceText(distanceM, units)]] as const)),
    ['Effort', effort === null ? 'Not told' : `${Math.round(effort)} of 10`],
    ...(working === 0 ? [] : ([['Sets', String(working)]] as const)),
    ['From', capital(sourceName(source))],
  ];
};

export const journalTexts = {
  title: 'Journal',
  lead: 'Everything you told and everything you rolled, on this device only.',
  keepTitle: 'Keep it safe',
  save: 'Save journal',
  saveHint: 'One file with everything, also your health answers and what you deleted, in plain text.',
  lastSaved: (at: Instant, zone: Zone): string => `Last saved: ${momentText(at, zone)}.`,
  neverSaved: 'Never saved.',
  since: (entries: number): string =>
    entries === 0 ? 'Nothing new since.' : `${countText(entries, 'entry', 'entries')} not in a file yet.`,
  persistence: {
    persisted: 'Your browser has agreed to keep the journal until you erase it.',
    'not-persisted':
      'Your browser may clear the journal when the device runs short of space. Save the journal as a file and keep it.',
    unknown: 'Your browser does not say whether it keeps the journal for good.',
  },
  restore: 'Restore from a file',
  restoreTitle: 'What the file holds',
  restoreAdded: (entries: number): string => `${countText(entries, 'entry', 'entries')} to add.`,
  restoreKnown: (entries: number): string => `${countText(entries, 'entry is', 'entries are')} here already.`,
  restoreUnreadable: (rows: number): string => `${countText(rows, 'line', 'lines')} cannot be read by this version.`,
  restoreNothing: 'There is nothing new in this file.',
  restoreNote: 'Restoring only adds. Nothing that is here now is lost.',
  restoreConfirm: (entries: number): string => `Add ${countText(entries, 'entry', 'entries')}`,
  cancel: 'Cancel',
  close: 'Close',

  day: (day: CivilDate): string => dayText(day),
  empty: 'Nothing here yet. What you mark on Today and each session you roll will stand here.',
  older: 'Show older days',
  toTraining: 'Add training or import a file',
  clock: clockText,
  lineWithTime: (time: string, line: string): string => (line === '' ? time : `${time}. ${line}`),
  edit: 'Edit',
  editNamed: (title: string): string => `Edit ${title}`,
  editRating: 'Edit how it was after',
  editRatingOf: (title: string): string => `Edit how it was after: ${title}`,
  delete: 'Delete',
  deleteNamed: (title: string): string => `Delete ${title}`,
  deleteSession: 'Deletes the whole session with its answers.',
  deleteImport: 'Deletes the file’s workouts too.',
  deleted: (label: string): string => `Deleted: ${label}`,
  label: (title: string, day: CivilDate): string => `${title}, ${dayText(day)}`,
  saveEdit: 'Save changes',
  place: placeName,
  feelings: { sore: 'sore', tight: 'tight' },
  levelName: (place: string, feeling: string): string => `${place}, ${feeling}`,
  level: (level: number): string => `${level} of 10`,
} as const;
