/**
 * Dates as training logs write them, by our own table of months: `new Date('3 févr. 2026, 18:00')` is an invalid
 * date, and what a machine accepts depends on its language. The result is the wall clock read as if it were UTC.
 */

import { MS_PER_HOUR } from '../../base/index.ts';
import type { DateOrder } from './unit-names.ts';

/** English, German, French, Spanish, Italian, Portuguese, Dutch; without accents. */
const MONTH_NAMES: readonly string[] = [
  'jan january januar janner janv janvier ene enero gen gennaio janeiro januari',
  'feb february februar fev fevr fevrier febrero febbraio fevereiro februari',
  'mar march marz mars marzo marco mrt maart mrz',
  'apr april avr avril abr abril aprile',
  'may mai mayo mag maggio maio mei',
  'jun june juni juin junio giu giugno junho',
  'jul july juli juil juillet julio lug luglio julho',
  'aug august aou aout ago agosto augustus',
  'sep sept september septembre septiembre set settembre setembro',
  'oct october okt oktober octobre octubre ott ottobre out outubro',
  'nov november novembre noviembre novembro',
  'dec december dez dezember decembre dic diciembre dicembre dezembro',
];

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

const ASCII = /^[\x20-\x7e]*$/;

const plain = (text: string): string =>
  ASCII.test(text) ? text.replace(/ +/g, ' ').toLowerCase().trim() : plainOfAny(text);

const plainOfAny = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .toLowerCase()
    .trim();

const TIME = /\b(\d{1,2})[:h](\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*(?:([ap])\s?\.?\s?m\b\.?)?/;
const ISO = /\b(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\b/;
const NUMBERS = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})\b/;
/** `20260503`. */
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Null when there is no date, or no time of day and no `usualHour` to take for it, or they cannot exist. An offset from
 * UTC is not looked at.
 */
export const parseWallTime = (
  text: string,
  order: DateOrder = 'day-first',
  usualHour: number | null = null,
): number | null => {
  const input = plain(text).replace(/(\d)t(\d)/, '$1 $2');
  const time = TIME.exec(input);
  if (!time && usualHour === null) return null;
  const day = parseDay(time ? input.replace(time[0], ' ') : input, order);
  if (!day) return null;
  if (!time) return midnightOf(day, (usualHour ?? 0) * MS_PER_HOUR);
  const clock = Number(time[1]);
  const half = time[4];
  if (half !== undefined && (clock < 1 || clock > 12)) return null;
  const hour = half === undefined ? clock : (clock % 12) + (half === 'p' ? 12 : 0);
  const minute = Number(time[2]);
  const second = Number(time[3] ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  return midnightOf(day, ((hour * 60 + minute) * 60 + second) * 1000);
};

/** A day that its month does not have rolls over to another date; such a text is wrong, not the next month. */
const midnightOf = ({ year, month, day }: Day, after: number): number | null => {
  const midnight = Date.UTC(year, month - 1, day);
  return new Date(midnight).getUTCDate() === day ? midnight + after : null;
};

const parseDay = (text: string, order: DateOrder): Day | null => {
  const iso = ISO.exec(text);
  if (iso) return checked(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const digits = DIGITS.exec(text.trim());
  if (digits) return checked(Number(digits[1]), Number(digits[2]), Number(digits[3]));
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const [first, second, year] = [
      Number(numbers[1]),
      Number(numbers[3]),
      // Two digits are years of this century: nobody has a log on paper from before.
      Number(numbers[4]) + ((numbers[4] ?? '').length === 2 ? 2000 : 0),
    ];
    return numbers[2] === '/' && order === 'month-first' ? checked(year, first, second) : checked(year, second, first);
  }
  const words = text.split(/[^\p{L}\p{N}]+/u);
  const month = words.map((word) => MONTH_BY_NAME.get(word)).find((known) => known !== undefined);
  const year = words.find((word) => /^\d{4}$/.test(word));
  const day = words.find((word) => /^\d{1,2}$/.test(word));
  return month !== undefined && year !== undefined && day !== undefined
    ? checked(Number(year), month, Number(day))
    : null;
};

const checked = (year: number, month: number, day: number): Day | null =>
  year >= 1900 && year <= 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null;

/** Decides `7/4/2026` from the whole file: a value above 12 tells which one is the day. Null: nothing tells. */
export const dateOrderOf = (texts: readonly string[]): DateOrder | null => {
  let seen = false;
  for (const text of texts) {
    // Most logs write their dates otherwise.
    if (ASCII.test(text) && !text.includes('/')) continue;
    const match = NUMBERS.exec(plain(text));
    if (match?.[2] !== '/') continue;
    seen = true;
    if (Number(match[1]) > 12) return 'day-first';
    if (Number(match[3]) > 12) return 'month-first';
  }
  return seen ? null : 'day-first';
};
