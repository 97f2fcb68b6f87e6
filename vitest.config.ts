import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
    setupFiles: ['scripts/vitest-setup.ts'],
    testTimeout: process.env['FUZZ'] ? 600_000 : 60_000,
    passWithNoTests: true,
  },
});
