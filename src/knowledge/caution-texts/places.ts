import type { CautionText } from '../../core/knowledge/index.ts';
import { row } from './row.ts';
import { DELPHI, MAKER_FAQ, MAKER_PRECAUTIONS, MAKER_WARNING } from './sources.ts';

export const devices: readonly CautionText[] = [
  row(
    'pacemaker',
    'A pacemaker or defibrillator',
    'No gun anywhere, nothing pressed near the device, and no phone on the chest.',
    {
      limit: 'Phone and magnets stay 15 cm away; the test with the phone on the breastbone is left out.',
      sources: [MAKER_WARNING, MAKER_FAQ],
    },
  ),
  row(
    'other-implanted-devices',
    'A nerve or brain stimulator, a drug pump, a shunt or a cochlear implant',
    'No gun at all, and never press over the device, its lead or its tube.',
  ),
  row(
    'implants',
    'A joint replacement, plates or pins',
    'Stay off the metal or the new joint, and use no gun on that limb.',
    { sources: [MAKER_WARNING, MAKER_FAQ] },
  ),
  row(
    'lines-sensors-fistula',
    'A fistula for dialysis, a port or drip line, an insulin pump or sugar sensor, a stoma',
    'Nothing touches that place.',
    { limit: 'Fistula in an arm or port in the chest: that whole arm and chest side stay free.' },
  ),
];

export const places: readonly CautionText[] = [
  row(
    'recent-injury-surgery',
    'A recent injury or operation',
    'The hurt or operated area and what lies next to it stay off until your clinician agrees.',
    {
      limit: 'With an operation, a cast or bed rest within 3 months both legs stay off, because of clots.',
      urgency: 'within days',
      sources: [MAKER_PRECAUTIONS, MAKER_WARNING],
    },
  ),
  row(
    'unexplained-pain',
    'Pain that nobody has explained',
    'Find out where this pain comes from before you press on it. In one calf, leg or arm, think of a clot first.',
    { urgency: 'within days', sources: [MAKER_FAQ] },
  ),
  row(
    'numbness',
    'A numb area, or feeling changed by nerves or medicines',
    'Feeling is the only brake you have, so an area without it stays off.',
    { urgency: 'within days; same day if new or with weakness', sources: [MAKER_PRECAUTIONS, MAKER_FAQ] },
  ),
  row(
    'open-wound',
    'An open wound, stitches, a fresh burn, tattoo or piercing',
    'Leave this place alone until the skin has healed.',
    { sources: [DELPHI] },
  ),
  row('skin', 'Rash, blisters, skin infection or bruise', 'Not on this place. Have any new lump checked.', {
    urgency: 'within days if a lump is new',
    sources: [MAKER_FAQ],
  }),
  row(
    'local-inflammation',
    'A hot, red or swollen place',
    'Nothing here until it is calm. Spreading, a fever or a hot joint: see a doctor today.',
    { urgency: 'same day if it spreads, with fever or with a hot joint', sources: [DELPHI] },
  ),
  row('inflammatory-flare', 'A flare of arthritis or gout', 'Let the flare settle first.', {
    urgency: 'same day if one joint is hot and you have a fever',
  }),
  row(
    'muscle-tear',
    'A muscle that pulled or popped suddenly, has a gap or a large bruise',
    'No pressure for at least two weeks, and not before walking and stretching are free of pain.',
    { urgency: 'within days' },
  ),
  row(
    'deep-bruise',
    'A fresh deep bruise (dead leg)',
    'Do not press a deep bruise for two weeks: bone can form in it.',
    { urgency: 'within days if there is a hard lump or you cannot bend' },
  ),
  row(
    'myositis-ossificans',
    'Bone forming in a muscle after a bruise (myositis ossificans)',
    'Pressure may feed it: this place belongs to your clinician.',
    { urgency: 'within days', sources: [DELPHI] },
  ),
  row(
    'exertional-compartment',
    'Exercise makes a shin or forearm tight, numb or weak',
    'Have it assessed before you press on it.',
    { urgency: 'within days' },
  ),
  row(
    'lymphoedema-nodes',
    'Lymph swelling, or lymph nodes removed or irradiated',
    'The whole limb and that side of the trunk stay off.',
  ),
  row('radiotherapy-field', 'Skin or bone that had radiation', 'Not here unless your team agrees.'),
  row(
    'recent-injection',
    'An injection or vaccine here in the last 3 days, or filler or botox in the last 2 weeks',
    'Nothing on a fresh injection site.',
  ),
  row(
    'crps-central',
    'A limb that hurts at a light touch, or complex regional pain syndrome',
    'Pressing can set off a flare: not on this limb, and let your pain team guide you.',
  ),
];
