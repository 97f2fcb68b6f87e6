/**
 * A browser of our own that can be killed like a phone kills an app: its whole process group at once, with a profile that
 * outlives it. Playwright only connects to it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, type Page, chromium } from '@playwright/test';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';

const START_SECONDS = 60;

export interface OwnChromium {
  readonly page: Page;
  /** SIGKILL to the browser and everything that it started. Resolves when it is gone. */
  readonly kill: () => Promise<void>;
}

/** The address at which the browser listens, from what it says at its start. */
const listeningAt = async (child: ChildProcess): Promise<string> => {
  let said = '';
  const address = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The browser did not start:\n${said}`)), START_SECONDS * 1000);
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
  });
  return address;
};

export const startOwnChromium = async (
  profile: string,
  viewport = { width: 390, height: 844 },
): Promise<OwnChromium> => {
  const { path, env } = await findChromium();
  const child = spawn(
    path,
    [
      ...chromiumArgs,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--autoplay-policy=no-user-gesture-required',
      `--window-size=${viewport.width},${viewport.height}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } },
  );
  const gone = once(child, 'exit');
  const browser: Browser = await chromium.connectOverCDP(await listeningAt(child));
  const context = browser.contexts()[0] ?? (await browser.newContext());
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setViewportSize(viewport);
  return {
    page,
    kill: async () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      await gone;
      await browser.close().catch(() => undefined);
    },
  };
};
