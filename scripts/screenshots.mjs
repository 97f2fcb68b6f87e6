// @ts-check
/** `npm run screenshots`: pictures of every screen of e2e/support/screens.ts, into ./screenshots. */
import { rmSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inProject, run, toolPath } from './project.mjs';

await ensureInstalled();
await ensureBuilt('app');
rmSync(inProject('screenshots'), { recursive: true, force: true });
const { code } = await run(process.execPath, [toolPath('@playwright/test', 'playwright'), 'test'], {
  seconds: 600,
  env: { ...process.env, UNKNOT_SCREENSHOTS: '1' },
});
process.exitCode = code;
