/** Times as XML files write them: `2007-08-07T02:42:41Z`, also with an offset such as `+01:00`. */
const TIME = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2}):(\d{2})(?:[.,](\d{1,9}))?\s*(Z|[+-]\d{2}:?\d{2})?$/;

export interface ToldTime {
  readonly ms: number;
  /** Minutes east of Greenwich; null: none told, read as UTC. Zero for `Z`. */
  readonly offset: number | null;
}

export const parseTimeText = (text: string): ToldTime | null => {
  const match = TIME.exec(text.trim());
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 60) return null;
  const offset = offsetOf(match[8]);
  const fraction = Number(`0.${match[7] ?? '0'}`) * 1000;
  const ms = Date.UTC(year, month - 1, day, hour, minute, second) + Math.round(fraction) - (offset ?? 0) * 60_000;
  return Number.isFinite(ms) ? { ms, offset } : null;
};

const offsetOf = (text: string | undefined): number | null => {
  if (text === undefined) return null;
  if (text === 'Z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};
