/** What was learned from a person's sessions, one plain line each. */
import type { LearnedLine } from '../../core/learn/index.ts';
import { toolNames } from '../../knowledge/index.ts';
import { countText } from './dates.ts';
import { regionName } from './plan.ts';

const STEPS = { 1: 'gentle', 2: 'middle', 3: 'firm' } as const;

const points = (value: number): string => Math.abs(value).toFixed(1);

export const learnedText = (line: LearnedLine): string => {
  const region = regionName(line.region);
  switch (line.type) {
    case 'pressure':
      return `${region}: ${STEPS[line.step]} pressure. Too much in ${line.tooMuch} of ${countText(line.sessions, 'session', 'sessions')}.`;
    case 'tool':
      return `${region}: less with the ${toolNames[line.tool].name.toLowerCase()}. Skipped or too much ${line.avoided} of ${countText(line.times, 'time', 'times')}.`;
    case 'response': {
      const way = line.fell >= 0 ? 'lower' : 'higher';
      return `${region}: your rating right after was ${points(line.fell)} ${way} on average. Counted as ${points(line.believed)} after ${countText(line.sessions, 'session', 'sessions')}.`;
    }
    case 'knots':
      return `${region}: ${countText(line.knots, 'knot', 'knots')} held in ${countText(line.sessions, 'session', 'sessions')}.`;
  }
};
