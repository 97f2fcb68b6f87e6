import type { CautionText } from '../../core/knowledge/index.ts';
import { row } from './row.ts';
import { CLOT_CASE, CLOT_CASE_2009, CLOT_CASE_2010, DELPHI, MAKER_FAQ, MAKER_PRECAUTIONS } from './sources.ts';

export const vessels: readonly CautionText[] = [
  row(
    'dvt',
    'A blood clot in a deep vein, known or suspected',
    'No tool anywhere until your doctor agrees. If it is new or only suspected, get seen today.',
    {
      limit: "Even with your doctor's yes: no gun, and nothing deep on the legs.",
      urgency: 'same day',
      sources: [DELPHI, CLOT_CASE, CLOT_CASE_2010, CLOT_CASE_2009],
    },
  ),
  row(
    'superficial-vein-inflammation',
    'A hard, hot, tender cord along a vein',
    'Have this vein seen today, and use no tool on that limb.',
    { urgency: 'same day' },
  ),
  row(
    'embolism-history',
    'An earlier blood clot or embolism',
    'Both legs and buttocks stay off, and the gun everywhere, until your doctor agrees.',
    { sources: [MAKER_FAQ, CLOT_CASE_2009] },
  ),
  row(
    'immobility-clot-risk',
    'Operation, cast, boot or days in bed within 3 months; or a journey of over 4 hours within 4 weeks and any leg complaint since',
    'Legs stay off until a clinician has excluded a clot. With any leg complaint get seen today.',
    { urgency: 'same day with any leg complaint' },
  ),
  row(
    'clot-risk-factors',
    'Clotting disorder, clots in the close family, cancer treatment now, or hormone pills or replacement',
    'Your risk of clots is higher: with any new swelling or pain in a leg, stop and get seen today.',
    { urgency: 'same day with any leg complaint' },
  ),
  row(
    'varicose',
    'Bulging varicose veins',
    'Keep every tool off the veins. One that turns hard, hot and tender has to be looked at today.',
    { urgency: 'same day if a cord is hard, hot and tender', sources: [MAKER_PRECAUTIONS, MAKER_FAQ] },
  ),
  row(
    'arterial-disease',
    'Poor circulation in the legs, calves that hurt on walking and ease at rest, a bypass or a stent in a limb',
    'Legs stay off until your vascular team agrees.',
  ),
  row(
    'aneurysm-dissection-history',
    'A known aneurysm, an artery that once tore, or narrowed neck arteries',
    'Everything waits for your specialist. Neck and low back stay off for good.',
  ),
  row(
    'stroke-tia-recent',
    'A stroke or mini-stroke in the last 6 months',
    'Ask your doctor before using any tool. The neck stays off for good.',
  ),
  row(
    'hypertension-uncontrolled',
    'High blood pressure that is not under control',
    'Have your blood pressure treated first. If your head hurts severely, your chest hurts or your sight changes, call your emergency number.',
    { urgency: 'within days; emergency with severe headache, chest pain or change of sight', sources: [MAKER_FAQ] },
  ),
  row(
    'hypertension-controlled',
    'High blood pressure, treated and under control',
    'Press gently and keep breathing. Planks and head-low positions are left out.',
    { limit: 'Discomfort 3 at most.', sources: [MAKER_PRECAUTIONS] },
  ),
  row(
    'bleeding-thinners',
    'Blood thinners or a bleeding disorder',
    'Deep bruises come easily: ask whoever prescribes for you first, and never use the gun. If a clot is the reason, the rule for clots holds too.',
    {
      limit:
        'Once they agree: only hand or wall pressure, discomfort 2 at most. On aspirin alone: gently, and watch for bruises.',
      sources: [MAKER_FAQ, 'healthunlocked.com, advice of an anticoagulation nurse', 'thephysicaltherapyadvisor.com'],
    },
  ),
];
