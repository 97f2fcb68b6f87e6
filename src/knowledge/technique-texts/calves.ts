import {
  BOTTLE_MISTAKES,
  BOTTLE_STEPS,
  FEEL,
  GUN_MISTAKES,
  LIGHT_GUN_STEPS,
  STICK_MISTAKES,
  STICK_STEPS,
  regionTexts,
} from './region-texts.ts';

const CLOT = 'Skip a swollen, warm or newly sore calf: it may be a clot.';
const BELLIES = 'Inner, middle and outer calf, from above the Achilles tendon to a hand below the knee fold.';

export const calves = regionTexts(
  'calves',
  {
    ends: ['Ankle', 'Knee'],
    feel: FEEL,
    stopSigns: ['Calf warm, swollen or newly painful: get care the same day', 'Breathless or chest pain: emergency'],
    keepOff: [
      'Back of the knee and a hand below it',
      'Bony knob below the outer knee',
      'Achilles tendon',
      'Edge of the shin',
      'Visible veins',
    ],
    without: 'A full hard bottle, rolled over the calf with both hands while you sit.',
  },
  {
    'foam-roller': {
      start: `Sit on the floor, hands behind you, this calf on the roller. ${CLOT}`,
      contact: BELLIES,
      path: 'Slide slowly to and fro. Turn the toes a little in, then out.',
      pressure: [
        'Hips down, the other foot carries most of the weight.',
        'Hips down, the calf rests with its full weight.',
        'Hips just off the floor. Never the other leg on top.',
      ],
      mistakes: ['Rolling onto the tendon', 'Hanging shoulders', 'Legs on top of each other'],
    },
    ball: {
      start: `Sit on the floor, the soft ball on a book under this calf. ${CLOT}`,
      contact: 'The inner or the outer belly, not the centre line.',
      path: 'Rest on a spot, and point and pull the foot slowly.',
      pressure: [
        'Soft ball, the other foot takes the weight.',
        'Let the leg rest on it.',
        'Firmer ball, leg resting. Never the other leg on top.',
      ],
      mistakes: ['Ball on the centre line', 'Staying too long'],
    },
    'massage-gun': {
      start: `Sit, ankle on the other knee. Switch on before it touches. ${CLOT}`,
      contact: 'Inner and outer belly, away from the outer knee. Not straight after very hard calf work.',
      path: 'Glide slowly along one belly, then the other, lowest speed.',
      pressure: LIGHT_GUN_STEPS,
      mistakes: GUN_MISTAKES,
    },
    stick: {
      start: `Sit, knee bent, calf relaxed, the stick in both hands. ${CLOT}`,
      contact: BELLIES,
      path: 'Slow strokes along the muscle.',
      pressure: STICK_STEPS,
      mistakes: ['Only the middle', ...STICK_MISTAKES],
    },
    none: {
      start: `Sit, knee bent, calf relaxed, a full hard bottle in both hands. ${CLOT}`,
      contact: BELLIES,
      path: 'Roll the bottle slowly along the muscle.',
      pressure: BOTTLE_STEPS,
      mistakes: BOTTLE_MISTAKES,
    },
  },
);
