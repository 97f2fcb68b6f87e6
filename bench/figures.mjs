// @ts-check
/**
 * `npm run bench:figures`: plays the figures with the largest files in the built app, in Chromium on a phone's screen with the
 * processor slowed four times. Prints for a frame the processor time of script and whole tasks (style, layout and paint with
 * them) of the main thread, that of filling the canvas in the drawing process, and the sizes of all files; fails when a figure
 * needs more script or more bytes than it may. For comparison also what all of a rolling session costs a frame.
 */
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { ensureBuilt } from '../scripts/build.mjs';
import { chromiumArgs, findChromium } from '../scripts/chromium.mjs';
import { inProject } from '../scripts/project.mjs';
import { createAppServer } from '../scripts/serve.mjs';

const THROTTLE = 4;
const MOST_SCRIPT_MS = 2;
const FIGURES = 3;
const WARM_UP_MS = 3_000;
const PLAYED_MS = 2_500;
/** The middle one counts. */
const TIMES = 5;
/** As it is sent. */
const BEST_QUALITY = 11;

// Before anything is imported through Vite: that leaves the process in development, and a build in it would be no real one.
await ensureBuilt('app');

/** @type {{ module: typeof import('../scripts/figures/sizes.ts') }} */
const { module: files } = await runnerImport(inProject('scripts/figures/sizes.ts'));
/** @type {{ module: typeof import('../src/knowledge/index.ts') }} */
const { module: known } = await runnerImport(inProject('src/knowledge/index.ts'));

const sizes = files.figureSizes(inProject(), BEST_QUALITY);
const byteProblems = files.sizeProblems(sizes);
/** @param {readonly number[]} values */
const sum = (values) => values.reduce((total, value) => total + value, 0);
/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const largest = [...sizes].sort((a, b) => b.brotli - a.brotli);
process.stdout.write(
  `${sizes.length} figures: ${kB(sum(sizes.map(({ brotli }) => brotli)))} brotli of at most ${kB(files.FIGURE_LIMITS.all)}, ` +
    `${kB(sum(sizes.map(({ raw }) => raw)))} in the repository of at most ${kB(files.FIGURE_LIMITS.raw)}; ` +
    `the largest ${kB(largest[0]?.brotli ?? 0)} of at most ${kB(files.FIGURE_LIMITS.one)}\n`,
);
for (const problem of byteProblems) process.stdout.write(`Too large: ${problem}\n`);

const server = createAppServer();
await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
const address = server.address();
if (address === null || typeof address === 'string') throw new Error('The server has no port.');
const origin = `http://localhost:${address.port}/`;
const found = await findChromium();
const browser = await chromium.launch({
  executablePath: found.path,
  args: chromiumArgs,
  env: { ...process.env, ...found.env },
});

/** @typedef {{ frames: number, script: number, task: number, drawn: number }} Played milliseconds a frame */

const system = await browser.newBrowserCDPSession();
/** Processor time of the process that fills the canvas and puts the page together, so far. Without a graphics card all of it. */
const drawingSeconds = async () => {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  return sum(processInfo.filter(({ type }) => type === 'GPU').map(({ cpuTime }) => cpuTime));
};

/**
 * Counts how often a figure is painted anew: each begins by clearing its canvas.
 * @param {import('@playwright/test').Page} page
 */
const countFrames = (page) =>
  page.addInitScript(() => {
    const counted = /** @type {{ paintedFrames?: number }} */ (globalThis);
    counted.paintedFrames = 0;
    // oxlint-disable-next-line typescript/unbound-method -- It is only ever called on its own canvas.
    CanvasRenderingContext2D.prototype.clearRect = new Proxy(CanvasRenderingContext2D.prototype.clearRect, {
      apply: (clear, context, box) => {
        counted.paintedFrames = (counted.paintedFrames ?? 0) + 1;
        return Reflect.apply(clear, context, box);
      },
    });
  });

/** @param {import('@playwright/test').Page} page */
const paintedFrames = (page) =>
  page.evaluate(() => /** @type {{ paintedFrames?: number }} */ (globalThis).paintedFrames ?? 0);

/** @param {import('@playwright/test').Page} page @returns {Promise<Played>} */
const measure = async (page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await page.waitForTimeout(WARM_UP_MS);
  const metrics = async () => {
    const { metrics: list } = await session.send('Performance.getMetrics');
    return new Map(list.map(({ name, value }) => [name, value]));
  };
  const play = async () => {
    const before = await metrics();
    const drawnBefore = await drawingSeconds();
    const paintedBefore = await paintedFrames(page);
    await page.waitForTimeout(PLAYED_MS);
    const frames = (await paintedFrames(page)) - paintedBefore;
    const after = await metrics();
    const drawn = ((await drawingSeconds()) - drawnBefore) * 1000;
    /** @param {string} name */
    const each = (name) => (((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000) / frames;
    return { frames, script: each('ScriptDuration'), task: each('TaskDuration'), drawn: drawn / frames };
  };
  /** @type {Played[]} */
  const all = [];
  for (let time = 0; time < TIMES; time += 1) all.push(await play());
  /** @param {'frames' | 'script' | 'task' | 'drawn'} part */
  const median = (part) => all.map((one) => one[part]).toSorted((a, b) => a - b)[TIMES >> 1] ?? Number.NaN;
  return { frames: median('frames'), script: median('script'), task: median('task'), drawn: median('drawn') };
};

/** @param {string} what @param {Played} played */
const print = (what, { frames, script, task, drawn }) =>
  process.stdout.write(
    `${what}: ${script.toFixed(2)} ms script, ${task.toFixed(2)} ms whole task, ${drawn.toFixed(1)} ms drawing (not slowed) ` +
      `a frame, ${(frames / (PLAYED_MS / 1000)).toFixed(0)} frames a second\n`,
  );

let failed = byteProblems.length > 0;
try {
  const open = async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 3 });
    await countFrames(page);
    return page;
  };
  const techniques = largest.flatMap(({ name }) => {
    const technique = known.knowledge.techniques.find(({ id }) => name === `figure-${id.replace('/', '-')}.json`);
    return technique ? [technique] : [];
  });
  for (const technique of techniques.slice(0, FIGURES)) {
    const page = await open();
    await page.goto(`${origin}#/learn/roll/${technique.region}`);
    const row = page.locator('details').filter({ has: page.locator(`[data-technique="${technique.id}"]`) });
    await row.locator('summary').click();
    await row.locator(`.figure-loop [data-figure="${technique.id}"]`).waitFor();
    const played = await measure(page);
    print(technique.id, played);
    if (played.script > MOST_SCRIPT_MS) {
      failed = true;
      process.stdout.write(`Too slow: at most ${MOST_SCRIPT_MS} ms of script a frame\n`);
    }
    await page.close();
  }
  const page = await open();
  await page.goto(origin);
  await page.getByRole('button', { name: 'Start session' }).click();
  await page.getByRole('button', { name: 'None of these' }).click();
  await page.getByRole('button', { name: 'Too much' }).waitFor();
  print('All of a rolling session', await measure(page));
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
process.exitCode = failed ? 1 : 0;
