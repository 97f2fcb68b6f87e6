import type { CautionText } from '../../core/knowledge/index.ts';
import { askFirst, gentler, row, wait } from './row.ts';
import { CLOT_CASE, MAKER_PRECAUTIONS, MAKER_WARNING } from './sources.ts';

export const life: readonly CautionText[] = [
  row('pregnancy', {
    condition: 'Pregnancy',
    why: 'Clots form more easily now. A leg massage over an unseen one has cost a life.',
    action: askFirst(
      'Clots form more easily now: legs, hips, low back and chest wait for a yes from midwife or doctor. The gun stays off in any case.',
    ),
    harms: ['clot', 'pregnancy'],
    limit: 'Discomfort 3 at most, no roller, and no lying or kneeling positions.',
    urgency: 'within days',
    sources: [MAKER_PRECAUTIONS, MAKER_WARNING, CLOT_CASE],
  }),
  row('postpartum', {
    condition: 'A birth, caesarean or miscarriage in the last 12 weeks',
    why: 'The risk of a clot is highest in the weeks after birth, and stays raised for about twelve.',
    action: askFirst(
      'Clots are more likely in these weeks: no leg or low-back work and no gun until your postnatal check agrees.',
    ),
    harms: ['clot'],
  }),
  row('minors', {
    condition: 'Under 18',
    why: 'Bones still grow at their soft ends, and makers ask for an adult beside a gun.',
    action: gentler('No massage gun before 18. Other tools are for gentle use; before 16 an adult has to be there.'),
    harms: ['bone'],
    limit:
      'Discomfort 3 at most. Not where growing bone hurts: below the kneecap, at the heel, at the front hip point.',
    sources: ['Therabody, RecoveryPulse manual', MAKER_WARNING],
  }),
  row('steroid-fragile-skin', {
    condition: 'Long use of steroid tablets, thin skin, frailty, or over 75 and easily bruised',
    why: 'Thin skin tears and bruises, and bone may have been lost without a sign.',
    action: gentler('Skin and bones may be fragile: take a soft ball, in the hand or at the wall. No gun, no floor.'),
    harms: ['skin', 'bleeding', 'bone'],
    limit: 'Discomfort 2 at most.',
  }),
  row('floor-or-fall', {
    condition: 'You cannot get down to the floor and up again alone, you fall, or you get dizzy',
    why: 'A fall, or no way up again, is likelier than any harm by the tool.',
    action: gentler('You get positions on a chair, standing or at a wall. Have the phone where you can reach it.'),
    harms: ['fall'],
  }),
  row('sedated-sleepy', {
    condition: 'Alcohol, sedatives or strong painkillers today, or very sleepy',
    why: 'Who dozes off on a tool does not feel the nerve that it crushes.',
    action: wait('Not now: a drowsy person can lie on a nerve without noticing.'),
    harms: ['nerve'],
  }),
  row('fever', {
    condition: 'Fever or an acute illness',
    why: 'Aching muscles may be the illness itself, and an infection can hide behind them.',
    action: wait('Not now: come back when you have felt well for two full days.'),
    harms: ['infection'],
    urgency: 'same day with back pain, a red limb or a stiff neck',
    sources: ['Exclusion rule of a massage trial, 38 degrees or more'],
  }),
];
