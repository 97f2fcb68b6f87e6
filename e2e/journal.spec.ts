/** The journal belongs to the person: saved as a file, restored from it, edited, deleted, erased; and two tabs agree. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './support/app.ts';
import { markSore } from './support/screens.ts';

test('what was told survives erasing by way of the saved file', async ({ page }) => {
  await page.goto('./');
  await markSore(page, 'Right calf', 6);
  await page.getByRole('link', { name: 'Journal' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save journal' }).click(),
  ]);
  const path = await download.path();
  expect(await readFile(path, 'utf8')).toMatch(/^\{"unknot":"journal","version":1\}\n/);

  await page.goto('./#/settings');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
  await page.goto('./#/');
  await expect(page.getByRole('slider', { name: 'Right calf', exact: true })).toHaveValue('0');

  await page.goto('./#/journal');
  await page.getByLabel(/restore from a file/i).setInputFiles(path);
  await page.getByRole('button', { name: /^Add/ }).click();
  await page.goto('./#/');
  await expect(page.getByRole('slider', { name: 'Right calf', exact: true })).toHaveValue('6');
});

test('an entry can be deleted, and the deletion undone', async ({ page }) => {
  await page.goto('./');
  await markSore(page, 'Right calf', 1);
  await page.goto('./#/journal');
  const row = page.getByRole('group').filter({ hasText: /calf/i }).first();
  await row.locator('summary').click();
  await row.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText(/calf/i)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.goto('./#/');
  await expect(page.getByRole('slider', { name: 'Right calf', exact: true })).toHaveValue('1');

  await page.goto('./#/journal');
  await row.locator('summary').click();
  await row.getByRole('button', { name: 'Delete' }).click();
  await page.goto('./#/');
  await expect(page.getByRole('slider', { name: 'Right calf', exact: true })).toHaveValue('0');
});

test('two tabs show the same journal', async ({ page, context }) => {
  await page.goto('./');
  const second = await context.newPage();
  await second.goto('./');
  await markSore(page, 'Left quad', 4);
  await expect(second.getByRole('slider', { name: 'Left quad', exact: true })).toHaveValue('4');
});

test('answers of the check change the plan, and are asked again unless they are kept', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Start session' }).click();
  await page.getByRole('checkbox', { name: /blood thinners/i }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('list', { name: 'Plan' }).getByRole('listitem')).toHaveCount(0);
  await expect(page.getByText(/health check rule out/)).toBeVisible();
  await expect(
    page
      .locator('.today-cautions')
      .getByText(/prescrib|doctor/i)
      .first(),
  ).toBeVisible();
  await page.reload();
  await expect(page.getByRole('list', { name: 'Plan' }).getByRole('listitem').first()).toBeVisible();
  await page.getByRole('button', { name: 'Start session' }).click();
  await expect(page.getByRole('button', { name: 'None of these' })).toBeVisible();
});

test('a theme of one’s own holds after a reload', async ({ page }) => {
  await page.goto('./#/settings');
  await page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
