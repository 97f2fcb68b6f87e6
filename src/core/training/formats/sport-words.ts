import type { Sport } from '../workout.ts';

/** Names of endurance exercises in strength logs, without equipment and punctuation. */
const SPORT_BY_WORD: ReadonlyMap<string, Sport> = new Map(
  (
    [
      ['run', 'running run jogging jog sprints treadmill'],
      ['trail-run', 'trail'],
      ['walk', 'walking walk'],
      ['hike', 'hiking hike rucking stair stairmaster stairs'],
      ['ride', 'cycling bike biking spinning ride bicycle'],
      ['swim', 'swimming swim'],
      ['row', 'rowing rower'],
      ['elliptical', 'elliptical'],
      ['climb', 'climbing bouldering'],
      ['ski', 'skiing snowboarding'],
      ['yoga', 'yoga pilates'],
    ] as const
  ).flatMap(([sport, words]) => words.split(' ').map((word) => [word, sport] as const)),
);

/** The sport that an endurance exercise such as `Elliptical Trainer` or `Running (Treadmill)` belongs to. */
export const sportOfExercise = (exercise: string): Sport | null => {
  const words = exercise.toLowerCase().split(/[^a-z]+/);
  if (words.includes('trail')) return 'trail-run';
  for (const word of words) {
    const sport = SPORT_BY_WORD.get(word);
    if (sport) return sport;
  }
  return null;
};
