/** A session on small and low screens, in each of its phases: no word is cut, nothing lies over another thing, and the number is a quarter of the short side. */
import { techniques } from '../src/knowledge/techniques.ts';
import { expect, test } from './support/app.ts';
import { changeBlocks } from './support/database.ts';
import { faultsOf } from './support/fit.ts';
import { markSore } from './support/screens.ts';

const SIZES = [
  [390, 844],
  [375, 667],
  [320, 568],
  [844, 390],
  [667, 375],
  [568, 320],
  [1280, 800],
] as const;

test('fits on every screen in every phase', async ({ page }) => {
  test.setTimeout(150_000);
  const found: string[] = [];
  const look = async (phase: string): Promise<void> => {
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(250);
      for (const fault of await faultsOf(page)) found.push(`${phase} ${width}x${height}: ${fault}`);
    }
  };
  await page.goto('./');
  // The calves have the longest words.
  await markSore(page, 'Left calf', 7);
  await page.getByRole('button', { name: 'Start session' }).click();
  await page.getByRole('button', { name: 'None of these' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  for (let times = 0; times < 12 && !(await page.getByRole('heading', { name: /calf/ }).isVisible()); times += 1) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(100);
  }
  await expect(page.getByRole('heading', { name: /calf/ })).toBeVisible();
  const pauseAndResume = async (): Promise<void> => {
    await page.keyboard.press('p');
    await page.keyboard.press('p');
  };
  // What gave way is told in a bar, which is gone after a pause.
  await pauseAndResume();
  await look('getting ready');
  await page.keyboard.press('ArrowLeft');
  await look('getting ready with a bar');
  await page.keyboard.press('p');
  await look('paused before');
  await page.keyboard.press('p');
  await page.getByRole('button', { name: 'Knot' }).waitFor({ timeout: 20_000 });
  await look('rolling');
  await page.keyboard.press('+');
  await look('rolling with a bar');
  await page.getByRole('button', { name: /^Tempo/ }).click();
  await look('rolling, choosing the tempo');
  await page.keyboard.press('p');
  await look('paused');
  await page.keyboard.press('p');
  await page.keyboard.press(' ');
  await look('holding');
  await page.keyboard.press('p');
  await look('paused in a hold');
  await page.keyboard.press('p');
  await page.keyboard.press(' ');
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(200);
  await look('next one');
  expect(found).toEqual([]);
});

/** The two most usual ones in `npm test`, all of them in `npm run fuzz`. */
const PHONES = [
  [390, 844],
  [360, 740],
  ...(process.env['FUZZ']
    ? ([
        [320, 568],
        [844, 390],
      ] as const)
    : []),
] as const;

/** Nobody rolls more in one session. */
const AT_ONCE = 18;
const parts = Array.from({ length: Math.ceil(techniques.length / AT_ONCE) }, (_, part) =>
  techniques.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
);

for (const [part, shown] of parts.entries()) {
  test(`the words and the figure of every technique fit while getting ready, part ${part + 1} of ${parts.length}`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.goto('./');
    await page.getByRole('button', { name: 'Start session' }).click();
    await page.getByRole('button', { name: 'None of these' }).click();
    await expect(page.getByRole('timer')).toBeVisible();
    await changeBlocks(
      page,
      shown.map(({ id, region, tool, posture }) => ({ technique: id, region, tool, posture, side: 'left' })),
    );
    await page.reload();
    await page.getByRole('button', { name: 'Resume' }).click();
    const found: string[] = [];
    const words = async (): Promise<string> =>
      (await page.locator('main.session :is(.session-title, .hint-start)').allTextContents()).join(' ');
    for (const { id } of shown) {
      await expect(page.locator('main.session')).toHaveAttribute('data-running', /ready|switch|change/);
      for (const [width, height] of PHONES) {
        await page.setViewportSize({ width, height });
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        for (const fault of await faultsOf(page)) found.push(`${id} ${width}x${height}: ${fault}`);
      }
      const before = await words();
      await page.keyboard.press('ArrowRight');
      if (id !== shown.at(-1)?.id) await expect.poll(words).not.toBe(before);
    }
    expect(found).toEqual([]);
  });
}
