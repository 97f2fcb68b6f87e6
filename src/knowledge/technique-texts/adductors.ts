import {
  FEEL_LIGHT,
  GUN_MISTAKES,
  LIGHT_GUN_STEPS,
  LIGHT_HAND_STEPS,
  LIGHT_STICK_STEPS,
  regionTexts,
} from './region-texts.ts';

const REAR_INNER = 'The rear inner belly in the middle third of the thigh, behind the inner seam of your trousers.';

export const adductors = regionTexts(
  'adductors',
  {
    ends: ['Knee end', 'Mid thigh'],
    feel: FEEL_LIGHT,
    stopSigns: ['A pulse under the tool', 'Pain or a lump in the groin'],
    keepOff: ['Groin, genitals and two hands below', 'Front inner groove: the big vessels', 'Inner knee'],
    without: 'The flat hand, in light strokes.',
  },
  {
    'foam-roller': {
      start: 'Lie face down on your forearms, this knee bent out to the side, a soft roller under the inner thigh.',
      contact: 'The rear inner thigh, from a hand above the knee to two hands below the groin.',
      path: 'Short, slow rolls in and out.',
      pressure: [
        'The other knee and the forearms carry most.',
        'A little more weight on this thigh.',
        'Short strokes with the same weight. No firmer step.',
      ],
      mistakes: ['Rolling towards the groin', 'Twisted low back'],
    },
    'massage-gun': {
      start: 'Sit, this knee out to the side, thigh relaxed. Soft head, switched on before it touches.',
      contact: REAR_INNER,
      path: 'Glide slowly along the belly, lowest speed, always moving.',
      pressure: LIGHT_GUN_STEPS,
      mistakes: GUN_MISTAKES,
    },
    stick: {
      start: 'Sit on a chair, this knee out to the side, thigh relaxed.',
      contact: REAR_INNER,
      path: 'Light, slow strokes between knee end and mid thigh.',
      pressure: LIGHT_STICK_STEPS,
      mistakes: ['Too far forward or too high', 'Pressing hard'],
    },
    none: {
      start: 'Sit on a chair, this knee out to the side, thigh relaxed, a flat hand on it.',
      contact: REAR_INNER,
      path: 'Light, slow strokes between knee end and mid thigh.',
      pressure: LIGHT_HAND_STEPS,
      mistakes: ['Too far forward or too high', 'Pressing with the thumb'],
    },
  },
);
