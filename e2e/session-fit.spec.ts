/** A session on small and low screens, in each of its phases: no word is cut, nothing lies over another thing, and the number is a quarter of the short side. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { markSore } from './support/screens.ts';

const SIZES = [
  [390, 844],
  [375, 667],
  [320, 568],
  [844, 390],
  [667, 375],
  [568, 320],
  [1280, 800],
] as const;

/** Height of the font's digits, of its size. */
const DIGIT = 0.72;

/** What is wrong with what the screen shows, in words. */
const faultsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate((digit) => {
    const faults: string[] = [];
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.closest('.unseen, [hidden]') === null;
    };
    const nameOf = (element: Element): string =>
      `${element.className.toString() || element.tagName} "${(element.textContent ?? '').slice(0, 24)}"`;
    // The box of the words, not of the room that they have.
    const boxOf = (element: Element): DOMRect => {
      if (!element.matches('p, h1')) return element.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(element);
      // What only a screen reader hears takes no room.
      const unseen = element.querySelector('.unseen');
      if (unseen) range.setStartAfter(unseen);
      return range.getBoundingClientRect();
    };
    const things = [
      ...document.querySelectorAll(
        'main.session :is(h1, p, button, .session-clock, .side-shape, .sweep, .session-bars)',
      ),
    ]
      .filter((each) => isSeen(each) && each.parentElement?.closest('p, h1, button, .sweep') === null)
      .map((element) => ({ element, box: boxOf(element) }));
    const { scrollHeight } = document.documentElement;
    if (scrollHeight > innerHeight + 1) faults.push(`scrolls by ${scrollHeight - innerHeight}`);
    for (const [index, { element, box }] of things.entries()) {
      // The clock's box is wider than its digits.
      if (
        box.bottom > innerHeight + 1 ||
        box.top < -1 ||
        (!element.matches('.session-clock') && (box.right > innerWidth + 1 || box.left < -1))
      )
        faults.push(`outside: ${nameOf(element)}`);
      if (element.scrollWidth > element.clientWidth + 2 && getComputedStyle(element).overflowX !== 'visible')
        faults.push(`cut: ${nameOf(element)}`);
      if (element.scrollHeight > element.clientHeight + 2 && getComputedStyle(element).overflowY !== 'visible')
        faults.push(`cut: ${nameOf(element)}`);
      for (const other of things.slice(index + 1)) {
        if (element.contains(other.element) || other.element.contains(element)) continue;
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // The loop stands around the number.
        const isInLoop = element.closest('.hold-middle') && other.element.closest('.hold-middle');
        if (wide > 2 && high > 2 && !isInLoop) faults.push(`overlap: ${nameOf(element)} and ${nameOf(other.element)}`);
      }
    }
    const clock = [...document.querySelectorAll('main.session [role="timer"]')].find(isSeen);
    const size = clock && clock.textContent.length < 3 ? Number.parseFloat(getComputedStyle(clock).fontSize) : null;
    if (size !== null && size * digit < Math.min(innerWidth, innerHeight) / 4)
      faults.push(`number of ${Math.round(size * digit)} px`);
    return faults;
  }, DIGIT);

test('fits on every screen in every phase', async ({ page }) => {
  test.setTimeout(150_000);
  const found: string[] = [];
  const look = async (phase: string): Promise<void> => {
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(250);
      for (const fault of await faultsOf(page)) found.push(`${phase} ${width}x${height}: ${fault}`);
    }
  };
  await page.goto('./');
  // The calves have the longest words.
  await markSore(page, 'Left calf', 7);
  await page.getByRole('button', { name: 'Start session' }).click();
  await page.getByRole('button', { name: 'None of these' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  for (let times = 0; times < 12 && !(await page.getByRole('heading', { name: /calf/ }).isVisible()); times += 1) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(100);
  }
  await expect(page.getByRole('heading', { name: /calf/ })).toBeVisible();
  const pauseAndResume = async (): Promise<void> => {
    await page.keyboard.press('p');
    await page.keyboard.press('p');
  };
  // What gave way is told in a bar, which is gone after a pause.
  await pauseAndResume();
  await look('getting ready');
  await page.keyboard.press('ArrowLeft');
  await look('getting ready with a bar');
  await page.keyboard.press('p');
  await look('paused before');
  await page.keyboard.press('p');
  await page.getByRole('button', { name: 'Knot' }).waitFor({ timeout: 20_000 });
  await look('rolling');
  await page.keyboard.press('+');
  await look('rolling with a bar');
  await page.getByRole('button', { name: /^Tempo/ }).click();
  await look('rolling, choosing the tempo');
  await page.keyboard.press('p');
  await look('paused');
  await page.keyboard.press('p');
  await page.keyboard.press(' ');
  await look('holding');
  await page.keyboard.press('p');
  await look('paused in a hold');
  await page.keyboard.press('p');
  await page.keyboard.press(' ');
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(200);
  await look('next one');
  expect(found).toEqual([]);
});
