import type { CautionText } from '../../core/knowledge/index.ts';
import { row } from './row.ts';
import { FIBULAR_NERVE, GUN_NERVES, GUN_SAFETY, NECK_CASE_2022, NECK_CASE_2023 } from './sources.ts';

export const zones: readonly CautionText[] = [
  row('nogo-neck', 'Neck and skull base', 'No tool touches the neck or the base of the skull.', {
    zoneText:
      'Neck, throat and skull base, all round. A ball only at the wall, where the shoulder blade has its upper inner corner.',
    sources: [NECK_CASE_2022, NECK_CASE_2023, GUN_SAFETY],
  }),
  row('nogo-head-face-eyes', 'Head, face and eyes', 'Keep every tool away from head, face and eyes, always.', {
    zoneText: 'Head, face and eyes, above all with the gun.',
    sources: ['Medicine 2022;101:e31825', 'AJO Case Rep 2024;33:101995', 'IJO Case Rep 2021;1:702'],
  }),
  row('nogo-clavicle', 'Collarbone', 'Leave four fingers free above and below the collarbone.', {
    zoneText: "The collarbone with four fingers' width on both sides of it.",
    sources: [GUN_SAFETY],
  }),
  row('nogo-armpit', 'Armpit and inner upper arm', 'Keep every tool out of the armpit and off the inner upper arm.', {
    zoneText: 'The hollow of the armpit and the inner side of the upper arm.',
    sources: [GUN_NERVES],
  }),
  row(
    'nogo-radial-groove',
    'Rear middle of the upper arm',
    'On the upper arm, stay low and on the inner rear muscle.',
    {
      zoneText: 'The back of the upper arm, outer half, at mid height: a nerve lies on the bone.',
    },
  ),
  row('nogo-elbow', 'Elbow', 'Stay off the groove, the point and the fold of the elbow.', {
    zoneText: 'The inner groove, the point and the front fold of the elbow.',
    sources: [GUN_NERVES],
  }),
  row('nogo-forearm-top', 'Just below the elbow', 'On the forearm, begin a hand below the elbow.', {
    zoneText: 'The front of the elbow, and a hand below it on the outer front.',
  }),
  row('nogo-kidney-floating-ribs', 'Lowest ribs and flank', 'Nothing on the lowest ribs or the flank.', {
    zoneText: 'The lowest ribs and the flank, with the kidneys behind them.',
  }),
  row('nogo-lumbar-roller', 'Low back', 'Do not roll the low back: take buttocks, front hips or upper back instead.', {
    zoneText: 'The low back below the ribs.',
    sources: ['NASM, as quoted on fitwirr', 'generations808.com, physical therapy clinic'],
  }),
  row('nogo-abdomen', 'Belly, breast, genitals, head', 'No tool ever goes on belly, breast, genitals, head or face.', {
    zoneText: 'Belly, breast, genitals, head and face.',
    sources: [GUN_SAFETY],
  }),
  row('nogo-front-hip-point', 'Front hip point', 'Keep to the outside of the bony point at the front hip.', {
    zoneText: 'Just inside and below the bony point at the front of the hip.',
  }),
  row('nogo-groin', 'Groin', 'Keep a hand below the groin, and two hands on the inner thigh.', {
    zoneText: 'The groin crease and a hand below it, on the inner side two hands.',
    sources: [GUN_NERVES, 'hemuhealth.com'],
  }),
  row(
    'nogo-adductor-canal',
    'Inner groove of the thigh',
    'Work the rear inner muscle only, and leave any spot that pulses.',
    {
      zoneText: 'The front inner groove in the middle third of the thigh, with its big vessels.',
    },
  ),
  row(
    'nogo-sciatic',
    'Sciatic nerve',
    'On the buttock only the upper outer quarter, on the rear thigh never its centre line. Any tingle: move.',
    {
      zoneText: "The buttock's middle and lower inner part, and a line down the centre of the rear thigh.",
      sources: ['Clin Anat 2015;28:144', 'capablebody.com', 'metrotownchiropractic.com'],
    },
  ),
  row('nogo-popliteal', 'Back of the knee', 'Stop a hand above and a hand below the back of the knee.', {
    zoneText: 'The fold of the knee and a hand above and below it.',
    sources: ['journal.parker.edu 78054'],
  }),
  row('nogo-fibular-head', 'Outer knee', 'Keep a hand clear of the bony knob at the outer knee, above and below it.', {
    zoneText: 'The bony knob at the outer knee and a hand above and below it.',
    sources: [FIBULAR_NERVE, 'PMC8567814'],
  }),
  row('nogo-lower-outer-calf', 'Lower outer leg', 'On the outer lower leg, turn back two hands above the ankle.', {
    zoneText: 'The lower half of the outer side of the lower leg.',
    sources: ['Morphologie 2021;105:204'],
  }),
  row('nogo-achilles-tendons', 'Tendons', 'Stay on the muscle and off its tendons.', {
    zoneText: 'The Achilles tendon, the kneecap tendon and other ends of muscles.',
  }),
  row('nogo-bone', 'Bones and joints', 'Muscle only: slide off any bone that you feel.', {
    zoneText: 'Spine, kneecap, edge of the shin, hip points, ankle, ribs and skull.',
    sources: ['prismahealth.org, tips for safely using a massage gun', 'slideblast.com, foam rolling guide'],
  }),
];
