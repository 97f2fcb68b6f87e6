/** Training at each of its stages. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Screen } from './screens.ts';

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const csv = (name: string, ...rows: readonly string[]): Upload => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${rows.join('\n')}\n`),
});

const fixture = (name: string): Upload => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: readFileSync(`src/core/training/fixtures/${name}`),
});

const SETS = 'Date;Workout Name;Exercise Name;Set Order;Weight (kg);Reps';

const empty = async (page: Page): Promise<void> => {
  await page.goto('./#/training');
  await page.getByRole('heading', { name: 'Training', level: 1 }).waitFor();
};

const choose = (page: Page, ...files: readonly Upload[]): Promise<void> =>
  page.getByLabel('Choose files').setInputFiles([...files]);

const previewed = async (page: Page, ...files: readonly Upload[]): Promise<void> => {
  await choose(page, ...files);
  await page.getByRole('heading', { name: 'Before anything is added' }).waitFor();
};

const bringUp = (page: Page, heading: string): Promise<void> =>
  page.getByRole('heading', { name: heading }).evaluate((found) => found.scrollIntoView({ block: 'start' }));

/** The worker says once how far it is, and no more: the picture of something that soon passes. */
const reading = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    class Halfway extends EventTarget {
      terminate(): void {}
      postMessage({ type }: { readonly type: string }): void {
        const progress = { name: 'apple-health-export.zip', file: 1, files: 4, share: 0.4 };
        if (type === 'read') this.dispatchEvent(new MessageEvent('message', { data: { type: 'progress', progress } }));
      }
    }
    Object.assign(globalThis, { Worker: Halfway });
  });
  await empty(page);
  await choose(page, csv('a.csv', 'a'));
  await page.getByRole('progressbar', { name: 'Reading apple-health-export.zip' }).waitFor();
  await bringUp(page, 'From a file');
};

/** Each kind of doubt once. */
const doubts = async (page: Page): Promise<void> => {
  await empty(page);
  await previewed(page, fixture('run-57-s.fit'));
  await page.getByRole('button', { name: 'Add 1 workout' }).click();
  await page.getByText('Added 1 workout.').waitFor();
  await previewed(
    page,
    csv(
      'Activities.csv',
      'Activity Type,Date,Title,Time',
      'Running,2017-06-11 16:34:20,Round the lake,00:00:55',
      'Running,1989-12-31 00:10:00,Lunch run,00:31:10',
    ),
    fixture('strong-comma.csv'),
    csv('strong.csv', SETS, '2026-05-03 18:00:00;Push;Wug Press Thing;1;50;5'),
  );
  await bringUp(page, 'From a file');
};

const columns = async (page: Page): Promise<void> => {
  await empty(page);
  await previewed(
    page,
    csv('log.csv', 'wann;was;wie oft;kg', '03.05.2026;Kniebeugen;20;60', '05.05.2026;Rudern;12;40'),
  );
  await bringUp(page, 'What do the columns mean?');
};

const exercise = async (page: Page): Promise<void> => {
  await empty(page);
  await previewed(
    page,
    csv(
      'strong.csv',
      SETS,
      '2026-05-03 18:00:00;Push;Wug Press Thing;1;50;5',
      '2026-05-03 18:00:00;Push;Blarg Pull;1;50;5',
    ),
  );
  await page.getByRole('combobox', { name: 'Works mainly, for Wug Press Thing' }).selectOption('pecs');
  await page.getByRole('combobox', { name: 'Also works, for Wug Press Thing' }).selectOption('rear-shoulder');
  await bringUp(page, 'What do these work?');
};

const written = async (page: Page): Promise<void> => {
  await empty(page);
  for (const line of ['squats 5x5 100 kg yesterday, hard', 'ran 8 km today, easy']) {
    await page.getByRole('textbox', { name: 'What did you do?' }).fill(line);
    await page.keyboard.press('Enter');
    await page.getByText('Added.').waitFor();
  }
  await previewed(page, fixture('hevy-kg.csv'));
  await page.getByRole('button', { name: /^Add \d+ workouts/ }).click();
  await page.getByText(/^Added \d+ workouts/).waitFor();
  await bringUp(page, 'From a file');
};

const history = async (page: Page): Promise<void> => {
  await written(page);
  await page
    .locator('section', { has: page.getByRole('heading', { name: 'Your training' }) })
    .locator('summary')
    .first()
    .click();
  await bringUp(page, 'Your training');
};

const load = async (page: Page): Promise<void> => {
  await written(page);
  await bringUp(page, 'Estimated load now');
};

const form = async (page: Page): Promise<void> => {
  await empty(page);
  await page.getByText('Or choose instead of writing').click();
  const fields = page.locator('form.workout-form');
  await fields.getByLabel('What').selectOption('strength');
  for (const name of ['Squat', 'Romanian Deadlift']) {
    await fields.getByRole('button', { name: 'Add an exercise' }).click();
    await fields
      .getByRole('combobox', { name: /^Exercise/ })
      .last()
      .fill(name);
  }
  await fields.evaluate((found) => found.scrollIntoView({ block: 'start' }));
};

export const trainingScreens: readonly Screen[] = [
  { name: 'training-empty', open: empty },
  { name: 'training-reading', open: reading },
  { name: 'training-doubts', open: doubts },
  { name: 'training-columns', open: columns },
  { name: 'training-exercise', open: exercise },
  { name: 'training-load', open: load },
  { name: 'training-history', open: history },
  { name: 'training-form', open: form },
];
