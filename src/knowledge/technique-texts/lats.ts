import { FEEL, GUN_MISTAKES, LIGHT_GUN_STEPS, regionTexts } from './region-texts.ts';

const EDGE = 'The outer edge of the shoulder blade, a hand below the hollow of the armpit.';

export const lats = regionTexts(
  'lats',
  {
    ends: ['Blade tip', 'Upper end'],
    feel: FEEL,
    stopSigns: ['Tingling in arm or hand', 'Pain in the ribs'],
    keepOff: ['Hollow of the armpit', 'Ribs and flank at the side', 'Breast'],
    without: 'A tennis ball at the wall, at the edge of the shoulder blade.',
  },
  {
    'foam-roller': {
      start:
        'Lie on this side, rolled a little backwards, soft roller under the fleshy rear edge, other foot in front.',
      contact:
        'From a hand below the armpit hollow to the lower tip of the shoulder blade, never straight on the ribs.',
      path: 'Small, slow rolls along the edge. Hips stay on the floor.',
      pressure: [
        'Other foot close in front of you, it carries much of your weight.',
        'Other foot further down, it carries less.',
        'Hips down, this arm moves slowly. No firmer step.',
      ],
      mistakes: ['Rolling into the armpit', 'Tipping forward onto the breast', 'Lifting the hips'],
    },
    ball: {
      start: 'Stand with this side to a wall, arm raised a little, soft ball behind your side.',
      contact: EDGE,
      path: 'Rest on a spot and slide the arm slowly up and down the wall.',
      pressure: ['Soft ball, lean lightly.', 'Lean a little more.', 'Firmer ball, the same lean.'],
      mistakes: ['Ball in the armpit', 'Ball on the ribs'],
    },
    'massage-gun': {
      start: 'Sit, this forearm resting at chest height on a table or a chair back. Switch on before it touches.',
      contact: 'The fleshy edge below and behind the armpit, a hand below its hollow.',
      path: 'Glide slowly along the flesh, lowest speed, always moving.',
      pressure: LIGHT_GUN_STEPS,
      mistakes: ['Arm overhead', ...GUN_MISTAKES],
    },
    none: {
      start: 'Stand with this side to a wall, arm raised a little, a tennis ball behind your side.',
      contact: EDGE,
      path: 'Rest on a spot and slide the arm slowly up and down the wall.',
      pressure: ['A towel over the ball, lean lightly.', 'Lean a little more.', 'Without the towel, the same lean.'],
      mistakes: ['Ball in the armpit', 'Ball on the ribs'],
    },
  },
);
