/** Training: each way in, each doubt settled, and everything that can be taken back. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/app.ts';
import { readyOffline } from './support/offline.ts';

const FIXTURES = 'src/core/training/fixtures';

const open = async (page: Page): Promise<void> => {
  await page.goto('./#/training');
  await page.getByRole('heading', { name: 'Training', level: 1 }).waitFor();
};
const choose = (page: Page, ...names: readonly string[]): Promise<void> =>
  page.getByLabel('Choose files').setInputFiles(names.map((name) => `${FIXTURES}/${name}`));
const list = (page: Page) => page.locator('section', { has: page.getByRole('heading', { name: 'Your training' }) });

test('a file without units asks for them, and adds nothing before', async ({ page }) => {
  await open(page);
  await choose(page, 'strong-comma.csv');
  await expect(page.getByRole('button', { name: 'Answer one question first' })).toBeDisabled();
  await expectAccessible(page);
  await page
    .getByRole('radiogroup', { name: /kg or lb/ })
    .getByRole('radio', { name: 'lb' })
    .check();
  await page.getByRole('button', { name: 'Add 7 workouts' }).click();
  await expect(page.getByText('Added 7 workouts.')).toBeFocused();
  // The same file again adds nothing.
  await choose(page, 'strong-comma.csv');
  await page
    .getByRole('radiogroup', { name: /kg or lb/ })
    .getByRole('radio', { name: 'lb' })
    .check();
  await expect(page.getByText('7 already here')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nothing new to add' })).toBeDisabled();
});

test('the same training from two sources is left out, added too or replaced by one tap', async ({ page }) => {
  await open(page);
  await choose(page, 'run-57-s.fit');
  await page.getByRole('button', { name: 'Add 1 workout' }).click();
  const row = (title: string) => list(page).getByText(title, { exact: true });
  await expect(row('Run')).toHaveCount(1);
  const again = `Activity Type,Date,Title,Time\nRunning,2017-06-11 16:34:20,From the watch,00:00:55\n`;
  await page
    .getByLabel('Choose files')
    .setInputFiles({ name: 'Activities.csv', mimeType: 'text/csv', buffer: Buffer.from(again) });
  await expect(page.getByText('Perhaps the same training twice')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nothing new to add' })).toBeDisabled();
  await page.getByRole('radio', { name: 'Replace it' }).check();
  await page.getByRole('button', { name: 'Add 1 workout' }).click();
  await expect(row('From the watch')).toHaveCount(1);
  await expect(row('Run')).toHaveCount(0);
  // Undoing that import brings back what it replaced.
  await page.getByRole('button', { name: 'Undo import of Activities.csv' }).click();
  await expect(row('Run')).toHaveCount(1);
  await expect(row('From the watch')).toHaveCount(0);
  // And that can be undone in its turn.
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(row('From the watch')).toHaveCount(1);
});

test('the columns of an unknown table are asked for once', async ({ page }) => {
  await open(page);
  const table = (day: string) => ({
    name: 'log.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`wann;was;wie oft\n${day}.05.2026;Kniebeugen;20\n`),
  });
  await page.getByLabel('Choose files').setInputFiles(table('03'));
  await expect(page.getByRole('combobox', { name: 'Meaning of wann' })).toHaveValue('date');
  await page.getByRole('combobox', { name: 'Meaning of was' }).selectOption('exercise');
  await page.getByRole('combobox', { name: 'Meaning of wie oft' }).selectOption('reps');
  await page.getByRole('button', { name: 'Use these meanings' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Add 1 workout' }).click();
  await page.getByLabel('Choose files').setInputFiles(table('04'));
  await expect(page.getByText('As you said last time.')).toBeVisible();
  await page.getByRole('button', { name: 'Add 1 workout' }).click();
  await expect(page.getByText('Added 1 workout.')).toBeVisible();
});

test('an exercise that nobody knows is asked about once', async ({ page }) => {
  await open(page);
  const file = {
    name: 'strong.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Date;Workout Name;Exercise Name;Set Order;Weight (kg);Reps\n2026-05-03 18:00:00;Push;Wug Press Thing;1;50;5\n',
    ),
  };
  await page.getByLabel('Choose files').setInputFiles(file);
  await page.getByRole('combobox', { name: 'Works mainly, for Wug Press Thing' }).selectOption('pecs');
  await page.getByRole('button', { name: 'Use this for Wug Press Thing' }).click();
  await expect(page.getByText('What do these work?')).toHaveCount(0);
  await page.getByRole('button', { name: 'Add 1 workout' }).click();
  await list(page).getByText('Push').click();
  await expect(list(page).getByText('Chest muscles', { exact: true })).toBeVisible();
});

test('a workout can be filled in, repeated, edited, deleted and brought back', async ({ page }) => {
  await open(page);
  await page.getByText('Or choose instead of writing').click();
  const form = page.locator('form.workout-form');
  await form.getByLabel('What').selectOption('strength');
  await form.getByRole('button', { name: 'Add an exercise' }).click();
  await form.getByRole('combobox', { name: 'Exercise 1' }).fill('Squat');
  await form.getByLabel('Sets 1').fill('5');
  await form.getByLabel('Repetitions 1').fill('5');
  await form.getByLabel('kg 1').fill('62.5');
  await form.getByLabel('Title').fill('Squats at home');
  await form.getByLabel('Day').fill('2025-05-01');
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Add training' }).click();
  await expect(list(page).getByText('Squats at home')).toHaveCount(1);

  await page.getByRole('button', { name: /^Again: Squats at home/ }).click();
  await expect(page.getByText('Added again, ended just now.')).toBeVisible();
  await expect(list(page).getByText('Squats at home')).toHaveCount(2);
  const row = list(page).locator('details').first();
  await row.locator('summary').first().click();
  await expect(row.getByText(/, 5 sets$/)).toBeVisible();
  await expect(row.getByText('5 × 5, 62.5 kg')).toBeVisible();
  await row.getByRole('button', { name: 'Edit Squats at home' }).click();
  await row.getByLabel('Title').fill('Heavy squats');
  await row.getByRole('button', { name: 'Save' }).click();
  await expect(list(page).getByText('Heavy squats')).toHaveCount(1);

  await list(page).getByRole('button', { name: 'Delete Heavy squats' }).click();
  await expect(list(page).getByText('Heavy squats')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(list(page).getByText('Heavy squats')).toHaveCount(1);
});

test('the load of the last days stands on the body and in a list, as an estimate', async ({ page }) => {
  await open(page);
  await page.getByRole('textbox', { name: 'What did you do?' }).fill('squats 5x5 100 kg yesterday, hard');
  await page.getByRole('button', { name: 'Add training' }).first().click();
  const now = page.locator('section', { has: page.getByRole('heading', { name: 'Estimated load now' }) });
  await expect(now.getByRole('img', { name: /Estimated load, body from the front: .*Quads/ })).toBeVisible();
  await expect(now.getByText(/Quads/).first()).toBeVisible();
  await expect(now.getByText(/says nothing about damage/)).toBeVisible();
  await expectAccessible(page);
});

test('files are dropped on any screen', async ({ page }) => {
  await page.goto('./#/journal');
  await page.getByRole('heading', { name: 'Journal', level: 1 }).waitFor();
  const bytes = [...readFileSync(`${FIXTURES}/hevy-fr-dates.csv`)];
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], 'hevy.csv'));
    return data;
  }, bytes);
  await page.waitForFunction(() => document.documentElement.dataset['takesFiles'] === 'yes');
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText('Let go to read them')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect(page.getByRole('button', { name: 'Add 1 workout' })).toBeVisible();
  await expect(page.getByText('Let go to read them')).toBeHidden();
});

test('files that are shared to the installed app wait for it', async ({ page }) => {
  await page.goto('./');
  await readyOffline(page);
  const text = readFileSync(`${FIXTURES}/hevy-fr-dates.csv`, 'utf8');
  // As the operating system does it: a form is sent to the app, and its answer opened.
  await page.evaluate((content) => {
    const files = new DataTransfer();
    files.items.add(new File([content], 'hevy é.csv', { type: 'text/csv' }));
    const form = Object.assign(document.createElement('form'), {
      action: './share',
      method: 'post',
      enctype: 'multipart/form-data',
    });
    const input = Object.assign(document.createElement('input'), { type: 'file', name: 'files', files: files.files });
    form.append(input);
    document.body.append(form);
    form.submit();
  }, text);
  await page.waitForURL(/#\/training$/);
  await expect(page.getByText('hevy é.csv (Hevy)')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Training', level: 1 })).toBeFocused();
  await page.reload();
  await expect(page.getByLabel('Choose files')).toBeAttached();
  await expect(page.getByText('hevy é.csv')).toHaveCount(0);
});

test('reading a large file shows how far it is, and can be stopped', async ({ page }, info) => {
  await open(page);
  const record = `<Record type="HKQuantityTypeIdentifierHeartRate" startDate="2026-09-03 09:00:00 +0200" value="90"/>\n`;
  const path = info.outputPath('export.xml');
  writeFileSync(path, `<HealthData>${record.repeat(1_500_000)}</HealthData>`);
  await page.getByLabel('Choose files').setInputFiles(path);
  await expect(page.getByRole('progressbar', { name: 'Reading export.xml' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByLabel('Choose files')).toBeAttached();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});
