/** Figures: stored in the background, then there without a network, in a session and in Learn. */
import { readdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { readyOffline } from './support/offline.ts';

const FIGURE = /\/assets\/figure-[^/]*\.json$/;
/** The app begins to store figures this long after its start; a machine under load is later, never earlier. */
const STORE_AFTER_MS = 8000;
const STORED_WITHIN_MS = 60_000;
/** As a version left it that no longer exists. */
const OLD = '/assets/figure-calves-foam-roller-ancient1.json';

/** How many figures this build has. */
const built = readdirSync('dist/app/assets').filter((name) => FIGURE.test(`/assets/${name}`)).length;

const storedFigures = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const store = await caches.open('figures');
    return (await store.keys()).map(({ url }) => new URL(url).pathname);
  });

/** Share of a figure's canvas that is painted, and how many different colours are on it. */
const painted = (figure: Locator) =>
  figure.locator('canvas').evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement;
    if (width === 0 || height === 0) return { share: 0, colours: 0 };
    const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
    const colours = new Set<number>();
    let solid = 0;
    for (let at = 0; at < data.length; at += 4) {
      if ((data[at + 3] ?? 0) < 255) continue;
      solid += 1;
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    }
    return { share: solid / (width * height), colours: colours.size };
  });

const expectPainted = async (figure: Locator): Promise<void> => {
  await expect(async () => {
    const { share, colours } = await painted(figure);
    expect(share).toBeGreaterThan(0.05);
    expect(colours).toBeGreaterThan(8);
  }).toPass({ timeout: 10_000 });
};

const startSession = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Start session' }).click();
  await page.getByRole('button', { name: 'None of these' }).click();
  await page.getByRole('button', { name: 'Too much' }).waitFor();
};

test('figures come after the start, all of them, and then need no network', async ({ page, context }) => {
  test.setTimeout(150_000);
  const began = Date.now();
  const asked: number[] = [];
  const failed: string[] = [];
  context.on('request', (request) => {
    if (FIGURE.test(request.url())) asked.push(Date.now() - began);
  });
  context.on('requestfailed', (request) => failed.push(request.url()));

  await page.goto('./');
  await page.getByRole('list', { name: 'Plan' }).getByRole('listitem').first().waitFor();
  await readyOffline(page);
  await page.evaluate(async (old) => (await caches.open('figures')).put(old, new Response('{}')), OLD);
  expect(built).toBeGreaterThan(50);
  await expect
    .poll(async () => (await storedFigures(page)).length, { timeout: STORED_WITHIN_MS, intervals: [500] })
    .toBe(built);
  await expect.poll(() => storedFigures(page)).not.toContain(OLD);
  expect(asked.length).toBeGreaterThan(0);
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(STORE_AFTER_MS);

  await context.setOffline(true);
  await page.reload();
  await startSession(page);
  await expectPainted(page.locator('.session-figure .figure-place'));
  await expectPainted(page.locator('.next-figure .figure-place'));
  await page.getByRole('button', { name: 'End session' }).click();
  await page.getByRole('button', { name: 'End now' }).click();

  await page.goto('./#/learn/roll/calves');
  await page.locator('details').first().locator('summary').click();
  await expectPainted(page.locator('.figure-loop .figure-place').first());
  expect(failed).toEqual([]);
});

test.describe('on a network that brings rubbish', () => {
  // A page's requests can be held back only where no service worker answers them.
  test.use({ serviceWorkers: 'block' });

  test('a figure that does not come leaves no other one beside its words', async ({ page }) => {
    let isRubbish = false;
    await page.route(FIGURE, (route) => (isRubbish ? route.fulfill({ json: {} }) : route.continue()));
    await page.goto('./');
    await page.getByRole('button', { name: 'Start session' }).click();
    await page.getByRole('button', { name: 'None of these' }).click();
    const figure = page.locator('.session-figure .figure-place');
    await expectPainted(figure);
    isRubbish = true;
    for (let times = 0; times < 8 && (await figure.getAttribute('data-figure')) !== null; times += 1) {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(100);
    }
    await expect(figure).not.toHaveAttribute('data-figure');
    await expect.poll(async () => (await painted(figure)).share).toBe(0);
  });
});
