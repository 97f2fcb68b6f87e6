import type { Basis, NeedWeights } from '../core/knowledge/index.ts';

const judged = <T>(value: T, because: string): { readonly value: T; readonly basis: Basis } => ({
  value,
  basis: { type: 'judgement', because },
});

export const needWeights: NeedWeights = {
  sore: judged(1, 'What you feel today counts more than anything the app can work out.'),
  tight: judged(0.8, 'Tightness is a wish and a complaint, so it weighs somewhat below soreness.'),
  last: judged(0.7, 'What you told on an earlier day is likely to linger, but nobody knows until you say so.'),
  lastHalfLifeHours: judged(
    24,
    'Soreness after training is usually worst after one to three days and gone within a week.',
  ),
  load: judged(0.6, 'Training predicts soreness only roughly, so it never outweighs a mark of 6 or more.'),
  loadScale: judged(8, 'About eight hard sets for a muscle are a full session for most people.'),
  activity: judged(0.45, 'The activity says which areas are busy, not which of them complain.'),
  fullEffort: judged(8, 'From 8 of 10 on a session counts as hard in full.'),
  uneven: judged(
    0.2,
    'A side that feels worse than the other is where the person looks first, so it counts a little more.',
  ),
  always: judged(0.9, 'A standing wish counts for more than what the app works out, and for less than a mark of 10.'),
  programme: judged(0.6, 'A programme works only if its days come: as much as a full session of training.'),
  restShare: judged(0.5, 'Half the need is left, because rolled muscles were on average only somewhat less sore.'),
  restHalfLifeHours: judged(12, 'After a day hardly anything is missing, so that daily rolling stays possible.'),
  leastLoad: judged(0.5, 'Half a set is nothing that anybody feels.'),
  leastShare: judged(0.02, 'A fiftieth of a full need moves no seconds: one step of five seconds is more.'),
  gentleFrom: judged(7, 'A very sore muscle is met with the least pressure first.'),
};
