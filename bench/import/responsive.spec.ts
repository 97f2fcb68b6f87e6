/** Part of `npm run bench:import`: large files are read, settled and added while the page must go on answering. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '../../e2e/support/app.ts';
import { tasksOf } from '../page-tasks.ts';

const FOLDER = resolve(process.env['UNKNOT_BENCH_FILES'] ?? '.');
const MOST_MS = 100;

const FILES: readonly (readonly [string, readonly string[], number])[] = [
  ['a CSV of 50,000 rows', [join(FOLDER, 'sets-50000.csv')], 2000],
  ['100 FIT files', readdirSync(join(FOLDER, 'fit-100')).map((name) => join(FOLDER, 'fit-100', name)), 100],
  ['an Apple Health export of 255 MB', [join(FOLDER, 'health-255000000.xml')], 1900],
];

for (const [name, files, least] of FILES) {
  test(name, async ({ page, browser }) => {
    test.setTimeout(300_000);
    await page.goto('./#/training');
    await page.getByLabel(/choose files/i).waitFor();
    // What loads with the screen is not meant.
    await page.waitForTimeout(1000);
    await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
    await page.getByLabel(/choose files/i).setInputFiles([...files]);
    const add = page.getByRole('button', { name: /^Add \d+ workouts/ });
    await expect(add).toBeEnabled({ timeout: 120_000 });
    const amount = Number(/\d+/.exec((await add.textContent()) ?? '')?.[0]);
    expect(amount).toBeGreaterThanOrEqual(least);
    await add.click();
    await expect(page.getByText(`Added ${amount} workouts.`)).toBeVisible({ timeout: 120_000 });
    await page.waitForTimeout(1000);
    const tasks = tasksOf(await browser.stopTracing());
    expect(tasks.length).toBeGreaterThan(0);
    const longest = tasks
      .slice(0, 4)
      .map(({ clockMs, processorMs }) => `${Math.round(clockMs)} (${Math.round(processorMs)})`)
      .join(', ');
    process.stdout.write(`     ${name}: longest tasks of the page ${longest} ms by the clock (of the processor)\n`);
    expect(tasks[0]?.clockMs ?? 0).toBeLessThanOrEqual(MOST_MS);
  });
}
