import type { CautionText } from '../../core/knowledge/index.ts';
import { askFirst, gentler, leaveAlone, row, sameDay } from './row.ts';
import { CLOT_CASE, CLOT_CASE_2009, CLOT_CASE_2010, DELPHI, MAKER_FAQ, MAKER_PRECAUTIONS } from './sources.ts';

export const vessels: readonly CautionText[] = [
  row('dvt', {
    condition: 'A blood clot in a deep vein, known or suspected',
    why: 'Pressing can break a clot loose. In the lung it can kill.',
    action: sameDay('No tool anywhere until your doctor agrees. If it is new or only suspected, get seen today.'),
    harms: ['clot'],
    limit: "Even with your doctor's yes: no gun, and nothing deep on the legs.",
    urgency: 'same day',
    sources: [DELPHI, CLOT_CASE, CLOT_CASE_2010, CLOT_CASE_2009],
  }),
  row('superficial-vein-inflammation', {
    condition: 'A hard, hot, tender cord along a vein',
    why: 'The vein is inflamed, and a clot may lie deeper in the same limb.',
    action: sameDay('Have this vein seen today, and use no tool on that limb.'),
    harms: ['clot', 'vessel'],
    urgency: 'same day',
  }),
  row('embolism-history', {
    condition: 'An earlier blood clot or embolism',
    why: 'Who had one clot gets another more easily, and old ones can come loose.',
    action: askFirst('Both legs and buttocks stay off, and the gun everywhere, until your doctor agrees.'),
    harms: ['clot'],
    sources: [MAKER_FAQ, CLOT_CASE_2009],
  }),
  row('immobility-clot-risk', {
    condition:
      'Operation, cast, boot or days in bed within 3 months; or a journey of over 4 hours within 4 weeks and any leg complaint since',
    why: 'Blood that stood still clots, often in a leg that feels fine.',
    action: askFirst('Legs stay off until a clinician has excluded a clot. With any leg complaint get seen today.'),
    harms: ['clot'],
    urgency: 'same day with any leg complaint',
  }),
  row('clot-risk-factors', {
    condition: 'Clotting disorder, clots in the close family, cancer treatment now, or hormone pills or replacement',
    why: 'Your blood clots more easily, so a sore leg may be more than a sore muscle.',
    action: gentler('Your risk of clots is higher: with any new swelling or pain in a leg, stop and get seen today.'),
    harms: ['clot'],
    urgency: 'same day with any leg complaint',
  }),
  row('varicose', {
    condition: 'Bulging varicose veins',
    why: 'The wall of the vein is thin: it bruises, bleeds or inflames under pressure.',
    action: leaveAlone('Keep every tool off the veins. One that turns hard, hot and tender has to be looked at today.'),
    harms: ['vessel', 'bleeding'],
    urgency: 'same day if a cord is hard, hot and tender',
    sources: [MAKER_PRECAUTIONS, MAKER_FAQ],
  }),
  row('arterial-disease', {
    condition:
      'Poor circulation in the legs, calves that hurt on walking and not at rest, a bypass or a stent in a limb',
    why: 'Narrow or mended vessels can close under pressure, and the skin heals badly.',
    action: askFirst('Legs stay off until your vascular team agrees.'),
    harms: ['vessel', 'skin'],
  }),
  row('aneurysm-dissection-history', {
    condition: 'A known aneurysm, an artery that once tore, or narrowed neck arteries',
    why: 'A weak artery can burst or tear when you press, strain or hold your breath.',
    action: askFirst('Everything waits for your specialist. Neck and low back stay off for good.'),
    harms: ['vessel'],
  }),
  row('stroke-tia-recent', {
    condition: 'A stroke or mini-stroke in the last 6 months',
    why: 'Vessels may be damaged, blood thinned and feeling changed, so warning signs are missed.',
    action: askFirst('Ask your doctor before using any tool. The neck stays off for good.'),
    harms: ['vessel', 'bleeding'],
  }),
  row('hypertension-uncontrolled', {
    condition: 'High blood pressure that is not under control',
    why: 'Holding yourself up and holding your breath drive the pressure higher still.',
    action: askFirst(
      'Have your blood pressure treated first. If your head hurts severely, your chest hurts or your sight changes, call your emergency number.',
    ),
    harms: ['heart', 'vessel'],
    urgency: 'within days; emergency with severe headache, chest pain or change of sight',
    sources: [MAKER_FAQ],
  }),
  row('hypertension-controlled', {
    condition: 'High blood pressure, treated and under control',
    why: 'Straining, held breath and a low head still raise it for a while.',
    action: gentler('Press gently and keep breathing. Planks and head-low positions are left out.'),
    harms: ['heart', 'vessel'],
    limit: 'Discomfort 3 at most.',
    sources: [MAKER_PRECAUTIONS],
  }),
  row('bleeding-thinners', {
    condition: 'Blood thinners or a bleeding disorder',
    why: 'Small vessels that break under pressure go on bleeding into the muscle.',
    action: askFirst(
      'Deep bruises come easily: ask whoever prescribes for you first, and never use the gun. If a clot is the reason, the rule for clots holds too.',
    ),
    harms: ['bleeding'],
    limit:
      'Once they agree: only hand or wall pressure, discomfort 2 at most. On aspirin alone: gently, and watch for bruises.',
    sources: [MAKER_FAQ, 'healthunlocked.com, advice of an anticoagulation nurse', 'thephysicaltherapyadvisor.com'],
  }),
];
