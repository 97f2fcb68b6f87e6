import {
  FEEL_LIGHT,
  GUN_MISTAKES,
  LIGHT_GUN_STEPS,
  LIGHT_HAND_STEPS,
  LIGHT_STICK_STEPS,
  regionTexts,
} from './region-texts.ts';

const CONTACT = 'The inner rear muscle in the lower half of the upper arm. Never its outer rear middle.';

export const triceps = regionTexts(
  'triceps',
  {
    ends: ['Elbow end', 'Mid arm'],
    feel: FEEL_LIGHT,
    stopSigns: ['Tingling on the back of the hand or thumb', 'Weak wrist or fingers: get care the same day'],
    keepOff: [
      'Outer rear middle of the arm: the nerve lies on the bone',
      'Point and inner groove of the elbow',
      'Armpit and inner arm',
    ],
    without: 'The flat of the other hand.',
  },
  {
    'foam-roller': {
      start: 'Sit at a table, the roller on it, the back of this arm on the roller.',
      contact: CONTACT,
      path: 'Slide the arm slowly to and fro, always moving.',
      pressure: [
        'The arm rests on the roller.',
        'The other hand rests on the forearm.',
        'The same load, slower. No firmer step.',
      ],
      mistakes: ['Stopping on one spot', 'Leaning with body weight'],
    },
    'massage-gun': {
      start: 'Sit, arm relaxed on a table, gun in the other hand. Switch on before it touches.',
      contact: CONTACT,
      path: 'Glide slowly between elbow end and mid arm, lowest speed, always moving.',
      pressure: LIGHT_GUN_STEPS,
      mistakes: GUN_MISTAKES,
    },
    stick: {
      start: 'Sit, arm on a table, a short stick in the other hand.',
      contact: CONTACT,
      path: 'Light, slow strokes between elbow end and mid arm, always moving.',
      pressure: LIGHT_STICK_STEPS,
      mistakes: ['Going above the middle of the arm', 'Scraping over the elbow'],
    },
    none: {
      start: 'Sit, arm on a table, the other hand flat on the back of the arm.',
      contact: CONTACT,
      path: 'Stroke slowly between elbow end and mid arm with the flat hand, always moving.',
      pressure: LIGHT_HAND_STEPS,
      mistakes: ['Going above the middle of the arm', 'Pressing with the fingertips'],
    },
  },
);
