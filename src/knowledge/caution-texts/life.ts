import type { CautionText } from '../../core/knowledge/index.ts';
import { row } from './row.ts';
import { CLOT_CASE, MAKER_PRECAUTIONS, MAKER_WARNING } from './sources.ts';

export const life: readonly CautionText[] = [
  row(
    'pregnancy',
    'Pregnancy',
    'Clots are more likely now: leg, hip and low-back work stay off unless your midwife or doctor agrees. The gun stays off in any case.',
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
    'No massage gun under 18. Other tools gently, and under 16 only with an adult beside you.',
    {
      limit:
        'Discomfort 3 at most. Not where growing bone hurts: below the kneecap, at the heel, at the front hip point.',
      sources: ['Therabody, RecoveryPulse manual', MAKER_WARNING],
    },
  ),
  row(
    'steroid-fragile-skin',
    'Long use of steroid tablets, thin skin, frailty, or over 75 and easily bruised',
    'Skin and bones may be fragile: only a soft ball by hand or at a wall, no gun and no floor.',
    { limit: 'Discomfort 2 at most.' },
  ),
  row(
    'floor-or-fall',
    'You cannot get down to the floor and up again alone, you fall, or you get dizzy',
    'Only chair and wall positions are offered. Keep your phone within reach.',
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
