/** A session to test with: thighs and calves on the roller, then the buttocks on a ball. */
import {
  type SessionBlock,
  type SessionEvent,
  type SessionRules,
  type SessionState,
  giveWay,
  initialState,
  step,
  viewSession,
} from './index.ts';

export const RULES: SessionRules = {
  shortestHoldSeconds: 5,
  holdEnoughSeconds: 20,
  holdReleasesSeconds: 30,
  holdExtendsSeconds: 10,
  fastestPassSeconds: 1,
  slowestPassSeconds: 8,
  breathInSeconds: 4,
  breathOutSeconds: 6,
  tooMuchShare: 0.5,
  replan: giveWay,
};

export const block = (
  region: SessionBlock['region'],
  side: SessionBlock['side'],
  over: Partial<SessionBlock> = {},
): SessionBlock => ({
  region,
  side,
  tool: 'foam-roller',
  technique: `${region}/${over.tool ?? 'foam-roller'}`,
  posture: 'seated-floor',
  seconds: 60,
  getReadySeconds: 10,
  secondsPerPass: 3,
  pressureStep: 2,
  discomfort: [3, 5],
  leastSeconds: 30,
  softCapSeconds: 120,
  totalCapSeconds: 120,
  hardCapSeconds: 180,
  longestHoldSeconds: 60,
  ...over,
});

export const LEGS: readonly SessionBlock[] = [
  block('quads', 'left'),
  block('quads', 'right'),
  block('calves', 'left'),
  block('calves', 'right'),
  block('glutes', 'left', { tool: 'ball', getReadySeconds: 20 }),
  block('glutes', 'right', { tool: 'ball' }),
];

export const start = (blocks = LEGS): SessionState => initialState(blocks, RULES);

export const stepped = (state: SessionState, event: SessionEvent, atMs: number): SessionState =>
  step(state, event, atMs).state;

/** The state after events at these seconds. */
export const play = (events: readonly (readonly [number, SessionEvent])[], blocks = LEGS): SessionState =>
  events.reduce((state, [seconds, event]) => stepped(state, event, seconds * 1000), start(blocks));

/** What the screen says: phase, place, seconds left. */
export const phaseAt = (state: SessionState, seconds: number): string => {
  const view = viewSession(state, seconds * 1000);
  return `${view.phase} ${view.block?.region ?? '-'} ${view.block?.side ?? '-'} ${view.secondsLeft}`;
};
