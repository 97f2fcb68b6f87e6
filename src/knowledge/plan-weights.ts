/** What the planner weighs besides need and dose: moving about, and how well a technique suits. */
import type { Suitability, TimeCosts } from '../core/knowledge/index.ts';
import { found, judged } from './cited.ts';

export const timeCosts: TimeCosts = {
  settle: judged(0.5, 'Shifting to the next muscle takes about half of getting ready from scratch.'),
  otherSideOnFloor: judged(1, 'Turning over on the floor with a tool takes as long as getting ready.'),
  otherSideUpright: judged(0.5, 'On a chair or at a wall the other side is a small shift away.'),
  tool: judged(1.5, 'With settling it makes twice the get-ready time: 20 s to find and place another tool.'),
  sameHeight: judged(0.5, 'With settling it makes one get-ready time: 10 s for a floor move.'),
  lyingToLow: judged(0.5, 'Sitting up or kneeling is one floor move.'),
  lowToUpright: judged(1, 'Getting up from sitting takes half a floor move more.'),
  lyingToUpright: judged(1.5, 'Two moves in one: sitting up, then getting up.'),
};

export const suitability: Suitability = {
  tool: {
    'foam-roller': judged(1, 'Nearly all trials use a roller, so it is the measure for the others.'),
    stick: judged(0.95, 'A few trials, with results like those of the roller.'),
    ball: judged(0.9, 'Few trials, and it reaches a smaller spot at a time.'),
    'double-ball': judged(0.9, 'No trial of its own; planned like a single ball.'),
    'massage-gun': judged(
      0.9,
      'Some trials of massage guns show more range of motion; what they do for soreness is doubtful.',
    ),
    none: judged(
      0.75,
      'No trial tests hands, a bottle or a towel; it takes over what a tool would do, with less reach.',
    ),
  },
  gunAfter: found(0.8, 'leabeater2024-gun-soreness'),
  secondChoice: judged(0.6, 'Better techniques nearby serve the same complaint, so this one has to earn its place.'),
};
