import type { CautionText } from '../../core/knowledge/index.ts';
import { row } from './row.ts';
import { DELPHI, MAKER_FAQ, MAKER_PRECAUTIONS, MAKER_WARNING } from './sources.ts';

export const devices: readonly CautionText[] = [
  row(
    'pacemaker',
    'A pacemaker or defibrillator',
    'No gun at all, no pressure near the device, and keep the phone off your chest.',
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
    'A dialysis fistula, port, drip line, insulin pump, sugar sensor or stoma',
    'Keep the place of your line, sensor, pump, stoma or fistula free.',
    { limit: 'Fistula in an arm or port in the chest: that whole arm and chest side stay free.' },
  ),
];

export const places: readonly CautionText[] = [
  row(
    'recent-injury-surgery',
    'A recent injury or operation',
    'Leave the injured or operated area and its neighbours alone until your clinician clears it.',
    {
      limit: 'Operation, cast or bed rest in the last 3 months: no leg work on either side, because of clots.',
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
    'Where you cannot feel well, you cannot tell when it is too much: this area stays off.',
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
    'Nothing here until it is calm. If it spreads or you have a fever, get seen today.',
    { urgency: 'same day if it spreads, with fever or with a hot joint', sources: [DELPHI] },
  ),
  row('inflammatory-flare', 'A flare of arthritis or gout', 'Let the flare settle first.', {
    urgency: 'same day if one joint is hot and you have a fever',
  }),
  row(
    'muscle-tear',
    'A sudden pull, pop, gap or large bruise in a muscle',
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
    'Pressing can make it worse: leave it to your clinician.',
    { urgency: 'within days', sources: [DELPHI] },
  ),
  row(
    'exertional-compartment',
    'A shin or forearm that goes tight, numb or weak with exercise',
    'Have it assessed before you press on it.',
    { urgency: 'within days' },
  ),
  row(
    'lymphoedema-nodes',
    'Lymph swelling, or lymph nodes removed or irradiated',
    'Keep the whole limb and the trunk next to it free.',
  ),
  row('radiotherapy-field', 'Skin or bone that had radiation', 'Not here unless your team agrees.'),
  row(
    'recent-injection',
    'An injection or vaccine here in the last 3 days, or filler or botox in the last 2 weeks',
    'Nothing on a fresh injection site.',
  ),
  row(
    'crps-central',
    'Complex regional pain syndrome, or pain from light touch',
    'Pressing can set off a flare: not on this limb, and let your pain team guide you.',
  ),
];
