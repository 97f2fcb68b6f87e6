/** From Start to the rating: which of the screens that cover everything is shown, and what is written on the way. */
import { signal } from '@preact/signals';
import type { SessionBlock, SessionState } from '../core/session/index.ts';
import { type JournalSession, foldJournal } from '../core/journal/index.ts';
import { frameOf } from '../core/plan/index.ts';
import type { Heartbeat } from '../io/journal-store.ts';
import { askPersistence } from '../io/persistence.ts';
import { type TabLock, leadLater, leadTab } from '../io/tab-lock.ts';
import type { App, AppDeps } from './app-state.ts';
import type { SessionRun, SessionRunStart } from './session-run.ts';

/** Whoever holds it leads. */
const LOCK = 'unknot-session';

export const createSessionFlow = (app: App, deps: Pick<AppDeps, 'store' | 'newId' | 'moment'>) => {
  const run = signal<SessionRun | null>(null);
  const checking = signal<'before-start' | 'again' | null>(null);
  /** Another tab runs the open session. */
  const elsewhere = signal(false);
  /** The last block of a session was too much at its gentlest: asked after the session is over. */
  const stoppedLast = signal<SessionBlock | null>(null);
  let release: () => void = () => undefined;
  let isWaiting = false;

  // A slow disk must not pile up seconds: only the newest one waits while another is being written.
  let waiting: Omit<Heartbeat, 'at'> | null = null;
  let isWriting = false;
  const putHeartbeat = async (heartbeat: Omit<Heartbeat, 'at'>): Promise<void> => {
    waiting = heartbeat;
    if (isWriting) return;
    isWriting = true;
    while (waiting) {
      const { session, clockMs }: Omit<Heartbeat, 'at'> = waiting;
      waiting = null;
      await deps.store.putHeartbeat({ session, clockMs, at: deps.moment().at });
    }
    isWriting = false;
  };

  const finish = async (session: string, state: SessionState): Promise<void> => {
    if (state.notice?.type === 'stopped-block') stoppedLast.value = state.blocks[state.notice.block] ?? null;
    // The entry first: a crash in between leaves the session open, and nothing that was done is lost.
    await app.write(app.endedBody(session, state));
    run.value?.close();
    run.value = null;
    release();
  };

  /** Null while another tab leads; this one then goes on as soon as that one is gone. */
  const lead = async (): Promise<TabLock | null> => {
    const lock = await leadTab(LOCK);
    elsewhere.value = !lock.leads;
    if (lock.leads) return lock;
    if (!isWaiting) {
      isWaiting = true;
      void leadLater(LOCK).then(takeLead);
    }
    return null;
  };

  const open = async (lock: TabLock, start: SessionRunStart): Promise<void> => {
    ({ release } = lock);
    // The player is not in the first load; the service worker has it at hand.
    const { createSessionRun } = await import('./session-run.ts');
    run.value = createSessionRun(app, start, {
      putHeartbeat: (heartbeat) => void putHeartbeat(heartbeat),
      onDone: (session, state) => void finish(session, state),
    });
  };

  const begin = async (): Promise<void> => {
    const body = app.startedBody(deps.newId());
    if (body.kind !== 'session-started' || body.blocks.length === 0) return;
    app.keepChoice();
    const lock = await lead();
    if (!lock) return;
    const written = await app.write(body);
    if (!written.ok) {
      lock.release();
      return;
    }
    void askPersistence();
    await open(lock, {
      session: body.session,
      request: app.request.value,
      fixed: frameOf(app.editing.edits.value, []).fixed,
      blocks: body.blocks,
    });
  };

  /** A session that was interrupted stands paused where it was. */
  const resume = async (session: JournalSession, lock: TabLock): Promise<void> => {
    const { endForgotten, mayReopen } = await import('./session-run.ts');
    if (!mayReopen(session, app.health.active.value)) {
      await app.write(app.endedBody(session.id, endForgotten(session)));
      lock.release();
      return;
    }
    const beat = await deps.store.heartbeat();
    const heartbeat = beat.ok && beat.value?.session === session.id ? beat.value : null;
    // What was changed by hand before it began, as the journal stood then.
    const before = app.entries.value.filter(({ at }) => at <= session.startedAt);
    const { planEdits } = foldJournal(before, { at: session.startedAt, zone: app.moment.value.zone });
    await open(lock, {
      session: session.id,
      fixed: frameOf(planEdits, []).fixed,
      request: {
        ...app.request.value,
        context: session.context,
        activity: session.activity,
        tools: [...new Set(session.blocks.map(({ tool }) => tool))],
      },
      blocks: session.blocks,
      reopened: { steps: session.steps, heartbeat, startedAtWallMs: Date.parse(session.startedAt) },
    });
  };

  /** The tab that led is gone: what it left open goes on here. */
  const takeLead = async (lock: TabLock): Promise<void> => {
    isWaiting = false;
    // Its last entries may not have been told yet.
    await app.takeOver({ type: 'appended' });
    elsewhere.value = false;
    const { openSession } = app.journal.value;
    if (openSession) await resume(openSession, lock);
    else lock.release();
  };

  return {
    run,
    checking,
    elsewhere,
    stoppedLast,
    /** Start: the check comes first, once an app start, unless its answers are kept. */
    start: async (): Promise<void> => {
      if (app.health.isDue()) checking.value = 'before-start';
      else await begin();
    },
    checkAgain: (): void => {
      checking.value = 'again';
    },
    /** Back, with the answers as they were: nothing begins. */
    leaveCheck: (): void => {
      checking.value = null;
    },
    /** After the check: "None of these" goes on at once; an answer shows the changed plan first. */
    checked: async (anythingTicked: boolean): Promise<void> => {
      const wasBeforeStart = checking.value === 'before-start';
      checking.value = null;
      if (wasBeforeStart && !anythingTicked) await begin();
    },
    /** A session that was left for longer than a day is over: what was done by then counts. */
    closeForgotten: async (): Promise<void> => {
      const { sessions, openSession } = app.journal.value;
      for (const session of sessions) {
        if (session.ended || session.id === openSession?.id || session.steps.length === 0) continue;
        const { endForgotten } = await import('./session-run.ts');
        await app.write(app.endedBody(session.id, endForgotten(session)));
      }
    },
    reopen: async (session: JournalSession): Promise<void> => {
      const lock = await lead();
      if (lock) await resume(session, lock);
    },
  };
};

export type SessionFlow = ReturnType<typeof createSessionFlow>;
