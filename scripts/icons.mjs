// @ts-check
/** Draws the app's icons from icon.svg. Run by hand after the drawing changed; the pictures are committed. */
import { readFileSync } from 'node:fs';
import { chromiumArgs, findChromium } from './chromium.mjs';
import { inProject } from './project.mjs';
import { chromium } from '@playwright/test';

const PUBLIC = inProject('src', 'web', 'public');

/** The drawing bleeds to its edges and the knot stays inside the inner circle, so the maskable icon needs no other drawing. */
const SIZES = { 'icon-192.png': 192, 'icon-512.png': 512, 'icon-maskable-512.png': 512, 'apple-touch-icon.png': 180 };

const found = await findChromium();
const browser = await chromium.launch({
  executablePath: found.path,
  args: chromiumArgs,
  env: { ...process.env, ...found.env },
});
const page = await browser.newPage();
const drawing = readFileSync(`${PUBLIC}/icon.svg`, 'utf8');
for (const [name, size] of Object.entries(SIZES)) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`);
  await page.screenshot({ path: `${PUBLIC}/${name}` });
}
await browser.close();
