import {
  BOTTLE_MISTAKES,
  BOTTLE_STEPS,
  FEEL,
  GUN_MISTAKES,
  GUN_STEPS,
  STICK_STEPS,
  regionTexts,
} from './region-texts.ts';

export const itBand = regionTexts(
  'it-band',
  {
    ends: ['Knee', 'Hip'],
    feel: FEEL,
    stopSigns: ['Pain at the bone of hip or knee'],
    keepOff: ['Bony outer hip', 'Outer knee and a hand above it', 'Bony knob below the outer knee'],
    without: 'A full hard bottle, rolled over the outer thigh with both hands while you sit.',
  },
  {
    'foam-roller': {
      start:
        'Lie on this side on your forearm, the other foot flat on the floor in front. Roller under the outer thigh.',
      contact:
        'The outer front muscle, tilted towards the quad, from a hand below the outer hip to a hand above the knee.',
      path: 'Short, slow rolls. The band itself does not get longer.',
      pressure: [
        'Front foot and forearm carry most.',
        'A little less weight on the front foot.',
        'Half of your weight stays on the front foot. No firmer step.',
      ],
      mistakes: ['Legs on top of each other', 'Rolling straight on the band', 'Going through strong pain'],
    },
    'massage-gun': {
      start: 'Sit, leg relaxed. Switch the gun on before it touches.',
      contact: 'The belly of the outer thigh muscle, not the band over the bone.',
      path: 'Glide slowly along the muscle, about 3 seconds per length.',
      pressure: GUN_STEPS,
      mistakes: GUN_MISTAKES,
    },
    stick: {
      start: 'Sit, knee bent and relaxed, the stick in both hands.',
      contact: 'The outer thigh muscle, a hand away from hip and knee.',
      path: 'Slow strokes along the muscle.',
      pressure: STICK_STEPS,
      mistakes: ['Scraping over bone', 'Chasing pain along the band'],
    },
    none: {
      start: 'Sit, knee bent and relaxed, a full hard bottle in both hands.',
      contact: 'The outer thigh muscle, a hand away from hip and knee.',
      path: 'Roll the bottle slowly along the muscle.',
      pressure: BOTTLE_STEPS,
      mistakes: BOTTLE_MISTAKES,
    },
  },
);
