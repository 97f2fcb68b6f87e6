import { MS_PER_SECOND, clamp } from '../base/index.ts';
import { advance } from './advance.ts';
import { nextBlock } from './gap.ts';
import { canExtendHold } from './hold.ts';
import { passesAt, sweepAt } from './pace.ts';
import { rolledOfBlockMs, runningPhase, timeLeftMs } from './progress.ts';
import { rebalance } from './rebalance.ts';
import type { HoldPhase, RunningPhase, SessionState } from './state.ts';
import type { Breath, SessionView } from './view.ts';

const seconds = (ms: number): number => Math.ceil(Math.max(0, ms) / MS_PER_SECOND);

/** In and out since `elapsedMs`. */
export const breathAt = (
  { breathInSeconds, breathOutSeconds }: { readonly breathInSeconds: number; readonly breathOutSeconds: number },
  elapsedMs: number,
): Breath => {
  const inMs = breathInSeconds * MS_PER_SECOND;
  const outMs = breathOutSeconds * MS_PER_SECOND;
  const inBreathMs = Math.max(0, elapsedMs) % (inMs + outMs);
  const isIn = inBreathMs < inMs;
  const share = isIn ? inBreathMs / inMs : (inBreathMs - inMs) / outMs;
  return { way: isIn ? 'in' : 'out', share, secondsLeft: seconds((1 - share) * (isIn ? inMs : outMs)) };
};

const holdView = (state: SessionState, phase: HoldPhase, atMs: number): SessionView['hold'] => {
  const heldMs = clamp(atMs - phase.startedMs, 0, phase.endsMs - phase.startedMs);
  return {
    heldSeconds: Math.floor(heldMs / MS_PER_SECOND),
    untilSeconds: Math.round((phase.endsMs - phase.startedMs) / MS_PER_SECOND),
    longEnough: heldMs >= state.rules.holdEnoughSeconds * MS_PER_SECOND,
    canExtend: canExtendHold(state, phase),
  };
};

const barsOf = (state: SessionState, running: RunningPhase | null, elapsedMs: number): SessionView['bars'] =>
  state.blocks.flatMap((row, at) => {
    if (state.progress[at]?.dropped) return [];
    const index = running?.block ?? Number.POSITIVE_INFINITY;
    const share = row.seconds === 0 ? 1 : clamp(elapsedMs / (row.seconds * MS_PER_SECOND), 0, 1);
    return [{ seconds: row.seconds, done: at < index ? 1 : at > index ? 0 : share, current: at === index }];
  });

/** What to show at `atMs` of the session's clock. */
export const viewSession = (unadvanced: SessionState, atMs: number): SessionView => {
  const state = advance(unadvanced, atMs);
  const { phase } = state;
  const running = runningPhase(phase);
  const moment = phase.type === 'paused' ? phase.pausedMs : atMs;
  const index = running?.block ?? -1;
  const block = state.blocks[index] ?? null;
  const holding = running?.type === 'hold' ? running : null;
  // While holding, the bars already show what will give way, so that the total keeps counting down.
  const foreseen = holding ? rebalance(state, moment - holding.startedMs, moment).state : state;
  const following = running ? nextBlock(state, running.block) : null;
  const after = following === null ? undefined : state.blocks[following];
  const elapsedMs = running ? rolledOfBlockMs(state, running, moment) : 0;
  const phaseMs = !running
    ? 0
    : running.type === 'roll'
      ? (block?.seconds ?? 0) * MS_PER_SECOND
      : running.endsMs - running.startedMs;
  const passes = running ? passesAt(state, running, moment) : null;
  const breathes = running && (running.type !== 'roll' || block?.secondsPerPass === null);
  return {
    phase: phase.type,
    interrupted: phase.type === 'paused' ? phase.interrupted.type : null,
    block,
    blockIndex: index,
    secondsLeft: running ? seconds(running.endsMs - moment) : 0,
    phaseSeconds: Math.round(phaseMs / MS_PER_SECOND),
    totalLeftSeconds: seconds(timeLeftMs(foreseen, moment)),
    bars: barsOf(foreseen, running, elapsedMs),
    next: after ? { region: after.region, side: after.side, tool: after.tool } : null,
    pass: passes === null ? null : sweepAt(passes),
    breath: breathes ? breathAt(state.rules, moment - running.startedMs) : null,
    hold: holding ? holdView(state, holding, moment) : null,
    away: phase.type === 'paused' && phase.away,
    pressureStep: state.progress[index]?.pressureStep ?? 1,
    canKnot: phase.type === 'roll' && (block?.longestHoldSeconds ?? 0) > 0,
    canAdd: block !== null && block.seconds < block.softCapSeconds,
    notice: state.notice,
    blocks: state.blocks,
  };
};
