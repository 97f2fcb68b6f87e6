import {
  BOTTLE_MISTAKES,
  BOTTLE_STEPS,
  FEEL,
  GUN_MISTAKES,
  GUN_STEPS,
  STICK_MISTAKES,
  STICK_STEPS,
  regionTexts,
} from './region-texts.ts';

const FRONT_OUTER = 'Front and outer thigh, from a hand above the kneecap to a hand below the groin crease.';

export const quads = regionTexts(
  'quads',
  {
    ends: ['Knee', 'Hip'],
    feel: FEEL,
    stopSigns: ['Pain under the kneecap', 'A pulse or throbbing under the tool'],
    keepOff: [
      'Groin crease and a hand below it',
      'Front hip point',
      'Front inner groove of the thigh',
      'Kneecap and its tendon',
    ],
    without: 'A full hard bottle, rolled over the thigh with both hands while you sit.',
  },
  {
    'foam-roller': {
      start: 'Lie face down on your forearms, belly gently braced, the roller under this thigh.',
      contact: FRONT_OUTER,
      path: 'Pull yourself slowly to and fro between knee end and hip end.',
      pressure: [
        'The other knee on the floor and the forearms carry most.',
        'The other knee stays down and carries less.',
        'The other leg straight beside it, forearms and toes carry.',
      ],
      mistakes: ['Sagging low back', 'Shrugged shoulders', 'Rolling over the kneecap'],
    },
    ball: {
      start: 'Stand facing a wall or door frame, the soft ball between it and this thigh.',
      contact: 'The outer front belly in the middle third of the thigh.',
      path: 'Rest on a spot and bend and stretch the knee a little a few times.',
      pressure: ['Soft ball, feet close to the wall.', 'Lean in a little more.', 'Firmer ball, the same lean.'],
      mistakes: ['Too hard a ball', 'Lying face down on it'],
    },
    'massage-gun': {
      start:
        'Sit, leg relaxed. Switch the gun on before it touches. Leave out thighs that are exhausted or strangely sore.',
      contact: 'The belly of front and outer thigh, in long strips.',
      path: 'Glide slowly, about 3 seconds per length. Two minutes per thigh and day at most.',
      pressure: GUN_STEPS,
      mistakes: GUN_MISTAKES,
    },
    stick: {
      start: 'Sit on a chair, foot on the floor, thigh relaxed, the stick in both hands.',
      contact: `${FRONT_OUTER} The inner side only in its lower half, lightly.`,
      path: 'Slow strokes along the muscle, a hand away from the joints.',
      pressure: STICK_STEPS,
      mistakes: STICK_MISTAKES,
    },
    none: {
      start: 'Sit on a chair, foot on the floor, thigh relaxed, a full hard bottle in both hands.',
      contact: FRONT_OUTER,
      path: 'Roll the bottle slowly along the muscle, a hand away from the joints.',
      pressure: BOTTLE_STEPS,
      mistakes: BOTTLE_MISTAKES,
    },
  },
);
