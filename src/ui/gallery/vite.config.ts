import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** `npx vite src/ui/gallery --port 4200`: every state of every page, for looking at. Never part of the app. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  cacheDir: fileURLToPath(new URL('../../../.cache/gallery', import.meta.url)),
  server: { fs: { allow: [fileURLToPath(new URL('../../..', import.meta.url))] } },
});
