import type { CautionText } from '../../core/knowledge/index.ts';
import { row } from './row.ts';
import { CLOT_CASE, CLOT_CASE_2009, CLOT_CASE_2010, DELPHI, MAKER_FAQ, MAKER_PRECAUTIONS } from './sources.ts';

export const vessels: readonly CautionText[] = [
  row(
    'dvt',
    'A blood clot in a deep vein, known or suspected',
    'No tool anywhere until your doctor agrees. If it is new or only suspected, get seen today.',
    {
      limit: 'After your doctor agrees: still no gun and no deep leg work.',
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
    'After an earlier clot: no leg or buttock work on either side, and no gun, until your doctor agrees.',
    { sources: [MAKER_FAQ, CLOT_CASE_2009] },
  ),
  row(
    'immobility-clot-risk',
    'In the last 3 months an operation, a cast or boot or a stay in bed; or in the last 4 weeks a journey of over 4 hours and any leg complaint',
    'No leg work until a clot is ruled out. With any leg complaint get seen today.',
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
    'Never press on bulging veins. A hard, hot, tender vein needs to be seen today.',
    { urgency: 'same day if a cord is hard, hot and tender', sources: [MAKER_PRECAUTIONS, MAKER_FAQ] },
  ),
  row(
    'arterial-disease',
    'Poor circulation in the legs, calf pain on walking that rests off, a bypass or a stent in a limb',
    'Ask your vascular team before any leg work.',
  ),
  row(
    'aneurysm-dissection-history',
    'A known aneurysm, an artery that once tore, or narrowed neck arteries',
    'Use no tool until your specialist agrees. Neck and low back stay off for good.',
  ),
  row(
    'stroke-tia-recent',
    'A stroke or mini-stroke in the last 6 months',
    'Ask your doctor before using any tool. The neck stays off for good.',
  ),
  row(
    'hypertension-uncontrolled',
    'High blood pressure that is not under control',
    'Have your blood pressure treated first. With severe headache, chest pain or a change of sight call your emergency number.',
    { urgency: 'within days; emergency with severe headache, chest pain or change of sight', sources: [MAKER_FAQ] },
  ),
  row(
    'hypertension-controlled',
    'High blood pressure, treated and under control',
    'Press gently and keep breathing. Positions where you hold your body up or hang your head are left out.',
    { limit: 'Discomfort 3 at most.', sources: [MAKER_PRECAUTIONS] },
  ),
  row(
    'bleeding-thinners',
    'Blood thinners or a bleeding disorder',
    'Deep bruises come easily: ask whoever prescribes for you first, and never use the gun. If a clot is the reason, the rule for clots holds too.',
    {
      limit:
        'After they agree: pressure by hand or at a wall only, discomfort 2 at most. On aspirin alone: gently, and watch for bruises.',
      sources: [MAKER_FAQ, 'healthunlocked.com, advice of an anticoagulation nurse', 'thephysicaltherapyadvisor.com'],
    },
  ),
];
