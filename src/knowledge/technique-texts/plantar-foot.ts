import { FEEL_LIGHT, GUN_MISTAKES, LIGHT_GUN_STEPS, regionTexts } from './region-texts.ts';

const FEELING = 'Not on a numb, sore or poorly supplied foot.';
const SOLE = 'The sole from the front of the heel to the ball of the foot.';

export const plantarFoot = regionTexts(
  'plantar-foot',
  {
    ends: ['Heel', 'Ball of foot'],
    feel: FEEL_LIGHT,
    stopSigns: ['Stabbing pain in heel or bone', 'You cannot feel the tool well'],
    keepOff: ['Edge of the heel', 'Toes', 'Top of the foot', 'Ankle'],
    without: 'A tennis ball or a small full bottle under the foot.',
  },
  {
    'foam-roller': {
      start: `Sit, shoe off, this foot on a small roller at room temperature. ${FEELING}`,
      contact: SOLE,
      path: 'Roll slowly between heel and ball of the foot.',
      pressure: ['Sitting, the weight of the leg.', 'Lean on the knee a little.', 'Lean on the knee a little more.'],
      mistakes: ['A frozen bottle', 'Pressing hard on the heel'],
    },
    ball: {
      start: `Sit, shoe off, this foot on the soft ball. ${FEELING}`,
      contact: SOLE,
      path: 'Roll slowly between heel and ball of the foot, then across the arch.',
      pressure: [
        'Sitting, the weight of the leg.',
        'Sitting, lean on the knee.',
        'Standing with a firm hold, part of your weight. Stay seated if you are unsteady.',
      ],
      mistakes: ['A hard ball with full weight', 'Sharp pain taken for a knot'],
    },
    'massage-gun': {
      start: `Sit, ankle on the other knee. Soft head, switched on before it touches. ${FEELING}`,
      contact: 'Only the arch.',
      path: 'Glide slowly along the arch, lowest speed, always moving.',
      pressure: LIGHT_GUN_STEPS,
      mistakes: GUN_MISTAKES,
    },
    none: {
      start: `Sit, shoe off, this foot on a tennis ball or a small full bottle. ${FEELING}`,
      contact: SOLE,
      path: 'Roll slowly between heel and ball of the foot.',
      pressure: [
        'Sitting, the weight of the leg.',
        'Sitting, lean on the knee.',
        'Sitting, lean on the knee a little more.',
      ],
      mistakes: ['A frozen bottle', 'Sharp pain taken for a knot'],
    },
  },
);
