/** The words of Today. */
import type { RegionId, Side } from '../../core/body/index.ts';
import type { ActivityId, Context } from '../../core/knowledge/index.ts';
import type { Block } from '../../core/plan/index.ts';
import { regionNames } from '../../knowledge/index.ts';
import { inputSentence } from './input-sentence.ts';
import { activityNames, capital, minutesText, placeName, regionName, whenText } from './plan.ts';

const BACK: readonly RegionId[] = ['upper-back', 'lats', 'lower-back-ql', 'neck-traps', 'rear-shoulder'];
const ARMS: readonly RegionId[] = ['biceps', 'triceps', 'forearms'];

/** A short word for where the plan works. */
const areaText = (regions: readonly RegionId[]): string => {
  const [first] = regions;
  if (first === undefined) return '';
  if (regions.length === 1) return regionName(first);
  if (regions.every((region) => regionNames[region].group !== 'upper')) return 'Legs';
  if (regions.every((region) => BACK.includes(region))) return 'Back';
  if (regions.every((region) => ARMS.includes(region))) return 'Arms';
  return regions.every((region) => regionNames[region].group === 'upper') ? 'Upper body' : 'Head to foot';
};

/** What still fits one line of the largest letters on a phone. */
const LONGEST_TITLE = 22;

const title = (regions: readonly RegionId[], context: Context, activity: ActivityId | null): string => {
  if (regions.length === 0) return 'Nothing to roll now';
  const when = context === 'rest' || activity === null ? 'rest day' : whenText(context, activity);
  const whole = `${areaText(regions)}, ${when}`;
  return whole.length <= LONGEST_TITLE ? whole : capital(when);
};

/** "Calves 60/45 s, glutes 30 s" */
const planInShort = (blocks: readonly Block[]): string => {
  if (blocks.length === 0) return 'Nothing to roll now';
  const regions = [...new Set(blocks.map(({ region }) => region))];
  return capital(
    regions
      .map((region) => {
        const seconds = new Set(blocks.filter((block) => block.region === region).map((block) => block.seconds));
        return `${regionNames[region].both} ${[...seconds].join('/')} s`;
      })
      .join(', '),
  );
};

const EFFORTS = [
  { value: '', label: 'unknown' },
  { value: '4', label: 'easy' },
  { value: '6', label: 'moderate' },
  { value: '8', label: 'hard' },
] as const;

const MAP_LABELS = {
  front: 'Body from the front',
  back: 'Body from behind',
  left: 'Body from its left',
  right: 'Body from its right',
  soles: 'Both soles',
} as const;

export const todayTexts = {
  title,
  total: (total: number, rolling: number): string =>
    `${minutesText(total)} in all, ${minutesText(rolling)} of it rolling`,
  change: 'Change',
  changeName: 'Change the plan',
  byHand: (total: number): string => `${minutesText(total)} in all, by hand`,
  backToBest: 'Back to the best plan',
  bringBack: 'Bring my changes back',
  kept: 'locked by you',
  empty: {
    tools: 'No tool is chosen. Choose one below; “Nothing” counts too and uses hands, wall and floor.',
    refused: 'Your answers in the health check rule out what these tools could do. The reasons stand below.',
    minutes: 'The minutes are too few for a whole region. Two minutes are enough for one calf.',
    suits: 'Nothing suits these tools here. Choose another tool, or mark where it is sore.',
  },
  rowReason: inputSentence,
  hint: 'Tap where it is sore.',
  fromFront: 'From the front',
  fromBehind: 'From behind',
  front: 'Front',
  behind: 'Back',
  bodyLabel: (view: 'front' | 'back', marked: readonly string[]): string =>
    `${view === 'front' ? 'Body from the front' : 'Body from behind'}. ${marked.length === 0 ? 'Nothing marked.' : `${marked.join(', ')}.`}`,
  mark: 'Mark on the body',
  markTitle: 'Mark where it is sore or tight',
  markDone: 'Done',
  mapLabel: (side: 'front' | 'back' | 'left' | 'right' | 'soles'): string => MAP_LABELS[side],
  mapHelp:
    'Tap: two more. Slide left or right: any level. With keys: left and right for another place, up and down for its level.',
  zoom: 'Part of the body',
  zooms: { whole: 'All', trunk: 'Trunk', arms: 'Arms', thighs: 'Thighs', shins: 'Shins', feet: 'Feet' },
  turn: 'Seen from',
  turns: { front: 'Front', back: 'Back', left: 'Left', right: 'Right' },
  soles: 'The soles, from below.',
  markedPlace: (region: RegionId, side: Side, level: number): string => `${placeName(region, side)} ${level} of 10`,
  plan: 'Plan',
  planInShort,
  seconds: 's',
  bothSides: 'Both',

  when: 'When',
  contexts: { before: 'Before', after: 'After', rest: 'Rest day' } satisfies Record<Context, string>,
  activity: 'Activity',
  activityName: (activity: ActivityId): string => activityNames[activity].name,
  activityInSegment: (activity: ActivityId): string => activityNames[activity].name.toLowerCase(),
  effort: 'Effort',
  efforts: EFFORTS,
  effortName: (effort: number | null): string =>
    EFFORTS.find(({ value }) => value === (effort === null ? '' : String(effort)))?.label ?? `${effort ?? 0} of 10`,
  soreOrTight: (marked: number): string => (marked === 0 ? 'Sore or tight?' : `Sore or tight: ${marked}`),
  minutes: 'Minutes',
  minutesUnit: 'min',
  minutesValue: (minutes: number): string => `${minutes} minutes`,
  tools: 'Tools',
  start: 'Start session',

  where: 'Where is it sore or tight?',
  whereHelp: '0 is nothing, 10 the worst you know.',
  feeling: 'What you feel',
  feelings: { sore: 'Sore', tight: 'Tight' },
  groups: { marked: 'Marked', lower: 'Hips and legs', upper: 'Upper body', feet: 'Feet' },
  placeLabel: (region: RegionId, side: Side): string => placeName(region, side),
  levelText: (level: number, feeling: 'sore' | 'tight'): string =>
    level === 0 ? `not ${feeling}` : `${feeling}, ${level} of 10`,

  trained: 'What did you train?',
  trainedHelp: 'One line, such as: ran 8 km yesterday, easy',
  trainedAdd: 'Add training',
  trainedAdded: (name: string): string => `Added: ${name}.`,
  trainedMore: 'All training, and import from a file',
  leftOut: (count: number): string => `Left out: ${count}`,
  refused: (count: number): string => `Not offered now: ${count}`,
  row: (place: string, reason: string): string => `${place}: ${reason}`,
  getHelp: 'Get help first. If it is sudden or bad, call your emergency number now.',
  sayWhich: 'Say which',
  less: (total: number): string =>
    `That is all that is advised now: ${minutesText(total)}. Most of the gain in range comes with the first minute on a muscle.`,
} as const;
