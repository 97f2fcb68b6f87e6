/** Region and tool that are not offered together, and why. */
import { REGIONS, type RegionId } from '../core/body/index.ts';
import type { RefusedTechnique, ToolId } from '../core/knowledge/index.ts';

type Row = readonly [region: RegionId, tool: ToolId, reason: string, instead: string];

const WALL_BALL = 'A soft ball at the wall.';
const BLADE_BALL = 'A soft ball at the wall, at the upper inner corner of the shoulder blade.';
const GLUTE_BALL = 'A soft ball for the glutes, at the wall.';
const OUTER_STICK = 'Light strokes with a stick on the middle third.';

const ROWS: readonly Row[] = [
  ['neck-traps', 'foam-roller', 'A roller here is a lever on the neck.', BLADE_BALL],
  [
    'neck-traps',
    'double-ball',
    'Two points under the skull press on arteries and nerves of the neck.',
    `A warm hand on the neck. ${BLADE_BALL}`,
  ],
  [
    'neck-traps',
    'massage-gun',
    'The neck arteries lie too close; injuries after neck massage devices have been reported.',
    BLADE_BALL,
  ],
  ['neck-traps', 'stick', 'A hard bar slips onto the neck and the collarbone.', BLADE_BALL],
  ['rear-shoulder', 'foam-roller', 'A wide roller sits on the armpit and the joint, not on the muscle.', WALL_BALL],
  ['rear-shoulder', 'stick', 'You cannot reach it with both hands.', WALL_BALL],
  ['pecs', 'foam-roller', 'It presses on breast and ribs.', WALL_BALL],
  ['pecs', 'massage-gun', 'Thin chest wall over ribs and lung, and the place of heart devices.', WALL_BALL],
  ['pecs', 'stick', 'Collarbone, breast and ribs are in the way.', WALL_BALL],
  [
    'upper-back',
    'massage-gun',
    'You cannot place it there yourself without twisting, and the chest wall is thin.',
    'A ball at the wall.',
  ],
  ['upper-back', 'stick', 'You cannot reach it alone, and spine and ribs lie under the bar.', 'A ball at the wall.'],
  ['lats', 'stick', 'Armpit and ribs are in the way.', WALL_BALL],
  [
    'biceps',
    'foam-roller',
    'A wide roller cannot spare the artery and nerves of the inner arm.',
    'A ball in the other hand.',
  ],
  ['biceps', 'stick', 'The bar cannot spare the artery and nerves of the inner arm.', 'A ball in the other hand.'],
  [
    'triceps',
    'ball',
    'A ball pins the radial nerve against the bone.',
    'The arm on a roller on a table, always moving.',
  ],
  [
    'lower-back-ql',
    'foam-roller',
    'It bends the low back over the bar, with kidneys and free ribs beside it.',
    GLUTE_BALL,
  ],
  [
    'lower-back-ql',
    'massage-gun',
    'Kidney, ribs and spine lie within the width of the head, and you cannot see it.',
    GLUTE_BALL,
  ],
  ['lower-back-ql', 'stick', 'You cannot guide it there alone, and spine and ribs lie under the bar.', GLUTE_BALL],
  ['glutes', 'stick', 'Hard to reach, and it scrapes over the bony outer hip.', 'A ball at the wall.'],
  ['hip-flexors-tfl', 'massage-gun', 'The muscle is small and the head slips towards groin and belly.', WALL_BALL],
  [
    'adductors',
    'ball',
    'It pins the big vessels and the nerve of the thigh against the bone.',
    'Light strokes with a stick on the rear inner thigh.',
  ],
  [
    'it-band',
    'ball',
    'A hard spot on a thin band over bone.',
    'The quads with a roller, or the glutes with a ball at the wall.',
  ],
  ['peroneals', 'ball', 'It presses the nerve that lifts the foot.', OUTER_STICK],
  ['peroneals', 'massage-gun', 'Thin muscle over bone, between two nerves under the skin.', OUTER_STICK],
  ['plantar-foot', 'stick', 'It rolls away under the foot.', 'A soft ball, sitting.'],
];

const listed = ROWS.map(([region, tool, reason, instead]): RefusedTechnique => ({ region, tool, reason, instead }));

/** Two balls only make sense with the spine between them. */
const doubleBalls = REGIONS.filter(
  (region) => region !== 'upper-back' && !listed.some((row) => row.region === region && row.tool === 'double-ball'),
).map((region): RefusedTechnique => ({
  region,
  tool: 'double-ball',
  reason: 'Two balls fit only on both sides of the spine, at the upper back.',
}));

export const refusedTechniques: readonly RefusedTechnique[] = [...listed, ...doubleBalls];
