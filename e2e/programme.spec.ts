/** A programme from its beginning to its end by hand: what Today makes of it, missed days, and each step undone. */
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';

test.use({ viewport: { width: 390, height: 844 } });

const plan = (page: Page) => page.getByRole('list', { name: 'Plan', exact: true });
const row = (page: Page, name: string) => page.getByRole('main').getByRole('listitem').filter({ hasText: name });

test('a programme is begun with what studies say of it, wanted by Today, stopped and brought back', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: /^Programmes/ }).click();
  await expect(page.getByRole('heading', { name: 'Programmes', level: 1 })).toBeVisible();

  // Calves are not backed, and that is said before anything begins.
  await page.getByRole('radio', { name: /^Calf flexibility/ }).check();
  await expect(page.getByText('Studies over weeks found no gain.')).toBeVisible();
  await expect(page.getByText(/ankles did not gain/)).toBeVisible();
  await page.getByRole('radio', { name: /^Hamstring flexibility/ }).check();
  await expect(page.getByText('Backed by studies over weeks.')).toBeVisible();
  await expect(page.getByRole('link', { name: /Konrad 2022/ })).toHaveAttribute(
    'href',
    '#/learn/study/konrad2022-training-rom',
  );
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(row(page, 'Hamstring flexibility')).toContainText('0 of 15 days');
  await expect(page.getByRole('button', { name: 'Begin' })).toBeDisabled();

  await page.getByRole('banner').getByRole('link', { name: 'Today' }).click();
  await expect(plan(page).getByRole('listitem').filter({ hasText: 'Hamstrings' })).toContainText(
    'Your programme, 0 of 15 days done.',
  );

  await page.getByRole('link', { name: /^Hamstring flexibility: 0 of 15/ }).click();
  await page.getByRole('button', { name: 'Stop: Hamstring flexibility' }).click();
  await expect(page.getByRole('button', { name: /^Stop/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, 'Hamstring flexibility')).toContainText('0 of 15 days');
  await page.reload();
  await expect(row(page, 'Hamstring flexibility')).toContainText('0 of 15 days');
});

test('missed days are forgiven', async ({ page }, testInfo) => {
  await page.clock.setFixedTime(new Date('2026-11-23T18:00:00Z'));
  const line = (id: string, at: string, body: object) =>
    JSON.stringify({ id, version: 5, at: `${at}T18:00:00.000Z`, zone: 'Europe/Berlin', ...body });
  const rolled = (id: string, at: string) => [
    line(`${id}-a`, at, {
      kind: 'session-started',
      session: id,
      context: 'rest',
      activity: null,
      blocks: [],
      levels: [],
    }),
    line(`${id}-b`, at, {
      kind: 'session-ended',
      session: id,
      completed: true,
      done: (['left', 'right'] as const).map((side) => ({
        region: 'hamstrings',
        side,
        tool: 'foam-roller',
        seconds: 60,
        heldSeconds: 0,
        tooMuch: false,
      })),
    }),
    line(`${id}-c`, at, { kind: 'rating', session: id, levels: [] }),
  ];
  const path = testInfo.outputPath('programme.jsonl');
  writeFileSync(
    path,
    [
      '{"unknot":"journal","version":1}',
      line('p', '2026-11-05', {
        kind: 'programme',
        programme: 'p',
        goal: 'hamstring-flexibility',
        regions: ['hamstrings'],
        weeks: 5,
        timesPerWeek: 3,
      }),
      // Two days in the first week, none in the second, one in the third.
      ...rolled('s1', '2026-11-06'),
      ...rolled('s2', '2026-11-08'),
      ...rolled('s3', '2026-11-20'),
    ].join('\n'),
  );
  await page.goto('./#/journal');
  await page.getByLabel(/restore from a file/i).setInputFiles(path);
  await page.getByRole('button', { name: /^Add/ }).click();
  await page.goto('./#/programme');
  await expect(row(page, 'Hamstring flexibility')).toContainText('3 of 15 days');
  await expect(row(page, 'Hamstring flexibility')).toContainText('Today is a good day for it.');
  await expect(row(page, 'Hamstring flexibility')).toContainText('Week 3 of 5, 1 of 3 this week.');
});

test('what is never wanted is left out, and what is always wanted is in the plan', async ({ page }) => {
  await page.goto('./#/programme');
  await page.getByRole('combobox', { name: 'Add to never' }).selectOption({ label: 'Upper back' });
  await page.getByRole('combobox', { name: 'Add to always' }).selectOption({ label: 'Forearms' });
  await page.getByRole('button', { name: 'Remove from always: forearms' }).waitFor();
  await page.getByRole('banner').getByRole('link', { name: 'Today' }).click();
  await expect(plan(page)).toContainText('Forearms');
  await expect(plan(page)).not.toContainText('Upper back');
  await expect(page.getByText('You asked never to plan it.')).toHaveCount(1);
});
