/** Every screen, in both themes, on a phone: nothing that axe would complain about, and nothing wider than the screen. */
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/app.ts';
import { screens } from './support/screens.ts';

// Colours that are still on their way from one theme to the other are nobody's contrast.
const PHONE = { width: 390, height: 844 };

test.use({ viewport: PHONE, contextOptions: { reducedMotion: 'reduce' } });

for (const { name, open } of screens) {
  test(`${name} is accessible by day and by night`, async ({ page }) => {
    await open(page);
    // What lies under a bar that stays at the foot of the screen is no smaller for it: let the whole page be seen.
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    if (whole > PHONE.height) await page.setViewportSize({ ...PHONE, height: whole });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(100);
      await expectAccessible(page);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
