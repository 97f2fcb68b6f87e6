/** The words of Today. */
import type { RegionId, Side } from '../../core/body/index.ts';
import type { ActivityId, Context } from '../../core/knowledge/index.ts';
import { regionNames } from '../../knowledge/index.ts';
import { minutesText, placeName, regionName, whenText } from './plan.ts';

const areaText = (regions: readonly RegionId[]): string => {
  const first = regions[0];
  if (first === undefined) return 'Nothing to roll';
  if (regions.length === 1) return regionName(first);
  const groups = new Set(regions.map((region) => (regionNames[region].group === 'upper' ? 'upper' : 'lower')));
  if (groups.size === 2) return regions.length === 2 ? `${regionName(first)} and ${regionNames[regions[1] ?? first].both}` : 'Head to foot';
  return groups.has('upper') ? 'Upper body' : 'Legs';
};

export const todayTexts = {
  title: (regions: readonly RegionId[], context: Context, activity: ActivityId | null): string => `${areaText(regions)}, ${whenText(context, activity)}`,
  total: (total: number, rolling: number): readonly [string, string, string, string] => [minutesText(total), ' in all, ', minutesText(rolling), ' of it rolling'],
  nothing: 'Choose a tool, or mark where it is sore.',
  allRefused: 'Your answers in the health check rule out what these tools could do. See below for each reason.',
  hint: 'Tap where it is sore.',
  fromFront: 'From the front',
  fromBehind: 'From behind',
  front: 'Front',
  behind: 'Back',
  bodyLabel: (view: 'front' | 'back', marked: readonly string[]): string =>
    `${view === 'front' ? 'Body from the front' : 'Body from behind'}. ${marked.length === 0 ? 'Nothing marked.' : `${marked.join(', ')}.`}`,
  markedPlace: (region: RegionId, side: Side, level: number): string => `${placeName(region, side)} ${level} of 10`,
  plan: 'Plan',
  seconds: 's',
  bothSides: 'Both',

  when: 'When',
  contexts: { before: 'Before', after: 'After', rest: 'Rest day' } satisfies Record<Context, string>,
  activity: 'Activity',
  effort: 'Effort',
  effortOptions: [
    { value: '', label: 'Not sure' },
    { value: '4', label: 'Easy' },
    { value: '6', label: 'Moderate' },
    { value: '8', label: 'Hard' },
    { value: '10', label: 'All out' },
  ],
  effortOf: (effort: number): string => `${effort} of 10`,
  minutes: 'Minutes',
  minutesUnit: 'min',
  minutesValue: (minutes: number): string => `${minutes} minutes`,
  tools: 'Tools',
  start: 'Start session',

  where: 'Where is it sore or tight?',
  whereHelp: 'From 0, nothing, to 10, the worst you know. Left and right apart.',
  feeling: 'What you feel',
  feelings: { sore: 'Sore', tight: 'Tight' },
  upper: 'Upper body',
  lower: 'Legs and hips',
  feet: 'Feet',
  marked: (count: number): string => (count === 0 ? 'Nothing marked yet' : `${count} marked`),
  placeLabel: (region: RegionId, side: Side): string => placeName(region, side),
  levelText: (level: number, feeling: 'sore' | 'tight'): string => (level === 0 ? `not ${feeling}` : `${feeling}, ${level} of 10`),

  trained: 'What did you train?',
  trainedHelp: 'One line, such as: ran 8 km yesterday, easy',
  trainedAdd: 'Add',
  trainedAdded: (title: string): string => `Added: ${title}.`,
  trainedMore: 'All training, and import from a file',
  leftOut: (count: number): string => `Left out (${count})`,
  refused: (count: number): string => `Not offered now (${count})`,
  row: (place: string, reason: string): string => `${place}: ${reason}`,
  rowWithTool: (place: string, tool: string, reason: string): string => `${place}, ${tool.toLowerCase()}: ${reason}`,
  less: (total: number): string => `That is all that is advised now: ${minutesText(total)}. More of the same would not help.`,
} as const;
