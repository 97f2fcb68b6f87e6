/** Learn, offline: from a plan's "why" to the study, from a promise to all its studies, and by search. */
import { expect, test } from './support/app.ts';
import { readyOffline } from './support/offline.ts';

// The network goes right after the first load, before the figures are stored.
test.use({ figuresMayBeMissing: true });

test('without a network: why opens its study, a claim shows those against it, and search finds a caution', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await readyOffline(page);
  await context.setOffline(true);
  await page.reload();

  await page.getByRole('radio', { name: 'After' }).check();
  await page.getByRole('list', { name: 'Plan' }).getByRole('button').first().click();
  const sheet = page.getByRole('dialog', { name: /^Why/ });
  await sheet.getByRole('link', { name: /one day on, foam rollers reported/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Zhou 2024, after 24 h' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Vatovec 2024/ })).toBeVisible();

  await page.getByRole('link', { name: 'Does it work?' }).click();
  await page.getByRole('link', { name: /flushes lactic acid/ }).click();
  await expect(page.getByText('Contradicted')).toBeVisible();
  await page.getByText('As a table').click();
  await expect(page.getByRole('row', { name: /^Schwane 1983/ })).toBeVisible();

  await page.goBack();
  await page.getByRole('link', { name: 'Learn', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search' }).fill('blood thinners');
  await page.getByRole('link', { name: /^Safety Blood thinners/ }).click();
  await expect(page.getByText('Why', { exact: true })).toBeVisible();

  await page.goto('./#/learn/when');
  await page.getByText('Roller', { exact: true }).first().click();
  await page.getByRole('button', { name: 'Usual: 60 s, from studies' }).click();
  await expect(page.getByRole('dialog', { name: 'Where 60 s comes from' }).getByRole('link').first()).toBeVisible();
});
