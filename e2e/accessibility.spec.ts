/** Every screen, in both themes, on a phone: nothing that axe would complain about, and nothing wider than the screen. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/app.ts';
import { screens } from './support/screens.ts';

// Colours that are still on their way from one theme to the other are nobody's contrast.
const PHONE = { width: 390, height: 844 };

test.use({ viewport: PHONE, contextOptions: { reducedMotion: 'reduce' } });

/**
 * What lies under a bar that stays at the foot of the screen is no smaller for it: lets the whole page be seen, also when
 * a part of it, or its font, comes late.
 */
const seeWhole = async (page: Page): Promise<void> => {
  await expect(async () => {
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    if (whole > PHONE.height) await page.setViewportSize({ ...PHONE, height: whole });
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
  }).toPass();
};

for (const { name, open } of screens) {
  test(`${name} is accessible by day and by night`, async ({ page }) => {
    await open(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(100);
      await seeWhole(page);
      await expectAccessible(page);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
