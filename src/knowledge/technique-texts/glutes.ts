import { FEEL, GUN_MISTAKES, GUN_STEPS, regionTexts } from './region-texts.ts';

const UPPER_OUTER = 'Only the upper outer quarter of the buttock, just below the side of the hip crest.';
const PATH = 'Rest on a spot with tiny circles or small knee bends. Move away at any tingle.';

export const glutes = regionTexts(
  'glutes',
  {
    ends: ['Upper end', 'Outer end'],
    feel: FEEL,
    stopSigns: ['Pain shooting down the leg', 'Numb saddle area: emergency'],
    keepOff: ['Tailbone and sacrum', 'Middle and lower inner buttock: the sciatic nerve', 'Sit bone', 'Bony outer hip'],
    without: 'A tennis ball at the wall, on the upper outer buttock.',
  },
  {
    'foam-roller': {
      start: 'Sit on the roller, both feet on the floor, a hand behind you, and tip to this side.',
      contact: 'The upper outer part of the buttock.',
      path: 'Small, slow rolls over the flesh.',
      pressure: [
        'Both feet down, the hand behind carries much.',
        'Lean further to this side.',
        'Ankle over the other knee and lean. Not with a hip replacement.',
      ],
      mistakes: ['Rolling on the tailbone', 'Going too fast'],
    },
    ball: {
      start: 'Stand with this buttock against a wall, the soft ball between.',
      contact: UPPER_OUTER,
      path: PATH,
      pressure: ['Soft ball, feet close to the wall.', 'Feet further away.', 'Firmer ball, feet further away.'],
      mistakes: ['Ball in the middle of the buttock', 'Pressing on through tingling'],
    },
    'massage-gun': {
      start: 'Stand with your weight on the other leg, a hand on a support. Switch on before it touches.',
      contact: UPPER_OUTER,
      path: 'Glide slowly over the flesh, about 3 seconds per length, always moving.',
      pressure: GUN_STEPS,
      mistakes: GUN_MISTAKES,
    },
    none: {
      start: 'Stand with this buttock against a wall, a tennis ball between.',
      contact: UPPER_OUTER,
      path: PATH,
      pressure: [
        'A towel over the ball, feet close to the wall.',
        'Feet further away.',
        'Without the towel, the same lean.',
      ],
      mistakes: ['Ball in the middle of the buttock', 'Pressing on through tingling'],
    },
  },
);
