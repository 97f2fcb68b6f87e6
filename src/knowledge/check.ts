/**
 * The check before the first session: one screen, most dangerous first, read and answered in a minute. A row names in few
 * words what it is about; a yes then asks which of its conditions it is, and where. Until that is said, all of them count.
 */
import { type CheckOption, type CheckRow, type StopSign, askedPlace } from '../core/knowledge/index.ts';
import { cautions } from './caution-rules.ts';

type Special = Partial<Pick<CheckOption, 'id' | 'label' | 'cases'>>;

const option = (caution: string, { id = caution, label, cases }: Special = {}): CheckOption => {
  const rule = cautions.find((each) => each.id === caution);
  if (!rule) throw new Error(`No caution has the id ${caution}`);
  return {
    id,
    caution,
    ...(label === undefined ? {} : { label }),
    ...(cases === undefined ? {} : { cases }),
    asks: askedPlace(rule, cases),
  };
};
const row = (id: string, label: string, ...options: readonly (string | CheckOption)[]): CheckRow => ({
  id,
  label,
  options: options.map((each) => (typeof each === 'string' ? option(each) : each)),
});

/** Stop and get help if one of these comes, in a session or after it. Most urgent first. */
export const stopSigns: readonly StopSign[] = [
  { caution: 'rf-pe', label: 'Chest pain, sudden breathlessness, coughing blood, fainting', urgency: 'emergency' },
  {
    caution: 'rf-dissection',
    label: 'Drooping face, trouble with speech, sight or balance, sudden head or neck pain',
    urgency: 'emergency',
  },
  {
    caution: 'rf-cauda',
    label: 'Numb between the legs, bladder or bowel changed, both legs weak',
    urgency: 'emergency',
  },
  { caution: 'rf-compartment', label: 'A limb hard as rock that hurts far too much', urgency: 'emergency' },
  { caution: 'rf-cold-limb', label: 'An arm or leg suddenly cold, pale or blue', urgency: 'emergency' },
  { caution: 'rf-rhabdo', label: 'Dark urine, or extreme muscle pain, swelling or weakness', urgency: 'emergency' },
  { caution: 'rf-eye', label: 'Flashes, floaters or blurred sight after a gun', urgency: 'emergency' },
  {
    caution: 'rf-pregnancy',
    label: 'Pregnant, with bleeding, loss of water, tightening, a quieter baby or a bad headache',
    urgency: 'emergency',
  },
  { caution: 'rf-dvt', label: 'An arm or leg newly swollen, warm, tight or sore', urgency: 'same-day' },
  { caution: 'rf-footdrop', label: 'A foot you cannot lift, or a shin or foot gone numb', urgency: 'same-day' },
  { caution: 'rf-wrist-drop', label: 'A wrist you cannot lift, or an arm newly weak', urgency: 'same-day' },
  { caution: 'rf-pop', label: 'A pop, a gap in the muscle, or it bears no weight', urgency: 'same-day' },
  { caution: 'rf-back-urgent', label: 'Back pain with fever, a big fall, cancer or a weak leg', urgency: 'same-day' },
  { caution: 'rf-infection', label: 'Spreading redness, a hot joint, or fever with pain', urgency: 'same-day' },
  { caution: 'rf-big-bruise', label: 'A large or growing bruise or lump', urgency: 'same-day' },
  { caution: 'rf-flank-urine', label: 'Blood in the urine, or pain in the flank', urgency: 'same-day' },
  { caution: 'rf-nerve', label: 'Shooting pain, tingling or numbness', urgency: 'days' },
  { caution: 'rf-sharp-pain', label: 'Sharp, sudden pain, or pain for two days', urgency: 'days' },
  { caution: 'rf-back', label: 'Back pain at night, or with weight loss', urgency: 'days' },
  { caution: 'rf-long', label: 'Soreness for over a week, or in one spot of a bone', urgency: 'days' },
];

export const checkRows: readonly CheckRow[] = [
  row(
    'now',
    'Now: chest pain, breathless, faint; speech, sight or balance trouble; numb between the legs; cold, hard or swollen limb; dark urine',
    ...stopSigns.map(({ caution, label }) => option(caution, { label })),
  ),
  row(
    'today',
    'Today: ill, drowsy, alcohol, strong painkillers; very hard or new exercise lately',
    'fever',
    'sedated-sleepy',
    'anaemia-fatigued',
  ),
  row('clot', 'Blood clot, ever; hard, hot vein', 'dvt', 'superficial-vein-inflammation', 'embolism-history'),
  row(
    'clot-risk',
    'Operation, cast, bed rest, long trip lately; clots in the family; hormone pills',
    'immobility-clot-risk',
    option('clot-risk-factors', { cases: [] }),
    option('clot-risk-factors', {
      id: 'clot-risk-with-leg',
      label: 'The same, and any complaint in a leg now',
      cases: ['any leg symptom'],
    }),
  ),
  row(
    'blood',
    'Blood thinners, bleeding disorder, sickle cell, anaemia',
    'bleeding-thinners',
    'sickle-cell',
    option('anaemia-fatigued', { id: 'anaemia', label: 'Anaemia that is not treated' }),
  ),
  row('pregnancy', 'Pregnant, or birth or miscarriage within 12 weeks', 'pregnancy', 'postpartum'),
  row(
    'heart',
    'Heart, artery, stroke, blood pressure, kidney, liver trouble',
    'aneurysm-dissection-history',
    'stroke-tia-recent',
    'heart-kidney-liver',
    'hypertension-uncontrolled',
    'hypertension-controlled',
    'arterial-disease',
    'kidney-stone-infection',
  ),
  row(
    'illness',
    'Cancer, radiation, diabetes, epilepsy, migraine, muscle or connective-tissue disease, eye operation',
    'cancer',
    'radiotherapy-field',
    'connective-tissue',
    'diabetes',
    'epilepsy-migraine',
    'rhabdo-history',
    'eye-surgery-retina',
  ),
  row(
    'bone',
    'Broken, infected or sore bone; weak bones; steroid tablets; frailty',
    'fracture',
    'osteomyelitis',
    'bone-stress',
    'myositis-ossificans',
    'osteoporosis',
    'steroid-fragile-skin',
  ),
  row(
    'trunk',
    'Spine, disc, neck, rib or breast problem; hernia',
    'disc-spondy',
    'ankylosing-spondylitis',
    'spine-deformity',
    'neck-instability',
    'breast-chest',
    'hernia',
  ),
  row(
    'hurt',
    'Torn or bruised muscle, injury, wound, rash, injection, hot joint, swelling',
    'muscle-tear',
    'deep-bruise',
    option('recent-injury-surgery', { label: 'A recent injury', cases: [] }),
    option('recent-injury-surgery', {
      id: 'recent-surgery',
      label: 'An operation, a cast or bed rest within 3 months',
      cases: ['operation, cast or bed rest in last 3 months'],
    }),
    'open-wound',
    'skin',
    'local-inflammation',
    'inflammatory-flare',
    'recent-injection',
  ),
  row(
    'feeling',
    'Numbness; pain unexplained or from light touch; a limb tight in exercise',
    option('numbness', { label: 'A numb area', cases: [] }),
    option('numbness', {
      id: 'numb-all-over',
      label: 'Feeling dulled in many places, by nerves or strong painkillers',
      cases: ['strong painkillers or widespread nerve damage'],
    }),
    'unexplained-pain',
    'crps-central',
    'exertional-compartment',
  ),
  row('swelling', 'Bulging veins, lymph swelling, lymph nodes removed', 'varicose', 'lymphoedema-nodes'),
  row(
    'devices',
    'Pacemaker, stimulator, pump, sensor, line, new joint, metal',
    'pacemaker',
    'other-implanted-devices',
    'lines-sensors-fistula',
    'hip-replacement-posture',
    'implants',
  ),
  row('floor', 'Trouble getting to the floor and up again; falls; dizziness', 'floor-or-fall'),
  row(
    'minor',
    'Under 18',
    option('minors', { cases: [] }),
    option('minors', {
      id: 'minor-alone',
      label: 'Under 16, and no adult beside you',
      cases: ['under 16 without adult'],
    }),
    option('minors', {
      id: 'minor-growing-bone',
      label: 'Under 18, with pain below a kneecap, at a heel or at the front of a hip',
      cases: ['pain below kneecap, at heel or front hip point'],
    }),
  ),
];
