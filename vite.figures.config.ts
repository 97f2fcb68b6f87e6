import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The drawing of the figures as one file, which is also the file of its threads. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: fileURLToPath(new URL('scripts/figures/main.ts', import.meta.url)),
    outDir: fileURLToPath(new URL('.cache/figures', import.meta.url)),
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'figures.mjs', codeSplitting: false } },
  },
});
