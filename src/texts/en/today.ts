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

export const todayTexts = {
  title,
  incomplete: 'A part of this page did not arrive. Reload once you have a connection; nothing is lost.',
  reload: 'Reload',
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
  /** By what is seen. */
  turn: { front: 'Turn the body: seen from the front', back: 'Turn the body: seen from behind' },
  front: 'Front',
  behind: 'Back',
  bodyLabel: (view: 'front' | 'back', marked: readonly string[]): string =>
    `${view === 'front' ? 'Body from the front' : 'Body from behind'}. ${marked.length === 0 ? 'Nothing marked.' : `${marked.join(', ')}.`}`,
  mark: 'Mark on the body',
  markShort: 'Mark',
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

  getHelp: 'Get help first. If it is sudden or bad, call your emergency number now.',
  sayWhich: 'Say which',
} as const;
