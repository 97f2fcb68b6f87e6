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
    'Ask your cancer team before using any tool. With spread to bone, do not use them at all.',
  ),
  row(
    'connective-tissue',
    'A connective-tissue disorder such as Ehlers-Danlos, Marfan or Loeys-Dietz',
    'Tissues and vessels may be more fragile: ask your specialist before any tool. Neck and gun stay off for good.',
    {
      limit: 'Vascular type, Marfan and Loeys-Dietz: no use. Others, once cleared: gently, sitting.',
      sources: [MAKER_FAQ, NECK_CASE_2023],
    },
  ),
  row(
    'heart-kidney-liver',
    'Serious or acute disease of heart, kidneys or liver',
    'Ask your doctor before using the app. With chest pain or breathlessness on effort, stop and get help.',
    { sources: [MAKER_FAQ] },
  ),
  row(
    'sickle-cell',
    'Sickle cell disease; with the trait, after extreme effort',
    'Ask your sickle-cell team first. No deep pressure and no gun.',
  ),
  row(
    'diabetes',
    'Diabetes, unless feeling, skin and circulation of your feet are known to be normal',
    'If feet or lower legs are numb, get sores or are poorly supplied, use no tool there.',
    {
      limit: 'Look at the skin before and after. Keep off pump and sensor.',
      urgency: 'within days',
      sources: [MAKER_PRECAUTIONS, MAKER_WARNING],
    },
  ),
  row(
    'epilepsy-migraine',
    'Epilepsy or migraine',
    'Ask your doctor before using a gun, leave the neck alone, and never start during an attack.',
    { sources: [MAKER_WARNING] },
  ),
  row(
    'anaemia-fatigued',
    'Untreated anaemia, or very hard or unfamiliar exercise in the last 72 hours',
    'No gun on very tired muscles or with untreated anaemia. Rest, and watch for dark urine.',
    { limit: 'Other tools: discomfort 3 and 30 seconds at most.', sources: [GUN_CASE] },
  ),
  row(
    'rhabdo-history',
    'Earlier muscle breakdown (rhabdomyolysis) or a muscle disease',
    'Do not use a gun. Ask before using other tools, and then gently.',
  ),
  row(
    'eye-surgery-retina',
    'An eye operation, a torn retina or high eye pressure in the last 3 months',
    'Ask your eye doctor before using a gun. Head-low positions are left out.',
  ),
  row(
    'kidney-stone-infection',
    'A kidney stone or infection, a stent in the ureter, or one kidney only',
    'Flank pain from a kidney is not a muscle problem: no pressure on low or upper back.',
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
    'No tool near a bone that is or may be broken. Have a possible break looked at today.',
    {
      limit: 'Spine, rib, hip or pelvis: nothing on back, chest, sides, buttocks and front hips.',
      urgency: 'same day if suspected',
      sources: [DELPHI],
    },
  ),
  row(
    'bone-stress',
    'Pin-point bone pain in a runner: shin, foot, hip or thigh',
    'It may be a stress fracture: stop running and jumping, no tool there, and get it checked this week.',
    { urgency: 'within days; groin or hip within a day or two' },
  ),
  row(
    'osteoporosis',
    'Osteoporosis or osteopenia',
    'Fragile bones can break under body weight: only gentle chair and wall work on arms and legs until your clinician agrees.',
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
    'Rheumatoid arthritis of the neck, Down syndrome, a neck operation, a narrowed spinal canal, or whiplash or concussion in the last 3 months',
    'Your neck may be unstable: no neck, shoulder or upper-back work until you are cleared.',
  ),
  row(
    'hip-replacement-posture',
    'A hip replacement, however old',
    'Some positions can put the new hip out of joint: ask before any work on that hip.',
    { limit: 'No crossed or hanging leg.' },
  ),
];
