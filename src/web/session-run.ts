/** One running session of the app: the player on the browser's clock, journal, loudspeaker and screen lock. */
import { signal } from '@preact/signals';
import {
  type SessionBlock,
  type SessionEvent,
  type SessionState,
  type SessionStep,
  type SessionView,
  replaySession,
  step,
} from '../core/session/index.ts';
import type { JournalSession } from '../core/journal/index.ts';
import { vibrate } from '../io/haptics.ts';
import type { Heartbeat } from '../io/journal-store.ts';
import { createSound } from '../io/sound.ts';
import { createWakeLock } from '../io/wake-lock.ts';
import { sessionRules } from '../knowledge/session-rules.ts';
import type { App } from './app-state.ts';
import { createPlayer } from './player.ts';

/** The state of a session that nobody came back to: ended at its last step. */
export const endForgotten = ({ blocks, steps }: Pick<JournalSession, 'blocks' | 'steps'>): SessionState => {
  const left = replaySession(blocks, steps, sessionRules);
  return step(left, 'end', left.clockMs);
};

export interface SessionRunStart {
  readonly session: string;
  readonly blocks: readonly SessionBlock[];
  /** A session that was begun before this start of the app. */
  readonly reopened?: {
    readonly steps: readonly SessionStep[];
    readonly heartbeat: Heartbeat | null;
    readonly startedAtWallMs: number;
  };
}

export interface RunPorts {
  readonly putHeartbeat: (heartbeat: Omit<Heartbeat, 'at'>) => void;
  readonly onDone: (session: string, state: SessionState) => void;
}

export type DeviceNotice = 'sound-blocked' | 'wake-refused';

export const createSessionRun = (app: App, { session, blocks, reopened }: SessionRunStart, ports: RunPorts) => {
  const settings = app.settings.value;
  const sound = createSound(settings.sound === 'off' ? 0 : settings.volume, () => {
    player.soundAgain();
    lookAtDevice();
  });
  const notices = signal<readonly DeviceNotice[]>([]);
  const lookAtDevice = (): void => {
    const next: DeviceNotice[] = [];
    if (sound.state() === 'blocked') next.push('sound-blocked');
    if (wakeLock.state() === 'refused' || wakeLock.state() === 'unsupported') next.push('wake-refused');
    if (next.join() !== notices.value.join()) notices.value = next;
  };
  const wakeLock = createWakeLock(() => lookAtDevice());
  const wallMs = (): number => Date.now();

  const player = createPlayer(
    {
      blocks,
      rules: sessionRules,
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
      clockMs: () => performance.now(),
      wallMs,
      soundSeconds: sound.clockSeconds,
      schedule: sound.schedule,
      cancelTones: sound.cancel,
      vibrate: (id) => {
        if (settings.haptics) vibrate(id);
      },
      writeStep: (event, clockMs) => void app.write({ kind: 'session-step', session, clockMs, event }),
      writeHeartbeat: (clockMs) => ports.putHeartbeat({ session, clockMs }),
      onDone: (state) => {
        view.value = player.view();
        ports.onDone(session, state);
      },
      onChange: () => {
        view.value = player.view();
        lookAtDevice();
      },
      every: (ms, call) => {
        const timer = setInterval(call, ms);
        return () => clearInterval(timer);
      },
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
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') player.look();
  };
  document.addEventListener('visibilitychange', onVisible);
  wakeLock.keep();
  sound.prime();

  return {
    session,
    view,
    notices,
    awaySeconds: player.awaySeconds,
    state: player.state,
    dispatch: (event: SessionEvent): void => {
      sound.prime();
      player.dispatch(event);
    },
    /** A touch on "Sound is off". */
    reviveSound: (): void => {
      sound.prime();
      lookAtDevice();
    },
    close: (): void => {
      cancelAnimationFrame(frame);
      document.removeEventListener('visibilitychange', onVisible);
      wakeLock.release();
      player.close();
      // The last tone still rings while the next screen comes.
      setTimeout(sound.close, 2_000);
    },
  };
};

export type SessionRun = ReturnType<typeof createSessionRun>;
