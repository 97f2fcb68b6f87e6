import { FEEL, regionTexts } from './region-texts.ts';

const BESIDE = 'The muscle between spine and shoulder blade, two fingers beside the spine.';

export const upperBack = regionTexts(
  'upper-back',
  {
    ends: ['Blade tip', 'Blade top'],
    feel: FEEL,
    stopSigns: ['Tingling in the arms', 'Chest pain or breathlessness: emergency', 'Dizziness'],
    keepOff: ['Spine', 'Neck', 'Below the tips of the shoulder blades: free ribs and kidneys'],
    without: 'A tennis ball at the wall, beside the spine.',
  },
  {
    'foam-roller': {
      start:
        'Lie on your back, knees bent, roller across under the shoulder blades. Hands hold the head, chin slightly in.',
      contact: 'Only the height of the shoulder blades. Stop at their lower tips.',
      path: 'Push with your feet and slide slowly between blade tip and blade top. No leaning back over the roller.',
      pressure: [
        'Hips on the floor, hands hold the head.',
        'Hips on the floor, arms hugged round the chest.',
        'Hips one hand off the floor.',
      ],
      mistakes: ['Head hanging back', 'Rolling down to the low back', 'Forcing a crack'],
    },
    ball: {
      start: 'Stand with your back to a wall, the soft ball beside the spine on this side.',
      contact: BESIDE,
      path: 'Bend and stretch the knees, so that the ball travels slowly along the shoulder blade.',
      pressure: ['Soft ball, feet close to the wall.', 'Feet one step away.', 'Firmer ball, the same lean.'],
      mistakes: ['Rolling over the spine', 'Going too fast'],
    },
    'double-ball': {
      start: 'Stand with your back to a wall, a sock with two soft balls behind you, the spine between them.',
      contact: 'Only the height of the shoulder blades, the spine free between the balls.',
      path: 'Small knee bends, so that the balls travel slowly up and down.',
      pressure: ['Feet close to the wall.', 'Feet half a step away.', 'Feet one step away.'],
      mistakes: ['A ball on the spine', 'Letting the balls reach neck or low back'],
    },
    none: {
      start: 'Stand with your back to a wall, a tennis ball beside the spine on this side.',
      contact: BESIDE,
      path: 'Bend and stretch the knees, so that the ball travels slowly along the shoulder blade.',
      pressure: [
        'A towel over the ball, feet close to the wall.',
        'Feet one step away.',
        'Without the towel, the same lean.',
      ],
      mistakes: ['Rolling over the spine', 'Going too fast'],
    },
  },
);
