import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAppServer } from '../scripts/serve.mjs';
import { expect, test as base } from './support/app.ts';
import { readyOffline } from './support/offline.ts';

/** Puts a newer version online: another title, and a worker that knows of it. */
const publish = (folder: string, title: string): void => {
  const page = join(folder, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace(/<title>.*?<\/title>/, `<title>${title}</title>`));
  const worker = join(folder, 'sw.js');
  const before = readFileSync(worker, 'utf8');
  const after = before.replace(/\{([^{}]*url:"index\.html"[^{}]*)\}/, (entry) =>
    entry.replace(/revision:"[^"]*"/, `revision:"${title}"`),
  );
  expect(after).not.toBe(before);
  writeFileSync(worker, after);
};

const test = base.extend<{ readonly folder: string }, { readonly served: string }>({
  served: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'unknot-update-'));
      cpSync('dist/app', folder, { recursive: true });
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  origin: [
    async ({ served }, use) => {
      const server = createAppServer(served);
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('The server has no port.');
      await use(`http://localhost:${address.port}`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  folder: async ({ served }, use) => use(served),
});

test('a new version waits while the app is open and is there on the next start', async ({ context, page, folder }) => {
  await page.goto('./');
  await readyOffline(page);
  publish(folder, 'Newer');
  await page.evaluate(() => {
    (globalThis as { stillHere?: boolean }).stillHere = true;
  });
  const waits = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    // The place is taken a moment before the worker itself says that it is installed.
    while (registration.waiting?.state !== 'installed') await new Promise((soon) => setTimeout(soon, 50));
    return registration.waiting.state;
  });
  expect(waits).toBe('installed');
  await expect(page.getByText(/new version is ready/i)).toBeVisible();
  await expect(page).not.toHaveTitle('Newer');
  expect(await page.evaluate(() => (globalThis as { stillHere?: boolean }).stillHere)).toBe(true);
  await page.close();

  await expect(async () => {
    const next = await context.newPage();
    // The page as it comes: a moment later the app writes its own title over it.
    const came = await (await next.goto('./'))?.text();
    await next.close();
    expect(came).toContain('<title>Newer</title>');
  }).toPass({ timeout: 20_000 });
});
