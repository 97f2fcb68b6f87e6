// @ts-check
/**
 * `npm run bench:player`: a session of 15 minutes (`--quick`: 2) of the built app in Chromium, with the processor throttled four
 * times and the page hidden for the middle third. What the loudspeaker would get is recorded sample by sample, its beginnings
 * are read off the audio clock, set on the device's clock by pairs of both, and compared with what the engine
 * promised: error of each onset, drift at the end. The same tones are rendered offline as well.
 * Prints the figures; fails above 50 ms of drift or above 20 ms for 99 of 100 onsets.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, runnerImport } from 'vite';
import { ensureBuilt } from '../scripts/build.mjs';
import { chromiumArgs, findChromium } from '../scripts/chromium.mjs';
import { inProject } from '../scripts/project.mjs';
import { createAppServer } from '../scripts/serve.mjs';

const QUICK = process.argv.includes('--quick');
const MINUTES = QUICK ? 2 : 15;
const THROTTLE = 4;
const MOST_DRIFT_MS = 50;
const MOST_ONSET_MS = 20;

await ensureBuilt('app');
/** @type {{ module: typeof import('../src/core/session/index.ts') }} */
const { module: core } = await runnerImport(inProject('src/core/session/index.ts'));
/** @type {{ module: typeof import('./onsets.ts') }} */
const { module: onsets } = await runnerImport(inProject('bench/onsets.ts'));
/** @type {{ module: typeof import('../src/knowledge/session-rules.ts') }} */
const { module: rules } = await runnerImport(inProject('src/knowledge/session-rules.ts'));

/** Keeps where each sound begins at what the page sends to its loudspeaker, on the audio clock. */
const recorder = `
  const module = URL.createObjectURL(new Blob([\`
    registerProcessor('recorder', class extends AudioWorkletProcessor {
      constructor() { super(); this.silent = Infinity; }
      process(inputs) {
        const input = inputs[0] && inputs[0][0];
        for (let at = 0; at < 128; at += 1) {
          if (input && Math.abs(input[at]) > 0.004) {
            if (this.silent > 0.06 * sampleRate) this.port.postMessage((currentFrame + at) / sampleRate);
            this.silent = 0;
          } else this.silent += 1;
        }
        return true;
      }
    });
  \`], { type: 'text/javascript' }));
  window.onsets = [];
  const Real = window.AudioContext;
  window.AudioContext = class extends Real {
    constructor(options) {
      super(options);
      const tap = this.createGain();
      Object.defineProperty(this, 'tap', { value: tap });
      window.audio = this;
      this.audioWorklet.addModule(module).then(() => {
        const node = new AudioWorkletNode(this, 'recorder', { numberOfInputs: 1, numberOfOutputs: 0 });
        node.port.onmessage = ({ data }) => window.onsets.push(data);
        tap.connect(node);
      });
    }
  };
  const connect = AudioNode.prototype.connect;
  AudioNode.prototype.connect = function (target, ...rest) {
    if (target instanceof AudioDestinationNode && this.context.tap) connect.call(this, this.context.tap);
    return connect.call(this, target, ...rest);
  };
`;

const server = createAppServer();
await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('The server has no port.');
const found = await findChromium();
const profile = mkdtempSync(join(tmpdir(), 'unknot-bench-'));
// One window with tabs, and without what keeps the timers of hidden tabs awake in tests.
const context = await chromium.launchPersistentContext(profile, {
  executablePath: found.path,
  args: [...chromiumArgs, '--headless=new', '--autoplay-policy=no-user-gesture-required'],
  ignoreDefaultArgs: [
    '--headless',
    '--disable-background-timer-throttling',
    '--disable-backgrounding-occluded-windows',
    '--disable-renderer-backgrounding',
  ],
  env: { ...process.env, ...found.env },
  // Only here: the recorder is a script that the app's policy would refuse.
  bypassCSP: true,
  viewport: { width: 390, height: 844 },
});

/**
 * The test library keeps every page visible; without that a tab behind another one is hidden, and its timers are slowed. No
 * public switch, so whether it worked is looked at afterwards.
 * @param {import('@playwright/test').Page} page
 */
const letHide = async (page) => {
  const inner = /** @type {any} */ (page)._connection?.toImpl?.(page)?.delegate?._mainFrameSession?._client;
  await inner?.send('Emulation.setFocusEmulationEnabled', { enabled: false });
};

let failed = false;
try {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.addInitScript(recorder);
  await page.goto(`http://localhost:${address.port}/`);
  await page.getByRole('slider', { name: 'Minutes' }).fill(String(MINUTES));
  if (!QUICK) {
    // So much is sore that the plan is long enough.
    await page.getByRole('radiogroup', { name: 'When' }).getByRole('radio', { name: 'After' }).check();
    await page.getByRole('group', { name: 'Tools' }).getByRole('checkbox', { name: 'Ball', exact: true }).check();
    const places = page.getByRole('group', { name: 'Where is it sore or tight?' });
    for (const slider of await places.getByRole('slider').all()) {
      await slider.focus();
      for (let level = 0; level < 4; level += 1) await page.keyboard.press('ArrowUp');
    }
  }
  await page.getByRole('button', { name: 'Start session' }).click();
  const session = await context.newCDPSession(page);
  await page.getByRole('button', { name: 'None of these' }).click();
  await page.getByRole('timer').waitFor();
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.evaluate(() => {
    Object.assign(window, { hiddenMs: 0, pairs: [] });
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      if (document.visibilityState === 'hidden') window.hiddenMs += now - last;
      window.pairs.push([now / 1000, window.audio.currentTime]);
      last = now;
    }, 50);
  });

  /** @type {{ at: string, blocks: import('../src/core/session/index.ts').SessionBlock[] }} */
  const started = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const open = indexedDB.open('unknot');
        open.onsuccess = () => {
          const rows = open.result.transaction('entries').objectStore('entries').getAll();
          rows.onsuccess = () => resolve(rows.result.find(({ kind }) => kind === 'session-started'));
        };
      }),
  );
  const plannedMs = started.blocks.reduce((sum, block) => sum + (block.seconds + block.getReadySeconds) * 1000, 0);
  process.stdout.write(
    `Session of ${(plannedMs / 1000).toFixed(0)} s, ${started.blocks.length} blocks, ${THROTTLE}x throttled\n`,
  );

  if (plannedMs < MINUTES * 60_000 * 0.97) throw new Error('The plan is shorter than the bench promises.');

  await page.waitForTimeout(plannedMs / 3);
  const other = await context.newPage();
  await letHide(page);
  await letHide(other);
  await other.bringToFront();
  await page.waitForTimeout(1000);
  if ((await page.evaluate(() => document.visibilityState)) !== 'hidden') {
    // This browser shows all its pages at once: the page is told that it is hidden, its timers stay as they are.
    process.stdout.write('The browser hides no page; visibility is simulated.\n');
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
  }
  await page.waitForTimeout(plannedMs / 3);
  await page.evaluate(() => {
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.bringToFront();
  await page.getByRole('heading', { name: 'How is it now?' }).waitFor({ timeout: plannedMs });

  const heard = await page.evaluate(() => ({ onsets: window.onsets, hiddenMs: window.hiddenMs, pairs: window.pairs }));
  const onDevice = onsets.deviceTimes(heard.onsets, heard.pairs);
  const leads = onsets.leadsOf(heard.pairs);
  const { effects } = core.startSession(started.blocks, rules.sessionRules);
  const tones = effects.flatMap((effect) =>
    effect.type === 'cue' && effect.cue.kind === 'tone'
      ? [{ seconds: effect.cue.dueMs / 1000, id: effect.cue.id }]
      : [],
  );
  /** Cues that begin while another still sounds have no onset of their own. */
  const expected = tones
    .map(({ seconds }) => seconds)
    .filter((due, index, all) => index === 0 || due - (all[index - 1] ?? 0) > 0.75);
  const zero = onsets.findZero(expected, onDevice);
  const ready = (onDevice[0] ?? 0) - zero - 0.1;
  const recorded = expected.filter((due) => due > ready);
  const { errorsMs, signedMs, missing } = onsets.compareOnsets(recorded, onDevice, zero);
  const at = (/** @type {number} */ share) => errorsMs[Math.round(share * (errorsMs.length - 1))] ?? Number.NaN;
  const driftMs = onsets.driftOf(signedMs);
  const ledMs = ((leads.at(-1) ?? 0) - (leads[0] ?? 0)) * 1000;
  process.stdout.write(
    [
      `hidden for ${(heard.hiddenMs / 1000).toFixed(0)} s; the audio clock moved by ${ledMs.toFixed(1)} ms against the device's`,
      `onsets: ${recorded.length} expected since the recorder was ready, ${missing} missing`,
      `error, ms: median ${at(0.5).toFixed(1)}, p99 ${at(0.99).toFixed(1)}, most ${at(1).toFixed(1)} (at most ${MOST_ONSET_MS} for p99)`,
      `drift from the first cues to the end: ${driftMs.toFixed(1)} ms (at most ${MOST_DRIFT_MS})`,
    ].join('\n') + '\n',
  );
  failed = missing > 0 || !(at(0.99) <= MOST_ONSET_MS) || !(Math.abs(driftMs) <= MOST_DRIFT_MS);

  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: inProject('bench/offline-tones.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  /** @type {{ output: readonly [{ code: string }] } | undefined} */
  const bundle = /** @type {any} */ (Array.isArray(made) ? made[0] : made);
  const code = bundle?.output[0].code ?? '';
  await other.goto(`http://localhost:${address.port}/licences.txt`);
  await other.evaluate(code);
  const rendered = await other.evaluate((all) => window.renderOnsets(all), tones);
  const offline = onsets.compareOnsets(expected, rendered, 0);
  const worst = offline.errorsMs.at(-1) ?? Number.NaN;
  process.stdout.write(`offline: ${offline.missing} missing, most ${worst.toFixed(2)} ms from the expected onset\n`);
  failed ||= offline.missing > 0 || !(worst <= MOST_ONSET_MS);
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  server.closeAllConnections();
  server.close();
}
process.exitCode = failed ? 1 : 0;
