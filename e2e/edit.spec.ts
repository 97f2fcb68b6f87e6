/** Changing the plan by hand: by touch and by keyboard alike, kept over a reload, played, and never past a caution. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { rowsIn } from './support/database.ts';

// Numbers that are still counting would be read half-way.
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

const plan = (page: Page): Locator => page.getByRole('list', { name: 'Plan', exact: true });
const rows = (page: Page): Locator => plan(page).getByRole('listitem');
const sheet = (page: Page): Locator => page.getByRole('dialog', { name: 'Change the plan' });

/** The plan as it is told, row by row. */
const planText = async (page: Page): Promise<readonly string[]> => rows(page).allInnerTexts();

const openToday = async (page: Page): Promise<void> => {
  await page.goto('./');
  await page.getByRole('radiogroup', { name: 'When' }).getByRole('radio', { name: 'After' }).check();
  await page.getByRole('combobox', { name: 'Activity' }).selectOption({ label: 'Run' });
  await page.getByRole('slider', { name: 'Minutes' }).fill('10');
  await page.getByRole('group', { name: 'Tools' }).getByRole('checkbox', { name: 'Ball', exact: true }).check();
  await expect(plan(page)).toContainText('Quads');
};

/** Presses Tab until the focus is on it: nothing may be out of the keyboard's reach. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('No Tab leads there.');
};

const button = (page: Page, name: string): Locator => sheet(page).getByRole('button', { name, exact: true });
const row = (page: Page, name: string): Locator => sheet(page).getByRole('button', { name: new RegExp(`^${name} `) });
const seconds = (page: Page): Locator => sheet(page).getByRole('slider', { name: 'Seconds a side' });
const ball = (page: Page): Locator => sheet(page).getByRole('radio', { name: 'Ball' });

/** The regions whose seconds the session changed on its way, as the journal tells it. */
const regionsChanged = async (page: Page): Promise<readonly string[]> => {
  const written = await rowsIn<{
    kind: string;
    blocks: readonly { readonly region: string }[];
    changes: readonly { readonly block: number }[];
  }>(page, 'entries');
  const started = written.find(({ kind }) => kind === 'session-started');
  return written
    .filter(({ kind }) => kind === 'session-step')
    .flatMap(({ changes }) => changes?.map(({ block }) => started?.blocks?.[block]?.region ?? '') ?? []);
};

test('a thumb and a keyboard make the same plan; a reload keeps it, and it is what is played', async ({ page }) => {
  await openToday(page);
  const best = await planText(page);

  await page.getByRole('button', { name: 'Change the plan' }).tap();
  await row(page, 'Quads').tap();
  const rail = await seconds(page).boundingBox();
  if (!rail) throw new Error('The slider is not on the screen.');
  // The rail goes from 10 to 120 s between the middles of the thumb's ends.
  const thumb = 36;
  await page.touchscreen.tap(rail.x + thumb / 2 + ((rail.width - thumb) * (45 - 10)) / (120 - 10), rail.y + 28);
  await expect(seconds(page)).toHaveValue('45');
  await ball(page).tap();
  await row(page, 'Hamstrings').tap();
  await button(page, 'Lock: hamstrings').tap();
  await row(page, 'Quads').tap();
  await button(page, 'Earlier: quads').tap();
  await row(page, 'Glutes').tap();
  await button(page, 'Leave out: glutes').tap();
  await button(page, 'Close').tap();
  const byTouch = await planText(page);
  expect(byTouch).not.toEqual(best);
  expect(byTouch.join()).not.toContain('Glutes');
  expect(byTouch.find((text) => text.startsWith('Quads'))).toContain('Ball');

  // One tap brings the best plan back.
  await page.getByRole('button', { name: 'Back to the best plan' }).tap();
  await expect(page.getByRole('button', { name: 'Bring my changes back' })).toBeVisible();
  expect(await planText(page)).toEqual(best);

  await tabTo(page, page.getByRole('button', { name: 'Change the plan' }));
  await page.keyboard.press('Enter');
  await tabTo(page, row(page, 'Quads'));
  await page.keyboard.press('Enter');
  await tabTo(page, seconds(page));
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowLeft');
  await expect(seconds(page)).toHaveValue('45');
  await tabTo(page, sheet(page).getByRole('radio', { name: 'Roller' }));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, row(page, 'Hamstrings'));
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, 'Lock: hamstrings'));
  await page.keyboard.press('Space');
  await tabTo(page, row(page, 'Quads'));
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, 'Earlier: quads'));
  await page.keyboard.press('Enter');
  // The row has moved, and the focus with it.
  await expect(button(page, 'Earlier: quads')).toBeFocused();
  await tabTo(page, row(page, 'Glutes'));
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, 'Leave out: glutes'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toHaveCount(0);
  expect(await planText(page)).toEqual(byTouch);

  await page.reload();
  await expect(page.getByRole('button', { name: 'Back to the best plan' })).toBeVisible();
  expect(await planText(page)).toEqual(byTouch);

  await page.getByRole('button', { name: 'Start session' }).tap();
  await page.getByRole('button', { name: 'None of these' }).tap();
  await expect(page.getByRole('timer')).toBeVisible();
  await expect(page.getByRole('main')).toContainText((byTouch[0] ?? '').split('\n')[0]?.slice(0, -1) ?? '');

  // A side that is skipped gives its time away, but not to what was set by hand.
  await page.getByRole('button', { name: 'Skip' }).tap();
  await expect.poll(() => regionsChanged(page)).not.toEqual([]);
  const changed = await regionsChanged(page);
  expect(changed).not.toContain('hamstrings');
  expect(changed).not.toContain('quads');
});

test('what does not fit is not done, and what fits no more is told', async ({ page }) => {
  await openToday(page);
  await page.getByRole('button', { name: 'Change the plan' }).tap();
  await row(page, 'Quads').tap();
  await seconds(page).fill('120');
  await button(page, 'Close').tap();
  await expect(rows(page).filter({ hasText: 'Quads' })).toContainText('120');
  await page.getByRole('slider', { name: 'Minutes' }).fill('3');
  await expect(page.getByText('Quads: no room as you set it, the minutes are full.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the best plan' }).tap();

  await page.getByRole('button', { name: 'Change the plan' }).tap();
  await button(page, 'Add: quads').tap();
  await expect(seconds(page)).toBeVisible();
  const before = await planText(page);
  await seconds(page).fill('120');
  await expect(
    sheet(page)
      .getByRole('status')
      .filter({ hasText: /^No room in 3:00/ }),
  ).toBeVisible();
  expect(await planText(page)).toEqual(before);
});

test('one more minute is one tap, and buys what was said', async ({ page }) => {
  await openToday(page);
  const more = page.getByRole('button', { name: /^\+1 min: / });
  const bought = (await more.innerText()).replace('+1 min: ', '');
  expect((await planText(page)).join().toLowerCase()).not.toContain(bought);
  await more.tap();
  await expect(page.getByRole('slider', { name: 'Minutes' })).toHaveValue('11');
  await expect(plan(page)).toContainText(new RegExp(bought, 'i'));
});

test('what a minute more would buy is never said of another plan', async ({ page }) => {
  await openToday(page);
  await expect(page.getByRole('button', { name: /^\+1 min: / })).toBeVisible();
  // In the very next frame, long before the line can have been worked out anew.
  const shown = await page.evaluate(async () => {
    document.querySelector<HTMLInputElement>('input[type="radio"][value="rest"]')?.click();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return document.querySelector('.today-act')?.textContent ?? '';
  });
  await expect(plan(page)).not.toContainText('Busy during the run.');
  expect(shown).toBe('');
});

test('no change by hand gets past a caution', async ({ page }) => {
  await openToday(page);
  await page.getByRole('button', { name: 'Change the plan' }).tap();
  await row(page, 'Calves').tap();
  await button(page, 'Lock: calves').tap();
  await button(page, 'Close').tap();
  await expect(rows(page).filter({ hasText: 'Calves' }).getByText('locked by you')).toHaveCount(1);

  await page.getByRole('button', { name: 'Start session' }).tap();
  await page.getByRole('checkbox', { name: /^Torn or bruised/ }).check();
  await page.getByRole('checkbox', { name: /^An open wound/ }).check();
  await page.getByRole('combobox', { name: 'Place 1', exact: true }).selectOption({ label: 'Calves' });
  await page.getByRole('button', { name: 'Continue' }).tap();

  // The lock stands in the journal, and still nothing is planned there.
  await expect(page.getByText('Calves: your health answers rule it out.')).toBeVisible();
  await expect(plan(page)).not.toContainText('Calves');
  await page.getByRole('button', { name: 'Change the plan' }).tap();
  await expect(sheet(page)).toBeVisible();
  await expect(sheet(page).getByRole('option', { name: 'Calves' })).toHaveCount(0);
  await expect(button(page, 'Add: calves')).toHaveCount(0);
  await button(page, 'Close').tap();
  await page.getByRole('button', { name: 'Start session' }).tap();
  await expect(page.getByRole('timer')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('calf');
});
