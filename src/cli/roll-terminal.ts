/** A session in a terminal: the engine of the app with keys for buttons and lines for a screen. */
import {
  type SessionBlock,
  type SessionRules,
  type SessionState,
  type SessionView,
  advance,
  lookAtClock,
  sessionKey,
  startClock,
  startSession,
  step,
  viewSession,
} from '../core/session/index.ts';
import { techniqueTexts } from '../knowledge/technique-texts/index.ts';
import { rollTexts as words } from '../texts/en/roll.ts';
import type { Terminal } from './terminal.ts';

const TICK_MS = 100;
const SWEEP_WIDTH = 24;
const BELL = '\u0007';
/** Each line over the one that stood there, then nothing below: no flicker, and no line too many after a resize. */
const redraw = (lines: readonly string[]): string =>
  `\u001B[H${lines.map((line) => `${line}\u001B[K`).join('\r\n')}\u001B[0J`;
/** A screen of its own: what stood in the terminal before comes back afterwards. */
const OWN_SCREEN = '\u001B[?1049h';
const FORMER_SCREEN = '\u001B[?1049l';
const HIDE_CURSOR = '\u001B[?25l';
const SHOW_CURSOR = '\u001B[?25h';

/** While a knot is held the sweep stands: then the breath keeps time. */
const sweepLine = ({ phase, pass, breath }: SessionView): string => {
  if (pass && phase !== 'hold') {
    const at = Math.round(pass.position * (SWEEP_WIDTH - 1));
    return `[${'-'.repeat(at)}o${'-'.repeat(SWEEP_WIDTH - 1 - at)}] ${pass.towards === 1 ? '>' : '<'}`;
  }
  if (!breath) return '';
  const filled = Math.round((breath.way === 'in' ? breath.share : 1 - breath.share) * SWEEP_WIDTH);
  return `[${'='.repeat(filled)}${' '.repeat(SWEEP_WIDTH - filled)}] ${words.breathe[breath.way]} ${breath.secondsLeft}`;
};

/** Broken between words, or between the keys that are offered. */
const fitted = (line: string, columns: number): readonly string[] => {
  if (line.length <= columns) return [line];
  const gap = line.includes(words.keyGap) ? words.keyGap : ' ';
  const lines: string[] = [];
  for (const part of line.split(gap)) {
    const longer = `${lines.at(-1)}${gap}${part}`;
    if (lines.length > 0 && longer.length <= columns) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
};

export interface RollShown {
  readonly isAsking: boolean;
  /** While the terminal stands after it was stopped for so long; null: it was not. */
  readonly awaySeconds: number | null;
  /** The block that stayed too much, until it is said whether it was a stop sign. */
  readonly stopped: SessionBlock | null;
  readonly columns: number;
}

/** What the terminal shows. */
export const rollLines = (
  view: SessionView,
  { isAsking, awaySeconds, stopped, columns }: RollShown,
): readonly string[] => {
  const lines = stopped
    ? words.stopQuestion(stopped, techniqueTexts[stopped.technique]?.stopSigns ?? [])
    : [
        words.headline(view),
        view.phase === 'paused' ? words.away(view, awaySeconds) : sweepLine(view),
        words.next(view),
        words.notice(view) ?? '',
        isAsking ? words.askEnd : words.keys(view.phase),
      ];
  return lines.flatMap((line) => fitted(line, columns));
};

/** How a session in a terminal ended. */
export interface RollEnd {
  readonly state: SessionState;
  /** Where it was too much, and a stop sign. */
  readonly stopSign: SessionBlock | null;
}

/** Runs until the session is over. */
export const rollInTerminal = (
  blocks: readonly SessionBlock[],
  rules: SessionRules,
  terminal: Terminal,
): Promise<RollEnd> =>
  new Promise((resolve) => {
    const first = startSession(blocks, rules);
    let { state } = first;
    let bells: readonly number[] = [];
    let isAsking = false;
    let awaySinceWallMs: number | null = null;
    let stopSign: SessionBlock | null = null;
    /** The moment of the question about stop signs that was answered last. */
    let answeredMs = -1;
    const read = () => ({
      monotonicMs: terminal.monotonicMs(),
      wallMs: terminal.wallMs(),
      soundMs: null,
      hidden: false,
      keptAwake: false,
    });
    let clock = startClock(0, read());

    const promise = (effects: typeof first.effects): void => {
      for (const effect of effects) {
        if (effect.type === 'drop-cues') bells = bells.filter((dueMs) => dueMs <= effect.afterMs);
        else if (effect.type === 'cue' && effect.cue.kind === 'haptic') bells = [...bells, effect.cue.dueMs];
      }
    };
    const stoppedBlock = (): SessionBlock | null =>
      state.notice?.type === 'stopped-block' && state.notice.atMs > answeredMs
        ? (state.blocks[state.notice.block] ?? null)
        : null;
    const draw = (atMs: number): void => {
      const view = viewSession(state, atMs);
      const awaySeconds =
        view.away && awaySinceWallMs !== null ? Math.round((terminal.wallMs() - awaySinceWallMs) / 1000) : null;
      const stopped = stoppedBlock();
      const ring = bells.some((dueMs) => dueMs <= atMs) ? BELL : '';
      bells = bells.filter((dueMs) => dueMs > atMs);
      const lines = rollLines(view, { isAsking, awaySeconds, stopped, columns: terminal.columns() });
      terminal.write(`${redraw(lines)}${ring}`);
    };
    const take = (event: Parameters<typeof step>[1], atMs: number): void => {
      const taken = step(state, event, atMs);
      state = taken.state;
      promise(taken.effects);
    };
    const tick = (): number => {
      const found = lookAtClock(clock, read());
      ({ clock } = found);
      if (found.awaySinceWallMs !== null) {
        awaySinceWallMs = found.awaySinceWallMs;
        take('suspend', found.atMs);
        take('wake', found.atMs);
      }
      return found.atMs;
    };
    const finishIfDone = (atMs: number): void => {
      const settled = advance(state, atMs);
      if (settled.phase.type !== 'done' || stoppedBlock()) return;
      stopTicking();
      stopKeys();
      terminal.write(`${SHOW_CURSOR}${FORMER_SCREEN}`);
      resolve({ state: settled, stopSign });
    };
    /** Nothing else is offered until it is answered; whoever says yes rolls no further today. */
    const answerStop = (block: SessionBlock, key: string, atMs: number): void => {
      const isStopSign = key === 'y' || key === 'Y';
      const isOver = isStopSign || sessionKey(key, 'paused') === 'ask-end';
      if (!isOver && key !== 'n' && key !== 'N') return;
      answeredMs = state.notice?.atMs ?? answeredMs;
      if (isStopSign) stopSign = block;
      take(isOver ? 'end' : 'resume', atMs);
    };
    const onKey = (key: string): void => {
      const atMs = tick();
      const stopped = stoppedBlock();
      const meaning = sessionKey(key, viewSession(state, atMs).phase);
      if (stopped) answerStop(stopped, key, atMs);
      else if (isAsking) {
        isAsking = false;
        if (key === 'y' || key === 'Y' || meaning === 'ask-end') take('end', atMs);
      } else if (meaning === 'ask-end') isAsking = true;
      else if (meaning !== null) take(meaning, atMs);
      draw(atMs);
      finishIfDone(atMs);
    };

    terminal.write(`${OWN_SCREEN}${HIDE_CURSOR}`);
    promise(first.effects);
    const stopKeys = terminal.onKey(onKey);
    const stopTicking = terminal.every(TICK_MS, () => {
      const atMs = tick();
      draw(atMs);
      finishIfDone(atMs);
    });
    draw(0);
  });
