/** The words of a session in a terminal. */
import { sum } from '../../core/base/index.ts';
import type { SessionBlock, SessionState, SessionView, TimelineRow } from '../../core/session/index.ts';
import { noticeText } from './notice.ts';
import { minutesText, placeName } from './plan.ts';
import { sessionText } from './session.ts';

const PHASES: Readonly<Record<SessionView['phase'], string>> = {
  'get-ready': 'Get ready',
  'switch-side': 'Change sides',
  'change-tool': 'Change tool',
  roll: 'Roll',
  hold: 'Hold still',
  paused: 'Paused',
  done: 'Done',
};

const KEYS: Readonly<Record<SessionView['phase'], string>> = {
  'get-ready': 'p pause   left back   right skip   + 15 s more   q end',
  'switch-side': 'p pause   left back   right skip   + 15 s more   q end',
  'change-tool': 'p pause   left back   right skip   + 15 s more   q end',
  roll: 'space knot   p pause   t too much   comma and dot tempo   left back   right skip   + 15 s more   q end',
  hold: 'space release   s still tight   t too much   p pause   q end',
  paused: 'space resume   left back   right skip   + 15 s more   q end',
  done: '',
};

/** Between the keys that are offered: a line that is too long is broken there. */
const KEY_GAP = '   ';

export const rollTexts = {
  keyGap: KEY_GAP,
  breathe: { in: 'breathe in', out: 'breathe out' },
  headline: ({ phase, block, secondsLeft }: SessionView): string =>
    block
      ? `${PHASES[phase]}: ${placeName(block.region, block.side)}, ${sessionText.tool(block.tool).toLowerCase()}   ${sessionText.clock(secondsLeft)}`
      : PHASES[phase],
  next: ({ next, totalLeftSeconds }: SessionView): string =>
    `${next ? `Next: ${placeName(next.region, next.side)}` : sessionText.last}   ${minutesText(totalLeftSeconds)} left`,
  notice: ({ notice, blocks }: SessionView): string | null => (notice ? noticeText(notice, blocks) : null),
  keys: (phase: SessionView['phase']): string => KEYS[phase],
  askEnd: 'End session? y yes, any other key no',
  away: ({ block }: SessionView, seconds: number | null): string =>
    seconds === null || !block
      ? ''
      : `${sessionText.away(seconds)} ${sessionText.pausedPlace(block.region, block.side)}`,
  stopQuestion: ({ region, side }: SessionBlock, signs: readonly string[]): readonly string[] => [
    sessionText.stopQuestion,
    sessionText.stopPlace(region, side),
    ...signs.map((sign) => `- ${sign}`),
    `y ${sessionText.oneOfThese.toLowerCase()}${KEY_GAP}n ${sessionText.justTooStrong.toLowerCase()}`,
  ],
  summary: ({ blocks, progress, knots }: SessionState, stopSign: SessionBlock | null): string => {
    const rolled = Math.round(sum(progress.map(({ rolledMs }) => rolledMs)) / 1000);
    const lines = blocks.flatMap((block, index) => {
      const seconds = Math.round((progress[index]?.rolledMs ?? 0) / 1000);
      return seconds === 0 ? [] : [`  ${placeName(block.region, block.side)}: ${minutesText(seconds)}`];
    });
    const held = knots.length === 0 ? [] : [`  Knots held: ${knots.length}`];
    const advice = stopSign ? [sessionText.stopTitle, ...sessionText.stopAdvice(stopSign.region, stopSign.side)] : [];
    return [`Rolled for ${minutesText(rolled)}.`, ...lines, ...held, ...advice].join('\n');
  },
  /** One line of a simulated session. */
  row: ({ atMs, phase, region, side, secondsLeft, cues }: TimelineRow): string => {
    const place = region && side ? `, ${placeName(region, side)}` : '';
    const told = [...new Set(cues.map(({ kind, id }) => `${kind} ${id}`))].join(', ');
    return `${(atMs / 1000).toFixed(1).padStart(7)} s  ${PHASES[phase]}${place}  ${sessionText.clock(secondsLeft)}${told === '' ? '' : `  [${told}]`}`;
  },
} as const;
