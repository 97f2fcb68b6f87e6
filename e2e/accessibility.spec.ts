/** Every screen, in both themes, on a phone: nothing that axe would complain about, and nothing wider than the screen. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/app.ts';
import { screens } from './support/screens.ts';

const PHONE = { width: 390, height: 844 };

test.use({
  viewport: PHONE,
  contextOptions: { reducedMotion: 'reduce' },
  // The message of a failure names rule and element; copies of the whole page at each step would cost a third more.
  trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
});

/**
 * How much of the page lies below the screen, once its font is there and no colour is on its way: colours between one
 * theme and the other are nobody's contrast.
 */
const below = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    const isColour = (each: Animation): boolean =>
      each instanceof CSSTransition && /^(fill|stroke)$|color$|shadow$/.test(each.transitionProperty);
    await document.fonts.ready;
    // What inherits a colour sets out when that has arrived, so this takes as many frames as the page is deep.
    do {
      await frame();
      await frame();
    } while (document.getAnimations().some((each) => each.playState === 'running' && isColour(each)));
    return document.documentElement.scrollHeight - innerHeight;
  });

/**
 * What lies under a bar that stays at the foot of the screen is no smaller for it: lets the whole page be seen, also when
 * a part of it comes late. Only Today, whose stage is as high as the screen, may go on growing with it: there what comes
 * after the stage stays below the bar.
 */
const seeWhole = async (page: Page): Promise<void> => {
  let before = Number.POSITIVE_INFINITY;
  let rest = await below(page);
  while (rest > 0 && rest !== before) {
    const { height } = page.viewportSize() ?? PHONE;
    await page.setViewportSize({ ...PHONE, height: height + rest });
    before = rest;
    rest = await below(page);
  }
  if (rest > 0) await expect(page.locator('.today-stage')).toHaveCount(1);
};

for (const { name, open } of screens) {
  test(`${name} is accessible by day and by night`, async ({ page }) => {
    await open(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await seeWhole(page);
      await expectAccessible(page);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
