/**
 * The entries: what Unknot knows, apart from the code that uses it. Small things only, since this is in the first load
 * of the app. Loaded on demand, each from its own file: `technique-texts/index.ts`, `caution-texts/index.ts`, `check.ts`,
 * `findings/index.ts`.
 */
import type { Knowledge } from '../core/knowledge/index.ts';
import { activities, restNeeds } from './activities.ts';
import { cautions } from './caution-rules.ts';
import { doseRules } from './dose-rules.ts';
import { doses } from './doses.ts';
import { needWeights } from './need-weights.ts';
import { suitability, timeCosts } from './plan-weights.ts';
import { techniques } from './techniques.ts';

export const knowledge: Knowledge = {
  techniques,
  cautions,
  doses,
  doseRules,
  needWeights,
  timeCosts,
  suitability,
  activities,
  restNeeds,
};

export { type RegionGroup, type RegionName, regionNames } from './regions.ts';
export { type ToolName, toolNames } from './tools.ts';
