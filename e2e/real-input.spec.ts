/** Real training files: what they hold is previewed, added, used by the plan with its reason, and taken back again. */
import { expect, test } from './support/app.ts';

const FIXTURES = 'src/core/training/fixtures';

test('a strength FIT file becomes reasons of the plan, and undo takes it back', async ({ page }) => {
  // The file was recorded on 20 October 2025 in the afternoon, UTC.
  await page.clock.install({ time: new Date('2025-10-21T18:00:00Z') });
  await page.goto('./#/training');
  await page.getByLabel(/choose files/i).setInputFiles(`${FIXTURES}/strength-27-sets.fit`);
  await expect(page.getByText('strength-27-sets.fit')).toBeVisible();
  const plan = page.getByRole('list', { name: 'Plan' });

  // Nothing is written before it is confirmed.
  await page.reload();
  await expect(page.getByText('strength-27-sets.fit')).toHaveCount(0);
  await page.getByLabel(/choose files/i).setInputFiles(`${FIXTURES}/strength-27-sets.fit`);
  await page.getByRole('button', { name: /^Add 1 workout/ }).click();
  await page.getByRole('link', { name: 'Today' }).first().click();
  await plan.getByRole('button', { name: /quads/i }).click();
  await expect(page.getByText(/estimated load of [\d.]+ for the quads/)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();

  // The same file again adds nothing.
  await page.goto('./#/training');
  await page.getByLabel(/choose files/i).setInputFiles(`${FIXTURES}/strength-27-sets.fit`);
  await expect(page.getByRole('button', { name: /^Add \d/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Cancel' }).click();

  // Undo removes exactly that import.
  await page.getByRole('button', { name: /Undo/ }).first().click();
  await page.getByRole('link', { name: 'Today' }).first().click();
  await plan.getByRole('button', { name: /quads/i }).click();
  await expect(page.getByText(/estimated load/)).toHaveCount(0);
});

test('a Hevy file is read with all its workouts', async ({ page }) => {
  await page.goto('./#/training');
  await page.getByLabel(/choose files/i).setInputFiles(`${FIXTURES}/hevy-kg.csv`);
  await expect(page.getByText(/33 workouts/).first()).toBeVisible();
  await page.getByRole('button', { name: /^Add 33 workouts/ }).click();
  await expect(page.getByRole('button', { name: /Undo/ }).first()).toBeVisible();
});

test('a file in which nothing is readable says so and adds nothing', async ({ page }) => {
  await page.goto('./#/training');
  await page
    .getByLabel(/choose files/i)
    .setInputFiles({ name: 'run.fit', mimeType: 'application/octet-stream', buffer: Buffer.from('no training here') });
  await expect(page.getByText(/in no format that Unknot reads/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Add \d/ })).toHaveCount(0);
});

test('one line by hand is enough, and a line that is not understood says what to write', async ({ page }) => {
  await page.goto('./');
  const line = page.getByRole('textbox', { name: /what did you train/i });
  await line.fill('flibbered the wug');
  await line.press('Enter');
  await expect(page.getByText(/is not known\. Try/)).toBeVisible();
  await line.fill('ran 8 km yesterday, hard');
  await line.press('Enter');
  await expect(
    page
      .getByRole('list', { name: 'Plan' })
      .getByText(/Yesterday: run/i)
      .first(),
  ).toBeVisible();
});
