import { describe, expect, test } from 'vitest';
import type { RegionId } from '../../core/body/index.ts';
import type { ActivityId, Context } from '../../core/knowledge/index.ts';
import type { Reason } from '../../core/plan/index.ts';
import { todayTexts } from './today.ts';

describe('the headline says the plan in words', () => {
  test.each<[readonly RegionId[], Context, ActivityId | null, string]>([
    [['glutes', 'hamstrings', 'calves'], 'after', 'run', 'Legs, after the run'],
    [['calves'], 'after', 'run', 'Calves, after the run'],
    [['quads', 'glutes'], 'before', 'squat', 'Legs, before squats'],
    [['pecs', 'lats', 'quads'], 'before', 'overhead-press', 'Before overhead presses'],
    [['upper-back', 'lats'], 'rest', null, 'Back, rest day'],
    [['upper-back', 'calves'], 'rest', null, 'Head to foot, rest day'],
    [[], 'after', 'run', 'Nothing to roll now'],
  ])('%j %s %s', (regions, context, activity, title) => {
    expect(todayTexts.title(regions, context, activity)).toBe(title);
  });
});

const sore = (side: 'left' | 'right', level: number): Reason => ({ type: 'sore', region: 'calves', side, level });

describe('a row says why in one line', () => {
  test.each<[string, readonly Reason[], string]>([
    ['one side', [sore('right', 6)], 'You marked the right 6.'],
    ['two sides', [sore('right', 6), sore('left', 2)], 'You marked the left 2, the right 6.'],
    ['two equal sides', [sore('right', 4), sore('left', 4)], 'You marked both 4.'],
    [
      'the sorer side',
      [sore('right', 6), { type: 'sorer-side', region: 'calves', side: 'right', extraSeconds: 15 }],
      'You marked the right 6, so the right gets more.',
    ],
    [
      'the higher of sore and tight',
      [sore('right', 3), { type: 'tight', region: 'calves', side: 'right', level: 7 }],
      'You marked the right 7.',
    ],
    [
      'an activity before',
      [{ type: 'context', context: 'before', activity: 'squat', region: 'quads' }],
      'Busy in squats.',
    ],
    [
      'an activity after',
      [{ type: 'context', context: 'after', activity: 'run', region: 'quads' }],
      'Busy during the run.',
    ],
  ])('%s', (_, reasons, line) => {
    expect(todayTexts.rowReason(reasons)).toBe(line);
  });
});
