/**
 * Every number of the load model. A set-equivalent is one hard set of an exercise that works the region first.
 * Most values are starting points of ours; where a study fixes one, it is named in the reason.
 */
import type { Cited } from '../core/knowledge/index.ts';
import type { LoadCoefficients, RegionLoad, SportCoefficients } from '../core/training/index.ts';

const judged = <T>(value: T, because: string): Cited<T> => ({ value, basis: { type: 'judgement', because } });

const sport = (
  perHour: RegionLoad,
  eccentric: number,
  descent: number,
  because: string,
  confidence: SportCoefficients['confidence'] = 'usual',
): SportCoefficients => ({
  perHour: judged(perHour, because),
  eccentric: judged(eccentric, `Our judgement of how much of it lengthens the muscle under load. ${because}`),
  descent: judged(
    descent,
    descent === 0
      ? 'Our judgement: no steps downhill under body weight.'
      : descent === 1
        ? 'Our judgement: the reference, running downhill (Maeo 2017, 10.1371/journal.pone.0173909 for walking).'
        : 'Our judgement: walking down loads less per metre than running down.',
  ),
  confidence,
});

/** The lower legs' side column of the design counts for the shin and for the outer calf alike. */
const onFoot = (value: number): RegionLoad => ({ 'tibialis-anterior': value, peroneals: value });

export const LOAD_COEFFICIENTS: LoadCoefficients = {
  primary: judged(1, 'The unit. Direct sets count 1 in Pelland et al. 2024 (67 studies, 2058 people), about growth and strength, not soreness.'),
  secondary: judged(0.5, 'Indirect sets count 0.5: strongest evidence of three ways of counting in Pelland et al. 2024; growth and strength, not soreness.'),
  effortByRpe: judged(
    [
      [6, 0.5],
      [7, 0.7],
      [8, 0.85],
      [9, 1],
      [10, 1.15],
    ],
    'Our judgement: a set close to failure asks more of the muscle.',
  ),
  warmUpSet: judged(0, 'Our judgement: warm-up sets are light by intention.'),
  failureSet: judged(1.15, 'Our judgement: the same as exertion 10.'),
  dropSet: judged(0.5, 'Our judgement: a drop row continues a set with less weight and adds half a set.'),
  unratedSet: judged(0.85, 'Our judgement: most recorded working sets lie near exertion 8.'),
  fewReps: judged({ below: 5, factor: 0.8 }, 'Our judgement: little time under load, although heavy.'),
  holdSeconds: judged(30, 'Our judgement: a held half minute is about a set.'),
  mostHoldSets: judged(2, 'Our judgement: longer holds are lighter.'),
  eccentric: judged(
    { long: 1.3, usual: 1, concentric: 0.7 },
    'Our judgement of size; that lengthening work at long lengths makes sorer is well shown (Bontemps 2020, 10.1007/s40279-020-01355-z).',
  ),
  middleEffort: judged(5, 'Our judgement: the middle of the scale. Session effort times minutes is a valid load (Haddad 2017, 10.3389/fnins.2017.00612).'),
  setsPerHour: judged(12, 'Our judgement: sets in an hour of usual strength training with rests.'),
  unknownSetWeight: judged(0.5, 'Our judgement: half, because which muscles did it is not known.'),
  wholeBody: judged(
    {
      'neck-traps': 0.08,
      'rear-shoulder': 0.14,
      pecs: 0.18,
      'upper-back': 0.18,
      lats: 0.18,
      biceps: 0.14,
      triceps: 0.14,
      forearms: 0.1,
      'lower-back-ql': 0.12,
      glutes: 0.2,
      adductors: 0.08,
      quads: 0.2,
      hamstrings: 0.18,
      calves: 0.08,
    },
    'Our judgement: one region worked first and two second make 2 in all, shared as in a mixed week.',
  ),
  mostHours: judged(24, 'Our judgement: anything longer is a clock error or several days.'),
  mostDescentM: judged(10_000, 'Our judgement: more than a day on foot allows.'),
  sports: {
    run: sport(
      { quads: 4, hamstrings: 3, glutes: 3, calves: 6, ...onFoot(3), adductors: 1, 'hip-flexors-tfl': 3, 'it-band': 3, 'lower-back-ql': 1, 'plantar-foot': 2 },
      1.2,
      1,
      'Starting values; flat against uphill running by MRI: Sloniger.',
    ),
    'trail-run': sport(
      { quads: 5, hamstrings: 3, glutes: 4, calves: 6, ...onFoot(4), adductors: 2, 'hip-flexors-tfl': 3, 'it-band': 3, 'lower-back-ql': 2, 'plantar-foot': 3 },
      1.2,
      1,
      'Starting values: as running, with more of hips and ankles.',
    ),
    walk: sport(
      { quads: 2, hamstrings: 1, glutes: 2, calves: 3, ...onFoot(2), adductors: 1, 'hip-flexors-tfl': 1, 'it-band': 1, 'lower-back-ql': 1, 'plantar-foot': 1 },
      0.8,
      0.7,
      'Starting values.',
    ),
    hike: sport(
      {
        quads: 2,
        hamstrings: 1,
        glutes: 2,
        calves: 3,
        ...onFoot(2),
        adductors: 1,
        'hip-flexors-tfl': 1,
        'it-band': 1,
        'lower-back-ql': 1,
        'upper-back': 1,
        'neck-traps': 1,
        'plantar-foot': 1,
      },
      0.8,
      0.7,
      'Starting values: as walking, with a pack on the shoulders.',
    ),
    ride: sport(
      { quads: 5, hamstrings: 2, glutes: 4, calves: 2, ...onFoot(1), adductors: 1, 'hip-flexors-tfl': 3, 'it-band': 1, 'lower-back-ql': 2, 'upper-back': 1, 'neck-traps': 1, pecs: 1, forearms: 1 },
      0.5,
      0,
      'Starting values; muscles used in sprint cycling by MRI: Akima 2005, 10.1055/s-2004-821000.',
    ),
    swim: sport(
      { lats: 5, 'upper-back': 3, 'rear-shoulder': 5, pecs: 4, triceps: 2, forearms: 2, 'neck-traps': 1, quads: 1, hamstrings: 1, glutes: 1, calves: 1, adductors: 1, 'hip-flexors-tfl': 1, 'lower-back-ql': 1 },
      0.5,
      0,
      'Starting values; of the shoulder the front counts to the chest, the rest to the back of the shoulder.',
    ),
    row: sport(
      { quads: 4, hamstrings: 2, glutes: 3, calves: 1, adductors: 1, 'hip-flexors-tfl': 2, 'lower-back-ql': 4, lats: 4, 'upper-back': 4, 'rear-shoulder': 1, biceps: 2, forearms: 4 },
      0.6,
      0,
      'Starting values.',
    ),
    climb: sport(
      { forearms: 7, lats: 5, 'upper-back': 4, 'rear-shoulder': 3, biceps: 3, pecs: 1, quads: 1, hamstrings: 1, glutes: 1, calves: 2, adductors: 1, 'hip-flexors-tfl': 1, 'lower-back-ql': 2 },
      1,
      0,
      'Starting values.',
    ),
    elliptical: sport(
      { quads: 3, hamstrings: 2, glutes: 3, calves: 2, 'hip-flexors-tfl': 2, 'it-band': 1, 'tibialis-anterior': 1, 'upper-back': 1, pecs: 1, triceps: 1 },
      0.5,
      0,
      'Starting values: between riding and running, without landing.',
    ),
    ski: sport(
      { quads: 5, glutes: 3, hamstrings: 2, calves: 2, adductors: 3, ...onFoot(2), 'hip-flexors-tfl': 1, 'it-band': 2, 'lower-back-ql': 2, triceps: 1, lats: 1 },
      1.1,
      0,
      'Starting values for downhill and cross-country together; lifts carry the climb, so the descent of a track says little.',
    ),
    'team-sport': sport(
      { quads: 4, hamstrings: 4, glutes: 3, calves: 4, adductors: 4, 'hip-flexors-tfl': 3, 'it-band': 2, ...onFoot(2), 'lower-back-ql': 1, 'plantar-foot': 1 },
      1.2,
      0,
      'Starting values: sprints, stops and turns.',
    ),
    'racket-sport': sport(
      { forearms: 4, 'rear-shoulder': 3, pecs: 2, 'upper-back': 1, quads: 3, glutes: 3, hamstrings: 2, calves: 4, adductors: 3, 'it-band': 1, ...onFoot(2), 'lower-back-ql': 2, 'plantar-foot': 1 },
      1.1,
      0,
      'Starting values: lunges, turns and strokes.',
    ),
    yoga: sport(
      { 'rear-shoulder': 1, pecs: 1, triceps: 1, 'upper-back': 1, 'lower-back-ql': 1, glutes: 1, quads: 1, hamstrings: 1, adductors: 1, 'hip-flexors-tfl': 1, forearms: 1 },
      0.8,
      0,
      'Starting values: light holds all over.',
    ),
    other: sport(
      { 'upper-back': 1, 'lower-back-ql': 1, glutes: 1, quads: 1, hamstrings: 1, calves: 1 },
      1,
      0,
      'Our judgement: what it was is not known, so little is said about it.',
      'low',
    ),
  },
  descentPerKm: judged(
    { quads: 6, calves: 2.5, glutes: 2, 'tibialis-anterior': 1.5 },
    'Ours, in the ratio of lost strength after downhill running, knee extensors to plantar flexors about 2.4 to 1 (Maeo 2017, PMC5515850); about 1 km down unaccustomed is like a hard leg day (10.1371/journal.pone.0173909).',
  ),
  descentEccentric: judged(1, 'Our judgement: the numbers per kilometre already describe lengthening work.'),
  soreness: {
    course: judged(
      [
        [0, 0.4],
        [24, 1],
        [48, 1],
        [120, 0],
      ],
      'Our judgement of the line; soreness peaks on the first two days and is gone about the fifth.',
    ),
    similarShare: judged(0.5, 'Our judgement: half the load is enough to be used to it.'),
    novel: judged(
      { weeks: 6, fewerThan: 1, factor: 1.5 },
      'Ours; protection by an earlier bout is still seen after 6 to 9 weeks (Cleary 2002, PMC164305).',
    ),
    accustomed: judged(
      { weeks: 3, atLeast: 2, factor: 0.6 },
      'Ours; clearly less soreness after a second bout within 3 weeks (Khassetarash 2021).',
    ),
  },
};
