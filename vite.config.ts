import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { metaContentSecurityPolicy } from './scripts/security-headers.mjs';
import { fileHandlers, shareRoute, shareTarget } from './scripts/share-target.mjs';

/** For hosts that send no headers. Only in the build: the development server writes inline styles. */
const metaPolicy = (): Plugin => ({
  name: 'unknot-meta-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: metaContentSecurityPolicy },
      injectTo: 'head-prepend',
    },
  ],
});

/** The licences also as a text beside the app, for whoever looks into its folder. */
const licencesText = (): Plugin => ({
  name: 'unknot-licences',
  apply: 'build',
  generateBundle() {
    const file = fileURLToPath(new URL('src/web/licences.json', import.meta.url));
    const licences = JSON.parse(readFileSync(file, 'utf8')) as readonly Record<
      'name' | 'version' | 'licence' | 'text',
      string
    >[];
    const source = licences.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`);
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: source.join(`\n${'-'.repeat(79)}\n\n`) });
  },
});

export default defineConfig({
  root: fileURLToPath(new URL('src/web', import.meta.url)),
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('dist/app', import.meta.url)),
    emptyOutDir: true,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    sourcemap: true,
    assetsInlineLimit: 0,
    // The polyfill only helps browsers older than ours.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Shared parts go into chunks of their own: put into some page's chunk, Today would have to load that page.
      experimental: { chunkOptimization: { mergeCommonChunks: false } },
      // What the first screen needs is one file: together it packs better than in two dozen.
      output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
    },
  },
  plugins: [
    metaPolicy(),
    licencesText(),
    VitePWA({
      injectRegister: null,
      registerType: 'prompt',
      manifest: {
        id: './',
        name: 'Unknot',
        short_name: 'Unknot',
        description: 'An offline self-myofascial release coach.',
        lang: 'en',
        dir: 'ltr',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#f5f2eb',
        theme_color: '#f5f2eb',
        categories: ['fitness', 'health', 'sports'],
        share_target: shareTarget,
        file_handlers: fileHandlers,
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
      },
      includeManifestIcons: false,
      workbox: {
        globPatterns: ['**/*.{html,js,css,json,txt,svg,png,webp,woff2,wasm,ogg,opus,m4a,mp3,webm}'],
        // Figures come later and in the background: together they are larger than the rest of the app.
        globIgnores: ['sw.js', 'licences.txt', 'assets/figure-*.json'],
        manifestTransforms: [
          async (entries) => ({ manifest: entries.filter(({ url }) => !url.endsWith('.webmanifest')), warnings: [] }),
        ],
        maximumFileSizeToCacheInBytes: 8_000_000,
        runtimeCaching: [
          shareRoute,
          {
            urlPattern: ({ url }) => /\/figure-[^/]*\.json$/.test(url.pathname),
            handler: 'CacheFirst',
            // The app itself throws away what is old: see src/web/figure-source.ts.
            options: { cacheName: 'figures' },
          },
        ],
        navigateFallback: 'index.html',
        cleanupOutdatedCaches: true,
        // A new version waits until the app is next started: a session must never be reloaded under somebody's back.
        skipWaiting: false,
        // The very first visit must work offline without a second one.
        clientsClaim: true,
        // Trusted Types forbid the worker to load a second script by its address.
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ],
});
