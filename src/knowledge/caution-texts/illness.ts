import type { CautionText } from '../../core/knowledge/index.ts';
import { askFirst, leaveAlone, row, sameDay, seeClinician } from './row.ts';
import { DELPHI, GUN_CASE, MAKER_FAQ, MAKER_PRECAUTIONS, MAKER_WARNING, NECK_CASE_2023 } from './sources.ts';

export const illness: readonly CautionText[] = [
  row('osteomyelitis', {
    condition: 'A bone infection',
    why: 'Pressure can spread the infection, and infected bone breaks easily.',
    action: sameDay('It needs medical care first: no tool anywhere until your doctor clears you.'),
    harms: ['infection', 'bone'],
    urgency: 'same day if new',
    sources: [DELPHI],
  }),
  row('cancer', {
    condition: 'Cancer, now or under treatment',
    why: 'Clots, fragile bones, easy bleeding and hidden lines are common then and cannot be felt.',
    action: askFirst(
      'Everything waits for a yes from your cancer team. With spread to bone, do not use the tools at all.',
    ),
    harms: ['clot', 'bone', 'bleeding'],
  }),
  row('connective-tissue', {
    condition: 'A connective-tissue disorder such as Ehlers-Danlos, Marfan or Loeys-Dietz',
    why: 'Arteries, skin and joints are weaker. A neck artery can tear under small forces.',
    action: askFirst(
      'Vessels and tissues may tear more easily: your specialist decides first. Neck and gun stay off for good.',
    ),
    harms: ['vessel', 'joint', 'skin'],
    limit: 'Vascular type, Marfan and Loeys-Dietz: no use. Others, once cleared: gently, sitting.',
    sources: [MAKER_FAQ, NECK_CASE_2023],
  }),
  row('heart-kidney-liver', {
    condition: 'Serious or acute disease of heart, kidneys or liver',
    why: 'Effort on the floor loads the heart, and sick organs change clotting and bruising.',
    action: askFirst('Your doctor decides first. If effort brings chest pain or breathlessness, stop and get help.'),
    harms: ['heart', 'organ'],
    sources: [MAKER_FAQ],
  }),
  row('sickle-cell', {
    condition: 'Sickle cell disease; with the trait, after extreme effort',
    why: 'Strong pressure may set off a crisis. Bone damage, clots and muscle breakdown are likelier.',
    action: askFirst('Everything waits for your sickle-cell team. Even then no gun, and nothing deep.'),
    harms: ['pain', 'bone', 'clot', 'muscle'],
  }),
  row('diabetes', {
    condition: 'Diabetes, unless feeling, skin and circulation of your feet are known to be normal',
    why: 'Numb, poorly supplied feet get sores that nobody feels and that heal badly.',
    action: leaveAlone('If feet or lower legs are numb, get sores or are poorly supplied, use no tool there.'),
    harms: ['skin', 'nerve', 'infection'],
    limit: 'Look at the skin before and afterwards, and stay away from pump and sensor.',
    urgency: 'within days',
    sources: [MAKER_PRECAUTIONS, MAKER_WARNING],
  }),
  row('epilepsy-migraine', {
    condition: 'Epilepsy or migraine',
    why: 'Strong vibration and neck pressure might set off an attack. Little is known.',
    action: askFirst('The gun waits for your doctor, the neck stays off, and nothing is done during an attack.'),
    harms: ['nerve', 'pain'],
    sources: [MAKER_WARNING],
  }),
  row('anaemia-fatigued', {
    condition: 'Anaemia that is not treated, or within 72 hours exercise that was very hard or new to you',
    why: 'A gun on tired thighs of an anaemic woman ended in severe muscle breakdown.',
    action: askFirst('The gun stays away. Rest, and look out for dark urine.'),
    harms: ['muscle'],
    limit: 'Other tools: discomfort 3 and 30 seconds at most.',
    sources: [GUN_CASE],
  }),
  row('rhabdo-history', {
    condition: 'Earlier muscle breakdown (rhabdomyolysis) or a muscle disease',
    why: 'Muscle that broke down once may do so again.',
    action: askFirst('The gun stays off for good. Ask about other tools, and then go gently.'),
    harms: ['muscle'],
  }),
  row('eye-surgery-retina', {
    condition: 'An eye operation, a torn retina or high eye pressure in the last 3 months',
    why: 'Shaking and a low head may raise the pressure in a healing eye. Evidence is thin.',
    action: askFirst('The gun waits for your eye doctor. Head-low positions are left out.'),
    harms: ['eye'],
  }),
  row('kidney-stone-infection', {
    condition: 'A kidney stone or infection, a stent in the ureter, or one kidney only',
    why: 'Pain in the flank comes from the kidney then, and pressure can bruise it.',
    action: askFirst('A kidney can feel like a back muscle: no pressure on low or upper back.'),
    harms: ['organ', 'infection'],
    urgency: 'same day with fever',
  }),
  row('hernia', {
    condition: 'A hernia of groin, belly or scar, or a belly operation in the last 3 months',
    why: 'Weight on the belly can trap the bowel or open what is healing.',
    action: askFirst('No face-down work and nothing near the groin: ask first.'),
    harms: ['organ'],
    urgency: 'emergency if a lump is hard and painful and you vomit',
  }),
  row('breast-chest', {
    condition: 'Breast surgery, implants or inflammation, chest surgery in the last 6 months, or a rib injury',
    why: 'Implants, scars and ribs that heal do not bear pressure.',
    action: askFirst('Leave chest, sides and upper back alone until your clinician agrees.'),
    harms: ['bone', 'device', 'infection'],
  }),
];

export const bones: readonly CautionText[] = [
  row('fracture', {
    condition: 'A broken bone, also if only suspected',
    why: 'Pressure can shift the break or hurt vessels and nerves beside it.',
    action: sameDay('Nothing near a bone that is or may be broken. If it may be, have it looked at today.'),
    harms: ['bone', 'vessel', 'nerve'],
    limit: 'Spine, rib, hip or pelvis: nothing on back, chest, sides, buttocks and front hips.',
    urgency: 'same day if suspected',
    sources: [DELPHI],
  }),
  row('bone-stress', {
    condition: 'Pain in one small spot of a bone (shin, foot, thigh or hip), often from running',
    why: 'A crack from overload can become a full break, worst at the hip.',
    action: seeClinician(
      'Suspect a stress fracture: no running, jumping or tool there, and have it checked this week, in groin or hip within two days.',
    ),
    harms: ['bone'],
    urgency: 'within days; groin or hip within a day or two',
  }),
  row('osteoporosis', {
    condition: 'Osteoporosis or osteopenia',
    why: 'Ribs, spine and hips can break under no more than your own weight.',
    action: askFirst(
      'Body weight can break fragile bones: arms and legs only, gently, on a chair or at a wall, until your clinician agrees.',
    ),
    harms: ['bone'],
    limit: 'Discomfort 3 at most. No tests that bend or twist the back.',
    urgency: 'within days',
    sources: [MAKER_PRECAUTIONS],
  }),
  row('spine-deformity', {
    condition: 'Scoliosis, a spine deformity or a fused back',
    why: 'A curved or fused spine takes the load in few places, and rods do not give.',
    action: askFirst('Ask your clinician before using a tool on a curved or fused back.'),
    harms: ['bone', 'joint'],
    limit: 'With mild scoliosis and no rods a ball at the wall may be allowed.',
    sources: [MAKER_PRECAUTIONS],
  }),
  row('disc-spondy', {
    condition: 'A slipped disc or a slipped vertebra',
    why: 'Bending back over a roller, or a ball on the nerve, can press the nerve more.',
    action: askFirst('Ask your clinician before any work on back, buttocks, front hips or rear thighs.'),
    harms: ['nerve', 'joint'],
    limit: 'Tingling or weakness in a leg is not for the app.',
    urgency: 'within days',
    sources: [MAKER_WARNING],
  }),
  row('ankylosing-spondylitis', {
    condition: 'An inflamed, stiff spine (axial spondyloarthritis)',
    why: 'A spine that has grown together breaks under small forces.',
    action: askFirst('A stiff, inflamed spine breaks easily: no weight on the back or neck, and ask first.'),
    harms: ['bone'],
  }),
  row('neck-instability', {
    condition:
      'Rheumatoid arthritis of the neck, Down syndrome, a neck operation, a narrowed spinal canal, or within 3 months a whiplash or concussion',
    why: 'If the top of the neck is loose or narrow, a push can press the spinal cord.',
    action: askFirst(
      'The neck may not be stable: it, the shoulders, the lats and the upper back stay off until you are cleared.',
    ),
    harms: ['nerve', 'joint'],
  }),
  row('hip-replacement-posture', {
    condition: 'A hip replacement, however old',
    why: 'Crossing or hanging the leg can lever the new joint out.',
    action: askFirst("A new hip can slip out in some positions: that hip's side waits for your clinician."),
    harms: ['joint'],
    limit: 'No crossed or hanging leg.',
  }),
];
