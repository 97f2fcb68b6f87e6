import { spawn } from 'node:child_process';

/** Runs the browser's part of a bench, `bench/NAME/*.spec.ts`, on the built app. Answers whether it was content. */
export const inBrowser = (name: string, env: Readonly<Record<string, string>> = {}): Promise<boolean> =>
  new Promise((resolve) => {
    const args = ['node_modules/@playwright/test/cli.js', 'test', '--workers=1'];
    const child = spawn(process.execPath, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env, UNKNOT_BENCH: name },
    });
    child.on('exit', (code) => resolve(code === 0));
  });
