import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** One file with everything in it, so that a started command never meets half of a newer build. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: fileURLToPath(new URL('src/cli/main.ts', import.meta.url)),
    outDir: fileURLToPath(new URL('dist/cli', import.meta.url)),
    target: 'node20',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'unknot.js', codeSplitting: false } },
  },
});
