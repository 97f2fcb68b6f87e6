import { FEEL_LIGHT, GUN_MISTAKES, LIGHT_GUN_STEPS, regionTexts } from './region-texts.ts';

const CONTACT = 'The front outer belly in the middle of the upper arm. Never the groove on the inner side.';

export const biceps = regionTexts(
  'biceps',
  {
    ends: ['Elbow end', 'Shoulder end'],
    feel: FEEL_LIGHT,
    stopSigns: ['A pulse under the tool', 'Tingling in the hand'],
    keepOff: [
      'Inner groove of the arm: artery and nerves',
      'Fold of the elbow and a hand below it',
      'Armpit and inner arm',
    ],
    without: 'The palm of the other hand.',
  },
  {
    ball: {
      start: 'Sit, arm relaxed on a table, palm up, the ball in the other hand.',
      contact: CONTACT,
      path: 'Roll slowly up and down the belly, always moving.',
      pressure: [
        'Ball in the hand, very light.',
        'Ball in the hand, a little more.',
        'Slower strokes with the same pressure. No firmer step.',
      ],
      mistakes: ['Slipping to the inner arm', 'Resting on one spot'],
    },
    'massage-gun': {
      start: 'Sit, arm relaxed on a table, palm up. Soft head, switched on before it touches.',
      contact: CONTACT,
      path: 'Glide slowly along the belly, lowest speed, always moving.',
      pressure: LIGHT_GUN_STEPS,
      mistakes: GUN_MISTAKES,
    },
    none: {
      start: 'Sit, arm relaxed on a table, palm up, the other hand flat on the muscle.',
      contact: CONTACT,
      path: 'Stroke slowly up and down the belly with the palm, always moving.',
      pressure: [
        'The hand lies on, without pressing.',
        'Press with the palm a little.',
        'Slower strokes with the same pressure. No firmer step.',
      ],
      mistakes: ['Slipping to the inner arm', 'Digging in with the thumb'],
    },
  },
);
