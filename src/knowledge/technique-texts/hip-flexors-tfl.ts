import { FEEL_LIGHT, LIGHT_STICK_STEPS, regionTexts } from './region-texts.ts';

const CONTACT = 'From the front hip point go two fingers down and two back: the muscle on the outer side.';
const PATH = 'Rest on the spot with tiny shifts. Bend and stretch the knee slowly a few times.';

export const hipFlexors = regionTexts(
  'hip-flexors-tfl',
  {
    ends: ['Hip', 'Thigh'],
    feel: FEEL_LIGHT,
    stopSigns: ['Numb or burning outer thigh', 'Pain, a pulse or a lump in the groin'],
    keepOff: ['Bony front hip point and its inner side', 'Groin crease', 'Belly'],
    without: 'A tennis ball in a towel at the wall.',
  },
  {
    'foam-roller': {
      start: 'Lie face down on your forearms, turned slightly to this side, the roller under the front outer hip.',
      contact: 'The outer front of the hip below the bony point. Never further in, never under the belly.',
      path: 'Very short, slow rolls. The other knee stays on the floor.',
      pressure: [
        'Forearms and the other knee carry most.',
        'Forearms carry a little less.',
        'The same weight, shorter and slower rolls. No firmer step.',
      ],
      mistakes: ['Rolling onto the bone', 'Lifting the other leg', 'Sagging low back'],
    },
    ball: {
      start: 'Stand turned 45 degrees to a wall, a large soft ball between wall and outer front hip.',
      contact: CONTACT,
      path: PATH,
      pressure: [
        'Large soft ball, lean lightly.',
        'Lean a little more.',
        'Smaller soft ball, the same lean. No firmer step.',
      ],
      mistakes: ['Ball on the belly or in the groin', 'Staying long'],
    },
    stick: {
      start: 'Stand with a support in reach, this knee slightly bent and relaxed.',
      contact: 'The outer front of the thigh, starting a hand below the hip point.',
      path: 'Slow strokes downwards and outwards only.',
      pressure: LIGHT_STICK_STEPS,
      mistakes: ['Pulling up into the groin', 'Scraping over the hip bone'],
    },
    none: {
      start: 'Stand turned 45 degrees to a wall, a tennis ball in a folded towel between wall and outer front hip.',
      contact: CONTACT,
      path: PATH,
      pressure: ['Thick towel, lean lightly.', 'Lean a little more.', 'Thinner towel, the same lean. No firmer step.'],
      mistakes: ['Ball on the belly or in the groin', 'Staying long'],
    },
  },
);
