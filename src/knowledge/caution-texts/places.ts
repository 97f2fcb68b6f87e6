import type { CautionText } from '../../core/knowledge/index.ts';
import { askFirst, leaveAlone, row, seeClinician, wait } from './row.ts';
import { DELPHI, MAKER_FAQ, MAKER_PRECAUTIONS, MAKER_WARNING } from './sources.ts';

export const devices: readonly CautionText[] = [
  row('pacemaker', {
    condition: 'A pacemaker or defibrillator',
    why: 'Shaking, magnets or a hard push can move a lead or disturb the device.',
    action: leaveAlone('No gun anywhere, nothing pressed near the device, and no phone on the chest.'),
    harms: ['device', 'heart'],
    limit: 'Phone and magnets stay 15 cm away; the test with the phone on the breastbone is left out.',
    sources: [MAKER_WARNING, MAKER_FAQ],
  }),
  row('other-implanted-devices', {
    condition: 'A nerve or brain stimulator, a drug pump, a shunt or a cochlear implant',
    why: 'Shaking, magnets and pressure can disturb the device, its lead or its tube.',
    action: leaveAlone('No gun at all, and never press over the device, its lead or its tube.'),
    harms: ['device'],
  }),
  row('implants', {
    condition: 'A joint replacement, plates or pins',
    why: 'Metal under the skin does not give, and the gun shakes what bone holds.',
    action: leaveAlone('Stay off the metal or the new joint, and use no gun on that limb.'),
    harms: ['device', 'bone', 'joint'],
    sources: [MAKER_WARNING, MAKER_FAQ],
  }),
  row('lines-sensors-fistula', {
    condition: 'A fistula for dialysis, a port or drip line, an insulin pump or sugar sensor, a stoma',
    why: 'Pressure can pull a line out, make it bleed or close the fistula.',
    action: leaveAlone('Nothing touches that place.'),
    harms: ['device', 'bleeding'],
    limit: 'Fistula in an arm or port in the chest: that whole arm and chest side stay free.',
  }),
];

export const places: readonly CautionText[] = [
  row('recent-injury-surgery', {
    condition: 'A recent injury or operation',
    why: 'What is healing can tear again, and after lying still clots form, also in the good leg.',
    action: askFirst(
      'The hurt or operated area stays off until your clinician agrees. Leave what lies next to it alone too.',
    ),
    harms: ['muscle', 'clot'],
    limit: 'With an operation, a cast or bed rest within 3 months both legs stay off, because of clots.',
    urgency: 'within days',
    sources: [MAKER_PRECAUTIONS, MAKER_WARNING],
  }),
  row('unexplained-pain', {
    condition: 'Pain that nobody has explained',
    why: 'It may not come from a muscle at all. One sore leg can be a clot.',
    action: seeClinician(
      'Find out where this pain comes from before you press on it. In one calf, leg or arm, think of a clot first.',
    ),
    harms: ['pain', 'clot'],
    urgency: 'within days',
    sources: [MAKER_FAQ],
  }),
  row('numbness', {
    condition: 'A numb area, or feeling changed by nerves or medicines',
    why: 'Without pain as a brake you press too hard and do not notice the harm.',
    action: leaveAlone('Feeling is the only brake you have, so an area without it stays off.'),
    harms: ['nerve', 'skin'],
    urgency: 'within days; same day if new or with weakness',
    sources: [MAKER_PRECAUTIONS, MAKER_FAQ],
  }),
  row('open-wound', {
    condition: 'An open wound, stitches, a fresh burn, tattoo or piercing',
    why: 'Pressure opens the skin again and carries germs in.',
    action: leaveAlone('Leave this place alone until the skin has healed.'),
    harms: ['skin', 'infection'],
    sources: [DELPHI],
  }),
  row('skin', {
    condition: 'Rash, blisters, skin infection or bruise',
    why: 'Rubbing breaks sick skin, spreads germs and makes a bruise bleed more.',
    action: leaveAlone('Not on this place. Have any new lump checked.'),
    harms: ['skin', 'infection', 'bleeding'],
    urgency: 'within days if a lump is new',
    sources: [MAKER_FAQ],
  }),
  row('local-inflammation', {
    condition: 'A hot, red or swollen place',
    why: 'Heat and swelling mean injury or germs, and pressure feeds both.',
    action: leaveAlone('Nothing here until it is calm. Spreading, a fever or a hot joint: see a doctor today.'),
    harms: ['infection', 'pain'],
    urgency: 'same day if it spreads, with fever or with a hot joint',
    sources: [DELPHI],
  }),
  row('inflammatory-flare', {
    condition: 'A flare of arthritis or gout',
    why: 'The muscle lies beside a hot joint, and pressure makes that joint worse.',
    action: wait('Let the flare settle first.'),
    harms: ['joint', 'pain'],
    urgency: 'same day if one joint is hot and you have a fever',
  }),
  row('muscle-tear', {
    condition: 'A muscle that pulled or popped suddenly, has a gap or a large bruise',
    why: 'Pressure makes a torn muscle bleed again, and bone can grow in the bruise.',
    action: wait('No pressure for at least two weeks, and not before walking and stretching are free of pain.'),
    harms: ['muscle', 'bleeding', 'bone'],
    urgency: 'within days',
  }),
  row('deep-bruise', {
    condition: 'A fresh deep bruise (dead leg)',
    why: 'Bone can form in a deep bruise that is pressed too early.',
    action: wait('Do not press a deep bruise for two weeks: bone can form in it.'),
    harms: ['bleeding', 'bone'],
    urgency: 'within days if there is a hard lump or you cannot bend',
  }),
  row('myositis-ossificans', {
    condition: 'Bone forming in a muscle after a bruise (myositis ossificans)',
    why: 'Pressure irritates the place and may make more bone grow.',
    action: askFirst('Pressure may feed it: this place belongs to your clinician.'),
    harms: ['bone', 'muscle'],
    urgency: 'within days',
    sources: [DELPHI],
  }),
  row('exertional-compartment', {
    condition: 'Exercise makes a shin or forearm tight, numb or weak',
    why: 'The muscle has too little room in its sleeve, and pressing takes more of it.',
    action: seeClinician('Have it assessed before you press on it.'),
    harms: ['muscle', 'nerve'],
    urgency: 'within days',
  }),
  row('lymphoedema-nodes', {
    condition: 'Lymph swelling, or lymph nodes removed or irradiated',
    why: 'What drainage is left is fragile: swelling and infection follow pressure.',
    action: leaveAlone('The whole limb and that side of the trunk stay off.'),
    harms: ['vessel', 'infection'],
  }),
  row('radiotherapy-field', {
    condition: 'Skin or bone that had radiation',
    why: 'Treated skin tears and treated bone breaks more easily, also years later.',
    action: askFirst('Not here unless your team agrees.'),
    harms: ['skin', 'bone'],
  }),
  row('recent-injection', {
    condition: 'An injection or vaccine here in the last 3 days, or filler or botox in the last 2 weeks',
    why: 'Pressure bruises the place and can push the product elsewhere.',
    action: wait('Nothing on a fresh injection site.'),
    harms: ['bleeding', 'skin'],
  }),
  row('crps-central', {
    condition: 'A limb that hurts at a light touch, or complex regional pain syndrome',
    why: 'The nerves overreact: pressure can set off days of pain.',
    action: askFirst('Pressing can set off a flare: not on this limb, and let your pain team guide you.'),
    harms: ['pain', 'nerve'],
  }),
];
