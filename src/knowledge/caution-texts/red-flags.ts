import type { RegionId } from '../../core/body/index.ts';
import type { CautionText } from '../../core/knowledge/index.ts';
import { emergency, row, sameDay, seeClinician } from './row.ts';
import { CLOT_CASE, FIBULAR_NERVE, GUN_CASE, NECK_CASE_2022, NECK_CASE_2023 } from './sources.ts';

const NECK: readonly RegionId[] = ['neck-traps', 'upper-back', 'rear-shoulder'];
const BACK: readonly RegionId[] = ['upper-back', 'lower-back-ql'];
const ARMS: readonly RegionId[] = ['biceps', 'triceps', 'forearms'];
const LEGS: readonly RegionId[] = [
  'glutes',
  'hip-flexors-tfl',
  'adductors',
  'quads',
  'it-band',
  'hamstrings',
  'calves',
  'tibialis-anterior',
  'peroneals',
  'plantar-foot',
];
const LIMBS = [...ARMS, ...LEGS];

export const redFlags: readonly CautionText[] = [
  row('rf-pe', {
    condition:
      'Any of: sudden breathlessness, chest pain, pain on breathing in, coughing blood, fainting or collapse; also right after rolling chest or back',
    why: 'A clot may have reached the lung, or heart or lung may be failing. Minutes count.',
    action: emergency('Stay still and call your emergency number now.'),
    harms: ['clot', 'heart'],
    urgency: 'emergency',
    sources: ['Case report, scielo.br, International Journal of Cardiovascular Sciences', CLOT_CASE],
  }),
  row('rf-cauda', {
    condition:
      'Any of: numb in the saddle area or when wiping, bladder, bowel or sexual function newly changed, both legs painful or weak, one leg getting weaker',
    why: 'The nerves at the end of the spine may be pressed. Left too long, the loss stays.',
    action: emergency('Go to an emergency department now: nerves may be pressed and need help within hours.'),
    harms: ['nerve'],
    about: { regions: [...BACK, 'glutes', 'hamstrings'] },
    urgency: 'emergency',
    sources: ['backes.org.uk, cauda equina warning signs', 'Oxford University Hospitals leaflet'],
  }),
  row('rf-dissection', {
    condition:
      'Any of: head or neck pain that is sudden or new to you after neck pressure, even weeks later; drooping face or eyelid; trouble with speech, sight, balance or an arm',
    why: 'The wall of a neck artery can tear under pressure, and a stroke can follow days later.',
    action: emergency('Call your emergency number now and leave the neck alone.'),
    harms: ['vessel'],
    about: { regions: NECK },
    urgency: 'emergency',
    sources: [NECK_CASE_2022, NECK_CASE_2023],
  }),
  row('rf-compartment', {
    condition: 'A limb swollen hard as rock that hurts far more than it should, is numb, or gets worse when stretched',
    why: 'Pressure inside the muscle may be cutting off its own blood. Muscle dies within hours.',
    action: emergency('Emergency department, now. Leave the limb as it is: no rubbing, no bandage, no raising.'),
    harms: ['muscle', 'vessel'],
    about: { regions: LIMBS },
    urgency: 'emergency',
  }),
  row('rf-cold-limb', {
    condition: 'An arm or leg that is suddenly cold, pale or blue, or has no pulse',
    why: 'An artery may be blocked, and the limb gets no blood.',
    action: emergency('Call your emergency number now: an artery may be blocked.'),
    harms: ['vessel'],
    about: { regions: LIMBS },
    urgency: 'emergency',
  }),
  row('rf-rhabdo', {
    condition:
      'Any of: dark urine like tea or cola; extreme pain, swelling or weakness of a muscle 1 to 3 days after exercise or treatment',
    why: 'Muscle that breaks down floods the blood and can stop the kidneys.',
    action: emergency('Get urgent care today: muscle may be breaking down, and that harms the kidneys.'),
    harms: ['muscle', 'organ'],
    urgency: 'emergency',
    sources: ['NIOSH, as quoted in the press', 'cdc.gov, as quoted on fittowork.net', GUN_CASE],
  }),
  row('rf-eye', {
    condition: 'Flashes, floaters, a curtain or blurred sight after using a massage gun',
    why: 'The shaking may have torn the retina or harmed the lens. Sight can be lost.',
    action: emergency('Go to emergency eye care today.'),
    harms: ['eye'],
    about: { tools: ['massage-gun'], regions: ['neck-traps'] },
    urgency: 'emergency',
  }),
  row('rf-pregnancy', {
    condition:
      'In pregnancy, any of: bleeding, loss of water, regular tightening, fewer movements of the baby, a bad headache, one swollen leg',
    why: 'These signs are about you and the baby, not about a muscle.',
    action: emergency('Ring your maternity unit now.'),
    harms: ['pregnancy', 'clot'],
    urgency: 'emergency: maternity line',
  }),
  row('rf-dvt', {
    condition:
      'A leg or arm with any of these, new: swelling, warmth, tightness, odd colour or pain. Also if a strain seems to explain it',
    why: 'It may be a clot in a deep vein. Pressing can send a piece of it to the lung.',
    action: sameDay(
      'Treat it as a possible clot: no pressure, no massage, and see a doctor today. If breathing is hard or the chest hurts, call your emergency number.',
    ),
    harms: ['clot'],
    about: { regions: LIMBS },
    urgency: 'same day; emergency with breathlessness or chest pain',
    sources: [CLOT_CASE],
  }),
  row('rf-back-urgent', {
    condition:
      'Back pain with any of: fever, a big fall, cancer now or earlier, weak immune system, drugs by injection, osteoporosis and sudden pain, new leg weakness; or tearing pain in belly and back over 50',
    why: 'It may be an infection, a break, a pressed spinal cord or a failing main artery.',
    action: sameDay(
      'No tool at all: see a doctor about your back today. If the pain tears or the legs are weak, it is an emergency.',
    ),
    harms: ['infection', 'bone', 'nerve', 'vessel'],
    about: { regions: BACK },
    urgency: 'emergency or same day',
  }),
  row('rf-wrist-drop', {
    condition: 'Any of: you cannot lift your wrist or fingers, new weakness in an arm, clumsy hands, unsteady walk',
    why: 'An arm nerve may be crushed, or the spinal cord or the brain in trouble.',
    action: sameDay(
      'See a doctor today about the weak hand or arm. If face or speech change too, call your emergency number.',
    ),
    harms: ['nerve'],
    about: { regions: [...ARMS, 'neck-traps'] },
    urgency: 'same day; emergency with face or speech signs',
  }),
  row('rf-footdrop', {
    condition: 'Any of: you cannot lift your foot, or new numbness or weakness in shin or foot',
    why: 'The nerve at the outer knee may be crushed. Strength can stay lost.',
    action: sameDay(
      'Stop all leg work and see a doctor today. With back pain or a change of bladder or saddle feeling it is an emergency.',
    ),
    harms: ['nerve'],
    about: { regions: [...LEGS, 'lower-back-ql'] },
    urgency: 'same day; emergency with back pain, bladder or saddle change',
    sources: ['sw.org, common peroneal nerve entrapment', FIBULAR_NERVE],
  }),
  row('rf-infection', {
    condition: 'Any of: spreading redness, a hot joint, red streaks, fever with pain in one place',
    why: 'Germs in skin, joint or bone spread within hours, and pressure spreads them further.',
    action: sameDay('It may be an infection: no tools, and get seen today.'),
    harms: ['infection'],
    urgency: 'same day',
  }),
  row('rf-big-bruise', {
    condition:
      'After rolling, a bruise or lump that is large or grows, above all on blood thinners; on blood thinners also any knock on the head',
    why: 'It may still be bleeding inside. On blood thinners that does not stop by itself.',
    action: sameDay('Have the bruise seen today. On blood thinners a knock on the head is an emergency.'),
    harms: ['bleeding'],
    urgency: 'same day; emergency for the head',
  }),
  row('rf-flank-urine', {
    condition: 'Blood in the urine or pain in the flank after pressure on the low back or side',
    why: 'The kidney lies right under the lowest ribs and may be bruised.',
    action: sameDay('It needs care today: it may come from the kidney.'),
    harms: ['organ', 'bleeding'],
    about: { regions: [...BACK, 'lats'] },
    urgency: 'same day',
  }),
  row('rf-pop', {
    condition: 'Sudden: a pop, a gap in the muscle, or you cannot move it or put weight on it',
    why: 'A muscle, tendon or bone may be torn or broken, and pressure makes it worse.',
    action: sameDay('It needs care today: a muscle, tendon or bone may have given way.'),
    harms: ['muscle', 'bone'],
    urgency: 'same day',
  }),
  row('rf-nerve', {
    condition: 'While rolling: pain that shoots, tingling or numbness',
    why: 'A nerve lies under the tool. Pressed for long it can stop working.',
    action: seeClinician(
      'Stop: a nerve is being pressed. If it lasts until tomorrow see a clinician, with weakness see one today.',
    ),
    harms: ['nerve'],
    urgency: 'within days; same day if weak',
    sources: ['easy-recepes.com, warning list', 'biologyinsights.com, massage roller ball'],
  }),
  row('rf-back', {
    condition: 'Back pain with any of: weight loss, pain at night, steroid tablets, or new pain under 20 or over 55',
    why: 'Such pain seldom comes from a muscle. Something in the spine may be wrong.',
    action: seeClinician('No tool on back, hips or rear thighs until a clinician has looked at this pain.'),
    harms: ['bone', 'nerve'],
    urgency: 'within days',
    sources: ['heyneurosurgeon.co.uk, red flag conditions'],
  }),
  row('rf-long', {
    condition: 'Any of: soreness for more than 7 days, pain that wakes you, pain in one pin-point spot of a bone',
    why: 'Training soreness is gone by then. A bone or a tear may be behind it.',
    action: seeClinician('This no longer fits ordinary soreness: have it checked before you go on.'),
    harms: ['bone', 'muscle'],
    urgency: 'within days',
    sources: ['Usual course of delayed soreness, liquisearch.com'],
  }),
  row('rf-sharp-pain', {
    condition: 'Sudden sharp pain, or pain still there 48 hours after rolling',
    why: 'Sharp or lasting pain means tissue is hurt, not loosened.',
    action: seeClinician('Rest this area. If it was sharp and sudden, or still hurts after two days, have it checked.'),
    harms: ['muscle', 'pain'],
    urgency: 'within days',
    sources: ['health.harvard.edu, try this: roll with it'],
  }),
];
