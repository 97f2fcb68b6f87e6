/** Part of `npm run bench:plan`: while a thumb drags the minutes, each step is planned and drawn within its frame. */
import { expect, test } from '../../e2e/support/app.ts';
import { markSore } from '../../e2e/support/screens.ts';
import { tasksOf } from '../page-tasks.ts';

/** Sixty frames a second. */
const FRAME_MS = 1000 / 60;
/** Shorter tasks are the browser's own: a step that plans and draws takes longer. */
const LEAST_MS = 1;

test('dragging the minutes over all of their range', async ({ page, browser }) => {
  await page.goto('./');
  await page.getByRole('radiogroup', { name: 'When' }).getByRole('radio', { name: 'After' }).check();
  for (const tool of ['Ball', 'Double ball', 'Gun', 'Stick'])
    await page.getByRole('group', { name: 'Tools' }).getByRole('checkbox', { name: tool, exact: true }).check();
  await markSore(page, 'Right calf', 6);
  await markSore(page, 'Left hamstring', 4);
  await page.evaluate(() => scrollTo(0, 0));
  const minutes = page.getByRole('slider', { name: 'Minutes' });
  const rail = await minutes.boundingBox();
  if (!rail) throw new Error('The slider is not on the screen.');
  const y = rail.y + rail.height / 2;
  const [left, right] = [rail.x + 18, rail.x + rail.width - 18];
  const drag = async (to: number, from: number): Promise<void> => {
    const steps = 60;
    for (let step = 1; step <= steps; step += 1) await page.mouse.move(from + ((to - from) * step) / steps, y);
  };
  await page.mouse.move(left, y);
  await page.mouse.down();
  // Once there and back before it counts: the engine is warm after the first seconds of use.
  await drag(right, left);
  await drag(left, right);
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
  await drag(right, left);
  await expect(minutes).toHaveValue('30');
  await drag(left, right);
  await expect(minutes).toHaveValue('2');
  const tasks = tasksOf(await browser.stopTracing())
    .map(({ clockMs }) => clockMs)
    .filter((each) => each >= LEAST_MS);
  await page.mouse.up();
  const at = (share: number): number => tasks[Math.floor(tasks.length * (1 - share))] ?? 0;
  process.stdout.write(
    `     ${tasks.length} tasks of the page by the clock: median ${at(0.5).toFixed(1)} ms, 95th percentile ${at(0.95).toFixed(1)} ms, longest ${(tasks[0] ?? 0).toFixed(1)} ms\n`,
  );
  expect(tasks.length).toBeGreaterThan(28);
  expect(at(0.95)).toBeLessThanOrEqual(FRAME_MS);
});
