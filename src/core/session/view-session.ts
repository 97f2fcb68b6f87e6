import { MS_PER_SECOND, clamp, sum } from '../base/index.ts';
import { nextBlock } from './gap.ts';
import { giveWay } from './give-way.ts';
import { canExtendHold } from './hold.ts';
import type { RunningPhase, SessionBlock, SessionState } from './state.ts';
import { advance } from './step.ts';
import type { SessionView } from './view.ts';

const seconds = (ms: number): number => Math.ceil(Math.max(0, ms) / MS_PER_SECOND);

/** A pass there and one back, so that the sweep never jumps. */
const passAt = (block: SessionBlock, elapsedMs: number): SessionView['pass'] => {
  if (block.secondsPerPass === null) return null;
  const passMs = block.secondsPerPass * MS_PER_SECOND;
  const share = (Math.max(0, elapsedMs) % (2 * passMs)) / passMs;
  return share < 1 ? { position: share, towards: 1 } : { position: 2 - share, towards: 0 };
};

const holdView = (
  state: SessionState,
  phase: Extract<RunningPhase, { type: 'hold' }>,
  atMs: number,
): SessionView['hold'] => {
  const { breathInSeconds, breathOutSeconds, holdEnoughSeconds } = state.rules;
  const heldMs = clamp(atMs - phase.startedMs, 0, phase.endsMs - phase.startedMs);
  const inBreathMs = heldMs % ((breathInSeconds + breathOutSeconds) * MS_PER_SECOND);
  const inMs = breathInSeconds * MS_PER_SECOND;
  const outMs = breathOutSeconds * MS_PER_SECOND;
  const breathingIn = inBreathMs < inMs;
  const share = breathingIn ? inBreathMs / inMs : (inBreathMs - inMs) / outMs;
  return {
    heldSeconds: Math.floor(heldMs / MS_PER_SECOND),
    untilSeconds: Math.round((phase.endsMs - phase.startedMs) / MS_PER_SECOND),
    longEnough: heldMs >= holdEnoughSeconds * MS_PER_SECOND,
    canExtend: canExtendHold(state, phase),
    breath: breathingIn ? 'in' : 'out',
    breathShare: share,
    breathSecondsLeft: seconds((1 - share) * (breathingIn ? inMs : outMs)),
  };
};

/** Milliseconds of the current block's rolling that are left. */
const rollLeftMs = (state: SessionState, phase: RunningPhase, atMs: number): number => {
  if (phase.type === 'roll') return phase.endsMs - atMs;
  if (phase.type === 'hold') return phase.rollLeftMs;
  return (state.blocks[phase.block]?.seconds ?? 0) * MS_PER_SECOND;
};

/** What to show at `atMs` of the session's clock. */
export const viewSession = (unadvanced: SessionState, atMs: number): SessionView => {
  const state = advance(unadvanced, atMs);
  const { phase } = state;
  const running = phase.type === 'paused' ? phase.interrupted : phase.type === 'done' ? null : phase;
  const moment = phase.type === 'paused' ? phase.pausedMs : atMs;
  const index = running?.block ?? -1;
  const block = state.blocks[index] ?? null;
  const holding = running?.type === 'hold' ? running : null;
  // While holding, the bars already show what will give way, so that the total keeps counting down.
  const blocks = holding
    ? giveWay(state, holding.block, state.owedMs + moment - holding.startedMs).blocks
    : state.blocks;
  const following = running ? nextBlock(state, running.block) : null;
  const after = following === null ? undefined : state.blocks[following];
  const leftHereMs = running ? rollLeftMs(state, running, moment) : 0;
  const gapLeftMs = running && running.type !== 'roll' && running.type !== 'hold' ? running.endsMs - moment : 0;
  const laterSeconds = running
    ? sum(
        blocks.map((row, at) =>
          at > running.block && !state.progress[at]?.dropped ? row.seconds + row.getReadySeconds : 0,
        ),
      )
    : 0;
  const phaseMs = !running
    ? 0
    : running.type === 'roll' || running.type === 'hold'
      ? (block?.seconds ?? 0) * MS_PER_SECOND
      : running.endsMs - running.startedMs;
  const elapsedMs = (block?.seconds ?? 0) * MS_PER_SECOND - leftHereMs;
  return {
    phase: phase.type,
    interrupted: phase.type === 'paused' ? phase.interrupted.type : null,
    block,
    blockIndex: index,
    secondsLeft: !running
      ? 0
      : running.type === 'roll' || running.type === 'hold'
        ? seconds(leftHereMs)
        : seconds(running.endsMs - moment),
    phaseSeconds: Math.round(phaseMs / MS_PER_SECOND),
    totalLeftSeconds: seconds(leftHereMs + gapLeftMs) + laterSeconds,
    bars: blocks.flatMap((row, at) => {
      if (state.progress[at]?.dropped) return [];
      const done =
        !running || at < index
          ? 1
          : at > index
            ? 0
            : row.seconds === 0
              ? 1
              : clamp(elapsedMs / (row.seconds * MS_PER_SECOND), 0, 1);
      return [{ seconds: row.seconds, done, current: at === index }];
    }),
    next: after ? { region: after.region, side: after.side, tool: after.tool } : null,
    pass: block ? passAt(block, elapsedMs) : null,
    hold: holding ? holdView(state, holding, moment) : null,
    away: phase.type === 'paused' && phase.away,
    pressureStep: state.progress[index]?.pressureStep ?? 1,
    canKnot: phase.type === 'roll' && (block?.longestHoldSeconds ?? 0) > 0,
    canAdd: block !== null && block.seconds < block.softCapSeconds,
    notice: state.notice,
  };
};
