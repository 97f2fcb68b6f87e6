/** Whether head or limbs go through things, the tool, or other parts of the body. */
import { SIDES } from '../body/index.ts';
import { type Solid, distance, distanceTo, fromRest, mix } from '../human/index.ts';
import { type LandmarkId, SKULL, landmark } from './landmarks.ts';
import { contactGroups } from './place-contact.ts';
import { type Probe, foreignTo, heldBy, probesOf, upperArmOffTrunk } from './probes.ts';
import { PRESSED, type PoseProblem, STATURE_CM, TOUCH, cm } from './problem.ts';
import type { Scene } from './scene.ts';
import type { Solved } from './solve.ts';
import { toolProps } from './tools.ts';

const nameOf = (solid: Solid): string => solid.part?.group ?? 'thing';

const headThrough = ({ bones, task }: Pick<Solved, 'bones' | 'task'>): readonly PoseProblem[] => {
  const at = fromRest(bones, 'head', SKULL.at);
  const depth = Math.min(Infinity, ...task.obstacles.map((solid) => distanceTo(solid, ...at) - SKULL.narrow));
  return depth >= -PRESSED ? [] : [{ kind: 'through', text: `head ${cm(depth)} inside a thing it stands by` }];
};

/** The middle lines of forearm and hand, shank and foot: what lies thinner in their way than {@link probesOf} sees. */
const LINES: readonly (readonly LandmarkId[])[] = [
  ['elbow', 'wrist', 'knuckles', 'fingertip'],
  ['knee', 'ankle', 'ball', 'toe'],
];
const LINE_STEP = 0.5 / STATURE_CM;

const linesThrough = ({ bones, task }: Pick<Solved, 'bones' | 'task'>): readonly PoseProblem[] =>
  SIDES.flatMap((side) =>
    LINES.flatMap((line): readonly PoseProblem[] => {
      const points = line.map((id) => landmark(bones, side, id));
      let deepest = 0;
      let where = line[0] ?? '';
      for (const [index, to] of points.slice(1).entries()) {
        const from = points[index] ?? to;
        const steps = Math.ceil(distance(from, to) / LINE_STEP);
        for (let step = 1; step <= steps; step += 1) {
          for (const solid of task.obstacles) {
            const depth = distanceTo(solid, ...mix(from, to, step / steps));
            if (depth >= deepest) continue;
            deepest = depth;
            where = line[index + 1] ?? '';
          }
        }
      }
      // A fingertip or a toe may press on it.
      return deepest >= -TOUCH
        ? []
        : [{ kind: 'through', text: `${side} ${where} goes through a thing it stands by (${cm(deepest)} inside)` }];
    }),
  );

/** An upper arm may lie at the chest and press into it, not stick in it. */
const upperArmsThrough = ({ bones }: Pick<Solved, 'bones'>, { body }: Scene): readonly PoseProblem[] => {
  const trunk = body.filter(({ part }) => part?.group === 'trunk');
  return SIDES.flatMap((side): readonly PoseProblem[] => {
    const off = upperArmOffTrunk(bones, trunk, side);
    return off >= -TOUCH ? [] : [{ kind: 'through', text: `${side} upper arm's middle ${cm(off)} inside the trunk` }];
  });
};

/** All that goes through something else. */
export const through = ({ bones, task }: Solved, scene: Scene): readonly PoseProblem[] => {
  const deepest = new Map<string, number>();
  const note = (probe: Probe, what: string, depth: number): void => {
    if (depth >= -PRESSED) return;
    const key = `${probe.side} ${probe.name} inside ${what}`;
    deepest.set(key, Math.min(deepest.get(key) ?? 0, depth));
  };
  const tool = toolProps(scene.tool).map(({ solid }) => solid);
  for (const probe of probesOf(bones)) {
    for (const solid of scene.body) {
      if (foreignTo(probe, solid)) note(probe, nameOf(solid), distanceTo(solid, ...probe.at) - probe.radius);
    }
    for (const solid of task.obstacles)
      note(probe, 'a thing it stands by', distanceTo(solid, ...probe.at) - probe.radius);
    const goals = probe.side === 'left' ? task.left : task.right;
    const worked = contactGroups(task.pose.contact);
    const limb = probe.limb === 'leg' ? (['thigh', 'shank'] as const) : (['upperArm', 'forearm'] as const);
    const works = limb.some((part) => worked.has(`${part}-${probe.side}`));
    if (works || (probe.limb === 'arm' && heldBy(task.pose, goals))) continue;
    for (const solid of tool) note(probe, `the ${scene.tool.tool}`, distanceTo(solid, ...probe.at) - probe.radius);
  }
  return [
    ...headThrough({ bones, task }),
    ...linesThrough({ bones, task }),
    ...upperArmsThrough({ bones }, scene),
    ...[...deepest].map(([what, depth]): PoseProblem => ({ kind: 'through', text: `${what} by ${cm(depth)}` })),
  ];
};
