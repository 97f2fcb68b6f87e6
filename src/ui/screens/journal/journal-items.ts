import { type CivilDate, type Instant, type Zone, byText, civilDate } from '../../../core/base/index.ts';
import type { Entry, EntryOf, JournalSession } from '../../../core/journal/index.ts';
import { hasEdits } from '../../../core/plan/index.ts';

/** One row of the journal. */
export type JournalItem = {
  /** Stays when the entry is corrected, so that its row stays open. */
  readonly key: string;
  readonly at: Instant;
  readonly zone: Zone;
  /** Everything that goes when the row is deleted. */
  readonly entryIds: readonly string[];
} & (
  | {
      readonly type: 'session';
      readonly session: JournalSession;
      /** The latest rating; null: never asked. */
      readonly rating: EntryOf<'rating'> | null;
    }
  | { readonly type: 'entry'; readonly entry: Entry }
);

export interface JournalDay {
  readonly day: CivilDate;
  /** Newest first. */
  readonly items: readonly JournalItem[];
}

/** The rows by the day on which they happened, newest first. A training stands on the day it was trained. */
export const journalDays = (entries: readonly Entry[], sessions: readonly JournalSession[]): readonly JournalDay[] => {
  const items = [...sessionItems(entries, sessions), ...entryItems(entries)].toSorted(
    (a, b) => byText(b.at, a.at) || byText(b.key, a.key),
  );
  const days = new Map<CivilDate, JournalItem[]>();
  for (const item of items) {
    const day = civilDate(item);
    const known = days.get(day);
    if (known) known.push(item);
    else days.set(day, [item]);
  }
  return [...days].map(([day, each]) => ({ day, items: each })).toSorted((a, b) => byText(b.day, a.day));
};

const sessionItems = (entries: readonly Entry[], sessions: readonly JournalSession[]): readonly JournalItem[] => {
  const idsOf = new Map<string, string[]>();
  const ratingOf = new Map<string, EntryOf<'rating'>>();
  for (const entry of entries) {
    if (!('session' in entry)) continue;
    const ids = idsOf.get(entry.session);
    if (ids) ids.push(entry.id);
    else idsOf.set(entry.session, [entry.id]);
    if (entry.kind !== 'rating') continue;
    const known = ratingOf.get(entry.session);
    if (!known || known.at <= entry.at) ratingOf.set(entry.session, entry);
  }
  return sessions.map((session) => ({
    type: 'session',
    key: session.id,
    at: session.startedAt,
    zone: session.zone,
    session,
    rating: ratingOf.get(session.id) ?? null,
    entryIds: idsOf.get(session.id) ?? [],
  }));
};

/** A workout that two files brought is one row; an import goes with its workouts; a day's plan was changed to what it ended as. */
const entryItems = (entries: readonly Entry[]): readonly JournalItem[] => {
  const trainings = entries.filter((entry) => entry.kind === 'training');
  const idsByWorkout = new Map<string, string[]>();
  const idsByImport = new Map<string, string[]>();
  for (const { id, workout, import: from } of trainings) {
    idsByWorkout.set(workout.id, [...(idsByWorkout.get(workout.id) ?? []), id]);
    if (from !== null) idsByImport.set(from, [...(idsByImport.get(from) ?? []), id]);
  }
  const editsByDay = new Map<CivilDate, EntryOf<'plan-edits'>[]>();
  for (const entry of entries) {
    if (entry.kind !== 'plan-edits') continue;
    const day = civilDate(entry);
    editsByDay.set(day, [...(editsByDay.get(day) ?? []), entry]);
  }
  const keyOf = countedKeys();
  return entries.flatMap((entry): readonly JournalItem[] => {
    const { id, at, zone } = entry;
    const item = { type: 'entry', key: keyOf(entry), at, zone, entryIds: [id], entry } as const;
    switch (entry.kind) {
      case 'training': {
        const ids = idsByWorkout.get(entry.workout.id) ?? [id];
        if (ids.at(-1) !== id) return [];
        return [{ ...item, at: entry.workout.start, zone: entry.workout.zone, entryIds: ids }];
      }
      case 'import':
        return [{ ...item, entryIds: [id, ...(idsByImport.get(id) ?? [])] }];
      case 'plan-edits': {
        const ofDay = (editsByDay.get(civilDate(entry)) ?? []).toSorted((a, b) => byText(a.at, b.at));
        if (ofDay.at(-1)?.id !== id || !hasEdits(entry)) return [];
        return [{ ...item, entryIds: ofDay.map((each) => each.id) }];
      }
      case 'check-in':
      case 'choice':
      case 'wishes':
      case 'programme':
      case 'programme-stopped':
      case 'settings':
      case 'cautions':
      case 'exercise':
        return [item];
      case 'session-started':
      case 'session-step':
      case 'session-ended':
      case 'rating':
      case 'unlearned':
      case 'saved':
      case 'retraction':
        return [];
    }
  });
};

/** A corrected entry has a new id but keeps its time. */
const countedKeys = () => {
  const seen = new Map<string, number>();
  return (entry: Entry): string => {
    const name = entry.kind === 'training' ? entry.workout.id : `${entry.kind} ${entry.at}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return `${name} ${count}`;
  };
};
