/** All results, each once. Loaded on demand: not part of the first load. */
import type { Finding } from '../../core/knowledge/index.ts';
import { bodyAwareness } from './body-awareness.ts';
import { breathingAndRelaxation } from './breathing-and-relaxation.ts';
import { duration } from './duration.ts';
import { durationReviews } from './duration-reviews.ts';
import { feetAndUpperBody } from './feet-and-upper-body.ts';
import { guidanceAndSurface } from './guidance-and-surface.ts';
import { injuryAndHarm } from './injury-and-harm.ts';
import { lactateAndCirculation } from './lactate-and-circulation.ts';
import { legs } from './legs.ts';
import { massageGun } from './massage-gun.ts';
import { measurement } from './measurement.ts';
import { mechanism } from './mechanism.ts';
import { performance } from './performance.ts';
import { rangeOfMotion } from './range-of-motion.ts';
import { recovery } from './recovery.ts';
import { soreness } from './soreness.ts';
import { stretchingAndWarmUp } from './stretching-and-warm-up.ts';
import { tempoAndPressure } from './tempo-and-pressure.ts';
import { tenderPoints } from './tender-points.ts';
import { timeCourse } from './time-course.ts';
import { trainingSoreness } from './training-soreness.ts';
import { vibration } from './vibration.ts';
import { weeks } from './weeks.ts';

export const findings: readonly Finding[] = [
  ...rangeOfMotion,
  ...legs,
  ...feetAndUpperBody,
  ...stretchingAndWarmUp,
  ...durationReviews,
  ...duration,
  ...tempoAndPressure,
  ...guidanceAndSurface,
  ...tenderPoints,
  ...massageGun,
  ...vibration,
  ...performance,
  ...recovery,
  ...soreness,
  ...weeks,
  ...timeCourse,
  ...mechanism,
  ...lactateAndCirculation,
  ...bodyAwareness,
  ...breathingAndRelaxation,
  ...injuryAndHarm,
  ...measurement,
  ...trainingSoreness,
];
