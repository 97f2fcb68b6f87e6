/** Forward kinematics: from angles to where every bone is. */
import { type BySide, type Side, SIDES } from '../body/index.ts';
import type { Build } from './build.ts';
import { type HandShape, fingerAngles } from './hand.ts';
import { MIDDLE_ANGLES, SIDE_ANGLES } from './joints.ts';
import { BONES, type BoneId, PARENTS, indexOfBone, restJoints, signOf } from './skeleton.ts';
import {
  type Turn,
  type Vec,
  aboutX,
  aboutY,
  aboutZ,
  add,
  compose,
  NO_TURN,
  sub,
  turnBy,
  turned,
  turnedBack,
} from './vector.ts';

/** A body in space: everything that is needed to place its bones. */
export interface BodyState {
  readonly build: Build;
  /** Where the pelvis joint is. */
  readonly at: Vec;
  /** How the pelvis is turned from standing with the front towards +z. */
  readonly turn: Turn;
  /** In the order of ANGLES. */
  readonly angles: readonly number[];
  readonly hands: BySide<HandShape>;
}

export interface PlacedBones {
  readonly build: Build;
  /** Posed joints, in the order of BONES. */
  readonly origins: readonly Vec[];
  readonly turns: readonly Turn[];
  readonly rest: readonly Vec[];
}

const REST = { shoulders: restJoints('shoulders'), hips: restJoints('hips') } as const;

const ANGLES_OF_SIDE = SIDE_ANGLES.length;

/** Forward flexion, side bend and twist of a piece of spine. */
const bend = (flex: number, side: number, twist: number): Turn =>
  compose(aboutY(twist), compose(aboutZ(-side), aboutX(flex)));

/** Swing forward and outward about one axis, then turn about the limb: no order of axes, so no pole in front of the body. */
const swing = (flex: number, abduct: number, outward: number, sign: number): Turn =>
  compose(turnBy(-flex, 0, sign * abduct), aboutY(sign * outward));

const localTurns = (angles: readonly number[], hands: BySide<HandShape>): readonly Turn[] => {
  const angle = (index: number): number => angles[index] ?? 0;
  const ofSide = (side: Side): readonly Turn[] => {
    const k = signOf(side);
    const base = MIDDLE_ANGLES.length + SIDES.indexOf(side) * ANGLES_OF_SIDE;
    const at = (index: number): number => angle(base + index);
    const shape = fingerAngles[hands[side]];
    return [
      compose(aboutY(-k * at(1)), aboutZ(k * at(0))),
      swing(at(2), at(3), at(4), k),
      aboutX(-at(5)),
      // Half of the turn of the forearm shows at its middle, all of it at the hand.
      aboutY(-k * at(6) * 0.5),
      compose(compose(aboutY(-k * at(6) * 0.5), aboutZ(-k * at(7))), aboutX(-at(8))),
      aboutZ(-k * shape.knuckles),
      aboutZ(-k * shape.fingers),
      compose(aboutZ(-k * shape.thumbAcross), aboutX(shape.thumbIn)),
      swing(at(9), at(10), at(11), k),
      aboutX(at(12)),
      compose(aboutX(at(13)), aboutZ(k * at(14))),
      aboutX(-at(15)),
    ];
  };
  return [
    NO_TURN,
    bend(angle(0), angle(1), angle(2)),
    bend(angle(3), angle(4), angle(5)),
    bend(angle(6) * 0.45, angle(7) * 0.5, angle(8) * 0.4),
    bend(angle(6) * 0.55, angle(7) * 0.5, angle(8) * 0.6),
    ...SIDES.flatMap(ofSide),
  ];
};

export const placeBones = ({ build, at, turn, angles, hands }: BodyState): PlacedBones => {
  const rest = REST[build];
  const locals = localTurns(angles, hands);
  const origins: Vec[] = [];
  const turns: Turn[] = [];
  for (let index = 0; index < BONES.length; index += 1) {
    const parent = PARENTS[index] ?? -1;
    const parentTurn = turns[parent];
    const parentOrigin = origins[parent];
    const here = rest[index];
    const parentRest = rest[parent];
    if (!parentTurn || !parentOrigin || !here || !parentRest) {
      origins.push(at);
      turns.push(turn);
      continue;
    }
    origins.push(add(parentOrigin, turned(parentTurn, sub(here, parentRest))));
    turns.push(compose(parentTurn, locals[index] ?? NO_TURN));
  }
  return { build, origins, turns, rest };
};

const ORIGIN: Vec = [0, 0, 0];

export const originOf = (bones: PlacedBones, bone: BoneId): Vec => bones.origins[indexOfBone(bone)] ?? ORIGIN;
export const turnOf = (bones: PlacedBones, bone: BoneId): Turn => bones.turns[indexOfBone(bone)] ?? NO_TURN;

/** Where a point of the body at rest is when it moves with a bone. */
export const fromRest = (bones: PlacedBones, bone: BoneId, point: Vec): Vec => {
  const index = indexOfBone(bone);
  return add(
    bones.origins[index] ?? ORIGIN,
    turned(bones.turns[index] ?? NO_TURN, sub(point, bones.rest[index] ?? ORIGIN)),
  );
};

/** Where on the body at rest a point is that moves with a bone. */
export const toRest = (bones: PlacedBones, bone: BoneId, point: Vec): Vec => {
  const index = indexOfBone(bone);
  return add(
    bones.rest[index] ?? ORIGIN,
    turnedBack(bones.turns[index] ?? NO_TURN, sub(point, bones.origins[index] ?? ORIGIN)),
  );
};
