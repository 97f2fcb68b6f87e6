import {
  BOTTLE_MISTAKES,
  BOTTLE_STEPS,
  FEEL,
  GUN_MISTAKES,
  GUN_STEPS,
  STICK_MISTAKES,
  STICK_STEPS,
  regionTexts,
} from './region-texts.ts';

const BELLIES = 'The rear thigh from a hand above the knee fold to a hand below the buttock fold.';

export const hamstrings = regionTexts(
  'hamstrings',
  {
    ends: ['Knee', 'Hip'],
    feel: FEEL,
    stopSigns: ['Pain shooting to calf or foot'],
    keepOff: [
      'Back of the knee and a hand above it',
      'Sit bone',
      'Centre line: the sciatic nerve',
      'Tendon and bony knob at the outer knee',
    ],
    without: 'A full hard bottle, rolled under the thigh with both hands on a chair edge.',
  },
  {
    'foam-roller': {
      start: 'Sit on the floor, hands behind you, this thigh on the roller, the other foot flat on the floor.',
      contact: 'Below the sit bone down to a hand above the fold of the knee, with the leg turned slightly in or out.',
      path: 'Move slowly to and fro, elbows soft.',
      pressure: [
        'Hips on the floor, the other foot carries.',
        'Hips lifted on your hands, the other foot carries much.',
        'Hips lifted, the other foot carries less.',
      ],
      mistakes: ['Locked elbows', 'Rolling into the fold of the knee'],
    },
    ball: {
      start: 'Sit on a firm chair, the soft ball under this thigh, foot on the floor and relaxed.',
      contact: 'Inner or outer belly in the middle third, two to three fingers beside the centre line.',
      path: 'Rest on a spot. Up to 5 small, slow knee bends. Do not lean forward.',
      pressure: [
        'Soft ball, the foot takes the weight.',
        'Let the thigh rest on it.',
        'Firmer ball, thigh resting, no leaning forward.',
      ],
      mistakes: ['Ball on the centre line', 'Stretching the knee far'],
    },
    'massage-gun': {
      start: 'Sit far forward on a chair, the heel down, and reach in from the side. Switch on first.',
      contact: 'Inner and outer belly, beside the centre line, away from the outer tendon near the knee.',
      path: 'Glide slowly along one belly, then the other, about 3 seconds per length.',
      pressure: GUN_STEPS,
      mistakes: GUN_MISTAKES,
    },
    stick: {
      start: 'Sit on the edge of a chair, knee bent, leg relaxed, the stick under the thigh in both hands.',
      contact: BELLIES,
      path: 'Slow strokes along the muscle.',
      pressure: STICK_STEPS,
      mistakes: STICK_MISTAKES,
    },
    none: {
      start: 'Sit on the edge of a chair, knee bent, leg relaxed, a full hard bottle or both hands under the thigh.',
      contact: BELLIES,
      path: 'Stroke or roll slowly along the muscle.',
      pressure: BOTTLE_STEPS,
      mistakes: BOTTLE_MISTAKES,
    },
  },
);
