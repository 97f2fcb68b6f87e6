/** Marking a place by finger, by keys and in the list: three equal ways. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, contextOptions: { reducedMotion: 'reduce' } });

const list = (page: Page) => page.getByRole('group', { name: 'Where is it sore or tight?' });
const inList = (page: Page, name: string) => list(page).getByRole('slider', { name, exact: true });
const onBody = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Mark where it is sore or tight' }).getByRole('slider', { name, exact: true });

const openMap = async (page: Page, part: string, from: string): Promise<void> => {
  await page.getByRole('button', { name: 'Mark on the body' }).click();
  await page.getByRole('radio', { name: part, exact: true }).check();
  await page.getByRole('radio', { name: from, exact: true }).check();
};

const middleOf = async (page: Page, name: string): Promise<readonly [number, number]> => {
  const box = await onBody(page, name).boundingBox();
  if (!box) throw new Error(`${name} is not on the map`);
  return [box.x + box.width / 2, box.y + box.height / 2];
};

const levelsAndPlan = async (page: Page) => ({
  left: await inList(page, 'Left calf').inputValue(),
  right: await inList(page, 'Right calf').inputValue(),
  plan: await page.getByRole('list', { name: 'Plan' }).innerText(),
});

test('touch, keys and the list leave the same levels and the same plan', async ({ page }) => {
  await page.goto('./');
  await openMap(page, 'Shins', 'Back');
  const [x, y] = await middleOf(page, 'Left calf');
  for (let tap = 0; tap < 3; tap += 1) await page.touchscreen.tap(x, y);
  await expect(onBody(page, 'Left calf')).toHaveAttribute('aria-valuenow', '6');
  await page.getByRole('button', { name: 'Done' }).click();
  const byTouch = await levelsAndPlan(page);
  expect(byTouch.left).toBe('6');

  await openMap(page, 'Shins', 'Back');
  await onBody(page, 'Left calf').focus();
  await page.keyboard.press('Home');
  await expect(onBody(page, 'Left calf')).toHaveAttribute('aria-valuenow', '0');
  for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await expect(onBody(page, 'Right calf')).toBeFocused();
  await page.getByRole('button', { name: 'Done' }).click();
  expect(await levelsAndPlan(page)).toEqual(byTouch);

  await inList(page, 'Left calf').fill('0');
  await inList(page, 'Left calf').fill('6');
  expect(await levelsAndPlan(page)).toEqual(byTouch);
});

test('ten goes back to nothing, sideways sets any level, and sore and tight are two levels', async ({ page }) => {
  await page.goto('./');
  await openMap(page, 'Thighs', 'Back');
  const [x, y] = await middleOf(page, 'Right hamstring');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y, { steps: 4 });
  await page.mouse.move(x + 7 * 14, y, { steps: 4 });
  await page.mouse.up();
  await expect(onBody(page, 'Right hamstring')).toHaveAttribute('aria-valuenow', '7');

  await page.getByRole('region', { name: /^Mark/ }).getByRole('radio', { name: 'Tight' }).check();
  await expect(onBody(page, 'Right hamstring')).toHaveAttribute('aria-valuenow', '0');
  for (let tap = 0; tap < 5; tap += 1) await page.touchscreen.tap(x, y);
  await expect(onBody(page, 'Right hamstring')).toHaveAttribute('aria-valuenow', '10');
  await page.touchscreen.tap(x, y);
  await expect(onBody(page, 'Right hamstring')).toHaveAttribute('aria-valuenow', '0');
  await page.getByRole('region', { name: /^Mark/ }).getByRole('radio', { name: 'Sore' }).check();
  await expect(onBody(page, 'Right hamstring')).toHaveAttribute('aria-valuenow', '7');
});

test('a tap on the figure counts, and the body comes closer there', async ({ page }) => {
  await page.goto('./');
  const calf = page.locator('.today-figure-one [data-place="calves:right"]');
  const box = await calf.boundingBox();
  if (!box) throw new Error('No calf on the figure');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await expect(onBody(page, 'Right calf')).toHaveAttribute('aria-valuenow', '2');
  await expect(page.getByRole('radio', { name: 'Shins', exact: true })).toBeChecked();
});

test('a finger that goes sideways sets a level, one that goes up or down scrolls', async ({ page }) => {
  await page.goto('./');
  await openMap(page, 'Shins', 'Back');
  const [x, y] = await middleOf(page, 'Left calf');
  const top = await page.evaluate(() => scrollY);
  const touch = await page.context().newCDPSession(page);
  const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', toX = x, toY = y) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: toX, y: toY }] });

  await finger('touchStart');
  for (let by = 14; by <= 7 * 14; by += 14) await finger('touchMove', x + by);
  await finger('touchEnd');
  await expect(onBody(page, 'Left calf')).toHaveAttribute('aria-valuenow', '7');
  expect(await page.evaluate(() => scrollY)).toBe(top);
  // Colour, weave and number tell it.
  const calf = page.locator('.mark [data-place="calves:left"]');
  await expect(calf.locator('.map-place')).toHaveAttribute('style', /--h4/);
  await expect(calf.locator('.map-weave')).toHaveAttribute('fill', 'url(#weave-4)');
  await expect(page.locator('.mark .map-number text')).toHaveText(['7']);

  await finger('touchStart');
  for (let by = 20; by <= 200; by += 20) await finger('touchMove', x, y - by);
  await finger('touchEnd');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 100);
  await expect(onBody(page, 'Left calf')).toHaveAttribute('aria-valuenow', '7');
});

test('the Tab key comes in where it was left, from whichever side the body is seen', async ({ page }) => {
  await page.goto('./');
  await openMap(page, 'Thighs', 'Back');
  await onBody(page, 'Left glute').focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
  const stops = page.locator('.mark [role="slider"][tabindex="0"]');
  await expect(stops).toHaveCount(1);
  for (const from of ['Left', 'Right', 'Front', 'Back']) {
    await page.getByRole('radio', { name: from, exact: true }).check();
    await expect(stops).toHaveCount(1);
  }
});
