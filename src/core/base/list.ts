/** Small operations on lists that the standard library lacks. A closed set: add here only what three places need. */

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Text order independent of the machine's language, for outputs that must be the same byte for byte. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Narrows a text to a member of a closed tuple of names. */
export const isOneOf =
  <const T extends readonly string[]>(names: T) =>
  (text: string): text is T[number] =>
    names.includes(text);
