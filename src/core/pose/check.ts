/** What is wrong with a solved pose, in words for whoever writes it. Lengths are told in centimetres of a body of 172 cm. */
import { type RegionId, type Side, SIDES } from '../body/index.ts';
import {
  BONES,
  type BoneId,
  type Solid,
  type Vec,
  add,
  across,
  boneOf,
  brokenLimits,
  distance,
  distanceToAll,
  distanceToPatches,
  dot,
  lastHit,
  length,
  mix,
  normalAt,
  originOf,
  reachOf,
  regionPatches,
  restNormalOf,
  restPlaceOf,
  scale,
  sideOfPlace,
  signOf,
  skinPlace,
  sub,
  turnOf,
} from '../human/index.ts';
import { seatHeight, toolSamples } from './goals.ts';
import { placeOf, topHeight } from './limb-goals.ts';
import { through } from './check-through.ts';
import { type PoseProblem, STATURE_CM, TOUCH, cm } from './problem.ts';
import { heightOver, planeOf } from './furniture.ts';
import { BALL_HEIGHT, ELBOW_HEIGHT, KNEE_HEIGHT, type LandmarkId, landmark } from './landmarks.ts';
import { contactGroups, contactSkin, placedSkin } from './place-contact.ts';
import type { Surface } from './pose.ts';
import { type Scene, sceneOf } from './scene.ts';
import type { Solved } from './solve.ts';
import { TOOL_RADIUS, gunGrip, halfLengthOf, isLong } from './tools.ts';

/** How far from its place something planted may end up before the pose says something else than it shows: 6 cm. */
const MISPLACED = 6 / STATURE_CM;

const offPlane = (what: string, surface: Surface, height: number): readonly PoseProblem[] =>
  Math.abs(height) <= TOUCH
    ? []
    : [
        {
          kind: 'planted',
          text: `${what} ${cm(height)} ${height > 0 ? (surface === 'wall' ? 'before' : 'above') : surface === 'wall' ? 'inside' : 'below'} the ${surface}`,
        },
      ];

const offPlace = (what: string, off: number): readonly PoseProblem[] =>
  off <= MISPLACED ? [] : [{ kind: 'planted', text: `${what} ${cm(off)} beside its place` }];

const planted = ({ task, bones }: Solved, scene: Scene): readonly PoseProblem[] => {
  const { props } = task.pose;
  const ofSide = (side: Side): readonly PoseProblem[] => {
    const goals = side === 'left' ? task.left : task.right;
    const found: PoseProblem[] = [];
    const on = (what: string, surface: Surface, id: LandmarkId, at: Vec | undefined, radius = 0): void => {
      const plane = planeOf(surface, props);
      if (!plane) {
        found.push({ kind: 'planted', text: `${side} ${what} on a ${surface} that the pose does not have` });
        return;
      }
      const here = landmark(bones, side, id);
      found.push(...offPlane(`${side} ${what}`, surface, heightOver(plane, here) - radius));
      if (at) found.push(...offPlace(`${side} ${what}`, length(across(sub(here, at), plane.normal))));
    };
    const onBody = (
      what: string,
      id: LandmarkId,
      place: { chart: 'leg' | 'arm' | 'back' | 'front' | 'sole' | 'head'; side: Side; u: number; v: number },
    ): void => {
      const skin = placedSkin(bones, skinPlace(bones.build, place.chart, place.side, place.u, place.v));
      const off = distance(landmark(bones, side, id), skin.at);
      if (off > TOUCH * 2)
        found.push({ kind: 'planted', text: `${side} ${what} ${cm(off)} from its place on the body` });
    };
    if (goals.hand && 'on' in goals.hand) {
      if (goals.hand.on === 'body') onBody('hand', 'palm', goals.hand.place);
      else on('hand', goals.hand.on, 'palm', goals.hand.at);
    }
    if (goals.elbow && goals.elbow !== 'free') on('elbow', goals.elbow.on, 'elbow', goals.elbow.at, ELBOW_HEIGHT);
    if (goals.knee && goals.knee !== 'free') on('knee', goals.knee.on, 'knee', placeOf(task, goals.knee), KNEE_HEIGHT);
    if (goals.foot && 'on' in goals.foot) {
      if (goals.foot.on === 'body') onBody('ankle', 'outerAnkle', goals.foot.place);
      else {
        const part = goals.foot.part ?? 'sole';
        const id = ({ sole: 'sole', ball: 'ballInside', heel: 'heel', top: 'instep' } as const)[part];
        const plane = planeOf(goals.foot.on, props);
        if (part === 'top' && plane) {
          found.push(...offPlane(`${side} foot`, goals.foot.on, topHeight(bones, side, plane)));
          const off = across(sub(landmark(bones, side, 'instep'), placeOf(task, goals.foot)), plane.normal);
          found.push(...offPlace(`${side} foot`, length(off)));
        } else on('foot', goals.foot.on, id, placeOf(task, goals.foot), part === 'ball' ? BALL_HEIGHT : 0);
        if (part === 'sole') {
          on('heel', goals.foot.on, 'heel', undefined);
          on('ball of the foot', goals.foot.on, 'ball', undefined);
        }
      }
    }
    if (goals.hand && 'grips' in goals.hand) {
      const { tool } = scene;
      const long = isLong(tool.tool);
      const off =
        tool.tool === 'gun'
          ? distance(landmark(bones, side, 'grip'), gunGrip(tool))
          : long
            ? length(across(sub(landmark(bones, side, 'grip'), tool.centre), tool.axis))
            : distance(
                landmark(bones, side, 'palm'),
                add(
                  tool.centre,
                  scale(contactSkin(bones, task.pose.contact, task.share).normal, TOOL_RADIUS[tool.tool]),
                ),
              );
      if (off > TOUCH) found.push({ kind: 'grip', text: `${side} hand ${cm(off)} from the ${tool.tool}` });
      if (long && Math.abs(dot(sub(landmark(bones, side, 'grip'), tool.centre), tool.axis)) > halfLengthOf(tool.tool))
        found.push({ kind: 'grip', text: `${side} hand beyond the end of the ${tool.tool}` });
    }
    return found;
  };
  const sits: readonly PoseProblem[] = (() => {
    const surface = task.trunk.sits === 'nothing' ? undefined : task.trunk.sits;
    const plane = surface ? planeOf(surface, props) : undefined;
    if (!surface || !plane) return [];
    return offPlane('buttocks', surface, seatHeight(scene.body, plane.normal) - dot(plane.at, plane.normal));
  })();
  return [...SIDES.flatMap(ofSide), ...sits];
};

/** Where the tool meets the worked flesh: how far its surface is from the skin, and which skin that is. */
const touching = (scene: Scene): { readonly gap: number; readonly at: Vec; readonly hit: Solid | undefined } => {
  const groups = contactGroups(scene.pose.contact);
  const worked = scene.body.filter(({ part }) => part && groups.has(part.group));
  let gap = Infinity;
  let from: Vec = scene.tool.centre;
  for (const sample of toolSamples(scene.tool)) {
    const d = distanceToAll(worked, ...sample);
    if (d < gap) {
      gap = d;
      from = sample;
    }
  }
  const at = sub(from, scale(normalAt(worked, from), gap));
  distanceToAll(worked, ...at);
  return { gap: gap - TOOL_RADIUS[scene.tool.tool], at, hit: lastHit.solid };
};

const contact = (region: RegionId, solved: Solved, scene: Scene): readonly PoseProblem[] => {
  const { gap, at, hit } = touching(scene);
  const found: PoseProblem[] = [];
  if (Math.abs(gap) > TOUCH)
    found.push({ kind: 'contact', text: `${scene.tool.tool} ${cm(gap)} ${gap > 0 ? 'away from' : 'inside'} the skin` });
  const aim = contactSkin(solved.bones, scene.pose.contact, solved.task.share);
  if (!hit?.part) return [...found, { kind: 'contact', text: `${scene.tool.tool} meets nothing` }];
  const places = [at, ...(scene.pose.contact.both === true ? [] : [sub(aim.at, scale(aim.normal, 0.001))])];
  // A palm lies on the skin that it works: of the two, the skin is meant.
  const body = scene.tool.tool === 'palm' ? scene.body.filter(({ part }) => part?.kind !== 'hand') : scene.body;
  const offs = places.map((place) => {
    distanceToAll(body, ...place);
    const near = lastHit.solid?.part ? lastHit.solid : hit;
    const group = near.part?.group ?? 'trunk';
    const rest = restPlaceOf(solved.bones, body, near, place);
    const normal = restNormalOf(solved.bones, body, near, place);
    const side = sideOfPlace(group, rest);
    if (scene.pose.contact.both !== true && side !== 'right' && Math.abs(rest[0]) > 0.012) return 1;
    return distanceToPatches(regionPatches[region], scene.build, side, group, rest, normal);
  });
  const [met = 1] = offs;
  if (met > TOUCH * 2)
    found.push({
      kind: 'contact',
      text: `${scene.tool.tool} meets skin ${met < 0.5 ? `${cm(met)} outside` : 'that is not'} ${region}`,
    });
  const miss =
    Math.min(...toolSamples(scene.tool).map((sample) => distance(sample, aim.at))) - TOOL_RADIUS[scene.tool.tool];
  const slack = isLong(scene.tool.tool) ? 0.03 : 0.02;
  if (scene.pose.contact.both !== true && miss > slack)
    found.push({ kind: 'contact', text: `${scene.tool.tool} ${cm(miss)} from where the pass is then` });
  return found;
};

const floor = (scene: Scene): readonly PoseProblem[] => {
  let lowest = 0;
  let which = '';
  for (const solid of scene.body) {
    const { part } = solid;
    if (!part) continue;
    const low = -reachOf(solid, [0, -1, 0]);
    if (low < lowest) {
      lowest = low;
      which = part.bone;
    }
  }
  return lowest < -TOUCH ? [{ kind: 'floor', text: `${which} ${cm(lowest)} below the floor` }] : [];
};

/** Left hands and feet that are planted stand on the left of the body's middle plane, unless another limb is meant. */
const sides = ({ bones, task }: Solved): readonly PoseProblem[] =>
  SIDES.flatMap((side): readonly PoseProblem[] => {
    const goals = side === 'left' ? task.left : task.right;
    const found: PoseProblem[] = [];
    const check = (what: string, id: LandmarkId, bone: 'chest' | 'pelvis'): void => {
      // Who lies on a side puts the upper hand and foot down before the body, over its middle plane.
      if (Math.abs(turnOf(bones, bone)[0][1]) > 0.5) return;
      const over = dot(sub(landmark(bones, side, id), originOf(bones, bone)), turnOf(bones, bone)[0]) * signOf(side);
      if (over < -0.08) found.push({ kind: 'side', text: `${side} ${what} ${cm(over)} over the middle of the body` });
    };
    if (goals.hand && 'on' in goals.hand && goals.hand.on !== 'body') check('hand', 'palm', 'chest');
    if (goals.foot && 'on' in goals.foot && goals.foot.on !== 'body') check('foot', 'sole', 'pelvis');
    const joint = dot(
      sub(originOf(bones, boneOf('upperArm', side)), originOf(bones, 'chest')),
      turnOf(bones, 'chest')[0],
    );
    if (joint * signOf(side) <= 0) found.push({ kind: 'side', text: `${side} shoulder on the wrong side` });
    return found;
  });

/** Everything that is wrong with a pose of a region at one share of its pass. */
export const checkPose = (region: RegionId, solved: Solved): readonly PoseProblem[] => {
  const scene = sceneOf(solved);
  return [
    ...brokenLimits(solved.state.angles).map(({ angle, degrees, allowed }): PoseProblem => ({
      kind: 'limit',
      text: `${angle} is ${degrees.toFixed(0)}°, allowed ${allowed.toFixed(0)}°`,
    })),
    ...contact(region, solved, scene),
    ...planted(solved, scene),
    ...floor(scene),
    ...through(solved, scene),
    ...sides(solved),
  ];
};

/** How far a joint may be from the middle between its places in the frames before and after: 2 cm. */
const JERK = 2 / STATURE_CM;

/** Whether a body goes smoothly through the frames of its pass, in the order of their shares. */
export const checkPass = (frames: readonly Solved[]): readonly PoseProblem[] => {
  const worst = new Map<BoneId, { readonly off: number; readonly share: number }>();
  for (let index = 1; index + 1 < frames.length; index += 1) {
    const [before, here, after] = [frames[index - 1], frames[index], frames[index + 1]];
    if (!before || !here || !after) continue;
    for (const bone of BONES) {
      const middle = mix(originOf(before.bones, bone), originOf(after.bones, bone), 0.5);
      const off = distance(originOf(here.bones, bone), middle);
      if (off > JERK && off > (worst.get(bone)?.off ?? 0)) worst.set(bone, { off, share: here.task.share });
    }
  }
  const [most] = [...worst].toSorted((a, b) => b[1].off - a[1].off);
  if (!most) return [];
  const [bone, { off, share }] = most;
  return [{ kind: 'jerk', text: `${bone} jerks by ${cm(off)} at ${share.toFixed(2)} of the pass` }];
};

/**
 * How different two poses look, in statures: the mean way between their joints and tools when both pelves are laid over each
 * other. 0 means the same.
 */
export const poseDistance = (a: Solved, b: Solved): number => {
  const from = originOf(a.bones, 'pelvis');
  const to = originOf(b.bones, 'pelvis');
  const joints = a.bones.origins.map((origin, index) =>
    distance(sub(origin, from), sub(b.bones.origins[index] ?? origin, to)),
  );
  const tools = distance(sub(sceneOf(a).tool.centre, from), sub(sceneOf(b).tool.centre, to));
  return (joints.reduce((sum, d) => sum + d, 0) / joints.length + tools) / 2;
};
