/**
 * What stands behind each sentence that says something of the body: the ids of findings, claims or cautions, by the exact
 * sentence. Entries of the knowledge base answer for themselves and are not listed. docs/EVIDENCE.md says how a text gets its
 * source. Read by the test only, never by the app.
 */
export const statements: Readonly<Record<string, readonly string[]>> = {
  // Programmes
  'Studies over weeks found no gain': ['range-weeks'],

  // Doses and weights
  '… · 24 · our judgement: Soreness after training is usually worst after one to three days and gone within a week.': [
    'doms-time-course',
  ],
  '… · 0.5 · our judgement: Half the need is left, because rolled muscles were on average only somewhat less sore.': [
    'soreness',
  ],
  '… · 0.9 · our judgement: Some trials of massage guns show more range of motion; what they do for soreness is doubtful.':
    ['massage-guns'],
  'no trial compares doses for soreness; the review that names 90 s has not been checked': ['soreness'],
  'long holds before power work are untested, so they stay at the usual length': ['before-workouts'],
  'straight after hard work a gun made calves slightly more sore, so after light work it stays light': [
    'leabeater2024-gun-soreness',
  ],
  'Our judgement of size; that lengthening work at long lengths makes sorer is well shown (Bontemps 2020, 10.1007/s40279-020-01355-z).':
    ['maeo-2018-squat'],
  'Ours, in the ratio of lost strength after downhill running, knee extensors to plantar flexors about 2.4 to 1 (Maeo 2017, PMC5515850); about 1 km down unaccustomed is like a hard leg day (10.1371/journal.pone.0173909).':
    ['maeo-2017-downhill'],
  'Our judgement of the line: soreness from training is usually worst after one to three days and gone within a week.':
    ['doms-time-course'],
  'Soreness after training is usually worst after one to three days and gone within a week.': ['doms-time-course'],
  'from how the movements load the body and which muscles studies report as sore': [
    'maeo-2017-downhill',
    'maeo-2018-squat',
  ],
  'Half the need is left, because rolled muscles were on average only somewhat less sore.': ['soreness'],
  'Descent on foot is added apart: lengthening work makes sore.': ['maeo-2017-downhill'],

  'Some trials of massage guns show more range of motion; what they do for soreness is doubtful.': ['massage-guns'],

  'A clot or a poor artery may be anywhere from buttock to sole, so a caution means all ten regions.': [
    'immobility-clot-risk',
    'arterial-disease',
  ],

  // Tools that are not offered somewhere
  'A roller here is a lever on the neck.': ['nogo-neck'],
  'Two points under the skull press on arteries and nerves of the neck.': ['nogo-neck', 'nogo-clavicle'],
  'The neck arteries lie too close; injuries after neck massage devices have been reported.': [
    'sulkowski-2022-vad',
    'nogo-neck',
  ],
  'A hard bar slips onto the neck and the collarbone.': ['nogo-neck', 'nogo-clavicle'],
  'A wide roller sits on the armpit and the joint, not on the muscle.': ['nogo-bone'],
  'It presses on breast and ribs.': ['nogo-abdomen'],
  'Thin chest wall over ribs and lung, and the place of heart devices.': ['nogo-clavicle', 'pacemaker'],
  'Collarbone, breast and ribs are in the way.': ['nogo-clavicle'],
  'You cannot place it there yourself without twisting, and the chest wall is thin.': ['nogo-kidney-floating-ribs'],
  'You cannot reach it alone, and spine and ribs lie under the bar.': ['nogo-kidney-floating-ribs'],
  'Armpit and ribs are in the way.': ['nogo-armpit', 'nogo-kidney-floating-ribs'],
  'A wide roller cannot spare the artery and nerves of the inner arm.': ['nogo-armpit'],
  'The bar cannot spare the artery and nerves of the inner arm.': ['nogo-armpit'],
  'A ball pins the radial nerve against the bone.': ['nogo-radial-groove'],
  'It bends the low back over the bar, with kidneys and free ribs beside it.': [
    'nogo-lumbar-roller',
    'nogo-kidney-floating-ribs',
  ],
  'Kidney, ribs and spine lie within the width of the head, and you cannot see it.': [
    'nogo-lumbar-roller',
    'nogo-kidney-floating-ribs',
  ],
  'You cannot guide it there alone, and spine and ribs lie under the bar.': ['nogo-lumbar-roller'],
  'Hard to reach, and it scrapes over the bony outer hip.': ['nogo-bone'],
  'The muscle is small and the head slips towards groin and belly.': ['nogo-abdomen'],
  'It pins the big vessels and the nerve of the thigh against the bone.': ['nogo-adductor-canal'],
  'It presses the nerve that lifts the foot.': ['nogo-fibular-head'],
  'Thin muscle over bone, between two nerves under the skin.': ['nogo-fibular-head', 'nogo-bone'],

  // The check
  'Torn or bruised muscle, injury, wound, rash, injection, hot joint, swelling': ['muscle-tear'],

  // Cautions
  'Training soreness is gone by then.': ['doms-time-course'],

  // Techniques and tools
  'Skip a swollen, warm or newly sore calf: it may be a clot.': ['rf-dvt'],
  'The band itself does not get longer.': ['pepper2021-itb-stiffness-null'],
  'Outer rear middle of the arm: the nerve lies on the bone': ['nogo-radial-groove'],
  'Soft is enough: harder ones have not been shown to add more range.': ['cheatham2018-density'],

  // Today, Why and Trials
  'No massage gun right after hard work: it left calves slightly more sore.': ['leabeater2024-gun-soreness'],
  'Most of the gain in range comes with the first minute on a muscle.': ['few-minutes'],
  'Whether rolling adds more range than any other warm-up.': ['warneke2024-warmup-equivalence'],
  'Pooled over 38 studies it did not.': ['warneke2024-warmup-equivalence'],
  'One careful trial compared both legs and found no difference in soreness.': ['vatovec2024-null'],
  'No study compares doses for soreness.': ['soreness'],
  'Whether a gain in range lasts without weeks of it, and for your region: most trials are on thighs and calves of healthy people in their twenties.':
    ['range-weeks'],
  'For soreness no study compares doses.': ['soreness'],
  'Soreness fades by itself within a week.': ['doms-time-course'],

  // Documents
  'The review that names it could not be checked, and no trial compares doses for soreness.': ['soreness'],
  '… · the review that names 90 s for soreness was not found': ['soreness'],
  'No nerve injury from a foam roller was found in print; the rules about nerves are precaution from anatomy.': [
    'bartsch2021-delphi',
  ],
  '… (where jumping before sport is told too) and …: for jumps, effect size and percentage have opposite signs in the abstract.':
    ['wiewelhove2019-pre-sprint', 'wiewelhove2019-post-jump'],
};
