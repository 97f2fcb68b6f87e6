import type { CautionText } from '../../core/knowledge/index.ts';
import { row } from './row.ts';
import { CLOT_CASE, MAKER_PRECAUTIONS, MAKER_WARNING } from './sources.ts';

export const life: readonly CautionText[] = [
  row(
    'pregnancy',
    'Pregnancy',
    'Clots form more easily now: legs, hips, low back and chest wait for a yes from midwife or doctor. The gun stays off in any case.',
    {
      limit: 'Discomfort 3 at most, no roller, and no lying or kneeling positions.',
      urgency: 'within days',
      sources: [MAKER_PRECAUTIONS, MAKER_WARNING, CLOT_CASE],
    },
  ),
  row(
    'postpartum',
    'A birth, caesarean or miscarriage in the last 12 weeks',
    'Clots are more likely in these weeks: no leg or low-back work and no gun until your postnatal check agrees.',
  ),
  row(
    'minors',
    'Under 18',
    'No massage gun before 18. Other tools are for gentle use; before 16 an adult has to be there.',
    {
      limit:
        'Discomfort 3 at most. Not where growing bone hurts: below the kneecap, at the heel, at the front hip point.',
      sources: ['Therabody, RecoveryPulse manual', MAKER_WARNING],
    },
  ),
  row(
    'steroid-fragile-skin',
    'Long use of steroid tablets, thin skin, frailty, or over 75 and easily bruised',
    'Skin and bones may be fragile: take a soft ball, in the hand or at the wall. No gun, no floor.',
    { limit: 'Discomfort 2 at most.' },
  ),
  row(
    'floor-or-fall',
    'You cannot get down to the floor and up again alone, you fall, or you get dizzy',
    'You get positions on a chair, standing or at a wall. Have the phone where you can reach it.',
  ),
  row(
    'sedated-sleepy',
    'Alcohol, sedatives or strong painkillers today, or very sleepy',
    'Not now: a drowsy person can lie on a nerve without noticing.',
  ),
  row('fever', 'Fever or an acute illness', 'Not now: come back when you have felt well for two full days.', {
    urgency: 'same day with back pain, a red limb or a stiff neck',
    sources: ['Exclusion rule of a massage trial, 38 degrees or more'],
  }),
];
