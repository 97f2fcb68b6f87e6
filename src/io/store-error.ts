import type { StoreError } from './journal-store.ts';

const TYPE_BY_NAME: ReadonlyMap<string, Exclude<StoreError['type'], 'failed'>> = new Map([
  ['QuotaExceededError', 'full'],
  ['VersionError', 'newer'],
  ['DatabaseClosedError', 'closed'],
  ['MissingAPIError', 'unavailable'],
  ['MissingApiError', 'unavailable'],
  ['SecurityError', 'unavailable'],
  ['NotAllowedError', 'unavailable'],
] as const);

/** Firefox refuses to open databases in some private windows with this name. Once open, it is a lost connection. */
const REFUSED_ON_OPEN = 'InvalidStateError';

/**
 * A foreign exception as a value. The cause decides, not the wrapper: a full disk arrives as an aborted transaction, a
 * missing database as a failure to open.
 */
export const toStoreError = (exception: unknown, { isOpening = false } = {}): StoreError => {
  const chain = causesOf(exception);
  const names = chain.map(({ name }) => name);
  // From the inside out: the innermost exception is the reason.
  for (const name of names.toReversed()) {
    const type = TYPE_BY_NAME.get(name);
    if (type !== undefined) return { type };
  }
  if (isOpening && names.includes(REFUSED_ON_OPEN)) return { type: 'unavailable' };
  const reason = chain.at(-1);
  return { type: 'failed', message: reason ? `${reason.name}: ${reason.message}` : String(exception) };
};

interface Cause {
  readonly name: string;
  readonly message: string;
}

const DEEPEST = 8;

/** An exception and what it wraps, outermost first. Libraries keep the inner one under different names. */
const causesOf = (exception: unknown, depth = 0): readonly Cause[] => {
  if (typeof exception !== 'object' || exception === null || depth > DEEPEST) return [];
  const { name, message, inner, cause, failures } = exception as Readonly<Record<string, unknown>>;
  const wrapped = [inner, cause, ...(Array.isArray(failures) ? (failures as readonly unknown[]).slice(0, 1) : [])];
  return [
    { name: String(name), message: String(message) },
    ...wrapped.filter((each) => each !== exception).flatMap((each) => causesOf(each, depth + 1)),
  ];
};
