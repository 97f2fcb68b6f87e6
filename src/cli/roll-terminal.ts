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
import { rollTexts as words } from '../texts/en/roll.ts';
import type { Terminal } from './terminal.ts';

const TICK_MS = 100;
const SWEEP_WIDTH = 24;
const BELL = '\u0007';
/** Back to the first of the lines that were drawn, and everything below it cleared. */
const redraw = (lines: number): string => `\u001B[${lines}F\u001B[0J`;
const HIDE_CURSOR = '\u001B[?25l';
const SHOW_CURSOR = '\u001B[?25h';

const sweepLine = ({ pass, breath }: SessionView): string => {
  if (pass) {
    const at = Math.round(pass.position * (SWEEP_WIDTH - 1));
    return `[${'-'.repeat(at)}o${'-'.repeat(SWEEP_WIDTH - 1 - at)}] ${pass.towards === 1 ? '>' : '<'}`;
  }
  if (!breath) return '';
  const filled = Math.round((breath.way === 'in' ? breath.share : 1 - breath.share) * SWEEP_WIDTH);
  return `[${'='.repeat(filled)}${' '.repeat(SWEEP_WIDTH - filled)}] ${words.breathe[breath.way]} ${breath.secondsLeft}`;
};

/** What the terminal shows. */
export const rollLines = (view: SessionView, isAsking: boolean): readonly string[] => [
  words.headline(view),
  view.phase === 'paused' ? '' : sweepLine(view),
  words.next(view),
  words.notice(view) ?? '',
  isAsking ? words.askEnd : words.keys(view.phase),
];

/** Runs until the session is over. Resolves to its last state. */
export const rollInTerminal = (
  blocks: readonly SessionBlock[],
  rules: SessionRules,
  terminal: Terminal,
): Promise<SessionState> =>
  new Promise((resolve) => {
    const first = startSession(blocks, rules);
    let { state } = first;
    let bells: readonly number[] = [];
    let drawn = 0;
    let isAsking = false;
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
    const draw = (atMs: number): void => {
      const lines = rollLines(viewSession(state, atMs), isAsking);
      const ring = bells.some((dueMs) => dueMs <= atMs) ? BELL : '';
      bells = bells.filter((dueMs) => dueMs > atMs);
      terminal.write(`${drawn > 0 ? redraw(drawn) : HIDE_CURSOR}${lines.join('\n')}\n${ring}`);
      drawn = lines.length;
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
        take('suspend', found.atMs);
        take('wake', found.atMs);
      }
      return found.atMs;
    };
    const finishIfDone = (atMs: number): void => {
      const settled = advance(state, atMs);
      if (settled.phase.type !== 'done') return;
      stopTicking();
      stopKeys();
      terminal.write(SHOW_CURSOR);
      resolve(settled);
    };
    const onKey = (key: string): void => {
      const atMs = tick();
      const meaning = sessionKey(key, viewSession(state, atMs).phase);
      if (isAsking) {
        isAsking = false;
        if (key === 'y' || key === 'Y' || meaning === 'ask-end') take('end', atMs);
      } else if (meaning === 'ask-end') isAsking = true;
      else if (meaning !== null) take(meaning, atMs);
      draw(atMs);
      finishIfDone(atMs);
    };

    promise(first.effects);
    const stopKeys = terminal.onKey(onKey);
    const stopTicking = terminal.every(TICK_MS, () => {
      const atMs = tick();
      draw(atMs);
      finishIfDone(atMs);
    });
    draw(0);
  });
