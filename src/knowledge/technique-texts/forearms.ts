import {
  FEEL_LIGHT,
  GUN_MISTAKES,
  LIGHT_GUN_STEPS,
  LIGHT_STICK_STEPS,
  STICK_MISTAKES,
  regionTexts,
} from './region-texts.ts';

const CONTACT = 'The muscle from a hand below the elbow crease to mid forearm, on the palm side and the back.';

export const forearms = regionTexts(
  'forearms',
  {
    ends: ['Mid forearm', 'Elbow end'],
    feel: FEEL_LIGHT,
    stopSigns: ['Tingling in fingers or thumb', 'A weak grip'],
    keepOff: ['Groove, point and fold of the elbow', 'A hand below the elbow', 'Wrist'],
    without: 'The heel of the other hand.',
  },
  {
    'foam-roller': {
      start: 'Sit at a table, the forearm on a roller on the table.',
      contact: 'The middle third of the forearm.',
      path: 'Slide slowly to and fro and turn the palm now and then.',
      pressure: [
        'The arm rests on the roller.',
        'Lean in a little.',
        'Turn the palm slowly with the same lean. No firmer step.',
      ],
      mistakes: ['Kneeling with body weight on the arms', 'Going too fast'],
    },
    ball: {
      start: 'Sit at a table, the forearm on a soft ball, palm down, later palm up.',
      contact: CONTACT,
      path: 'Roll slowly between mid forearm and elbow end, always moving.',
      pressure: [
        'The arm rests on the ball.',
        'The other hand rests on top.',
        'The other hand presses lightly. No firmer step.',
      ],
      mistakes: ['Pressing near the elbow', 'Staying on one spot'],
    },
    'massage-gun': {
      start: 'Sit, forearm on a table, gun in the other hand. Switch on before it touches.',
      contact: 'The middle of the muscle, at least a hand below the elbow.',
      path: 'Glide slowly along the muscle, lowest speed, always moving.',
      pressure: LIGHT_GUN_STEPS,
      mistakes: GUN_MISTAKES,
    },
    stick: {
      start: 'Sit, the stick on a table or between your knees, the forearm on it.',
      contact: 'The middle of the muscle, on the palm side and the back.',
      path: 'Slide the forearm slowly over the stick, always moving.',
      pressure: LIGHT_STICK_STEPS,
      mistakes: STICK_MISTAKES,
    },
    none: {
      start: 'Sit, forearm on a table, palm down, later palm up, the other hand on it.',
      contact: CONTACT,
      path: 'Stroke slowly between mid forearm and elbow end with the heel of the hand.',
      pressure: [
        'The hand lies on, without pressing.',
        'Let the weight of the hand sink in.',
        'Press lightly. No firmer step.',
      ],
      mistakes: ['Pressing near the elbow', 'Digging in with the thumb'],
    },
  },
);
