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
    'Any of: numb saddle area or numbness when wiping, new change of bladder, bowel or sexual function, pain or weakness in both legs, growing weakness in one leg',
    'Go to an emergency department now: nerves may be pressed and need help within hours.',
    {
      urgency: 'emergency',
      sources: ['backes.org.uk, cauda equina warning signs', 'Oxford University Hospitals leaflet'],
    },
  ),
  row(
    'rf-dissection',
    'Any of: sudden or unusual head or neck pain after pressure on the neck, even weeks later; drooping face or eyelid; trouble with speech, sight, balance or an arm',
    'Call your emergency number now and leave the neck alone.',
    { urgency: 'emergency', sources: [NECK_CASE_2022, NECK_CASE_2023] },
  ),
  row(
    'rf-compartment',
    'A rock-hard, swollen limb with pain far beyond its cause, numb or worse when stretched',
    'Go to an emergency department now. Do not rub, wrap or raise the limb.',
    { urgency: 'emergency' },
  ),
  row(
    'rf-cold-limb',
    'An arm or leg that is suddenly cold, pale or blue, or has no pulse',
    'Call your emergency number now: a cold, pale limb is an emergency.',
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
    'Any of: one leg or arm newly swollen, warm, tight, discoloured or painful, even if you think you strained it',
    'It may be a blood clot: do not press or massage it and get seen today. With breathlessness or chest pain call your emergency number.',
    { urgency: 'same day; emergency with breathlessness or chest pain', sources: [CLOT_CASE] },
  ),
  row(
    'rf-back-urgent',
    'Back pain with any of: fever, a big fall, cancer now or earlier, weak immune system, drugs by injection, osteoporosis and sudden pain, new leg weakness; or tearing pain in belly and back over 50',
    'Use no tool: this back pain needs a doctor today. Tearing pain or weak legs are an emergency.',
    { urgency: 'emergency or same day' },
  ),
  row(
    'rf-wrist-drop',
    'Any of: you cannot lift your wrist or fingers, new weakness in an arm, clumsy hands, unsteady walk',
    'New weakness in a hand or arm must be seen today. If face or speech change too, call your emergency number.',
    { urgency: 'same day; emergency with face or speech signs' },
  ),
  row(
    'rf-footdrop',
    'Any of: you cannot lift your foot, or new numbness or weakness in shin or foot',
    'It must be seen today; stop all leg work. With back pain or a change of bladder or saddle feeling it is an emergency.',
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
    'A large or growing bruise or lump after rolling, above all on blood thinners; any knock on the head on blood thinners',
    'A growing bruise needs care today. A knock on the head on blood thinners is an emergency.',
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
    'Shooting pain, tingling or numbness while rolling',
    'Stop now: this is a nerve. See a clinician if it is still there tomorrow, and today if there is weakness.',
    {
      urgency: 'within days; same day if weak',
      sources: ['easy-recepes.com, warning list', 'biologyinsights.com, massage roller ball'],
    },
  ),
  row(
    'rf-back',
    'Back pain with any of: weight loss, pain at night, steroid tablets, or new pain under 20 or over 55',
    'Have this back pain checked before you use a tool on back, hips or rear thighs.',
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
