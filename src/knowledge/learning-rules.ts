/** How quickly the app learns from a person's own sessions. */
import type { LearningRules } from '../core/learn/index.ts';
import { judged } from './cited.ts';

export const learningRules: LearningRules = {
  stepUpAfter: judged(3, 'about a week of rolling without complaint before pressing more'),
  priorSessions: judged(4, 'one or two sessions are chance; after four they count for half'),
  worstTool: judged(0.4, 'even what is always skipped may be all that is at hand'),
  responseShare: judged(0.15, 'own answers move the order of regions with like needs, not soreness against none'),
  fullResponse: judged(2, 'two points of ten are more than the noise of a rating'),
  knotShare: judged(0.1, 'a place that is held each time comes a little earlier'),
  toldFrom: judged(2, 'one session is no habit'),
};
