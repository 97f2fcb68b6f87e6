/** The saturating curve that the planner uses, with what it rests on and what speaks against it. */
import type { DoseResponse } from '../core/knowledge/index.ts';
import { found, judged } from './cited.ts';

/** Three pairs of doses, each from one study: gains at t1 and t2 give tau; their geometric mean is 65 s. */
const PAIRS = [
  'phillips2021-rom-60s',
  'phillips2021-rom-300s',
  'nakamura2021-90s',
  'nakamura2021-300s',
  'bradbury2015-100s',
  'bradbury2015-300s',
] as const;

export const doseResponse: DoseResponse = {
  tau: found(65, ...PAIRS),
  tauRange: found([40, 115] as const, ...PAIRS),
  sorenessThreshold: judged(
    90,
    'no trial compares doses for soreness; the review that names 90 s has not been checked',
  ),
  against: [
    'wilke2020-duration-not-moderator',
    'sedentary2024-hamstring-10-60s',
    'couture2015-hamstrings-null',
    'wilke2019-velocity-rom',
    'blades2022-30-60s-null',
    'nakamura2021-30s',
    'monteiro2017-fms-90s',
    'monteiro2019-120-gt-60',
  ],
};
