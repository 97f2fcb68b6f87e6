// @ts-check
/** Collects the licences of everything that is shipped, for the app's About page: src/web/licences.json. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { inProject, isMain } from './project.mjs';

/** @typedef {{ name: string, version: string, licence: string, text: string }} Licence */

export const LICENCES_FILE = inProject('src', 'web', 'licences.json');

/** What the built service worker carries; it is no dependency of ours by name. */
const IN_SERVICE_WORKER = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];

/** @type {Record<string, string>} */
const KNOWN_AS = { '@fontsource-variable/instrument-sans': 'Instrument Sans' };

/** @param {string} name */
const packageOf = (name) => JSON.parse(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8'));

/** @param {string} name @returns {string[]} */
const withItsOwn = (name) => [name, ...Object.keys(packageOf(name).dependencies ?? {}).flatMap(withItsOwn)];

/** @param {string} name */
const textOf = (name) => {
  const files = readdirSync(inProject('node_modules', name)).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  // Some packages leave out the text that stands in their repository.
  const kept = inProject('scripts', 'licence-texts', `${name}.txt`);
  if (files.length === 0 && existsSync(kept)) return readFileSync(kept, 'utf8').trim();
  if (files.length === 0) throw new Error(`${name} comes without a licence text`);
  return files
    .sort()
    .map((file) =>
      readFileSync(inProject('node_modules', name, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim(),
    )
    .join('\n\n');
};

/** @returns {Licence[]} */
export const collectLicences = () => {
  const { dependencies } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  const names = new Set([...Object.keys(dependencies).flatMap(withItsOwn), ...IN_SERVICE_WORKER]);
  return [...names]
    .map((name) => {
      const { version, license } = packageOf(name);
      return { name: KNOWN_AS[name] ?? name, version, licence: license, text: textOf(name) };
    })
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
};

export const licencesJson = () => `${JSON.stringify(collectLicences(), null, 1)}\n`;

if (isMain(import.meta.url)) writeFileSync(LICENCES_FILE, licencesJson());
