import {
  FEEL_LIGHT,
  GUN_MISTAKES,
  LIGHT_GUN_STEPS,
  LIGHT_HAND_STEPS,
  LIGHT_STICK_STEPS,
  STICK_MISTAKES,
  regionTexts,
} from './region-texts.ts';

const OUTER_SHIN = 'The muscle on the outer side of the shin, from a hand below the knee to mid shin.';

export const tibialisAnterior = regionTexts(
  'tibialis-anterior',
  {
    ends: ['Mid shin', 'Knee end'],
    feel: FEEL_LIGHT,
    stopSigns: ['Pin-point pain in the bone', 'Tight, hard or numb shin', 'The foot feels weak'],
    keepOff: [
      'Bony knob below the outer knee and a hand below it',
      'Edge of the shin',
      'Two hands above the outer ankle',
    ],
    without: 'The heel of the hand, in light strokes.',
  },
  {
    'foam-roller': {
      start: 'On hands and knees, a soft roller under this shin, toes turned slightly in, the other knee on the floor.',
      contact: OUTER_SHIN,
      path: 'Short, slow rolls. Never cross the legs.',
      pressure: [
        'Hands and the other knee carry most.',
        'Shift a little weight forward.',
        'Short strokes with the same weight. No firmer step.',
      ],
      mistakes: ['Rolling on the bone', 'Rolling a shin with pin-point pain'],
    },
    ball: {
      start: 'Sit, foot on the floor, the ball in your hand.',
      contact: 'The upper middle of the muscle, a hand below the knee, beside the shin bone.',
      path: 'Press on a spot by hand and move the foot slowly up and down.',
      pressure: [
        'Ball in the hand, light.',
        'Ball in the hand, medium.',
        'The same pressure while the foot moves slowly. No firmer step.',
      ],
      mistakes: ['Kneeling on the ball', 'Pressing on the bone'],
    },
    'massage-gun': {
      start: 'Sit, foot relaxed. Soft head, switched on before it touches.',
      contact: 'Only the middle third of the muscle beside the shin bone.',
      path: 'Glide slowly along the muscle, lowest speed, always moving.',
      pressure: LIGHT_GUN_STEPS,
      mistakes: GUN_MISTAKES,
    },
    stick: {
      start: 'Sit, foot on the floor and relaxed, the stick in both hands.',
      contact: OUTER_SHIN,
      path: 'Light, slow strokes between mid shin and knee end.',
      pressure: LIGHT_STICK_STEPS,
      mistakes: STICK_MISTAKES,
    },
    none: {
      start: 'Sit, foot on the floor and relaxed, the heel of a hand on the outer shin.',
      contact: OUTER_SHIN,
      path: 'Light, slow strokes between mid shin and knee end.',
      pressure: LIGHT_HAND_STEPS,
      mistakes: ['Pressing on the bone', 'Pressing with the thumb'],
    },
  },
);
