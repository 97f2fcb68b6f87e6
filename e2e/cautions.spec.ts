import { expect, test } from './support/app.ts';
import { tooMuch } from './support/screens.ts';

test('what was said in the check can be changed, and stays as long as the person wants', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Start session' }).click();
  await page.getByRole('checkbox', { name: /^Torn or bruised/ }).check();
  await page.getByRole('checkbox', { name: /^An open wound/ }).check();
  await page.getByRole('combobox', { name: 'Place 1', exact: true }).selectOption({ label: 'Calves' });
  await page.getByRole('combobox', { name: 'Side of place 1' }).selectOption({ label: 'Left' });
  await page.getByRole('checkbox', { name: 'Keep my answers on this device' }).check();
  const done = page.getByRole('button', { name: 'Continue' });
  await done.click();
  // The check closes once the answers are written, and not before.
  await expect(done).toHaveCount(0);

  // Kept: it counts after a new start too, and the check shows it.
  await page.reload();
  await page.goto('./#/settings');
  await expect(page.getByText('An open wound, stitches, a fresh burn, tattoo or piercing (left calf)')).toBeVisible();
  await page.getByRole('button', { name: 'Health check' }).click();
  await expect(page.getByRole('checkbox', { name: /^An open wound/ })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Place 1', exact: true })).toHaveValue('calves');
  await expect(page.getByRole('combobox', { name: 'Side of place 1' })).toHaveValue('left');

  // Back changes nothing; taking the tick away does, and nothing is kept any more.
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByText(/^An open wound/)).toBeVisible();
  await page.getByRole('button', { name: 'Health check' }).click();
  await page.getByRole('checkbox', { name: /^Torn or bruised/ }).uncheck();
  await page.getByRole('checkbox', { name: 'Keep my answers on this device' }).uncheck();
  await page.getByRole('button', { name: 'None of these' }).click();
  await expect(page.getByText('You said that none of the check holds for you.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('You have not been asked yet.')).toBeVisible();
});

test('an emergency comes before everything else, and nothing is rolled', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Start session' }).click();
  await page.getByRole('checkbox', { name: /^Now: chest pain/ }).check();
  await page.getByRole('checkbox', { name: /^Chest pain/ }).check();
  await expect(page.getByRole('alert').filter({ hasText: 'call your emergency number now' })).toBeInViewport();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing to roll now' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start session' })).toBeDisabled();
  await expect(page.getByText('Stay still and call your emergency number now.').first()).toBeVisible();
});

test('a stop sign in a session keeps its place off, an emergency ends the session', async ({ page }) => {
  await tooMuch(page);
  await page.getByRole('button', { name: 'It was one of these' }).click();
  await page.getByRole('button', { name: 'Shooting pain, tingling or numbness' }).click();
  await expect(page.getByRole('heading', { name: 'See someone soon' })).toBeVisible();
  await page.getByRole('button', { name: 'I understand' }).click();
  await page.getByRole('button', { name: 'Go on without it' }).click();
  await expect(page.getByRole('timer')).toBeVisible();

  await page.getByRole('button', { name: 'Too much' }).click({ timeout: 30_000 });
  await page.getByRole('button', { name: 'It was one of these' }).click();
  await page.getByRole('button', { name: /^Dark urine/ }).click();
  await page.getByRole('button', { name: 'I understand' }).click();
  await expect(page.getByRole('button', { name: 'Go on without it' })).toHaveCount(0);
  await page.getByRole('button', { name: 'End now' }).click();
  // On a slow machine enough was rolled to be asked about.
  const asked = page.getByRole('heading', { name: 'How is it now?' });
  const nothing = page.getByRole('heading', { level: 1, name: 'Nothing to roll now' });
  await expect(asked.or(nothing)).toBeVisible();
  if (await asked.isVisible()) await page.getByRole('button', { name: 'Done' }).click();
  await expect(nothing).toBeVisible();
});
