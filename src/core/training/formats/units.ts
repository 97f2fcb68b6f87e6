/** Units of training logs, to the kilograms, metres and seconds of our own. Exact by definition. */
import type { WeightUnit } from './unit-names.ts';

export const KG_PER_LB = 0.45359237;
export const M_PER_KM = 1000;
export const M_PER_MILE = 1609.344;
export const M_PER_YARD = 0.9144;
export const M_PER_FOOT = 0.3048;

export const poundsToKg = (pounds: number): number => Math.round(pounds * KG_PER_LB * 100) / 100;

/** Kilometres and metres, or miles and feet. */
export type DistanceUnit = 'km' | 'mi';

/** Null: a word that we do not know. */
export const weightUnitOf = (word: string): WeightUnit | null => {
  if (/^(kg|kgs|kilo|kilos|kilograms?|kilogramos?|kilogramme?s?)$/i.test(word)) return 'kg';
  return /^(lb|lbs|pounds?|libras?|pfund|livres?)$/i.test(word) ? 'lb' : null;
};

export const toKg = (weight: number, unit: WeightUnit): number => (unit === 'kg' ? weight : poundsToKg(weight));

/** Metres in one of a unit of length; null: a word that we do not know. */
export const metresIn = (word: string): number | null => {
  if (/^(m|meters?|metres?|metros?|metern?)$/i.test(word)) return 1;
  if (/^(km|kms|kilomet(er|re)s?|kilómetros?)$/i.test(word)) return M_PER_KM;
  if (/^(mi|miles?|millas?|meilen?)$/i.test(word)) return M_PER_MILE;
  if (/^(yd|yds|yards?)$/i.test(word)) return M_PER_YARD;
  if (/^(ft|feet|foot)$/i.test(word)) return M_PER_FOOT;
  return /^cm$/i.test(word) ? 0.01 : null;
};

/** `1:05:30`, `25:40`, `1h 5m`, `2h 38m`, `45s`, `01:02:03.5`, `75 min`, or bare seconds. Null: no length of time. */
export const secondsOf = (text: string): number | null => {
  const trimmed = text.trim().toLowerCase();
  const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2}(?:[.,]\d+)?)$/.exec(trimmed);
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number((clock[3] ?? '').replace(',', '.'));
  const words = /^(?:(\d+)\s*h[a-z]*\.?)?\s*(?:(\d+)\s*m[a-z]*\.?)?\s*(?:(\d+(?:[.,]\d+)?)\s*s[a-z]*\.?)?$/.exec(
    trimmed,
  );
  if (words && trimmed !== '')
    return Number(words[1] ?? 0) * 3600 + Number(words[2] ?? 0) * 60 + Number((words[3] ?? '0').replace(',', '.'));
  return /^\d+([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : null;
};
