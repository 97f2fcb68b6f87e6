/** Sessions for the gallery, played by the real player. */
import type { RegionId } from '../../core/body/index.ts';
import {
  type SessionBlock,
  type SessionEvent,
  type SessionView,
  startSession,
  step,
  viewSession,
} from '../../core/session/index.ts';
import { knowledge } from '../../knowledge/index.ts';

const RULES = {
  holdEnoughSeconds: 20,
  holdReleasesSeconds: 30,
  holdExtendsSeconds: 10,
  breathInSeconds: 4,
  breathOutSeconds: 6,
};

export const block = (region: RegionId, side: SessionBlock['side'], over: Partial<SessionBlock> = {}): SessionBlock => {
  const tool = over.tool ?? 'foam-roller';
  const technique = knowledge.techniques.find((row) => row.region === region && row.tool === tool);
  return {
    region,
    side,
    tool,
    technique: `${region}/${tool}`,
    posture: technique?.posture ?? 'seated-floor',
    seconds: 90,
    getReadySeconds: 10,
    secondsPerPass: 3,
    pressureStep: 2,
    discomfort: [3, 5],
    leastSeconds: 30,
    softCapSeconds: 120,
    totalCapSeconds: 150,
    hardCapSeconds: 180,
    longestHoldSeconds: 60,
    ...over,
  };
};

export const LEGS: readonly SessionBlock[] = [
  block('calves', 'right'),
  block('calves', 'left'),
  block('quads', 'right'),
  block('quads', 'left'),
  block('glutes', 'left', { tool: 'ball', getReadySeconds: 20 }),
  block('upper-back', 'both', { getReadySeconds: 20 }),
];

export type Played = readonly (readonly [seconds: number, event: SessionEvent])[];

export const played = (blocks: readonly SessionBlock[], events: Played, atSeconds: number): SessionView =>
  viewSession(
    events.reduce((state, [seconds, event]) => step(state, event, seconds * 1000), startSession(blocks, RULES)),
    atSeconds * 1000,
  );
