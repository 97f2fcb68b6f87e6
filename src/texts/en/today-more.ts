/** The words of what lies under Today's choices, and of marking on the body: loaded right after the first screen. */
import type { RegionId, Side } from '../../core/body/index.ts';
import { regionNames } from '../../knowledge/index.ts';
import { minutesText, placeName } from './plan.ts';

const MAP_LABELS = {
  front: 'Body from the front',
  back: 'Body from behind',
  left: 'Body from its left',
  right: 'Body from its right',
  soles: 'Both soles',
} as const;

export const moreTexts = {
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

  leftOut: (regions: readonly RegionId[]): string =>
    `Left out: ${regions.map((region) => regionNames[region].both).join(', ')}`,
  refused: (count: number): string => `Not offered now: ${count}`,
  row: (place: string, reason: string): string => `${place}: ${reason}`,
  less: (total: number): string =>
    `That is all that is advised now: ${minutesText(total)}. Most of the gain in range comes with the first minute on a muscle.`,
} as const;
