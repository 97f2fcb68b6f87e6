/** No test: takes the picture of every screen, in both themes, on a phone and on a desk. Run by `npm run screenshots`. */
import { test } from './support/app.ts';
import { screens } from './support/screens.ts';

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const;

for (const { name, open } of screens) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const viewport of SIZES) {
      const picture = `${name}-${colorScheme}-${viewport.width}x${viewport.height}`;
      test.describe(picture, () => {
        test.use({ colorScheme, viewport, contextOptions: { reducedMotion: 'reduce' } });
        test('picture', async ({ page }) => {
          await open(page);
          await page.evaluate(async () => document.fonts.ready.then(() => undefined));
          await page.screenshot({ path: `screenshots/${picture}.png`, animations: 'disabled', caret: 'hide' });
        });
      });
    }
  }
}
