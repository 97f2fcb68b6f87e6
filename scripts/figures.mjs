// @ts-check
/** `npm run figures`: bundles and starts scripts/figures/main.ts, then takes the picture of the sheet it wrote. */
import { pathToFileURL } from 'node:url';
import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromiumArgs, findChromium } from './chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { giveUp, inProject, run, toolPath } from './project.mjs';

await ensureInstalled();
const args = process.argv.slice(2);
const built = await run(
  process.execPath,
  [toolPath('vite'), 'build', '--config', 'vite.figures.config.ts', '--logLevel', 'warn'],
  { seconds: 120, show: 'stderr' },
);
if (built.code !== 0) giveUp('Could not bundle the drawing; the reason stands above.');
const { code } = await run(process.execPath, [inProject('.cache', 'figures', 'figures.mjs'), ...args], {
  seconds: 6 * 3600,
});
if (code !== 0) process.exit(code);

/** @type {[page: string, picture: string][]} */
const pictures = [];
const asked = args[args.indexOf('--sheet') + 1];
const blind = args.includes('--blind') ? resolve(args[args.indexOf('--blind') + 1] ?? '') : undefined;
if (blind !== undefined) {
  for (const page of readdirSync(blind)
    .filter((name) => name.endsWith('.html'))
    .toSorted())
    pictures.push([join(blind, page), join(blind, page.replace(/html$/, 'png'))]);
} else if (args.includes('--sheet')) {
  if (asked?.endsWith('.png')) pictures.push([resolve(asked.replace(/\.png$/, '.html')), asked]);
} else if (!args.includes('--check') && !args.includes('--map')) {
  for (const theme of ['light', 'dark'])
    pictures.push([
      inProject('.cache', 'figures', `sheet-${theme}.html`),
      inProject('docs', 'pictures', `figures-${theme}.png`),
    ]);
}
if (pictures.length > 0) {
  const { chromium } = await import('@playwright/test');
  const found = await findChromium();
  const browser = await chromium.launch({
    executablePath: found.path,
    args: chromiumArgs,
    env: { ...process.env, ...found.env },
  });
  const page = await browser.newPage({ viewport: { width: 1560, height: 300 } });
  for (const [from, to] of pictures) {
    await page.goto(pathToFileURL(from).href);
    await page.screenshot({ path: to, fullPage: true });
    if (blind !== undefined) rmSync(from);
    process.stdout.write(`${to}\n`);
  }
  await browser.close();
}
