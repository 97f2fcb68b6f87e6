/** The schema of doses, techniques, cautions and the check in the published knowledge base. */
import * as v from 'valibot';
import { CAUTION_ACTIONS, CAUTION_MODES, HARMS } from '../../core/knowledge/index.ts';
import {
  type Read,
  about,
  cautionId,
  cited,
  citedNumber,
  citedRange,
  context,
  discomfort,
  posture,
  region,
  seconds,
  share,
  techniqueId,
  text,
  tool,
} from './common-schema.ts';

const texts = v.pipe(v.array(text), v.minLength(1));

export const doseRow = about(
  'One row of the dose table. Seconds are for one side of one region in one session.',
  v.strictObject({
    context,
    tool,
    region: about('null: the row of the tool alone, before any region sets its own limits.', v.nullable(region)),
    technique: about('null as the region.', v.nullable(techniqueId)),
    carriedOverFrom: about(
      'The reviewed technique whose limits hold here because nobody reviewed this one.',
      v.nullable(techniqueId),
    ),
    shortest: about('When the minutes are too few for the least dose. Seconds.', citedNumber),
    least: about('Seconds.', citedNumber),
    target: about('The usual dose. Seconds.', citedNumber),
    most: about('The most that is planned. Seconds.', citedNumber),
    sets: about('In how many sets the target is marked; marks are no pauses.', citedNumber),
    softCap: about('Reached only by adding time during a session. Seconds.', citedNumber),
    hardCap: about('Never passed. Seconds.', citedNumber),
    withHolds: about('Rolling and holding together, never passed. Seconds.', citedNumber),
    secondsPerPass: about(
      'Seconds of one pass in one direction; null: pressed on a spot, so it has no pace.',
      v.nullable(citedNumber),
    ),
    discomfortLow: about('Lower end of the target of discomfort, 0 to 10.', citedNumber),
    discomfortHigh: about('Upper end of the target of discomfort, 0 to 10.', citedNumber),
    hold: about(
      'How long a tender spot may be held. Seconds.',
      v.strictObject({
        longest: about('0: this technique is never held.', citedNumber),
        enough: about('From when a hold is long enough.', citedNumber),
        releases: about('It ends by itself after this unless the person says that it is still tight.', citedNumber),
        extends: about('What that adds.', citedNumber),
      }),
    ),
    highestEffort: about(
      'Not planned when the training before it was harder than this effort of 10; null: no such limit.',
      v.nullable(citedNumber),
    ),
  }),
);

const byContext = v.strictObject({ before: citedNumber, after: citedNumber, rest: citedNumber });

export const doseRules = about(
  'Rules of doses that do not depend on the tool.',
  v.strictObject({
    shortest: about('When the minutes are too few for the least dose: down to this. Seconds.', byContext),
    leastByHand: about('Least seconds of a side that a person may set by hand.', citedNumber),
    longestHold: about('Longest hold on a tender spot. Seconds.', byContext),
    shortestHold: about('A shorter hold is not begun. Seconds.', citedNumber),
    passByHand: about('Fastest and slowest pass that a person may choose. Seconds.', citedRange),
    holdEnough: about('From when a hold is long enough. Seconds.', citedNumber),
    holdReleases: about('A hold ends by itself after this. Seconds.', citedNumber),
    holdExtends: about('What "still tight" adds to a hold. Seconds.', citedNumber),
    tooMuchShare: about('Share of what is left of a side that "too much" takes away, 0 to 1.', citedNumber),
    sorerSideExtra: about('Largest extra for the sorer side. Seconds.', citedNumber),
    sideDifference: about('From which difference between left and right, 0 to 10, the sides may differ.', citedNumber),
    stopAbove: about('A block stops above this discomfort, 0 to 10.', citedNumber),
    hardAboveEffort: about('Highest effort of 10 that does not count as hard work.', citedNumber),
    tau: about('Time constant of the saturating curve of doses. Seconds.', citedNumber),
    extendFactor: about('How far a robust technique may be lengthened beyond its reviewed seconds.', citedNumber),
    holdsOnTop: about('How many longest holds may come on top of the seconds of a delicate technique.', citedNumber),
    delicateDiscomfort: about('A technique whose highest discomfort is this or lower is delicate.', citedNumber),
    breath: about('Breath of the pacer: in, out. Seconds.', citedRange),
  }),
);

export const doseResponse = about(
  'What seconds bring. Its certainty is very low: whoever shows the curve shows its range and what speaks against it.',
  v.strictObject({
    formula: about(
      'The share of the most that time can bring, 0 to 1, after t seconds.',
      v.literal('1 - exp(-t / tau)'),
    ),
    tau: about('Time constant. Seconds.', citedNumber),
    tauRange: about('Lowest and highest time constant that single studies give. Seconds.', citedRange),
    sorenessThreshold: about('From this many seconds on rolling is taken to count for soreness.', citedNumber),
    against: about('Findings that speak against any such curve.', v.array(text)),
    points: about(
      'The curve at some seconds, with its range.',
      v.array(v.strictObject({ seconds, share, low: share, high: share })),
    ),
  }),
);

export const technique = about(
  'How to roll one region with one tool.',
  v.strictObject({
    id: techniqueId,
    region,
    tool,
    posture,
    sides: about('midline: works the middle or both sides at once.', v.picklist(['each', 'midline'])),
    motion: about(
      'roll: moves along the muscle; press: rests on a spot with small movements.',
      v.picklist(['roll', 'press']),
    ),
    hold: about('Whether a tender spot may be held.', cited(v.picklist(['allowed', 'never']))),
    maxDiscomfort: about('Highest discomfort, 0 to 10.', citedNumber),
    maxSeconds: about('Longest time for one side that is planned.', citedNumber),
    rank: about(
      'second: offered after better choices; on-request: only where the person asks for this region.',
      v.picklist(['first', 'second', 'on-request']),
    ),
    carriedOverFrom: about('The reviewed technique whose limits this one takes over.', v.nullable(techniqueId)),
    zones: about('The cautions whose no-go zones lie near.', v.array(cautionId)),
    start: about('How to get into position.', text),
    contact: about('Where on the muscle the tool goes, with its limits.', text),
    path: about('How to move.', text),
    ends: about('The two ends of a pass.', v.strictTuple([text, text])),
    pressure: about('Three steps from gentle to firm.', v.strictTuple([text, text, text])),
    breathing: about('How to breathe meanwhile.', text),
    feel: about('What you should feel.', text),
    stopSigns: about('When to stop.', texts),
    mistakes: about('Common mistakes.', texts),
    keepOff: about('What not to touch.', texts),
    without: about('What to use instead of the tool.', v.nullable(text)),
  }),
);

export const refusedTechnique = about(
  'A region and a tool that are not offered together.',
  v.strictObject({
    region,
    tool,
    reason: about('Why not.', text),
    instead: about('What to do instead.', v.nullable(text)),
  }),
);

const refusal = about(
  'What a caution forbids.',
  v.strictObject({
    tools: v.union([v.literal('all'), v.array(tool)]),
    regions: about(
      'user-chosen: the place that the person names.',
      v.union([v.picklist(['all', 'user-chosen']), v.array(region)]),
    ),
    sides: about('affected: the side that the person names.', v.picklist(['both', 'affected'])),
    wholeLimb: about("The place's whole limb, not only the region.", v.boolean()),
    when: about('Only in this case; where nobody asked, it counts as true.', v.nullable(text)),
    placedCase: about('The case says where the trouble is: a place outside regions rules it out.', v.boolean()),
    lift: about("What lifts it, where it differs from the caution's own.", v.nullable(text)),
  }),
);

export const caution = about(
  'A condition, sign or place that forbids or limits rolling, with its rule and its words.',
  v.strictObject({
    id: cautionId,
    condition: about('In plain words.', text),
    why: about('What could go wrong.', text),
    action: v.strictObject({ kind: v.picklist(CAUTION_ACTIONS), text: about('What to do.', text) }),
    about: about(
      'What it is about.',
      v.strictObject({
        tools: v.union([v.literal('any'), v.array(tool)]),
        regions: v.union([v.literal('any'), v.array(region)]),
        outcomes: about('What is at stake.', v.array(v.picklist(HARMS))),
      }),
    ),
    limit: about('Further limits in words.', v.nullable(text)),
    urgency: about('How soon care is needed.', v.nullable(text)),
    zone: about(
      'The place that no tool touches.',
      v.nullable(v.strictObject({ regions: v.array(region), text: v.nullable(text) })),
    ),
    mode: about('How far its main rule reaches.', v.picklist(CAUTION_MODES)),
    refuses: about('All of them hold.', v.array(refusal)),
    refusesPostures: about('Postures that it forbids with any tool.', v.array(posture)),
    maxDiscomfort: about('Highest discomfort under it, if it lowers it.', v.nullable(discomfort)),
    maxSeconds: about('Longest seconds of one side under it, if it lowers them.', v.nullable(seconds)),
    askFirst: about('The refusal can be lifted, as lift says.', v.boolean()),
    urgent: about('What to do is shown before anything else.', v.boolean()),
    lift: about('What lifts it.', text),
    alwaysOn: about('Holds for everybody without asking.', v.boolean()),
    sources: about('Where it comes from: ids of reviews in this file, or citations.', texts),
  }),
);

export const check = about(
  'The check before the first session, and the signs at which to stop.',
  v.strictObject({
    rows: v.array(
      v.strictObject({
        id: text,
        label: about('The question.', text),
        options: about(
          'What a yes may mean. Until somebody says which, all of them count.',
          v.array(
            v.strictObject({
              id: text,
              caution: cautionId,
              label: about("What is asked, where that is not the caution's condition.", v.nullable(text)),
              cases: about('The special cases that a yes means; null: all of them.', v.nullable(v.array(text))),
              asks: about('What is still to be asked about it.', v.picklist(['place', 'side', 'nothing'])),
            }),
          ),
        ),
      }),
    ),
    stopSigns: v.array(
      v.strictObject({ caution: cautionId, label: text, urgency: v.picklist(['emergency', 'same-day', 'days']) }),
    ),
  }),
);

export type TechniqueRecord = Read<v.InferOutput<typeof technique>>;
export type RefusedRecord = Read<v.InferOutput<typeof refusedTechnique>>;
export type CautionRecord = Read<v.InferOutput<typeof caution>>;
export type CheckRecord = Read<v.InferOutput<typeof check>>;
export type DoseResponseRecord = Read<v.InferOutput<typeof doseResponse>>;
