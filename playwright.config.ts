import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './scripts/chromium.mjs';

const chromium = await findChromium();
const bench = process.env['UNKNOT_BENCH'];

export default defineConfig({
  testDir: bench === undefined ? 'e2e' : `bench/${bench}`,
  testMatch: process.env['UNKNOT_SCREENSHOTS'] ? 'screenshots.ts' : '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  globalTimeout: process.env['FUZZ'] ? 3_600_000 : 840_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.cache/browser-tests.json' }]],
  use: {
    browserName: 'chromium',
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // A recorder that copies the page at each step would be measured with it. A film of every test costs a tenth of the
    // time; the picture of where a test failed costs nothing.
    trace: bench === undefined ? { mode: 'retain-on-failure', screenshots: false } : 'off',
    screenshot: bench === undefined ? 'only-on-failure' : 'off',
    launchOptions: {
      executablePath: chromium.path,
      args: chromiumArgs,
      env: { ...process.env, ...chromium.env },
    },
  },
});
