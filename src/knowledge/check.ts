/**
 * The check before the first session: one screen, most dangerous first, answered in a minute. A yes counts for every
 * caution of its row until the person says which of them. `local` rows ask for the place; without it they refuse
 * everything.
 */
import type { CheckRow, StopSign } from '../core/knowledge/index.ts';

export const checkRows: readonly CheckRow[] = [
  {
    id: 'clot',
    label: 'A blood clot, or signs of one: a leg or arm newly swollen, warm, tight or painful, or a hard, hot vein',
    cautions: ['rf-dvt', 'dvt', 'superficial-vein-inflammation'],
    local: false,
  },
  {
    id: 'today',
    label: 'Today: fever or ill, alcohol, sedatives, strong painkillers, or under 16 with no adult beside you',
    cautions: ['fever', 'sedated-sleepy', 'minors'],
    cases: ['under 16 without adult'],
    local: false,
  },
  {
    id: 'clot-risk',
    label: 'An earlier clot; within 3 months an operation, a cast or days in bed; or a sore leg after a long trip',
    cautions: ['embolism-history', 'immobility-clot-risk'],
    local: false,
  },
  {
    id: 'blood',
    label: 'Blood thinners or a bleeding disorder',
    cautions: ['bleeding-thinners'],
    local: false,
  },
  {
    id: 'pregnancy',
    label: 'Pregnant, or a birth or miscarriage in the last 12 weeks',
    cautions: ['pregnancy', 'postpartum'],
    local: false,
  },
  {
    id: 'heart',
    label: 'Disease of heart or vessels, stroke, high blood pressure, serious kidney or liver disease',
    cautions: [
      'aneurysm-dissection-history',
      'stroke-tia-recent',
      'heart-kidney-liver',
      'hypertension-uncontrolled',
      'arterial-disease',
      'hypertension-controlled',
    ],
    local: false,
  },
  {
    id: 'illness',
    label: 'Cancer, sickle cell, connective-tissue disorder, bone infection, or diabetes with numb feet or sores',
    cautions: ['cancer', 'sickle-cell', 'connective-tissue', 'osteomyelitis', 'diabetes'],
    local: false,
  },
  {
    id: 'bone',
    label: 'A broken or possibly broken bone, or pin-point bone pain',
    cautions: ['fracture', 'bone-stress'],
    local: true,
  },
  {
    id: 'spine',
    label:
      'Fragile bones, long use of steroid tablets, a slipped disc, an inflamed, fused or curved spine, an unstable neck',
    cautions: [
      'osteoporosis',
      'steroid-fragile-skin',
      'disc-spondy',
      'ankylosing-spondylitis',
      'spine-deformity',
      'neck-instability',
    ],
    local: false,
  },
  {
    id: 'hurt',
    label: 'A torn muscle, deep bruise, recent injury, wound, rash, or a hot or swollen place',
    cautions: [
      'muscle-tear',
      'deep-bruise',
      'recent-injury-surgery',
      'local-inflammation',
      'inflammatory-flare',
      'open-wound',
      'skin',
    ],
    cases: [],
    local: true,
  },
  {
    id: 'feeling',
    label: 'A numb place, bulging veins, or pain that nobody has explained',
    cautions: ['numbness', 'varicose', 'unexplained-pain'],
    cases: ['strong painkillers or widespread nerve damage'],
    local: true,
  },
  {
    id: 'devices',
    label: 'A pacemaker or other device, line, port or sensor, a new joint or metal, or lymph nodes removed',
    cautions: [
      'pacemaker',
      'other-implanted-devices',
      'lines-sensors-fistula',
      'lymphoedema-nodes',
      'implants',
      'hip-replacement-posture',
    ],
    local: true,
  },
  {
    id: 'trunk',
    label: 'A hernia, a breast, chest or rib problem, or a kidney stone',
    cautions: ['hernia', 'breast-chest', 'kidney-stone-infection'],
    local: false,
  },
  {
    id: 'gun',
    label: 'Epilepsy, migraine, untreated anaemia, earlier muscle breakdown, or an eye operation',
    cautions: ['epilepsy-migraine', 'anaemia-fatigued', 'rhabdo-history', 'eye-surgery-retina'],
    local: false,
  },
  {
    id: 'floor',
    label: 'You cannot get down to the floor and up again alone, or you fall or get dizzy',
    cautions: ['floor-or-fall'],
    local: false,
  },
  {
    id: 'minor',
    label: 'Under 18',
    cautions: ['minors'],
    cases: [],
    local: false,
  },
];

/** Stop and get help if one of these comes, in a session or after it. Most urgent first. */
export const stopSigns: readonly StopSign[] = [
  { caution: 'rf-pe', label: 'Chest pain, sudden breathlessness, coughing blood or fainting', urgency: 'emergency' },
  {
    caution: 'rf-dissection',
    label: 'Dizziness, a drooping face, trouble with speech or sight, or sudden head or neck pain',
    urgency: 'emergency',
  },
  {
    caution: 'rf-cauda',
    label: 'Numb saddle area, change of bladder or bowel, or both legs weak',
    urgency: 'emergency',
  },
  { caution: 'rf-compartment', label: 'A rock-hard, swollen limb that hurts far too much', urgency: 'emergency' },
  { caution: 'rf-cold-limb', label: 'An arm or leg suddenly cold, pale or blue', urgency: 'emergency' },
  { caution: 'rf-rhabdo', label: 'Dark urine, or extreme muscle pain, swelling or weakness', urgency: 'emergency' },
  { caution: 'rf-eye', label: 'Flashes, floaters or blurred sight after a gun', urgency: 'emergency' },
  {
    caution: 'rf-pregnancy',
    label: 'In pregnancy: bleeding, loss of water, fewer movements of the baby, a bad headache',
    urgency: 'emergency',
  },
  {
    caution: 'rf-dvt',
    label: 'A calf, leg or arm newly swollen, warm, tight or painful',
    urgency: 'same-day',
  },
  { caution: 'rf-footdrop', label: 'You cannot lift your foot, or shin or foot go numb', urgency: 'same-day' },
  { caution: 'rf-wrist-drop', label: 'You cannot lift your wrist or fingers, or a new weak arm', urgency: 'same-day' },
  { caution: 'rf-pop', label: 'A pop, a gap, or you cannot put weight on it', urgency: 'same-day' },
  { caution: 'rf-back-urgent', label: 'Back pain with fever, a big fall, cancer or a weak leg', urgency: 'same-day' },
  { caution: 'rf-infection', label: 'Spreading redness, a hot joint, or fever with pain', urgency: 'same-day' },
  { caution: 'rf-big-bruise', label: 'A large or growing bruise or lump', urgency: 'same-day' },
  { caution: 'rf-flank-urine', label: 'Blood in the urine, or pain in the flank', urgency: 'same-day' },
  { caution: 'rf-nerve', label: 'Shooting pain, tingling or numbness', urgency: 'days' },
  { caution: 'rf-sharp-pain', label: 'Sharp, sudden pain, or pain that stays for two days', urgency: 'days' },
  { caution: 'rf-back', label: 'Back pain at night, or with weight loss', urgency: 'days' },
  { caution: 'rf-long', label: 'Soreness for more than a week, or pin-point bone pain', urgency: 'days' },
];
