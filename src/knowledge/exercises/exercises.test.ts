import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isRegionId } from '../../core/body/index.ts';
import { reduceName } from '../../core/training/index.ts';
import { exercises, findExercise } from './index.ts';
import { keywordRules, neutralWords } from './keyword-rules.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';

const found = (name: string): string | null => findExercise(name)?.name ?? null;

describe('the table', () => {
  test('holds at least 600 exercises, each name once, most with other names', () => {
    const names = exercises.map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(600);
    expect(new Set(names).size).toBe(names.length);
    expect(exercises.flatMap(({ synonyms }) => synonyms).length).toBeGreaterThanOrEqual(2000);
  });

  test('names in other languages belong to exercises of the table', () => {
    const names = new Set(exercises.map(({ name }) => name));
    for (const row of OTHER_LANGUAGES) {
      const [name = '', ...languages] = row.split('|');
      expect(names.has(name), name).toBe(true);
      expect(languages, name).toHaveLength(3);
    }
  });

  test('names only our regions, none twice in an exercise', () => {
    for (const { name, primary, secondary } of exercises) {
      const regions = [...primary, ...secondary];
      expect(regions.every(isRegionId), name).toBe(true);
      expect(new Set(regions).size, name).toBe(regions.length);
    }
  });

  test('finds every exercise by its own name', () => {
    expect(
      exercises.filter(({ name }) => found(name) !== name).map(({ name }) => `${name} found as ${found(name)}`),
    ).toEqual([]);
  });

  test('finds every synonym as something that works the same regions first', () => {
    for (const { name, synonyms, primary, sport } of exercises) {
      for (const synonym of synonyms) {
        const hit = findExercise(synonym);
        expect(hit?.primary, `${synonym} of ${name}, found ${hit?.name}`).toEqual(primary);
        expect(hit?.sport, synonym).toBe(sport);
      }
    }
  });

  test('has no synonym that two movements claim', () => {
    const owners = new Map<string, string>();
    const claimedTwice: string[] = [];
    for (const { name, synonyms } of exercises) {
      for (const text of [name, ...synonyms]) {
        const { base, equipment } = reduceName(text);
        const key = `${base}+${equipment}`;
        if ((owners.get(key) ?? name) !== name) claimedTwice.push(`${text}: ${name} and ${owners.get(key)}`);
        owners.set(key, name);
      }
    }
    expect(claimedTwice).toEqual([]);
  });

  test('has rules that point at exercises and use words as the finder sees them', () => {
    for (const { words, exercise, also } of keywordRules) {
      expect(
        exercises.some(({ name }) => name === exercise),
        exercise,
      ).toBe(true);
      for (const word of `${words} ${also ?? ''}`.split(/[ /]/).filter((text) => text !== '')) {
        expect(reduceName(`x ${word} x`).base, `${word} in the rule for ${exercise}`).toBe(`x ${word} x`);
      }
    }
    expect(neutralWords.split(' ').filter((word) => reduceName(`x ${word} x`).base !== `x ${word} x`)).toEqual([]);
  });
});

describe('names of the samples', () => {
  const namesIn = (file: string): readonly string[] =>
    readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '');

  test.each(namesIn('sample-names.txt'))('%s is known exactly', (name) => {
    expect(findExercise(name)).not.toBeNull();
  });
});

describe('traps of likeness', () => {
  test.each([
    ['Leg Press (Machine)', ['quads']],
    ['Calf Press (Machine)', ['calves']],
    ['Calf Press On The Leg Press', ['calves']],
    ['Romanian Deadlift (Barbell)', ['hamstrings', 'glutes']],
    ['Deadlift (Barbell)', ['hamstrings', 'glutes', 'lower-back-ql']],
    ['Hip Abduction', ['glutes']],
    ['Hip Adduction', ['adductors']],
    ['Hip Raise', ['glutes']],
    ['Skullcrusher', ['triceps']],
    ['Leg Curl', ['hamstrings']],
    ['Bicep Curl', ['biceps']],
    ['Wrist Curl', ['forearms']],
    ['Nordic Curl', ['hamstrings']],
    ['Upright Row (Cable)', ['neck-traps', 'rear-shoulder']],
    ['Rowing Machine', []],
    ['Lateral Leg Raise', ['glutes']],
    ['Back Extension', ['lower-back-ql', 'glutes', 'hamstrings']],
    ['Leg Extension', ['quads']],
    ['Triceps Extension', ['triceps']],
    ['Hip Extension (Cable)', ['glutes']],
    ['Chest Dip', ['pecs', 'triceps']],
    ['Crunch (Machine)', []],
    ['Copenhagen Plank', ['adductors']],
    ['Side Plank', ['lower-back-ql']],
  ])('%s works %j first', (name, primary) => {
    expect(findExercise(name)?.primary).toEqual(primary);
  });
});

describe('ways of writing', () => {
  test.each([
    ['squats', 'Squat (Barbell)'],
    ['Barbell Squat', 'Squat (Barbell)'],
    ['SQUAT (BARBELL)', 'Squat (Barbell)'],
    ['Développé couché', 'Bench Press (Barbell)'],
    ['Sentadilla con barra', 'Squat (Barbell)'],
    ['Press de banca con mancuernas', 'Bench Press (Barbell)'],
    ['Peso muerto rumano', 'Romanian Deadlift (Barbell)'],
    ['Jalón al pecho', 'Lat Pulldown (Cable)'],
    ['Curl de bíceps con mancuernas', 'Bicep Curl (Barbell)'],
    ['Elevaciones laterales con mancuernas', 'Lateral Raise (Dumbbell)'],
    ['Kniebeuge (Langhantel)', 'Squat (Barbell)'],
    ['Bankdrücken mit Kurzhanteln', 'Bench Press (Barbell)'],
    ['Klimmzüge', 'Pull Up'],
    ['Trizepsdrücken am Kabelzug', 'Triceps Pushdown'],
    ['Latzug am Kabel', 'Lat Pulldown (Cable)'],
    ['Liegestütze', 'Push Up'],
    ['Soulevé de terre', 'Deadlift (Barbell)'],
    ['Tractions', 'Pull Up'],
    ['Élévations latérales aux haltères', 'Lateral Raise (Dumbbell)'],
    ['Presse à cuisses', 'Leg Press (Machine)'],
    ['Mollets debout', 'Standing Calf Raise (Machine)'],
    ['db bench press', 'Bench Press (Dumbbell)'],
    ['Pullups', 'Pull Up'],
    ['pull-ups', 'Pull Up'],
    ['Chin-Ups', 'Chin Up'],
    ['RDL', 'Romanian Deadlift (Barbell)'],
    ['OHP', 'Overhead Press (Barbell)'],
    ['Deadlift', 'Deadlift (Barbell)'],
    ['Bench', 'Bench Press (Barbell)'],
    ['Chest Flyes', 'Chest Fly (Dumbbell)'],
    ["Farmer's Walk", 'Farmers Walk'],
    ['Leg Press (Smith Machine)', 'Leg Press (Machine)'],
  ])('%s is %s', (name, exercise) => {
    expect(found(name)).toBe(exercise);
  });
});

describe('keyword rules', () => {
  test.each([
    ['Seated Single Arm Hammer Curl (Cable)', 'Hammer Curl (Dumbbell)'],
    ['Wide Grip Seated Row', 'Seated Row (Cable)'],
    ['Standing Single Leg Curl Machine', 'Lying Leg Curl (Machine)'],
    ['Tempo Romanian Deadlift', 'Romanian Deadlift (Barbell)'],
    ['Narrow Stance Leg Press', 'Leg Press (Machine)'],
    ['Lying Wide Grip Incline Bench Press', 'Bench Press (Barbell)'],
  ])('%s counts as %s', (name, exercise) => {
    expect(found(name)).toBe(exercise);
  });

  test.each([
    'Squat to Row',
    'Lunge with Bicep Curl',
    'Deadlift to Shoulder Press',
    'Neck Press Thing',
    'Curl and Press',
    'Gorilla Curl Supreme',
    'Tibialis Curl',
    'My own machine',
    'Machine',
    'Barbell',
    '',
    '   ',
    '(((',
    '卧推',
    'Sentadilla voladora',
    'Kniebeuge Klimmzug',
    'Presse à agrumes',
  ])('%s is asked about', (name) => {
    expect(found(name)).toBeNull();
  });
});
