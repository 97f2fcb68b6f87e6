import type { FitMessage } from './fit-reader.ts';

/** FIT counts seconds from 1989-12-31T00:00:00Z. */
const FIT_EPOCH_SECONDS = 631_065_600;

export const numberField = (message: FitMessage, field: number): number | null => {
  const value = message.fields.get(field);
  return typeof value === 'number' ? value : null;
};

export const textField = (message: FitMessage, field: number): string | null => {
  const value = message.fields.get(field);
  return typeof value === 'string' ? value : null;
};

/** A field that may hold one number or a list; invalid entries are null. */
export const listField = (message: FitMessage, field: number): readonly (number | null)[] => {
  const value = message.fields.get(field);
  if (typeof value === 'number') return [value];
  return value === undefined || typeof value === 'string' ? [] : value;
};

/** A time field as milliseconds since 1970. */
export const millisField = (message: FitMessage, field: number): number | null => {
  const seconds = numberField(message, field);
  return seconds === null ? null : (seconds + FIT_EPOCH_SECONDS) * 1000;
};
