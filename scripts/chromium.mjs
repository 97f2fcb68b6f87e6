// @ts-check
/** Finds a Chromium for the browser tests: the one named, an installed one, else the one that comes from npm. Never downloads. */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { giveUp, inProject, isMain, run } from './project.mjs';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined ? [] : [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')];
  }),
];

/** No update, no telemetry, nothing that leaves the machine; as root there is no sandbox to be had. */
export const chromiumArgs = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Asked whether it understands speech on the device, a Chromium built without that ends the page (Settings asks).
  '--disable-blink-features=OnDeviceWebSpeechAvailable',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** @param {string} path */
const starts = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const installed = () =>
  [
    ...(process.env['PATH'] ?? '')
      .split(delimiter)
      .flatMap((folder) => COMMANDS.map((command) => join(folder, command))),
    ...PLACES,
  ].find(starts);

/** @param {string} place */
const fontsConfiguration = (place) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${place}/fonts/fonts</dir>
  <cachedir>${place}/fonts-cache</cachedir>
</fontconfig>
`;

/**
 * The package unpacks into the folder for temporary files and keeps an old one for ever, so it gets a folder of its own for
 * each version. Without the system's libnss3 it must be told that it runs where it brings its own libraries.
 */
const fromNpm = async () => {
  const folder = inProject('node_modules', '@sparticuz', 'chromium');
  if (process.platform !== 'linux' || !existsSync(folder)) return undefined;
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const cache = inProject('.cache');
  const place = join(cache, `chromium-${version}`);
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache)) {
    if (/^chromium-[\d.]+$/.test(name) && join(cache, name) !== place) rmSync(join(cache, name), { recursive: true });
  }
  if (!existsSync(place)) {
    const unpacking = `${place}.${process.pid}`;
    mkdirSync(unpacking);
    const { code, output } = await run(
      process.execPath,
      ['--input-type=module', '-e', "await (await import('@sparticuz/chromium')).default.executablePath();"],
      {
        seconds: 180,
        show: 'nothing',
        env: { ...process.env, TMPDIR: unpacking, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
      },
    );
    if (code !== 0) {
      rmSync(unpacking, { recursive: true, force: true });
      giveUp(`Could not unpack the Chromium from npm: ${output.trim().split('\n').at(-1)}`);
    }
    try {
      renameSync(unpacking, place);
    } catch {
      // Another run was faster.
      rmSync(unpacking, { recursive: true, force: true });
    }
  }
  const path = join(place, 'chromium');
  // The package's own configuration names the places of a cloud function; without any font a text field ends the browser.
  writeFileSync(join(place, 'fonts', 'fonts.conf'), fontsConfiguration(place));
  const plain = { FONTCONFIG_PATH: process.env['FONTCONFIG_PATH'] ?? join(place, 'fonts') };
  const { code } = await run(path, ['--version'], { seconds: 20, show: 'nothing' });
  const libraries = [join(place, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter);
  return { path, env: code === 0 ? plain : { ...plain, LD_LIBRARY_PATH: libraries } };
};

/**
 * `CHROMIUM_PATH=npm` asks for the one from npm even where another is installed.
 * @returns {Promise<{ path: string, env: Record<string, string> }>}
 */
export const findChromium = async () => {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '' && named !== 'npm') {
    if (!starts(named)) giveUp(`CHROMIUM_PATH names ${named}, which cannot be started.`);
    return { path: named, env: {} };
  }
  const path = named === 'npm' ? undefined : installed();
  if (path !== undefined) return { path, env: {} };
  return (
    (await fromNpm()) ?? giveUp('Found no Chromium for the browser tests: name one with the CHROMIUM_PATH variable.')
  );
};

if (isMain(import.meta.url)) process.stdout.write(`${(await findChromium()).path}\n`);
