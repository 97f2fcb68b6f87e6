/** The device's parts against fakes of its interfaces: what phones do to them. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAudioClock } from './audio-clock.ts';
import { type MediaAction, createHeadset, silentWav } from './headset.ts';
import { type HeardCue, createSound } from './sound.ts';
import { type ClipDecoder } from './voice.ts';
import { leadLater, leadTab, takeTabLead } from './tab-lock.ts';
import { canListenLocally, listenLocally } from './voice-commands.ts';
import { arrangePhrases } from './voice.ts';
import { createWakeLock } from './wake-lock.ts';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

afterEach(() => vi.unstubAllGlobals());

const createDocument = () => {
  const target = new EventTarget();
  return Object.assign(target, { visibilityState: 'visible' as 'visible' | 'hidden' });
};

describe('the screen lock', () => {
  let page = createDocument();
  let locks: EventTarget[] = [];
  let isRefused = false;

  beforeEach(() => {
    page = createDocument();
    locks = [];
    isRefused = false;
    vi.stubGlobal('document', page);
    vi.stubGlobal('navigator', {
      wakeLock: {
        request: async () => {
          if (isRefused) throw new Error('NotAllowedError');
          const lock = Object.assign(new EventTarget(), { release: async () => undefined });
          locks.push(lock);
          return lock;
        },
      },
    });
  });

  test('is held, and asked for again when the page shows after it was lost', async () => {
    const wakeLock = createWakeLock(() => undefined);
    wakeLock.keep();
    await settle();
    expect(wakeLock.state()).toBe('on');
    page.visibilityState = 'hidden';
    locks[0]?.dispatchEvent(new Event('release'));
    await settle();
    expect(wakeLock.state()).toBe('off');
    page.visibilityState = 'visible';
    page.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(wakeLock.state()).toBe('on');
    expect(locks).toHaveLength(2);
  });

  test('says that it was refused, and tries again at a touch', async () => {
    isRefused = true;
    const wakeLock = createWakeLock(() => undefined);
    wakeLock.keep();
    await settle();
    expect(wakeLock.state()).toBe('refused');
    isRefused = false;
    wakeLock.again();
    await settle();
    expect(wakeLock.state()).toBe('on');
  });

  test('says that the device has none', async () => {
    vi.stubGlobal('navigator', {});
    const wakeLock = createWakeLock(() => undefined);
    wakeLock.keep();
    await settle();
    expect(wakeLock.state()).toBe('unsupported');
  });

  test('is let go at the end, also when it comes late', async () => {
    const wakeLock = createWakeLock(() => undefined);
    wakeLock.keep();
    wakeLock.release();
    await settle();
    expect(wakeLock.state()).toBe('off');
  });
});

/** An audio context whose clock and state the test moves. */
const createContexts = () => {
  const made: FakeContext[] = [];
  class FakeContext {
    state = 'running';
    currentTime = 0;
    onstatechange: (() => void) | null = null;
    readonly destination = {};
    readonly started: number[] = [];
    readonly stopped: number[] = [];
    createGain() {
      const param = { value: 1, setValueAtTime: () => undefined, linearRampToValueAtTime: () => undefined };
      const node = { gain: param, connect: (next: unknown) => next, disconnect: () => undefined };
      return node;
    }
    createOscillator() {
      let startsAt = 0;
      return {
        type: 'sine',
        frequency: { value: 0 },
        connect: (next: unknown) => next,
        disconnect: () => undefined,
        start: (at: number) => {
          startsAt = at;
          this.started.push(at);
        },
        // Its planned end is given with a time; taken back it is without one.
        stop: (at?: number) => {
          if (at === undefined) this.stopped.push(startsAt);
        },
        onended: null,
      };
    }
    async resume() {
      this.state = 'running';
      this.onstatechange?.();
    }
    async close() {
      this.state = 'closed';
    }
  }
  return {
    made,
    create: () => {
      const context = new FakeContext();
      made.push(context);
      return context as unknown as AudioContext;
    },
  };
};

describe('sound', () => {
  const begin = (clips: ClipDecoder | null = null) => {
    vi.stubGlobal('navigator', {});
    const contexts = createContexts();
    let monotonicMs = 0;
    let running = 0;
    let moved = 0;
    let undecodable = 0;
    const sound = createSound(
      { toneVolume: 0.5, voiceVolume: 0.5, paceHeard: false, breathHeard: true, mixes: true },
      {
        onRunning: () => (running += 1),
        onMoved: () => (moved += 1),
        onUndecodable: () => (undecodable += 1),
        monotonicMs: () => monotonicMs,
        clips: () => clips,
        createContext: contexts.create,
      },
    );
    const run = (ms: number, sounding = true): void => {
      for (let left = ms; left > 0; left -= 100) {
        monotonicMs += 100;
        const context = contexts.made.at(-1);
        if (sounding && context) context.currentTime += 0.1;
        sound.watch();
      }
    };
    return { sound, contexts, run, running: () => running, moved: () => moved, undecodable: () => undecodable };
  };
  const tone = (inMs: number, id: 'roll' | 'far-end'): HeardCue => ({ inMs, cue: { dueMs: 0, kind: 'tone', id } });

  test('is scheduled ahead on the audio clock; the tempo only if it is wanted', () => {
    const { sound, contexts, run } = begin();
    sound.prime();
    run(1_000);
    sound.schedule([tone(2_000, 'roll'), tone(2_500, 'far-end')]);
    const { started = [] } = contexts.made[0] ?? {};
    expect(started).toHaveLength(2);
    expect(started[0]).toBeCloseTo(3, 3);
  });

  test('an audio clock that falls behind is told once, and what has not begun can be taken back alone', () => {
    const { sound, contexts, run, moved } = begin();
    sound.prime();
    run(1_000);
    sound.schedule([tone(100, 'roll'), tone(2_000, 'roll')]);
    run(3_000);
    expect(moved()).toBe(0);
    const context = contexts.made[0];
    if (!context) throw new Error('no context');
    context.currentTime -= 0.02;
    run(3_000);
    expect(moved()).toBe(1);
    sound.schedule([tone(100, 'roll'), tone(2_000, 'roll')]);
    sound.silence(300);
    expect(context.stopped).toEqual(context.started.slice(-2));
  });

  test('a clip that cannot be decoded is told', async () => {
    const { sound, run, undecodable } = begin({ msOf: () => 500, decode: async () => null });
    sound.prime();
    run(1_000);
    sound.schedule([{ inMs: 200, cue: { dueMs: 0, kind: 'speech', id: 'go' } }]);
    await settle();
    expect(undecodable()).toBe(1);
  });

  test('a context that is interrupted says so and is made anew at the next touch', () => {
    const { sound, contexts } = begin();
    sound.prime();
    const first = contexts.made[0];
    if (!first) throw new Error('no context');
    first.state = 'interrupted';
    expect(sound.state()).toBe('blocked');
    expect(sound.clockMs()).toBeNull();
    sound.prime();
    expect(contexts.made).toHaveLength(2);
    expect(sound.state()).toBe('on');
  });

  test('a clock that stands while the context says it runs is silence too', () => {
    const { sound, contexts, run } = begin();
    sound.prime();
    run(2_000);
    expect(sound.state()).toBe('on');
    run(2_000, false);
    expect(sound.state()).toBe('blocked');
    sound.prime();
    expect(contexts.made).toHaveLength(2);
  });

  test('a suspended context is resumed by a touch, and what was lost is handed over again', async () => {
    const { sound, contexts, running } = begin();
    sound.prime();
    const context = contexts.made[0];
    if (!context) throw new Error('no context');
    context.state = 'suspended';
    expect(sound.state()).toBe('blocked');
    sound.prime();
    await settle();
    expect(sound.state()).toBe('on');
    expect(running()).toBe(1);
  });
});

test('the audio clock is estimated from its least lag, and a jump is followed', () => {
  const clock = createAudioClock();
  for (let at = 0; at < 10; at += 1) clock.look(at * 100, at * 0.1 - (at % 3) * 0.005);
  expect(clock.secondsAt(2_000)).toBeCloseTo(2, 5);
  clock.look(5_000, 1);
  expect(clock.secondsAt(6_000)).toBeCloseTo(2, 5);
});

describe('the headset', () => {
  test('hears every button, shows the session, and leaves nothing behind', async () => {
    const handlers = new Map<string, (() => void) | null>();
    const session = {
      metadata: null as unknown,
      playbackState: 'none',
      position: null as unknown,
      setActionHandler: (action: string, handler: (() => void) | null) => {
        if (action === 'stop') throw new TypeError('not known');
        handlers.set(action, handler);
      },
      setPositionState: (state: unknown) => {
        session.position = state;
      },
    };
    class FakeAudio extends EventTarget {
      loop = false;
      paused = true;
      async play() {
        this.paused = false;
      }
      pause() {
        this.paused = true;
        this.dispatchEvent(new Event('pause'));
      }
    }
    const elements: FakeAudio[] = [];
    vi.stubGlobal('navigator', { mediaSession: session });
    vi.stubGlobal(
      'Audio',
      class extends FakeAudio {
        constructor() {
          super();
          elements.push(this);
        }
      },
    );
    vi.stubGlobal(
      'MediaMetadata',
      class {
        constructor(readonly told: unknown) {}
      },
    );
    const actions: MediaAction[] = [];
    let interruptions = 0;
    const headset = createHeadset({
      onAction: (action) => actions.push(action),
      onInterrupted: () => (interruptions += 1),
    });
    headset.start();
    headset.show({ title: 'Left calf', artist: 'Next: right calf', seconds: 120, position: 500, playing: true });
    for (const action of ['play', 'pause', 'nexttrack', 'previoustrack']) handlers.get(action)?.();
    expect(actions).toEqual(['play', 'pause', 'nexttrack', 'previoustrack']);
    expect(session.playbackState).toBe('playing');
    expect(session.position).toEqual({ duration: 120, position: 120, playbackRate: 1 });
    elements[0]?.pause();
    expect(interruptions).toBe(1);
    headset.stop();
    expect(interruptions).toBe(1);
    expect([...handlers.values()].every((handler) => handler === null)).toBe(true);
    expect(session.metadata).toBeNull();
  });

  test('plays a loop of silence that is a whole WAV file', () => {
    const bytes = silentWav();
    const view = new DataView(bytes.buffer);
    expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('RIFF');
    expect(view.getUint32(4, true)).toBe(bytes.length - 8);
    expect(view.getUint32(40, true)).toBe(bytes.length - 44);
    expect(bytes.subarray(44).every((sample) => sample === 128)).toBe(true);
  });
});

describe('the voice', () => {
  const ms = () => 1_000;

  test('says the phrases of one moment in turn, after its tone', () => {
    const spoken = [
      { inMs: 0, id: 'switch-side' as const },
      { inMs: 0, id: 'place:calves:left' as const },
    ];
    expect(arrangePhrases(spoken, [{ inMs: 0, id: 'count' }], ms)).toEqual([
      { id: 'switch-side', inMs: 170 },
      { id: 'place:calves:left', inMs: 1_260 },
    ]);
  });

  test('leaves out from the end what would run into the next moment', () => {
    const spoken = [
      { inMs: 0, id: 'get-ready' as const },
      { inMs: 0, id: 'place:calves:left' as const },
      { inMs: 0, id: 'start:calves/ball' as const },
      { inMs: 3_000, id: 'three' as const },
    ];
    expect(arrangePhrases(spoken, [], ms).map(({ id }) => id)).toEqual(['get-ready', 'place:calves:left', 'three']);
  });
});

describe('voice commands', () => {
  test('are there only where recognition on the device is installed', async () => {
    vi.stubGlobal('SpeechRecognition', undefined);
    expect(await canListenLocally('en')).toBe(false);
    for (const [answer, expected] of [
      ['available', true],
      ['downloadable', false],
      ['unavailable', false],
    ] as const) {
      vi.stubGlobal('SpeechRecognition', Object.assign(class {}, { available: async () => answer }));
      expect(await canListenLocally('en')).toBe(expected);
    }
  });

  test('are processed on the device and go on after a silence', () => {
    const made: { processLocally: boolean; onresult: ((event: unknown) => void) | null; onend: (() => void) | null }[] =
      [];
    let starts = 0;
    vi.stubGlobal(
      'SpeechRecognition',
      class {
        processLocally = false;
        onresult = null;
        onend = null;
        constructor() {
          made.push(this);
        }
        start() {
          starts += 1;
        }
        stop() {
          this.onend = null;
        }
      },
    );
    const heard: string[] = [];
    const stop = listenLocally('en', (phrase) => heard.push(phrase));
    expect(made[0]?.processLocally).toBe(true);
    made[0]?.onresult?.({ resultIndex: 0, results: [[{ transcript: ' Knot ', confidence: 1 }]] });
    made[0]?.onend?.();
    expect(heard).toEqual(['knot']);
    expect(starts).toBe(2);
    stop();
  });
});

/** Locks as the platform gives them: one holder, the others in a queue unless they do not want to wait; or it is stolen. */
const stubLocks = (): void => {
  let holder: { readonly steal: () => void } | null = null;
  let queue: readonly (() => void)[] = [];
  const run = (call: (lock: object | null) => Promise<void> | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const mine = { steal: () => reject(new DOMException('stolen', 'AbortError')) };
      holder = mine;
      void call({})?.then(() => {
        resolve();
        if (holder !== mine) return;
        holder = null;
        const [first, ...rest] = queue;
        queue = rest;
        first?.();
      });
    });
  vi.stubGlobal('navigator', {
    locks: {
      request: async (
        _: string,
        {
          ifAvailable = false,
          steal = false,
          signal,
        }: { ifAvailable?: boolean; steal?: boolean; signal?: AbortSignal },
        call: (lock: object | null) => Promise<void> | undefined,
      ): Promise<void> => {
        if (steal) holder?.steal();
        if (!holder || steal) return run(call);
        if (ifAvailable) return call(null);
        return new Promise((resolve, reject) => {
          const start = (): void => void run(call).then(resolve, reject);
          queue = [...queue, start];
          signal?.addEventListener('abort', () => {
            queue = queue.filter((other) => other !== start);
            reject(new Error('aborted'));
          });
        });
      },
    },
  });
};

describe('two tabs', () => {
  test('one leads, the other does not, until the first lets go', async () => {
    stubLocks();
    const first = await leadTab('session');
    expect(first.leads).toBe(true);
    expect((await leadTab('session')).leads).toBe(false);
    first.release();
    await settle();
    expect((await leadTab('session')).leads).toBe(true);
  });

  test('who waits leads once the other lets go, unless nobody looks at it', async () => {
    stubLocks();
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    vi.stubGlobal('document', page);
    const turn = (visibilityState: string): void => {
      page.visibilityState = visibilityState;
      page.dispatchEvent(new Event('visibilitychange'));
    };
    const first = await leadTab('session');
    let led: { readonly leads: boolean; readonly release: () => void } | null = null;
    void leadLater('session').lock.then((lock) => {
      led = lock;
    });
    await settle();
    expect(led).toBeNull();
    turn('hidden');
    await settle();
    first.release();
    await settle();
    expect(led).toBeNull();
    turn('visible');
    await settle();
    expect(led).toMatchObject({ leads: true });
    expect((await leadTab('session')).leads).toBe(false);
  });

  test('a lead that was taken away is told to whoever had it, and cannot be given back by it', async () => {
    stubLocks();
    const first = await leadTab('session');
    let isLost = false;
    void first.lost.then(() => {
      isLost = true;
    });
    await settle();
    expect(isLost).toBe(false);
    const second = await takeTabLead('session');
    await settle();
    expect(second.leads).toBe(true);
    expect(isLost).toBe(true);
    first.release();
    await settle();
    expect((await leadTab('session')).leads).toBe(false);
    second.release();
    await settle();
    expect((await leadTab('session')).leads).toBe(true);
  });

  test('whoever lets go has not lost it, and whoever stops waiting gets nothing', async () => {
    stubLocks();
    vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
    const first = await leadTab('session');
    let told = '';
    void first.lost.then(() => (told += 'lost '));
    const waiting = leadLater('session');
    void waiting.lock.then(() => (told += 'led '));
    await settle();
    waiting.stop();
    first.release();
    await settle();
    expect(told).toBe('');
    expect((await leadTab('session')).leads).toBe(true);
  });

  test('without locks every tab believes that it leads', async () => {
    vi.stubGlobal('navigator', {});
    expect((await leadTab('session')).leads).toBe(true);
  });
});
