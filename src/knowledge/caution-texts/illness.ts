import type { CautionText } from '../../core/knowledge/index.ts';
import { row } from './row.ts';
import { DELPHI, GUN_CASE, MAKER_FAQ, MAKER_PRECAUTIONS, MAKER_WARNING, NECK_CASE_2023 } from './sources.ts';

export const illness: readonly CautionText[] = [
  row(
    'osteomyelitis',
    'A bone infection',
    'It needs medical care first: no tool anywhere until your doctor clears you.',
    { urgency: 'same day if new', sources: [DELPHI] },
  ),
  row(
    'cancer',
    'Cancer, now or under treatment',
    'Everything waits for a yes from your cancer team. With spread to bone, do not use the tools at all.',
  ),
  row(
    'connective-tissue',
    'A connective-tissue disorder such as Ehlers-Danlos, Marfan or Loeys-Dietz',
    'Vessels and tissues may tear more easily: your specialist decides first. Neck and gun stay off for good.',
    {
      limit: 'Vascular type, Marfan and Loeys-Dietz: no use. Others, once cleared: gently, sitting.',
      sources: [MAKER_FAQ, NECK_CASE_2023],
    },
  ),
  row(
    'heart-kidney-liver',
    'Serious or acute disease of heart, kidneys or liver',
    'Your doctor decides first. If effort brings chest pain or breathlessness, stop and get help.',
    { sources: [MAKER_FAQ] },
  ),
  row(
    'sickle-cell',
    'Sickle cell disease; with the trait, after extreme effort',
    'Everything waits for your sickle-cell team. Even then no gun, and nothing deep.',
  ),
  row(
    'diabetes',
    'Diabetes, unless feeling, skin and circulation of your feet are known to be normal',
    'If feet or lower legs are numb, get sores or are poorly supplied, use no tool there.',
    {
      limit: 'Look at the skin before and afterwards, and stay away from pump and sensor.',
      urgency: 'within days',
      sources: [MAKER_PRECAUTIONS, MAKER_WARNING],
    },
  ),
  row(
    'epilepsy-migraine',
    'Epilepsy or migraine',
    'The gun waits for your doctor, the neck stays off, and nothing is done during an attack.',
    { sources: [MAKER_WARNING] },
  ),
  row(
    'anaemia-fatigued',
    'Anaemia that is not treated, or within 72 hours exercise that was very hard or new to you',
    'The gun stays away. Rest, and look out for dark urine.',
    { limit: 'Other tools: discomfort 3 and 30 seconds at most.', sources: [GUN_CASE] },
  ),
  row(
    'rhabdo-history',
    'Earlier muscle breakdown (rhabdomyolysis) or a muscle disease',
    'The gun stays off for good. Ask about other tools, and then go gently.',
  ),
  row(
    'eye-surgery-retina',
    'An eye operation, a torn retina or high eye pressure in the last 3 months',
    'The gun waits for your eye doctor. Head-low positions are left out.',
  ),
  row(
    'kidney-stone-infection',
    'A kidney stone or infection, a stent in the ureter, or one kidney only',
    'A kidney can feel like a back muscle: no pressure on low or upper back.',
    { urgency: 'same day with fever' },
  ),
  row(
    'hernia',
    'A hernia of groin, belly or scar, or a belly operation in the last 3 months',
    'No face-down work and nothing near the groin: ask first.',
    { urgency: 'emergency if a lump is hard and painful and you vomit' },
  ),
  row(
    'breast-chest',
    'Breast surgery, implants or inflammation, chest surgery in the last 6 months, or a rib injury',
    'Leave chest, sides and upper back alone until your clinician agrees.',
  ),
];

export const bones: readonly CautionText[] = [
  row(
    'fracture',
    'A broken bone, also if only suspected',
    'Nothing near a bone that is or may be broken. If it may be, have it looked at today.',
    {
      limit: 'Spine, rib, hip or pelvis: nothing on back, chest, sides, buttocks and front hips.',
      urgency: 'same day if suspected',
      sources: [DELPHI],
    },
  ),
  row(
    'bone-stress',
    'Pain in one small spot of a bone (shin, foot, thigh or hip), often from running',
    'Suspect a stress fracture: no running, jumping or tool there, and have it checked this week, in groin or hip within two days.',
    { urgency: 'within days; groin or hip within a day or two' },
  ),
  row(
    'osteoporosis',
    'Osteoporosis or osteopenia',
    'Body weight can break fragile bones: arms and legs only, gently, on a chair or at a wall, until your clinician agrees.',
    {
      limit: 'Discomfort 3 at most. No tests that bend or twist the back.',
      urgency: 'within days',
      sources: [MAKER_PRECAUTIONS],
    },
  ),
  row(
    'spine-deformity',
    'Scoliosis, a spine deformity or a fused back',
    'Ask your clinician before using a tool on a curved or fused back.',
    { limit: 'With mild scoliosis and no rods a ball at the wall may be allowed.', sources: [MAKER_PRECAUTIONS] },
  ),
  row(
    'disc-spondy',
    'A slipped disc or a slipped vertebra',
    'Ask your clinician before any work on back, buttocks, front hips or rear thighs.',
    { limit: 'Tingling or weakness in a leg is not for the app.', urgency: 'within days', sources: [MAKER_WARNING] },
  ),
  row(
    'ankylosing-spondylitis',
    'An inflamed, stiff spine (axial spondyloarthritis)',
    'A stiff, inflamed spine breaks easily: no weight on the back or neck, and ask first.',
  ),
  row(
    'neck-instability',
    'Rheumatoid arthritis of the neck, Down syndrome, a neck operation, a narrowed spinal canal, or within 3 months a whiplash or concussion',
    'The neck may not be stable: it, the shoulders, the lats and the upper back stay off until you are cleared.',
  ),
  row(
    'hip-replacement-posture',
    'A hip replacement, however old',
    "A new hip can slip out in some positions: that hip's side waits for your clinician.",
    { limit: 'No crossed or hanging leg.' },
  ),
];
