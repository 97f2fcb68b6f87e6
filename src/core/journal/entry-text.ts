import { byText } from '../base/index.ts';
import type { StoredRow } from './stored-row.ts';

const ENVELOPE = ['id', 'version', 'at', 'zone', 'kind'];

/**
 * A row as one line of JSON: the envelope first, all other keys in text order, nothing undefined. The same content is
 * the same text on every device, so texts decide whether two rows are equal.
 */
export const entryText = (row: StoredRow): string => objectText(row, envelopeFirst);

const rank = (key: string): number => {
  const index = ENVELOPE.indexOf(key);
  return index === -1 ? ENVELOPE.length : index;
};

const envelopeFirst = (a: string, b: string): number => rank(a) - rank(b) || byText(a, b);

const objectText = (value: object, order: (a: string, b: string) => number): string => {
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => order(a, b))
    .map(([key, field]) => `${JSON.stringify(key)}:${valueText(field)}`);
  return `{${fields.join(',')}}`;
};

const valueText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(valueText).join(',')}]`;
  if (typeof value === 'object' && value !== null) return objectText(value, byText);
  return JSON.stringify(value) ?? 'null';
};
