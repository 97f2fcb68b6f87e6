import { FEEL_LIGHT, regionTexts } from './region-texts.ts';

export const neckTraps = regionTexts(
  'neck-traps',
  {
    ends: ['Spine side', 'Shoulder side'],
    feel: FEEL_LIGHT,
    stopSigns: [
      'Dizziness, change of sight, speech or swallowing, drooping face: emergency',
      'New headache or neck pain',
      'Tingling in the arm',
    ],
    keepOff: ['The whole neck, throat and head', 'Hollow at the collarbone', 'Spine'],
    without: 'A tennis ball at the wall, on the same spot.',
  },
  {
    ball: {
      start: 'Stand with your back to a flat wall, the soft ball between wall and shoulder blade.',
      contact: 'The flat muscle at the upper inner corner of the shoulder blade. Never the slope beside the neck.',
      path: 'Rest on the spot and make very small shifts with your knees. Look straight ahead.',
      pressure: [
        'Feet close to the wall, soft ball.',
        'Feet half a step away.',
        'Raise the arm slowly with the same lean. No firmer step.',
      ],
      mistakes: [
        'Letting the ball climb to the neck',
        'Using a corner or the floor',
        'Turning the head against the ball',
      ],
    },
    none: {
      start: 'Stand with your back to a flat wall, a tennis ball between wall and shoulder blade.',
      contact: 'The flat muscle at the upper inner corner of the shoulder blade. Never the slope beside the neck.',
      path: 'Rest on the spot and make very small shifts with your knees. Look straight ahead.',
      pressure: [
        'Feet close to the wall, a towel over the ball.',
        'Feet half a step away.',
        'Raise the arm slowly with the same lean. No firmer step.',
      ],
      mistakes: [
        'Letting the ball climb to the neck',
        'Using a corner or the floor',
        'Turning the head against the ball',
      ],
    },
  },
);
