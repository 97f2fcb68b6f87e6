import type { CautionText } from '../../core/knowledge/index.ts';
import { row } from './row.ts';
import { CLOT_CASE, FIBULAR_NERVE, GUN_CASE, NECK_CASE_2022, NECK_CASE_2023 } from './sources.ts';

export const redFlags: readonly CautionText[] = [
  row(
    'rf-pe',
    'Any of: sudden breathlessness, chest pain, pain on breathing in, coughing blood, fainting or collapse; also right after rolling chest or back',
    'Stay still and call your emergency number now.',
    {
      urgency: 'emergency',
      sources: ['Case report, scielo.br, International Journal of Cardiovascular Sciences', CLOT_CASE],
    },
  ),
  row(
    'rf-cauda',
    'Any of: numb in the saddle area or when wiping, bladder, bowel or sexual function newly changed, both legs painful or weak, one leg getting weaker',
    'Go to an emergency department now: nerves may be pressed and need help within hours.',
    {
      urgency: 'emergency',
      sources: ['backes.org.uk, cauda equina warning signs', 'Oxford University Hospitals leaflet'],
    },
  ),
  row(
    'rf-dissection',
    'Any of: head or neck pain that is sudden or new to you after neck pressure, even weeks later; drooping face or eyelid; trouble with speech, sight, balance or an arm',
    'Call your emergency number now and leave the neck alone.',
    { urgency: 'emergency', sources: [NECK_CASE_2022, NECK_CASE_2023] },
  ),
  row(
    'rf-compartment',
    'A limb swollen hard as rock that hurts far more than it should, is numb, or gets worse when stretched',
    'Emergency department, now. Leave the limb as it is: no rubbing, no bandage, no raising.',
    { urgency: 'emergency' },
  ),
  row(
    'rf-cold-limb',
    'An arm or leg that is suddenly cold, pale or blue, or has no pulse',
    'Call your emergency number now: an artery may be blocked.',
    { urgency: 'emergency' },
  ),
  row(
    'rf-rhabdo',
    'Any of: dark urine like tea or cola; extreme pain, swelling or weakness of a muscle 1 to 3 days after exercise or treatment',
    'Get urgent care today: muscle may be breaking down, and that harms the kidneys.',
    {
      urgency: 'emergency',
      sources: ['NIOSH, as quoted in the press', 'cdc.gov, as quoted on fittowork.net', GUN_CASE],
    },
  ),
  row(
    'rf-eye',
    'Flashes, floaters, a curtain or blurred sight after using a massage gun',
    'Go to emergency eye care today.',
    { urgency: 'emergency' },
  ),
  row(
    'rf-pregnancy',
    'In pregnancy, any of: bleeding, loss of water, regular tightening, fewer movements of the baby, a bad headache, one swollen leg',
    'Ring your maternity unit now.',
    { urgency: 'emergency: maternity line' },
  ),
  row(
    'rf-dvt',
    'A leg or arm with any of these, new: swelling, warmth, tightness, odd colour or pain. Also if a strain seems to explain it',
    'Treat it as a possible clot: no pressure, no massage, and see a doctor today. If breathing is hard or the chest hurts, call your emergency number.',
    { urgency: 'same day; emergency with breathlessness or chest pain', sources: [CLOT_CASE] },
  ),
  row(
    'rf-back-urgent',
    'Back pain with any of: fever, a big fall, cancer now or earlier, weak immune system, drugs by injection, osteoporosis and sudden pain, new leg weakness; or tearing pain in belly and back over 50',
    'No tool at all: see a doctor about your back today. If the pain tears or the legs are weak, it is an emergency.',
    { urgency: 'emergency or same day' },
  ),
  row(
    'rf-wrist-drop',
    'Any of: you cannot lift your wrist or fingers, new weakness in an arm, clumsy hands, unsteady walk',
    'See a doctor today about the weak hand or arm. If face or speech change too, call your emergency number.',
    { urgency: 'same day; emergency with face or speech signs' },
  ),
  row(
    'rf-footdrop',
    'Any of: you cannot lift your foot, or new numbness or weakness in shin or foot',
    'Stop all leg work and see a doctor today. With back pain or a change of bladder or saddle feeling it is an emergency.',
    {
      urgency: 'same day; emergency with back pain, bladder or saddle change',
      sources: ['sw.org, common peroneal nerve entrapment', FIBULAR_NERVE],
    },
  ),
  row(
    'rf-infection',
    'Any of: spreading redness, a hot joint, red streaks, fever with pain in one place',
    'It may be an infection: no tools, and get seen today.',
    { urgency: 'same day' },
  ),
  row(
    'rf-big-bruise',
    'After rolling, a bruise or lump that is large or grows, above all on blood thinners; on blood thinners also any knock on the head',
    'Have the bruise seen today. On blood thinners a knock on the head is an emergency.',
    { urgency: 'same day; emergency for the head' },
  ),
  row(
    'rf-flank-urine',
    'Blood in the urine or pain in the flank after pressure on the low back or side',
    'It needs care today: it may come from the kidney.',
    { urgency: 'same day' },
  ),
  row(
    'rf-pop',
    'Sudden: a pop, a gap in the muscle, or you cannot move it or put weight on it',
    'It needs care today: a muscle, tendon or bone may have given way.',
    { urgency: 'same day' },
  ),
  row(
    'rf-nerve',
    'While rolling: pain that shoots, tingling or numbness',
    'Stop: a nerve is being pressed. If it lasts until tomorrow see a clinician, with weakness see one today.',
    {
      urgency: 'within days; same day if weak',
      sources: ['easy-recepes.com, warning list', 'biologyinsights.com, massage roller ball'],
    },
  ),
  row(
    'rf-back',
    'Back pain with any of: weight loss, pain at night, steroid tablets, or new pain under 20 or over 55',
    'No tool on back, hips or rear thighs until a clinician has looked at this pain.',
    { urgency: 'within days', sources: ['heyneurosurgeon.co.uk, red flag conditions'] },
  ),
  row(
    'rf-long',
    'Any of: soreness for more than 7 days, pain that wakes you, pain in one pin-point spot of a bone',
    'This no longer fits ordinary soreness: have it checked before you go on.',
    { urgency: 'within days', sources: ['Usual course of delayed soreness, liquisearch.com'] },
  ),
  row(
    'rf-sharp-pain',
    'Sudden sharp pain, or pain still there 48 hours after rolling',
    'Rest this area. If it was sharp and sudden, or still hurts after two days, have it checked.',
    { urgency: 'within days', sources: ['health.harvard.edu, try this: roll with it'] },
  ),
];
