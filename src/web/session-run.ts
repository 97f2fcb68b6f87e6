/** One running session of the app: the player on the browser's clocks, its journal and its device. */
import { signal } from '@preact/signals';
import type { ActiveCaution } from '../core/knowledge/index.ts';
import { type PlanRequest, forbiddenBy } from '../core/plan/index.ts';
import {
  type CueId,
  type Planning,
  type SessionBlock,
  type SessionEvent,
  type SessionRules,
  type SessionState,
  type SessionStep,
  type SessionView,
  plannedReplan,
  replaySession,
  step,
} from '../core/session/index.ts';
import type { EntryBody, JournalSession, Settings } from '../core/journal/index.ts';
import type { Heartbeat } from '../io/journal-store.ts';
import { startTicking } from '../io/ticker.ts';
import { knowledge } from '../knowledge/index.ts';
import { sessionRules } from '../knowledge/session-rules.ts';
import type { App } from './app-state.ts';
import { createPlayer } from './player.ts';
import { createSessionDevice } from './session-device.ts';

/** The rules with the person's own breath, and the planner to divide what is left. */
export const rulesFor = (
  { breathInSeconds, breathOutSeconds }: Settings,
  planning: Omit<Planning, 'knowledge'>,
): SessionRules => ({
  ...sessionRules,
  breathInSeconds,
  breathOutSeconds,
  replan: plannedReplan({ ...planning, knowledge }),
});

type Left = Pick<JournalSession, 'blocks' | 'steps'>;

const leftAt = ({ blocks, steps }: Left): SessionState => replaySession(blocks, steps, sessionRules);

/** The state of a session that nobody came back to: ended at its last step. */
export const endForgotten = (session: Left): SessionState => {
  const left = leftAt(session);
  return step(left, 'end', left.clockMs).state;
};

/** What of a session is still to be rolled. */
export const restOf = ({ phase, blocks, progress }: SessionState): readonly SessionBlock[] => {
  const running = phase.type === 'paused' ? phase.interrupted : phase;
  return running.type === 'done' ? [] : blocks.filter((_, at) => at >= running.block && !progress[at]?.dropped);
};

/**
 * Whether an interrupted session may be gone on with. It may come from a restored file, or from before a stop sign: what the
 * person's cautions forbid now is not rolled because it was planned then.
 */
export const mayReopen = (session: Left, cautions: readonly ActiveCaution[]): boolean =>
  forbiddenBy(knowledge, cautions, restOf(leftAt(session))) === null;

export interface SessionRunStart {
  readonly session: string;
  /** What the plan was made for; after a reload as far as it is known. */
  readonly request: PlanRequest;
  /** What was set by hand in it stays as it is while the rest gives way. */
  readonly fixed: Planning['fixed'];
  readonly blocks: readonly SessionBlock[];
  /** A session that was begun before this start of the app. */
  readonly reopened?: {
    readonly steps: readonly SessionStep[];
    readonly heartbeat: Heartbeat | null;
    readonly startedAtWallMs: number;
  };
}

export interface RunPorts {
  /** Writes an entry, unless another tab leads by now. */
  readonly write: (body: EntryBody) => void;
  readonly putHeartbeat: (heartbeat: Omit<Heartbeat, 'at'>) => void;
  readonly onDone: (session: string, state: SessionState) => void;
}

/** The last milestone, for screen readers, with what the screen showed then. */
export interface Milestone {
  readonly id: CueId;
  readonly view: SessionView;
  /** The how-manieth it is. */
  readonly count: number;
}

export const createSessionRun = (
  app: App,
  { session, request, fixed, blocks, reopened }: SessionRunStart,
  ports: RunPorts,
) => {
  const settings = app.settings.value;
  const milestone = signal<Milestone | null>(null);
  let milestones = 0;
  const paceShown = signal(settings.paceShown);
  const device = createSessionDevice(settings, {
    onSound: () => player.soundAgain(),
    onSoundMoved: () => player.soundAnew(),
    onEvent: (event) => player.dispatch(event),
    phase: () => player.view().phase,
  });

  const player = createPlayer(
    {
      blocks,
      rules: rulesFor(settings, { request, history: app.planHistory.value, fixed }),
      ...(reopened
        ? {
            reopened: {
              steps: reopened.steps,
              heartbeatMs: reopened.heartbeat?.clockMs ?? 0,
              leftAtWallMs: reopened.heartbeat ? Date.parse(reopened.heartbeat.at) : reopened.startedAtWallMs,
            },
          }
        : {}),
    },
    {
      readClocks: () => ({
        monotonicMs: performance.now(),
        wallMs: Date.now(),
        soundMs: device.soundMs(),
        hidden: document.visibilityState === 'hidden',
        keptAwake: device.keptAwake(),
      }),
      sound: device.schedule,
      silence: device.silence,
      onCue: (cue) => {
        device.onCue(cue);
        if (cue.kind !== 'announce') return;
        milestones += 1;
        milestone.value = { id: cue.id, view: player.view(), count: milestones };
      },
      writeStep: (written) => ports.write({ kind: 'session-step', session, ...written }),
      writeHeartbeat: (clockMs) => ports.putHeartbeat({ session, clockMs }),
      onDone: (state) => {
        view.value = player.view();
        ports.onDone(session, state);
      },
      onChange: () => {
        view.value = player.view();
        device.watch(view.value);
      },
      every: (ms, call) => startTicking(ms, call, './ticker.js'),
    },
  );
  const view = signal<SessionView>(player.view());

  // Between the ticks the sweep moves with the frames of the screen.
  let frame = 0;
  const draw = (): void => {
    view.value = player.view();
    frame = requestAnimationFrame(draw);
  };
  frame = requestAnimationFrame(draw);
  const onVisible = (): void => player.look();
  document.addEventListener('visibilitychange', onVisible);
  // Any touch may bring the sound back after a call.
  window.addEventListener('pointerdown', device.touched, true);
  device.touched();
  player.begin();

  return {
    session,
    view,
    milestone,
    notices: device.notices,
    flashes: device.flashes,
    deviceState: device.state,
    paceShown,
    /** On: seen and heard; off: neither. Kept for the next session. */
    setPace: (on: boolean): void => {
      paceShown.value = on;
      device.hearPace(on);
      player.soundAnew();
      void app.write({ kind: 'settings', changes: { paceShown: on, paceHeard: on } });
    },
    awaySeconds: player.awaySeconds,
    state: player.state,
    dispatch: (event: SessionEvent): void => {
      device.touched();
      player.dispatch(event);
    },
    /** A touch on "Sound is off". */
    reviveSound: device.touched,
    close: (): void => {
      cancelAnimationFrame(frame);
      document.removeEventListener('visibilitychange', onVisible);
      window.removeEventListener('pointerdown', device.touched, true);
      player.close();
      device.close();
    },
  };
};

export type SessionRun = ReturnType<typeof createSessionRun>;
