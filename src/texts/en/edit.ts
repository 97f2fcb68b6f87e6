/** The words of changing the plan by hand. */
import type { RegionId, Side } from '../../core/body/index.ts';
import type { ToolId } from '../../core/knowledge/index.ts';
import { regionNames, toolNames } from '../../knowledge/index.ts';
import { commonTexts } from './common.ts';
import { minutesText } from './plan.ts';

export const editTexts = {
  title: 'Change the plan',
  list: 'In this order',
  tools: 'Tool',
  seconds: (side: Side | 'each' | 'both'): string =>
    side === 'each' ? 'Seconds a side' : side === 'both' ? 'Seconds' : `Seconds, ${commonTexts.sideWord[side]}`,
  secondsUnit: (side: Side | 'each' | 'both'): string => (side === 'each' ? 's a side' : 's'),
  secondsValue: (seconds: number): string => `${seconds} seconds`,
  onlyTool: (tool: ToolId): string =>
    tool === 'none'
      ? 'Of what you chose, only hands, wall and floor suit here.'
      : `Of what you chose, only ${toolNames[tool].phrase} suits here.`,
  lock: 'Lock',
  earlier: 'Earlier',
  later: 'Later',
  leaveOut: 'Leave out',
  why: 'Why',
  of: (verb: string, region: RegionId): string => `${verb}: ${regionNames[region].both}`,
  place: (region: RegionId, at: number, count: number): string => `${regionNames[region].both}: ${at} of ${count}`,
  notPlanned: 'Not in the plan',
  add: 'Add',
  another: 'Add another region',
  /** Why a change was not made. */
  refused: {
    'no-time': (region: RegionId, minutes: number): string =>
      `No room in ${minutesText(minutes * 60)} for that: ${regionNames[region].both} would not fit any more.`,
    'not-offered': (region: RegionId): string => `Nothing that you chose suits the ${regionNames[region].both} now.`,
  },
} as const;
