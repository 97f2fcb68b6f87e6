/** The test of every browser test: the built app, served by our own server, with nobody else to talk to. */
import { type Page, test as base } from '@playwright/test';
import { createAppServer } from '../../scripts/serve.mjs';

export { expect } from '@playwright/test';

interface Watched {
  /** For journeys that leave the network before the figures are stored: the screens then do without them. */
  readonly figuresMayBeMissing: boolean;
  /** What the browser complained about so far. A test that provokes a complaint takes it out of here itself. */
  readonly complaints: string[];
}

interface Served {
  readonly origin: string;
}

export const test = base.extend<Watched, Served>({
  origin: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameter's pattern
    async ({}, use) => {
      const server = createAppServer();
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('The server has no port.');
      await use(`http://localhost:${address.port}`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ origin }, use) => use(`${origin}/`),
  figuresMayBeMissing: [false, { option: true }],
  complaints: [
    async ({ context, origin, figuresMayBeMissing }, use) => {
      const complaints: string[] = [];
      const own = (address: string) => /^(data|blob|about):/.test(address) || new URL(address).origin === origin;
      const watch = (page: Page) => {
        page.on('websocket', (socket) => complaints.push(`foreign request: ${socket.url()}`));
      };
      context.on('page', watch);
      context.pages().forEach(watch);
      context.on('request', (request) => {
        if (!own(request.url())) complaints.push(`foreign request: ${request.url()}`);
      });
      context.on('console', (message) => {
        const isMissingFigure =
          figuresMayBeMissing &&
          /net::ERR_/.test(message.text()) &&
          /\/figure-[^/]*\.json$/.test(message.location().url);
        if (message.type() === 'error' && !isMissingFigure)
          complaints.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => complaints.push(`page: ${error.error().stack ?? String(error.error())}`));
      await use(complaints);
      if (complaints.length > 0) throw new Error(`The browser complained:\n${complaints.join('\n')}`);
    },
    { auto: true },
  ],
});
