/** From Start to the rating: which of the screens that cover everything is shown, and what is written on the way. */
import { signal } from '@preact/signals';
import type { SessionBlock, SessionState } from '../core/session/index.ts';
import { type EntryBody, type JournalSession, foldJournal } from '../core/journal/index.ts';
import { frameOf } from '../core/plan/index.ts';
import { type Result, err } from '../core/base/index.ts';
import type { Heartbeat, Leader, StoreError } from '../io/journal-store.ts';
import { askPersistence } from '../io/persistence.ts';
import { type TabLock, type Waiting, leadLater, leadTab, takeTabLead } from '../io/tab-lock.ts';
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
  /** As what this tab leads; null: it does not. */
  let leader: Leader | null = null;
  let waitingToLead: Waiting | null = null;

  const waitToLead = (): void => {
    if (waitingToLead) return;
    waitingToLead = leadLater(LOCK);
    void waitingToLead.lock.then(takeLead);
  };

  /** Another tab has taken over, perhaps while this one slept: it says so, and neither sounds nor writes any more. */
  const lose = (as: Leader): void => {
    if (leader !== as) return;
    leader = null;
    release = () => undefined;
    run.value?.close();
    run.value = null;
    elsewhere.value = true;
    waitToLead();
    void app.takeOver({ type: 'appended' });
  };

  const becomeLeader = async (lock: TabLock): Promise<void> => {
    const as = deps.newId();
    leader = as;
    void lock.lost.then(() => lose(as));
    await deps.store.lead(as);
  };

  const stopLeading = (lock: TabLock): void => {
    leader = null;
    lock.release();
  };

  const writeAs = async (as: Leader | null, body: EntryBody): Promise<Result<void, StoreError>> => {
    if (as === null) return err({ type: 'not-leading' });
    const written = await app.writeAs(as, body);
    if (!written.ok && written.error.type === 'not-leading') lose(as);
    return written;
  };

  // A slow disk must not pile up seconds: only the newest one waits while another is being written.
  let waiting: Omit<Heartbeat, 'at'> | null = null;
  let isWriting = false;
  const putHeartbeat = async (as: Leader, heartbeat: Omit<Heartbeat, 'at'>): Promise<void> => {
    waiting = heartbeat;
    if (isWriting) return;
    isWriting = true;
    while (waiting) {
      const { session, clockMs }: Omit<Heartbeat, 'at'> = waiting;
      waiting = null;
      const put = await deps.store.putHeartbeat({ session, clockMs, at: deps.moment().at }, as);
      if (!put.ok && put.error.type === 'not-leading') lose(as);
    }
    isWriting = false;
  };

  const finish = async (session: string, state: SessionState): Promise<void> => {
    if (state.notice?.type === 'stopped-block') stoppedLast.value = state.blocks[state.notice.block] ?? null;
    // The entry first: a crash in between leaves the session open, and nothing that was done is lost.
    const written = await writeAs(leader, app.endedBody(session, state));
    if (!written.ok && written.error.type === 'not-leading') return;
    run.value?.close();
    run.value = null;
    leader = null;
    release();
  };

  /** Null while another tab leads; this one then goes on as soon as that one is gone. */
  const lead = async (): Promise<TabLock | null> => {
    const lock = await leadTab(LOCK);
    elsewhere.value = !lock.leads;
    if (lock.leads) {
      await becomeLeader(lock);
      return lock;
    }
    waitToLead();
    return null;
  };

  const open = async (lock: TabLock, start: SessionRunStart): Promise<void> => {
    ({ release } = lock);
    // The player is not in the first load; the service worker has it at hand.
    const { createSessionRun } = await import('./session-run.ts');
    const as = leader;
    // Taken over by another tab while it was being loaded.
    if (as === null) return;
    run.value = createSessionRun(app, start, {
      write: (body) => void writeAs(as, body),
      putHeartbeat: (heartbeat) => void putHeartbeat(as, heartbeat),
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
      stopLeading(lock);
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
      stopLeading(lock);
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

  /** The tab that led is gone, or leads no longer: what it left open goes on here. */
  const takeLead = async (lock: TabLock): Promise<void> => {
    waitingToLead = null;
    // First it can write no more, then what it wrote is read: its last entries may not have been told yet.
    await becomeLeader(lock);
    await app.takeOver({ type: 'appended' });
    elsewhere.value = false;
    const { openSession } = app.journal.value;
    if (openSession) await resume(openSession, lock);
    else stopLeading(lock);
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
    /** The person wants to go on here, although another tab still leads: that one may be frozen. */
    takeOverAnyway: async (): Promise<void> => {
      waitingToLead?.stop();
      await takeLead(await takeTabLead(LOCK));
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
