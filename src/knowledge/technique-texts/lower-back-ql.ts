import { FEEL_LIGHT, regionTexts } from './region-texts.ts';

const CONTACT = 'Three fingers beside the spine, on the muscle that ends at the rear rim of the hip bone.';
const PATH = 'No rolling. Settle for 3 to 5 slow breaths, and let the knees bend a little.';
const MISTAKES: readonly string[] = ['A hard ball', 'Sliding up to the ribs', 'Lying down on it'];

export const lowerBack = regionTexts(
  'lower-back-ql',
  {
    ends: ['Outside', 'Inside'],
    feel: FEEL_LIGHT,
    stopSigns: [
      'Pain or tingling into a leg',
      'Numb saddle area, change of bladder or bowel: emergency',
      'Pain in the flank or blood in the urine',
    ],
    keepOff: ['Spine', 'Free ribs and kidney', 'Rim of the hip bone', 'Belly'],
    without: 'A tennis ball in a rolled towel at the wall. Try glutes and hip flexors first.',
  },
  {
    ball: {
      start: 'Stand with your back to a wall, a large soft ball beside the spine on this side.',
      contact: CONTACT,
      path: PATH,
      pressure: [
        'Large soft ball, feet close to the wall.',
        'Feet half a step away.',
        'Stay for 5 breaths with the same lean. No firmer step.',
      ],
      mistakes: MISTAKES,
    },
    none: {
      start: 'Stand with your back to a wall, a tennis ball wrapped in a towel beside the spine on this side.',
      contact: CONTACT,
      path: PATH,
      pressure: [
        'Thick towel, feet close to the wall.',
        'Feet half a step away.',
        'Stay for 5 breaths with the same lean. No firmer step.',
      ],
      mistakes: MISTAKES,
    },
  },
);
