/** Small operations on lists and numbers that the standard library lacks. A closed set: add here only what three places need. */

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** To so many decimals, such as 1: 2.25 is 2.3. */
export const rounded = (value: number, decimals: number): number => {
  const steps = 10 ** decimals;
  return Math.round(value * steps) / steps;
};

/** Text order independent of the machine's language, for outputs that must be the same byte for byte. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Narrows a text to a member of a closed tuple of names. */
export const isOneOf =
  <const T extends readonly string[]>(names: T) =>
  (text: string): text is T[number] =>
    names.includes(text);
