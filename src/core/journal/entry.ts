/**
 * The journal's entries. Everything that happened is one of these; everything shown is computed from them. These are
 * the shapes of the current version; any change of shape needs a new version and a step in `migrate.ts`.
 */
import * as v from 'valibot';
import { type Instant, type Result, type Zone, err, ok, parseInstant, parseZone } from '../base/index.ts';
import { BLOCK_SIDES, REGIONS, SIDES } from '../body/index.ts';
import { ACTIVITIES, CONTEXTS, POSTURES, PRESSURE_STEPS, TOOLS } from '../knowledge/index.ts';
import { GOALS } from '../programme/index.ts';
import { SESSION_EVENTS } from '../session/event.ts';
import { FIGURE_BUILDS, HEADSET_BUTTONS, PLAYING, SKINS, SOUNDS } from './settings-sets.ts';
import {
  COLUMN_ROLES,
  DATE_ORDERS,
  LENGTH_UNITS,
  SET_KINDS,
  SPORTS,
  TIME_UNITS,
  WEIGHT_UNITS,
} from '../training/index.ts';
import { type MigrationError, ENTRY_VERSION, migrateRow } from './migrate.ts';

/** Written the one way that sorts as text, whatever way it was told. */
const instant = v.pipe(
  v.string(),
  v.check((text) => canonicalInstant(text) !== null, 'not an instant'),
  v.transform((text) => canonicalInstant(text) ?? (text as Instant)),
);

const canonicalInstant = (text: string): Instant | null => {
  const parsed = parseInstant(text);
  // Beyond the years 0 to 9999 the text grows a sign and no longer sorts.
  return parsed.ok && /^\d{4}-/.test(parsed.value) ? parsed.value : null;
};

/** Asking the platform about a zone is slow, and a journal has thousands of entries in a handful of zones. */
const knownZones = new Set<string>();

const isZone = (text: string): boolean => {
  if (knownZones.has(text)) return true;
  if (!parseZone(text).ok) return false;
  knownZones.add(text);
  return true;
};

const zone = v.pipe(
  v.string(),
  v.check(isZone, 'not a time zone'),
  v.transform((text) => text as Zone),
);
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const level = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const wholeSeconds = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const region = v.picklist(REGIONS);
const side = v.picklist(SIDES);
const technique = v.pipe(
  v.string(),
  v.check((text) => {
    const [r, t] = text.split('/');
    return REGIONS.some((known) => known === r) && TOOLS.some((known) => known === t);
  }, 'not a technique'),
  v.transform((text) => text as `${(typeof REGIONS)[number]}/${(typeof TOOLS)[number]}`),
);

const feelingLevel = v.object({ region, side, feeling: v.picklist(['sore', 'tight']), level });
const placeLevel = v.object({ region, side, level });

const workoutSet = v.object({
  exercise: v.string(),
  kind: v.picklist(SET_KINDS),
  reps: v.nullable(amount),
  kg: v.nullable(amount),
  seconds: v.nullable(amount),
  rpe: v.nullable(amount),
});

const workout = v.object({
  id,
  source: v.string(),
  start: instant,
  zone,
  zoneKnown: v.boolean(),
  sport: v.picklist(SPORTS),
  title: v.string(),
  seconds: v.nullable(amount),
  distanceM: v.nullable(amount),
  ascentM: v.nullable(amount),
  descentM: v.nullable(amount),
  effort: v.nullable(amount),
  averageHeartRate: v.nullable(amount),
  maxHeartRate: v.nullable(amount),
  sets: v.array(workoutSet),
});

/** A block as a session keeps it: the plan's block without its reasons. */
const exerciseRegions = { name: v.string(), primary: v.array(region), secondary: v.array(region) };

/** What the columns of a table mean that no importer knows. */
const columnMeanings = v.object({
  header: v.array(v.string()),
  roles: v.array(v.nullable(v.picklist(COLUMN_ROLES))),
  weightUnit: v.nullable(v.picklist(WEIGHT_UNITS)),
  distanceUnit: v.nullable(v.picklist(LENGTH_UNITS)),
  timeUnit: v.nullable(v.picklist(TIME_UNITS)),
  dateOrder: v.nullable(v.picklist(DATE_ORDERS)),
});

const sessionBlock = v.object({
  region,
  side: v.picklist(BLOCK_SIDES),
  tool: v.picklist(TOOLS),
  technique,
  posture: v.picklist(POSTURES),
  seconds: wholeSeconds,
  getReadySeconds: wholeSeconds,
  secondsPerPass: v.nullable(amount),
  pressureStep: v.picklist(PRESSURE_STEPS),
  discomfort: v.tuple([level, level]),
  leastSeconds: wholeSeconds,
  softCapSeconds: wholeSeconds,
  totalCapSeconds: wholeSeconds,
  hardCapSeconds: wholeSeconds,
  longestHoldSeconds: wholeSeconds,
});

const bodies = {
  /** Soreness or tightness told on Today, or asked the next day. Only what was touched; later entries win. */
  'check-in': { occasion: v.picklist(['today', 'next-day']), levels: v.array(feelingLevel) },
  /** The choices on Today, remembered for next time. */
  choice: {
    context: v.picklist(CONTEXTS),
    activity: v.nullable(v.picklist(ACTIVITIES)),
    effort: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(30)),
    tools: v.array(v.picklist(TOOLS)),
  },
  /** What was changed by hand in the plan of the day: all that holds from here on. Nothing: back to the best plan. */
  'plan-edits': {
    /** Kept in the plan, the more important first. Null and no seconds: the planner chooses. */
    fixed: v.array(
      v.object({
        region,
        tool: v.nullable(v.picklist(TOOLS)),
        seconds: v.array(v.object({ side: v.picklist(BLOCK_SIDES), seconds: wholeSeconds })),
      }),
    ),
    removed: v.array(region),
    order: v.array(v.object({ region, tool: v.picklist(TOOLS) })),
  },
  /** Regions to plan always or never, until said otherwise: all of them. */
  wishes: { always: v.array(region), never: v.array(region) },
  /** A programme was begun. Its progress is computed from the sessions. */
  programme: {
    programme: id,
    goal: v.nullable(v.picklist(GOALS)),
    regions: v.array(region),
    weeks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(26)),
    timesPerWeek: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
  },
  'programme-stopped': { programme: id },
  /** Only the settings that were changed; a default is never written. */
  settings: {
    changes: v.partial(
      v.object({
        ownedTools: v.array(v.picklist(TOOLS)),
        getReadySeconds: v.pipe(v.number(), v.integer(), v.multipleOf(5), v.minValue(5), v.maxValue(30)),
        sound: v.picklist(SOUNDS),
        volume: share,
        voiceVolume: share,
        playing: v.picklist(PLAYING),
        headsetKnot: v.picklist(HEADSET_BUTTONS),
        paceHeard: v.boolean(),
        paceShown: v.boolean(),
        tempo: v.pipe(v.number(), v.minValue(0.5), v.maxValue(2)),
        breathHeard: v.boolean(),
        breathInSeconds: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(8)),
        breathOutSeconds: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(12)),
        haptics: v.boolean(),
        flash: v.boolean(),
        voiceCommands: v.boolean(),
        theme: v.picklist(['system', 'light', 'dark']),
        units: v.picklist(['metric', 'imperial']),
        language: v.picklist(['en']),
        skin: v.picklist(SKINS),
        build: v.picklist(FIGURE_BUILDS),
      }),
    ),
  },
  /** The answers of the check, only if the person wants them kept. */
  cautions: {
    active: v.array(
      v.object({ id, region: v.optional(region), side: v.optional(side), cases: v.optional(v.array(v.string())) }),
    ),
  },
  training: { workout, import: v.nullable(id) },
  /** `exercises`: what the file itself says that its exercises work. `columns`: what the person said its columns mean. */
  import: {
    file: v.string(),
    source: v.string(),
    workouts: count,
    exercises: v.array(v.object(exerciseRegions)),
    columns: v.nullable(columnMeanings),
  },
  /** What an unknown exercise works, asked once. Empty regions: not a lift, or "leave it out". */
  exercise: exerciseRegions,
  'session-started': {
    session: id,
    context: v.picklist(CONTEXTS),
    activity: v.nullable(v.picklist(ACTIVITIES)),
    blocks: v.array(sessionBlock),
    /** Levels at the start, so that "how is it now?" can show where it began. */
    levels: v.array(placeLevel),
  },
  /** One event of the player; `clockMs` is the session's own clock. Replaying them gives the state. */
  'session-step': {
    session: id,
    clockMs: amount,
    event: v.picklist(SESSION_EVENTS),
    /** New seconds of the blocks, by their number in the session, that the event made longer or shorter. */
    changes: v.optional(v.array(v.object({ block: count, seconds: wholeSeconds }))),
  },
  'session-ended': {
    session: id,
    completed: v.boolean(),
    done: v.array(
      v.object({
        region,
        side: v.picklist(BLOCK_SIDES),
        tool: v.picklist(TOOLS),
        seconds: amount,
        heldSeconds: amount,
        tooMuch: v.boolean(),
      }),
    ),
  },
  /** "How is it now?", right after a session. Unanswered places are absent. */
  rating: { session: id, levels: v.array(placeLevel) },
  /** What was learned under this name up to now is to be forgotten. */
  unlearned: { line: id },
  /** The journal was saved to a file that holds this many entries; this one comes after them. */
  saved: { entries: count },
  /** Takes an entry back. Retracting a retraction brings it again. */
  retraction: { of: id },
} as const;

export const ENTRY_KINDS = Object.keys(bodies) as readonly EntryKind[];
export type EntryKind = keyof typeof bodies;

const envelope = { id, version: v.literal(ENTRY_VERSION), at: instant, zone };

type Bodies = typeof bodies;

const entrySchema = <K extends EntryKind>(kind: K) => v.object({ ...envelope, kind: v.literal(kind), ...bodies[kind] });

type Primitive = string | number | boolean | null | undefined;
type Frozen<T> = T extends Primitive ? T : { readonly [K in keyof T]: Frozen<T[K]> };

type FieldsOf<B> = B extends v.ObjectEntries ? v.InferOutput<v.ObjectSchema<B, undefined>> : never;

/** What happened, by kind, without the envelope. */
export type EntryBody<K extends EntryKind = EntryKind> = {
  readonly [Each in EntryKind]: { readonly kind: Each } & Frozen<FieldsOf<Bodies[Each]>>;
}[K];

interface Envelope {
  readonly id: string;
  readonly version: typeof ENTRY_VERSION;
  readonly at: Instant;
  readonly zone: Zone;
}

export type EntryOf<K extends EntryKind> = { readonly [Each in EntryKind]: Envelope & EntryBody<Each> }[K];
export type Entry = EntryOf<EntryKind>;

export type SessionBlock = Frozen<v.InferOutput<typeof sessionBlock>>;
export type PlaceLevel = Frozen<v.InferOutput<typeof placeLevel>>;
export type FeelingLevel = Frozen<v.InferOutput<typeof feelingLevel>>;

/** The schema of each kind; outside this file only for the test that compares their shapes with the frozen ones. */
export const entrySchemas: ReadonlyMap<string, v.GenericSchema<unknown, Entry>> = new Map(
  ENTRY_KINDS.map((kind) => [kind, entrySchema(kind) as unknown as v.GenericSchema<unknown, Entry>]),
);

/** Reads one stored or foreign value of any version as an entry of the current one. Never throws. */
export const parseEntry = (value: unknown): Result<Entry, EntryError> => {
  const migrated = migrateRow(value);
  if (!migrated.ok) return migrated;
  const { kind } = migrated.value;
  if (typeof kind !== 'string') return err({ type: 'not-an-entry', detail: 'no kind' });
  const schema = entrySchemas.get(kind);
  if (!schema) return err({ type: 'unknown-kind', kind });
  const parsed = v.safeParse(schema, migrated.value);
  if (parsed.success) return ok(parsed.output);
  const issue = parsed.issues[0];
  return err({ type: 'not-an-entry', detail: `${v.getDotPath(issue) ?? kind}: ${issue.message}` });
};

export type EntryError = MigrationError | { readonly type: 'unknown-kind'; readonly kind: string };
