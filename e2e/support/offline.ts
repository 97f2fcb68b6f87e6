import type { Page } from '@playwright/test';

/** Waits until this page would start without a network: the worker has stored everything and controls the page. */
export const readyOffline = async (page: Page): Promise<void> => {
  await page.waitForFunction(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return active?.state === 'activated' && navigator.serviceWorker.controller !== null;
  });
};
