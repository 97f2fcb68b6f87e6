/**
 * What studies found, in our own words, with the findings that speak against rolling beside those for it. A number in
 * the doses names its findings by id. Loaded on demand.
 */
import type { Finding } from '../../core/knowledge/index.ts';
import { dosage } from './dose.ts';
import { performance } from './performance.ts';
import { rangeOfMotion } from './range-of-motion.ts';
import { soreness } from './soreness.ts';
import { weeks } from './weeks.ts';

export const findings: readonly Finding[] = [...rangeOfMotion, ...weeks, ...performance, ...soreness, ...dosage];
