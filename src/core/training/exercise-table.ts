/**
 * The table of exercises in its compact form and the finder over it. One row is
 *
 *   name (equipment/equipment)|synonym;synonym|regions worked first|regions worked second|eccentric class or sport
 *
 * and stands for one exercise per equipment. Finding goes: the exact reduced name or synonym; the same movement with
 * other equipment where the table agrees; a keyword rule whose every remaining word is known to change nothing; else
 * null. Never by similarity: "Leg Press" and "Calf Press" share a word and no muscle.
 */
import { type Result, err, isOneOf, ok } from '../base/index.ts';
import { type RegionId, isRegionId } from '../body/index.ts';
import { type Exercise, ECCENTRIC_CLASSES, type ExerciseFinder } from './exercise.ts';
import { reduceName } from './exercise-name.ts';
import { SPORTS } from './workout.ts';

export type ExerciseRowError =
  | { readonly type: 'bad-columns'; readonly row: string }
  | { readonly type: 'bad-region'; readonly row: string; readonly text: string }
  | { readonly type: 'bad-class'; readonly row: string; readonly text: string };

const isEccentric = isOneOf(ECCENTRIC_CLASSES);
const isSport = isOneOf(SPORTS);

const listOf = (text: string, separator: string): readonly string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const regionsOf = (row: string, text: string): Result<readonly RegionId[], ExerciseRowError> => {
  const regions: RegionId[] = [];
  for (const word of listOf(text, ' ')) {
    if (!isRegionId(word)) return err({ type: 'bad-region', row, text: word });
    regions.push(word);
  }
  return ok(regions);
};

export const parseExerciseRow = (row: string): Result<readonly Exercise[], ExerciseRowError> => {
  const columns = row.split('|');
  const [name, synonyms, primaryText, secondaryText, kind] = columns;
  if (
    columns.length !== 5 ||
    !name ||
    synonyms === undefined ||
    primaryText === undefined ||
    secondaryText === undefined ||
    !kind
  ) {
    return err({ type: 'bad-columns', row });
  }
  if (!isEccentric(kind) && !isSport(kind)) return err({ type: 'bad-class', row, text: kind });
  const primary = regionsOf(row, primaryText);
  if (!primary.ok) return primary;
  const secondary = regionsOf(row, secondaryText);
  if (!secondary.ok) return secondary;
  const works = {
    primary: primary.value,
    secondary: secondary.value,
    eccentric: isEccentric(kind) ? kind : 'usual',
    sport: isEccentric(kind) ? null : kind,
  } as const;
  return ok(
    namesOf(name).map((one, index) => ({ name: one, synonyms: index === 0 ? listOf(synonyms, ';') : [], ...works })),
  );
};

/** `Curl (Barbell/Cable)` is `Curl (Barbell)` and `Curl (Cable)`. */
const namesOf = (name: string): readonly string[] => {
  const match = /^(.*) \(([^)]*\/[^)]*)\)$/.exec(name.trim());
  if (!match) return [name.trim()];
  return listOf(match[2] ?? '', '/').map((equipment) => `${match[1] ?? ''} (${equipment})`);
};

export const parseExerciseRows = (rows: readonly string[]): Result<readonly Exercise[], ExerciseRowError> => {
  const exercises: Exercise[] = [];
  for (const row of rows) {
    const parsed = parseExerciseRow(row);
    if (!parsed.ok) return parsed;
    exercises.push(...parsed.value);
  }
  return ok(exercises);
};

/** A name that contains `words`, and besides only words of `neutral` or its own `also`, is `exercise`. */
export interface KeywordRule {
  /** All needed, in any order; `a/b` is either. */
  readonly words: string;
  readonly exercise: string;
  /** Words that are neutral for this rule only. */
  readonly also?: string;
}

export interface ExerciseTable {
  readonly exercises: readonly Exercise[];
  readonly rules: readonly KeywordRule[];
  /** Words that never change which muscles work. */
  readonly neutral: string;
}

export const createExerciseFinder = (table: ExerciseTable): ((name: string) => Exercise | null) => {
  const byKey = new Map<string, Exercise>();
  const byBase = new Map<string, Exercise[]>();
  const byName = new Map<string, Exercise>();
  const enter = (text: string, exercise: Exercise): void => {
    const { base, equipment } = reduceName(text);
    const key = `${base}+${equipment}`;
    if (!byKey.has(key)) byKey.set(key, exercise);
    const same = byBase.get(base);
    if (same) same.push(exercise);
    else byBase.set(base, [exercise]);
  };
  // All names before any synonym: a name belongs to its own exercise first.
  for (const exercise of table.exercises) {
    byName.set(exercise.name, exercise);
    enter(exercise.name, exercise);
  }
  for (const exercise of table.exercises) for (const synonym of exercise.synonyms) enter(synonym, exercise);
  const neutral = new Set(table.neutral.split(' '));
  const rules = table.rules.map((rule) => ({
    needed: rule.words.split(' ').map((word) => word.split('/')),
    also: new Set(rule.also?.split(' ')),
    exercise: byName.get(rule.exercise),
  }));

  const find = (name: string): Exercise | null => {
    const { base, equipment } = reduceName(name);
    if (base === '') return null;
    const exact = byKey.get(`${base}+${equipment}`);
    if (exact) return exact;
    const sameMovement = byBase.get(base) ?? [];
    const [first] = sameMovement;
    // Without equipment the first row of a movement is the usual one: a bare "Deadlift" is the barbell's.
    if (first && (equipment === '' || sameMovement.every((other) => worksAlike(other, first)))) return first;
    if (first) return null;
    const words = base.split(' ');
    for (const { needed, also, exercise } of rules) {
      if (!needed.every((choices) => choices.some((word) => words.includes(word)))) continue;
      const left = words.filter(
        (word) => !needed.some((choices) => choices.includes(word)) && !neutral.has(word) && !also.has(word),
      );
      if (left.length === 0 && exercise) return exercise;
    }
    return null;
  };

  // A log names the same few exercises in thousands of rows.
  const found = new Map<string, Exercise | null>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const exercise = find(name);
    if (found.size < MOST_REMEMBERED) found.set(name, exercise);
    return exercise;
  };
};

/** Not of the body: names that are kept at hand. */
const MOST_REMEMBERED = 5000;

const worksAlike = (a: Exercise, b: Exercise): boolean =>
  a.sport === b.sport && a.primary.join() === b.primary.join() && a.secondary.join() === b.secondary.join();

/** What the user answered about unknown exercises comes before the table. */
export const withAnswers =
  (
    finder: ExerciseFinder,
    answers: ReadonlyMap<string, { readonly primary: readonly RegionId[]; readonly secondary: readonly RegionId[] }>,
  ): ExerciseFinder =>
  (name) => {
    const answer = answers.get(name);
    return answer ? { ...answer, eccentric: 'usual', sport: null } : finder(name);
  };
