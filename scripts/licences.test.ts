import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LICENCES_FILE, collectLicences, licencesJson } from './licences.mjs';

it('the list of licences is that of the installed versions (npm run licences renews it)', () => {
  expect(readFileSync(LICENCES_FILE, 'utf8')).toBe(licencesJson());
});

it('nothing is shipped under a licence that asks for more than naming it', () => {
  const licences = new Set(collectLicences().map(({ licence }) => licence));
  expect(
    [...licences].filter(
      (licence) => !['MIT', 'Apache-2.0', 'OFL-1.1', 'BSD-3-Clause', 'ISC', '0BSD'].includes(licence),
    ),
  ).toEqual([]);
});
