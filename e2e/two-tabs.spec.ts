/** Two tabs: one leads the session, the other says so, sounds nothing, and goes on with it once the first is gone. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';

const ELSEWHERE = 'A session is running in another tab.';

/** How many tones a page has handed to its loudspeaker. */
const countTones = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    Object.assign(window, { tones: 0 });
    const start = Reflect.get(OscillatorNode.prototype, 'start') as (when?: number) => void;
    OscillatorNode.prototype.start = function (when) {
      Object.assign(window, { tones: (Reflect.get(window, 'tones') as number) + 1 });
      start.call(this, when);
    };
  });

const tonesOf = (page: Page): Promise<number> => page.evaluate(() => Reflect.get(window, 'tones') as number);

const startSession = async (page: Page): Promise<void> => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Start session' }).click();
  await page.getByRole('button', { name: 'None of these' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
};

/** How a tab goes away. */
const ENDS: readonly (readonly [string, (page: Page, context: BrowserContext) => Promise<void>])[] = [
  ['closed', async (page) => page.close()],
  [
    'killed',
    async (page, context) => {
      const session = await context.newCDPSession(page);
      const gone = page.waitForEvent('crash');
      // The answer never comes: nobody is left to give it.
      void session.send('Page.crash').catch(() => undefined);
      await gone;
    },
  ],
];

for (const [how, end] of ENDS) {
  test(`the second tab says that the first leads, and goes on once that is ${how}`, async ({ page, context }) => {
    await countTones(context);
    await startSession(page);
    expect(await tonesOf(page)).toBeGreaterThan(0);
    const second = await context.newPage();
    await second.goto('./');
    await expect(second.getByText(ELSEWHERE)).toBeVisible();
    // Start does not begin another one beside it.
    await second.getByRole('button', { name: 'Start session' }).click();
    await second.getByRole('button', { name: 'None of these' }).click();
    await expect(second.getByText(ELSEWHERE)).toBeVisible();
    await expect(second.getByRole('timer')).toHaveCount(0);
    expect(await tonesOf(second)).toBe(0);

    await end(page, context);
    await expect(second.getByRole('button', { name: 'Resume' })).toBeVisible();
    await expect(second.getByText(ELSEWHERE)).toHaveCount(0);
    await second.getByRole('button', { name: 'Resume' }).click();
    await expect.poll(() => tonesOf(second)).toBeGreaterThan(0);
  });
}

test('a session that ends in the first tab leaves nothing to go on with in the second', async ({ page, context }) => {
  await startSession(page);
  const second = await context.newPage();
  await second.goto('./');
  await expect(second.getByText(ELSEWHERE)).toBeVisible();
  await page.getByRole('button', { name: 'End session' }).click();
  await page.getByRole('button', { name: 'End now' }).click();
  await expect(second.getByText(ELSEWHERE)).toHaveCount(0);
  await expect(second.getByRole('timer')).toHaveCount(0);
});
