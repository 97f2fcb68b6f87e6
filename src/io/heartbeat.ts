/** How far a running session's clock has come. Overwritten once a second, so it is no entry of the journal. */
import { type Instant, parseInstant } from '../core/base/index.ts';

export interface Heartbeat {
  readonly session: string;
  /** The session's own clock. */
  readonly clockMs: number;
  readonly at: Instant;
}

/** Null for anything else: a heartbeat that cannot be read only means a resume at the last step. */
export const parseHeartbeat = (value: unknown): Heartbeat | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { session, clockMs, at } = value as Readonly<Record<string, unknown>>;
  if (typeof session !== 'string' || typeof clockMs !== 'number' || typeof at !== 'string') return null;
  const instant = parseInstant(at);
  return instant.ok && Number.isFinite(clockMs) && clockMs >= 0 ? { session, clockMs, at: instant.value } : null;
};
