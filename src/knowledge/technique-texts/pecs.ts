import { FEEL_LIGHT, regionTexts } from './region-texts.ts';

const CONTACT =
  'The thick muscle, four fingers below the collarbone, three fingers in from the front of the armpit, above the breast.';
const PATH = 'Rest on the spot or draw tiny circles. The arm hangs relaxed at your side.';

export const pecs = regionTexts(
  'pecs',
  {
    ends: ['Inside', 'Outside'],
    feel: FEEL_LIGHT,
    stopSigns: ['Chest pain or breathlessness: emergency', 'Tingling in the arm'],
    keepOff: [
      'Collarbone and four fingers below it',
      'Armpit',
      'Breastbone and ribs',
      'Breast, implant or heart device',
    ],
    without: 'A tennis ball at the wall, on the same spot.',
  },
  {
    ball: {
      start: 'Face a wall or door frame, the soft ball between wall and chest muscle.',
      contact: CONTACT,
      path: PATH,
      pressure: [
        'Soft ball, lean lightly.',
        'Lean a little more.',
        'Small circles with the same lean. No firmer step.',
      ],
      mistakes: ['Too close to the armpit or the collarbone', 'Arm behind the back'],
    },
    none: {
      start: 'Face a wall or door frame, a tennis ball between wall and chest muscle.',
      contact: CONTACT,
      path: PATH,
      pressure: [
        'A towel over the ball, lean lightly.',
        'Lean a little more.',
        'Small circles with the same lean. No firmer step.',
      ],
      mistakes: ['Too close to the armpit or the collarbone', 'Arm behind the back'],
    },
  },
);
