/** The schema of what the planner weighs and of training load in the published knowledge base. */
import * as v from 'valibot';
import { REGIONS } from '../../core/body/index.ts';
import { ACTIVITIES, TOOLS } from '../../core/knowledge/index.ts';
import { ECCENTRIC_CLASSES, EFFORT_NAMES, SPORTS, type Sport } from '../../core/training/index.ts';
import { type Read, about, basis, byRegion, cited, citedNumber, region, share, text } from './common-schema.ts';

export const needWeights = about(
  'How much each input raises the need of a place. Weights are shares of a full need, 0 to 1.',
  v.strictObject({
    sore: about('Soreness 10 of 10 told today.', citedNumber),
    tight: about('Tightness 10 of 10 told today.', citedNumber),
    last: about('The last level told on an earlier day, before it fades.', citedNumber),
    lastHalfLifeHours: about('Hours in which an earlier level fades to half.', citedNumber),
    load: about('Most that training can add.', citedNumber),
    loadScale: about('Set-equivalents at which training has added about two thirds of its most.', citedNumber),
    activity: about('Most that the activity before or after can add.', citedNumber),
    fullEffort: about('The effort of 10 at which an activity counts in full.', citedNumber),
    uneven: about('The side that is worse than the other by 10 of 10.', citedNumber),
    always: about('A region that the person always wants.', citedNumber),
    programme: about('A region that a programme wants today.', citedNumber),
    restShare: about(
      'Share of its need that a place keeps right after it was rolled, unless it was marked today …',
      citedNumber,
    ),
    restHalfLifeHours: about('… and the hours in which what is missing halves.', citedNumber),
    leastLoad: about('Less load than this counts as none. Set-equivalents.', citedNumber),
    leastShare: about('An input that adds less than this is left out.', citedNumber),
    gentleFrom: about('From this soreness on, the gentlest pressure step is planned.', citedNumber),
  }),
);

export const timeCosts = about(
  "What moving about costs, as shares of the person's time to get ready.",
  v.strictObject({
    settle: about('Between two regions with the same tool and posture; also part of every other way.', citedNumber),
    otherSideOnFloor: about('To the other side of the same region, on the floor.', citedNumber),
    otherSideUpright: about('To the other side of the same region, on a chair or at a wall.', citedNumber),
    tool: about('To another tool, on top.', citedNumber),
    sameHeight: about('To another posture of the same height, on top.', citedNumber),
    lyingToLow: about('Between lying and sitting or kneeling, on top.', citedNumber),
    lowToUpright: about('Between sitting or kneeling and upright, on top.', citedNumber),
    lyingToUpright: about('Between lying and upright, on top.', citedNumber),
  }),
);

export const suitability = about(
  'How much of the benefit a technique is expected to bring: factors from 0 to 1.',
  v.strictObject({
    tool: v.strictObject(v.entriesFromList(TOOLS, citedNumber)),
    gunAfter: about('The massage gun after training, on top.', citedNumber),
    secondChoice: about('A technique that comes after better choices, on top.', citedNumber),
  }),
);

export const shares = about(
  'A weight from 0 to 1 for each region named; the others have none.',
  v.strictObject(v.entriesFromList(REGIONS, v.exactOptional(share))),
);

export const activities = about(
  'How much an activity asks of each region, 0 to 1: before it (to prepare) and after it (worked).',
  v.strictObject({
    basis,
    rows: v.array(v.strictObject({ id: v.picklist(ACTIVITIES), before: shares, after: shares })),
    restDay: about('What a rest day asks for when nothing else is known.', shares),
  }),
);

export const sportLoad = v.strictObject({
  perHour: about('Set-equivalents per hour at middle effort.', cited(byRegion)),
  eccentric: about('Share of the load that lengthens the muscle, as a factor.', citedNumber),
  descent: about('How much of the descent counts: 1 as in running.', citedNumber),
  confidence: about('How far the estimate can be trusted when only the time is known.', v.picklist(['usual', 'low'])),
});

const sportsByTime = SPORTS.filter((name): name is Exclude<Sport, 'strength'> => name !== 'strength');
const line = cited(v.array(v.strictTuple([v.number(), v.number()])));

export const loadCoefficients = about(
  'The numbers that turn training into load. A set-equivalent is one hard set of an exercise that works the region first.',
  v.strictObject({
    primary: about('Weight of a set for the regions that it works first.', citedNumber),
    secondary: about('Weight of a set for the regions that it works second.', citedNumber),
    effortByRpe: about('Worth of a set by rated exertion: [exertion, factor], straight lines between.', line),
    warmUpSet: citedNumber,
    failureSet: citedNumber,
    dropSet: citedNumber,
    unratedSet: citedNumber,
    fewReps: about(
      'Sets of fewer repetitions than below count by factor.',
      cited(v.strictObject({ below: v.number(), factor: v.number() })),
    ),
    holdSeconds: about('This many seconds of a held set are one set.', citedNumber),
    mostHoldSets: citedNumber,
    eccentric: about(
      'Factor by how much of the work lengthens the muscle.',
      cited(v.strictObject(v.entriesFromList(ECCENTRIC_CLASSES, v.number()))),
    ),
    middleEffort: about('The effort of 10 at which a session counts once.', citedNumber),
    intensityByHeartRate: about(
      'Unrated endurance by its average heart rate: [share of the highest, factor], straight lines between.',
      line,
    ),
    highestHeartRate: about(
      'The highest heart rate of a person is the highest recorded, within these limits. Beats per minute.',
      cited(v.strictObject({ least: v.number(), most: v.number() })),
    ),
    setsPerHour: about('Strength training of which only the time is known.', citedNumber),
    unknownSetWeight: citedNumber,
    guessedShare: about('When more than this share of the sets is unknown, the estimate is a rough one.', citedNumber),
    wholeBody: about('How one set of an unknown exercise is shared out.', cited(byRegion)),
    mostHours: about('Longer times count as this long.', citedNumber),
    mostDescentM: about('More descent counts as this much. Metres.', citedNumber),
    sports: v.strictObject(v.entriesFromList(sportsByTime, sportLoad)),
    descentPerKm: about('Set-equivalents per 1000 m of descent on foot.', cited(byRegion)),
    packShare: about('Descent with a pack counts this much more.', citedNumber),
    descentEccentric: citedNumber,
    soreness: v.strictObject({
      course: about('Share of the soreness felt by hours since the work: [hours, share].', line),
      similarShare: about('A session is similar when it gave the region at least this share of the load.', citedNumber),
      novel: about(
        'Work counts by factor when there were fewer than fewerThan similar sessions in weeks.',
        cited(v.strictObject({ weeks: v.number(), fewerThan: v.number(), factor: v.number() })),
      ),
      accustomed: about(
        'Work counts by factor when there were at least atLeast similar sessions in weeks.',
        cited(v.strictObject({ weeks: v.number(), atLeast: v.number(), factor: v.number() })),
      ),
    }),
  }),
);

const usualTraining = v.strictObject({
  minutes: about('Assumed when neither time nor distance is told.', citedNumber),
  minutesPerKm: about(
    'Assumed when only the distance is told; null where distance says little.',
    v.nullable(citedNumber),
  ),
});

export const trainingGuesses = about(
  'What is assumed of training where a line or a file leaves it out.',
  v.strictObject({
    usual: v.strictObject(v.entriesFromList([...sportsByTime, 'short-cardio'], usualTraining)),
    strengthMinutes: about('A strength session of which nothing else is known.', citedNumber),
    sets: about('Sets of an exercise that was named without any.', citedNumber),
    effort: about('Effort of 10 by the words for it.', v.strictObject(v.entriesFromList(EFFORT_NAMES, citedNumber))),
    fastestWalkKmh: about('Faster is taken for running. km/h.', citedNumber),
    fastestRunKmh: about('Faster is taken for riding. km/h.', citedNumber),
    hikeAscentM: about('From this climb on a walk is a hike. Metres.', citedNumber),
    flaggedKg: about('A heavier set in a file is flagged.', citedNumber),
    flaggedReps: about('A set in a file beyond this many repetitions is flagged.', citedNumber),
    mostMetres: about('More is taken for a slip. Metres.', citedNumber),
    mostSets: about('More is taken for a slip.', citedNumber),
    mostReps: about('More is taken for a slip.', citedNumber),
  }),
);

export const exercises = about(
  'Which regions an exercise works. Made from general anatomy: our judgement.',
  v.array(
    v.strictObject({
      name: text,
      synonyms: v.array(text),
      primary: about('The regions that it works first.', v.array(region)),
      secondary: v.array(region),
      eccentric: about(
        'How much of its work lengthens the muscle: long (in a long position, or landing), usual, or hardly any.',
        v.picklist(ECCENTRIC_CLASSES),
      ),
      sport: about('For endurance: its load follows time, not sets.', v.nullable(v.picklist(SPORTS))),
    }),
  ),
);

export type ActivitiesRecord = Read<v.InferOutput<typeof activities>>;
