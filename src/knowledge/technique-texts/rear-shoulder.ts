import { FEEL, GUN_MISTAKES, LIGHT_GUN_STEPS, regionTexts } from './region-texts.ts';

const CONTACT = 'The flesh of the shoulder blade below its ridge, towards the back of the arm.';
const PATH = 'Rest on a spot and turn the forearm slowly down and up a few times, then shift a little.';

export const rearShoulder = regionTexts(
  'rear-shoulder',
  {
    ends: ['Spine side', 'Arm side'],
    feel: FEEL,
    stopSigns: ['Pain inside the joint', 'Tingling in the arm'],
    keepOff: ['Ridge of the shoulder blade', 'Point of the shoulder and the joint', 'Armpit'],
    without: 'A tennis ball at the wall, on the same spot.',
  },
  {
    ball: {
      start: 'Turn your back half to a wall, upper arm in front of you, elbow bent, soft ball behind the shoulder.',
      contact: CONTACT,
      path: PATH,
      pressure: ['Soft ball, lean lightly.', 'Lean a little more.', 'Firmer ball, the same lean.'],
      mistakes: ['Leaning on the joint itself', 'Forcing the arm down'],
    },
    'massage-gun': {
      start: 'Sit and hold the gun with the other hand across your chest. Switch it on before it touches.',
      contact: 'Only the fleshy back of the shoulder.',
      path: 'Let the soft head glide slowly over the flesh, always moving.',
      pressure: LIGHT_GUN_STEPS,
      mistakes: GUN_MISTAKES,
    },
    none: {
      start: 'Turn your back half to a wall, upper arm in front of you, elbow bent, tennis ball behind the shoulder.',
      contact: CONTACT,
      path: PATH,
      pressure: ['A towel over the ball, lean lightly.', 'Lean a little more.', 'Without the towel, the same lean.'],
      mistakes: ['Leaning on the joint itself', 'Forcing the arm down'],
    },
  },
);
