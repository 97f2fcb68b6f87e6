import type { Page } from '@playwright/test';

export interface Screen {
  /** Names the picture: kebab-case. */
  readonly name: string;
  /** Brings a freshly opened, empty app to this screen. */
  readonly open: (page: Page) => Promise<void>;
}

/** Every screen that has a picture; `npm run screenshots` takes them all. */
export const screens: readonly Screen[] = [
  {
    name: 'first-page',
    open: async (page) => {
      await page.goto('./');
    },
  },
];
