/** What is assumed of training that is told in a line or a file without it. All our judgement; the person sees and corrects it. */
import type { TrainingGuesses, UsualTraining } from '../core/training/index.ts';
import { judged } from './cited.ts';

const usual = (minutes: number, minutesPerKm: number | null, because: string): UsualTraining => ({
  minutes: judged(minutes, because),
  minutesPerKm: minutesPerKm === null ? null : judged(minutesPerKm, because),
});

const SLIP = 'beyond what people do in one session: more likely a slip of the finger';

export const trainingGuesses: TrainingGuesses = {
  usual: {
    run: usual(30, 6, 'an easy run of an amateur: half an hour, 10 km/h'),
    'trail-run': usual(60, 7.5, 'longer and slower than on a road: 8 km/h'),
    walk: usual(30, 12, 'a walk round the block: half an hour, 5 km/h'),
    hike: usual(120, 15, 'half a morning with climbs: 4 km/h'),
    ride: usual(60, 2.7, 'an hour at about 22 km/h'),
    swim: usual(30, 22, 'half an hour in a pool: 2:12 min for 100 m'),
    row: usual(20, 5, 'a piece on the machine: 2:30 min for 500 m'),
    elliptical: usual(30, 7, 'half an hour, the distance as the machine counts it'),
    climb: usual(90, null, 'an evening at the wall, rests included'),
    ski: usual(180, null, 'half a day on the slope, lifts included'),
    yoga: usual(45, null, 'a usual class'),
    'team-sport': usual(75, null, 'a game or a training with its breaks'),
    'racket-sport': usual(60, null, 'a court is booked by the hour'),
    other: usual(60, null, 'what it was is not known: an hour is the usual length of classes'),
    'short-cardio': usual(30, null, 'cardio and intervals named without a length are usually short'),
  },
  strengthMinutes: judged(60, 'a usual session in the gym with its rests'),
  sets: judged(3, 'the most common number of sets in programmes'),
  effort: {
    'all-out': judged(10, 'the top of the scale by its meaning'),
    'very-hard': judged(9, 'one below the top'),
    hard: judged(8, 'the middle of what the scale calls hard, 7 to 9'),
    firm: judged(7, 'where hard begins'),
    middle: judged(5, 'the middle of the scale'),
    easy: judged(3, 'the middle of the lower half'),
    'very-easy': judged(2, 'one below easy'),
  },
  fastestWalkKmh: judged(7.5, 'faster than this nearly everybody runs'),
  fastestRunKmh: judged(16, 'few people run a whole track faster; most who move like this ride'),
  hikeAscentM: judged(300, 'a walk with this much climbing loads the legs like a hike'),
  flaggedKg: judged(500, `more than all but a few people ever lift, and ${SLIP}`),
  flaggedReps: judged(200, SLIP),
  mostMetres: judged(1_000_000, SLIP),
  mostSets: judged(50, SLIP),
  mostReps: judged(1000, SLIP),
};
