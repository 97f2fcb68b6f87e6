/** Two tabs: one leads the session, the other says so, sounds nothing, and goes on with it once the first is gone. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { rowsIn, sessionStepsIn } from './support/database.ts';

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

/** The second that was written last. */
const heartbeatIn = async (page: Page): Promise<number> => {
  const rows = await rowsIn<{ key: string; clockMs: number }>(page, 'heartbeat');
  return rows.find(({ key }) => key === 'session')?.clockMs ?? 0;
};

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

/** A tab that lives and keeps its locks, but in which nothing runs any more. Returns how to wake it. */
const freeze = async (page: Page, context: BrowserContext): Promise<() => Promise<unknown>> => {
  const session = await context.newCDPSession(page);
  await session.send('Debugger.enable');
  const stands = new Promise((resolve) => session.once('Debugger.paused', resolve));
  await session.send('Debugger.pause');
  await stands;
  return () => session.send('Debugger.disable');
};

test('a frozen tab can be taken over; once it wakes it neither sounds nor writes on', async ({ page, context }) => {
  await countTones(context);
  await startSession(page);
  await page.keyboard.press('+');
  await expect.poll(() => sessionStepsIn(page)).toEqual(['add-15']);
  const totalOf = (tab: Page): Promise<string> => tab.locator('.total-left b').innerText();
  const secondsOf = (text: string): number => {
    const [minutes = '0', seconds = '0'] = text.split(':');
    return Number(minutes) * 60 + Number(seconds);
  };
  await page.waitForTimeout(2_500);
  const left = secondsOf(await totalOf(page));
  const wake = await freeze(page, context);

  const second = await context.newPage();
  await second.goto('./');
  await expect(second.getByText(ELSEWHERE)).toBeVisible();
  // It is frozen indeed: no second is written any more.
  const beat = await heartbeatIn(second);
  expect(beat).toBeGreaterThan(0);
  await second.waitForTimeout(2_500);
  expect(await heartbeatIn(second)).toBe(beat);
  await second.getByRole('button', { name: 'Take over anyway' }).click();
  await expect(second.getByRole('button', { name: 'Resume' })).toBeVisible();
  await expect(second.getByText(ELSEWHERE)).toHaveCount(0);
  // The same second, as far as it was written once a second.
  expect(Math.abs(secondsOf(await totalOf(second)) - left)).toBeLessThanOrEqual(2);
  await second.getByRole('button', { name: 'Resume' }).click();
  const steps = ['add-15', 'suspend', 'wake', 'resume'];
  await expect.poll(() => sessionStepsIn(second)).toEqual(steps);
  await second.waitForTimeout(2_000);

  await wake();
  await expect(page.getByText(ELSEWHERE)).toBeVisible();
  await expect(page.getByRole('timer')).toHaveCount(0);
  const tones = await tonesOf(page);
  await second.waitForTimeout(3_000);
  expect(await tonesOf(page)).toBe(tones);
  expect(await sessionStepsIn(second)).toEqual(steps);
  await second.keyboard.press('p');
  await expect.poll(() => sessionStepsIn(second)).toEqual([...steps, 'pause']);

  // And back again, although the other one is awake.
  await page.getByRole('button', { name: 'Take over anyway' }).click();
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
  await expect(second.getByText(ELSEWHERE)).toBeVisible();
  await expect(second.getByRole('timer')).toHaveCount(0);
  await page.getByRole('button', { name: 'End session' }).click();
  await page.getByRole('button', { name: 'End now' }).click();
  await expect(second.getByText(ELSEWHERE)).toHaveCount(0);
});
