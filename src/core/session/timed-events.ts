/** Events with their times, as a simulation reads them. */
import * as v from 'valibot';
import { type Result, err, ok } from '../base/index.ts';
import { type SessionEvent, SESSION_EVENTS } from './event.ts';

export interface TimedEvent {
  readonly atMs: number;
  readonly type: SessionEvent;
}

const timedEvents = v.array(
  v.object({ atMs: v.pipe(v.number(), v.finite(), v.minValue(0)), type: v.picklist(SESSION_EVENTS) }),
);

export type TimedEventError = { readonly type: 'bad-events'; readonly where: string };

/** Reads `[{ "atMs": 12000, "type": "knot" }]`. The order makes no difference. */
export const parseTimedEvents = (value: unknown): Result<readonly TimedEvent[], TimedEventError> => {
  const parsed = v.safeParse(timedEvents, value);
  if (parsed.success) return ok(parsed.output);
  return err({ type: 'bad-events', where: v.getDotPath(parsed.issues[0]) ?? 'file' });
};
