import { FEEL_LIGHT, LIGHT_HAND_STEPS, LIGHT_STICK_STEPS, STICK_MISTAKES, regionTexts } from './region-texts.ts';

const MIDDLE = 'Only the middle third: from a hand below the outer knee to two hands above the outer ankle.';

export const peroneals = regionTexts(
  'peroneals',
  {
    ends: ['Ankle side', 'Knee side'],
    feel: FEEL_LIGHT,
    stopSigns: ['Tingling on the shin or top of the foot', 'The foot feels weak or slaps: get care the same day'],
    keepOff: ['Bony knob below the outer knee and a hand below it', 'Two hands above the outer ankle', 'Bone'],
    without: 'The flat hand, in light strokes.',
  },
  {
    'foam-roller': {
      start: 'Lie on this side on your forearm, the other foot flat in front, the roller under the outer lower leg.',
      contact: MIDDLE,
      path: 'Short, slow rolls. Keep moving, no stops.',
      pressure: [
        'Nearly all weight on front foot and forearm.',
        'The front foot carries most.',
        'Stay at the middle step. No firmer step.',
      ],
      mistakes: ['Starting at the knee', 'Legs on top of each other', 'Stopping on a spot'],
    },
    stick: {
      start: 'Sit, foot on the floor or a stool, legs not crossed, the stick in both hands.',
      contact: MIDDLE,
      path: 'Light, slow strokes, always moving.',
      pressure: LIGHT_STICK_STEPS,
      mistakes: STICK_MISTAKES,
    },
    none: {
      start: 'Sit, foot on the floor or a stool, legs not crossed, a flat hand on the outer lower leg.',
      contact: MIDDLE,
      path: 'Light, slow strokes, always moving.',
      pressure: LIGHT_HAND_STEPS,
      mistakes: ['Starting at the knee', 'Pressing with the thumb'],
    },
  },
);
