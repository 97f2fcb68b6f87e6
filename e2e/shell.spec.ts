import { readFileSync } from 'node:fs';
import { contentSecurityPolicy, metaContentSecurityPolicy } from '../scripts/security-headers.mjs';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/app.ts';
import { readyOffline } from './support/offline.ts';

interface Manifest {
  readonly name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly icons: readonly {
    readonly src: string;
    readonly sizes: string;
    readonly type: string;
    readonly purpose?: string;
  }[];
}

test('the app opens', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/Unknot/);
  await expect(page.locator('#app')).not.toBeEmpty();
  await expectAccessible(page);
});

test('every answer carries the policy, and so does the page itself', async ({ page, request }) => {
  const policy = [
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src 'self' blob: data:;",
    "media-src 'self' blob:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none';",
    "require-trusted-types-for 'script'; trusted-types unknot",
  ].join(' ');
  expect(contentSecurityPolicy).toBe(policy);
  for (const address of ['./', './index.html', './sw.js', './icon.svg', './nothing-here.js']) {
    const answer = await request.get(address);
    expect(answer.headers()['content-security-policy'], address).toBe(policy);
    expect(answer.headers()['x-content-type-options'], address).toBe('nosniff');
  }
  await page.goto('./');
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    'content',
    metaContentSecurityPolicy,
  );
});

test('the policy refuses scripts from elsewhere, inline scripts and strings as code', async ({ page, complaints }) => {
  await page.goto('./');
  const ran = await page.evaluate(async () => {
    const inline = document.createElement('script');
    try {
      inline.textContent = 'document.title = "inline"';
    } catch {
      return 'text refused';
    }
    document.head.append(inline);
    return document.title;
  });
  expect(ran).toBe('text refused');
  const workerFromString = await page.evaluate(() => {
    try {
      return typeof new Worker('./sw.js');
    } catch {
      return 'worker refused';
    }
  });
  expect(workerFromString).toBe('worker refused');
  expect(complaints.join('\n')).toMatch(/Trusted/);
  complaints.length = 0;
});

test('the app is installable: a whole manifest with icons of the promised sizes', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto('./');
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const answer = await request.get(address ?? '');
  expect(answer.headers()['content-type']).toContain('application/manifest+json');
  const manifest = (await answer.json()) as Manifest;
  expect(manifest).toMatchObject({ name: 'Unknot', start_url: './', scope: './', display: 'standalone' });
  expect(manifest.icons.map(({ sizes, purpose }) => [sizes, purpose].filter(Boolean).join(' '))).toEqual(
    expect.arrayContaining(['192x192', '512x512', '512x512 maskable']),
  );
  for (const { src, sizes, type } of manifest.icons) {
    const icon = await request.get(new URL(src, baseURL).href);
    expect(icon.headers()['content-type'], src).toBe(type);
    if (type !== 'image/png') continue;
    const body = await icon.body();
    expect(`${body.readUInt32BE(16)}x${body.readUInt32BE(20)}`, src).toBe(sizes);
  }
});

test('after the first load the app opens without a network', async ({ page, context }) => {
  await page.goto('./');
  await readyOffline(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('#app')).not.toBeEmpty();
  const fonts = await page.evaluate(async () =>
    Promise.all([...document.fonts].map(async (font) => (await font.load()).status)),
  );
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((status) => status !== 'loaded')).toEqual([]);
});

test('everything that is shipped is stored for offline use', async ({ page, request }) => {
  await page.goto('./');
  await readyOffline(page);
  const stored = await page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(stored).toEqual(expect.arrayContaining(['/index.html', '/icon.svg', '/icon-192.png']));
  expect(stored.filter((path) => path.endsWith('.woff2')).length).toBeGreaterThan(0);
  expect(stored.filter((path) => path.endsWith('.map'))).toEqual([]);
  for (const path of stored) expect((await request.get(path)).status(), path).toBe(200);
});

test('a request outside the app finds nothing', async ({ request, origin }) => {
  for (const path of [
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/..%5c..%5cpackage.json',
    '/%00',
    '/missing.js',
  ]) {
    expect((await request.get(`${origin}${path}`)).status(), path).toBe(404);
  }
  expect((await request.get(`${origin}/%E0%A4%A`)).status()).toBe(400);
  expect((await request.post(`${origin}/`)).status()).toBe(405);
  const navigation = await request.get(`${origin}/some/place`, { headers: { accept: 'text/html' } });
  expect(navigation.headers()['content-type']).toContain('text/html');
});

test('hashed files are kept for ever, the page and the worker are asked for again', async ({ request }) => {
  const page = await request.get('./');
  const entry = /src="\.\/(assets\/[^"]+\.js)"/.exec(await page.text())?.[1];
  expect(entry).toBeDefined();
  const script = await request.get(`./${entry}`, { headers: { 'accept-encoding': 'br' } });
  expect(script.headers()).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'text/javascript; charset=utf-8',
    'content-encoding': 'br',
  });
  for (const path of ['./', './index.html', './sw.js', './manifest.webmanifest']) {
    expect((await request.get(path)).headers()['cache-control'], path).toBe('no-cache');
  }
  const { etag = '' } = page.headers();
  expect((await request.get('./', { headers: { 'if-none-match': etag } })).status()).toBe(304);
});

test('the shipped font comes with its licence', () => {
  const licences = JSON.parse(readFileSync('src/web/licences.json', 'utf8')) as readonly {
    name: string;
    text: string;
  }[];
  expect(licences.find(({ name }) => name === 'Instrument Sans')?.text).toContain('SIL OPEN FONT LICENSE');
});
