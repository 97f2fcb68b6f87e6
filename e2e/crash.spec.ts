/** Bad gym Wi-Fi on the very first visit: a part of the app does not arrive. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './support/app.ts';
import { markSore } from './support/screens.ts';

// With its service worker the app has all its parts at hand.
test.use({ serviceWorkers: 'block' });

test('when a part of the app cannot be had, the journal can still be saved', async ({ page, complaints }) => {
  await page.route('**/assets/pages-*.js', (route) => route.abort());
  await page.goto('./');
  await markSore(page, 'Right calf', 6);
  await page.getByRole('link', { name: 'Journal' }).click();
  await expect(page.getByRole('heading', { name: /Something broke/ })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the journal as a file' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('"region":"calves"');
  await page.unroute('**/assets/pages-*.js');
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('heading', { name: 'Journal', level: 1 })).toBeVisible();
  complaints.splice(0);
});

test('when a part of Today does not arrive, the plan can still be rolled, and a reload brings the rest', async ({
  page,
  complaints,
}) => {
  await page.route(/\/assets\/(today-more|mark-panel|plan-sentences)-.*\.js$/, (route) => route.abort());
  await page.goto('./');
  await expect(page.getByText('A part of this page did not arrive.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Plan' }).getByRole('listitem').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start session' })).toBeEnabled();
  await page.unroute(/\/assets\/(today-more|mark-panel|plan-sentences)-.*\.js$/);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('group', { name: 'Where is it sore or tight?' })).toBeVisible();
  await expect(page.getByText('A part of this page did not arrive.')).toBeHidden();
  complaints.splice(0);
});
