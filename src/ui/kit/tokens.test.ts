import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const css = readFileSync(fileURLToPath(new URL('tokens.css', import.meta.url)), 'utf8');

const valuesAfter = (selector: string): readonly string[] => {
  const start = css.indexOf('{', css.indexOf(selector));
  return css
    .slice(start + 1, css.indexOf('}', start))
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '');
};

test('dark by choice is dark by system', () => {
  const bySystem = valuesAfter(":root:not([data-theme='light'])");
  expect(bySystem.length).toBeGreaterThan(30);
  expect(valuesAfter(":root[data-theme='dark']")).toEqual(bySystem);
});

test('every colour of the dark exists in the light', () => {
  const light = new Set(valuesAfter(':root {').map((line) => line.split(':')[0]));
  for (const line of valuesAfter(":root[data-theme='dark']")) expect(light).toContain(line.split(':')[0]);
});
