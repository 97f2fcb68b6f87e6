/** A moment as a person would say it: day and time on their own wall clock. */
import type { Instant, Zone } from '../../core/base/index.ts';

export const momentText = (at: Instant, zone: Zone): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(Date.parse(at));
