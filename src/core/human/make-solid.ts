/** The body's flesh and things as solids. */
import type { Build } from './build.ts';
import { type Flesh, GROUPS, flesh } from './flesh.ts';
import type { PlacedBones } from './place-bones.ts';
import { indexOfBone } from './skeleton.ts';
import type { BodyPart, Solid } from './solid.ts';
import {
  type Turn,
  type Vec,
  add,
  besides,
  compose,
  facing,
  length,
  mix,
  NO_TURN,
  scale,
  sub,
  turned,
} from './vector.ts';

const alongAxes = (a: Vec, b: Vec): Turn => facing(sub(b, a), besides(sub(b, a)));

/** What of a piece of flesh does not depend on the pose. */
interface Template {
  readonly flesh: Flesh;
  readonly bone: number;
  readonly part: BodyPart;
  readonly group: number;
  readonly into: number;
  /** The axes of the piece within its bone's. */
  readonly turn: Turn;
  readonly height: number;
  readonly widest: number;
  /** The longest axis of an ellipsoid. */
  readonly longest: 0 | 1 | 2;
}

const templateOf = (piece: Flesh): Template => {
  const { bone, group, kind, into } = piece;
  const common = {
    flesh: piece,
    bone: indexOfBone(bone),
    part: { bone, group, kind },
    group: GROUPS.indexOf(group),
    into: into ? GROUPS.indexOf(into) : -1,
  };
  if (piece.shape === 'ellipsoid') {
    const [a, b, c] = piece.radii;
    const longest = a >= b && a >= c ? 0 : b >= c ? 1 : 2;
    const widest = Math.max(piece.radii[(longest + 1) % 3] ?? 0, piece.radii[(longest + 2) % 3] ?? 0);
    return { ...common, turn: NO_TURN, height: 0, widest, longest };
  }
  return {
    ...common,
    turn: alongAxes(piece.a, piece.b),
    height: length(sub(piece.b, piece.a)),
    widest: Math.max(piece.ra, piece.rb) * Math.max(1, ...piece.across),
    longest: 1,
  };
};

const templates: Readonly<Record<Build, readonly Template[]>> = {
  shoulders: flesh.shoulders.map(templateOf),
  hips: flesh.hips.map(templateOf),
};

const ORIGIN: Vec = [0, 0, 0];

const solidOf = (bones: PlacedBones, template: Template, breath: number): Solid => {
  const { flesh: piece, bone, part, group, into, height, longest } = template;
  const turn = bones.turns[bone] ?? NO_TURN;
  const joint = bones.origins[bone] ?? ORIGIN;
  const rest = bones.rest[bone] ?? ORIGIN;
  const place = (at: Vec): Vec => add(joint, turned(turn, sub(at, rest)));
  const { blend } = piece;
  const intoBlend = piece.intoBlend ?? blend;
  const swell = (piece.breath ?? 0) * breath;
  if (piece.shape === 'ellipsoid') {
    const [a, b, c] = piece.radii;
    const radii: Vec = swell > 0 ? [a + swell * 0.5, b, c + swell] : piece.radii;
    const origin = place(piece.centre);
    const tip = scale(turn[longest], Math.max(0, radii[longest] - template.widest));
    return {
      form: { shape: 'ellipsoid', radii },
      origin,
      turn,
      group,
      blend,
      into,
      intoBlend,
      middle: origin,
      reach: Math.max(a, b, c) + swell,
      line: [sub(origin, tip), add(origin, tip)],
      radius: template.widest * 1.06 + swell,
      part,
    };
  }
  const a = place(piece.a);
  const b = place(piece.b);
  return {
    form: { shape: 'cone', height, ra: piece.ra + swell, rb: piece.rb + swell, across: piece.across },
    origin: a,
    turn: compose(turn, template.turn),
    group,
    blend,
    into,
    intoBlend,
    middle: mix(a, b, 0.5),
    reach: height / 2 + template.widest + swell,
    line: [a, b],
    radius: template.widest + swell,
    part,
  };
};

/** The body's flesh where its bones are; `breath` from 0 (out) to 1 (in). */
export const bodySolids = (bones: PlacedBones, breath = 0): readonly Solid[] =>
  templates[bones.build].map((template) => solidOf(bones, template, breath));

export type PropForm =
  | { readonly shape: 'ball'; readonly centre: Vec; readonly radius: number }
  | {
      readonly shape: 'cylinder';
      readonly from: Vec;
      readonly to: Vec;
      readonly radius: number;
      readonly round?: number;
    }
  | {
      readonly shape: 'cone';
      readonly from: Vec;
      readonly to: Vec;
      readonly radii: readonly [number, number];
      readonly across?: readonly [number, number];
    }
  | {
      readonly shape: 'box';
      readonly centre: Vec;
      readonly half: Vec;
      readonly turn: Turn;
      readonly round?: number;
    };

/** A thing as a solid. `group` counts from 0 among the props; those of one group melt together by `blend`. */
export const propSolid = (form: PropForm, group: number, blend = 0.003): Solid => {
  const common = { group: GROUPS.length + group, blend, into: -1, intoBlend: 0, part: undefined };
  switch (form.shape) {
    case 'ball': {
      const { centre, radius } = form;
      return {
        ...common,
        form: { shape: 'ellipsoid', radii: [radius, radius, radius] },
        origin: centre,
        turn: facing([0, 1, 0], [0, 0, 1]),
        middle: centre,
        reach: radius,
        line: [centre, centre],
        radius,
      };
    }
    case 'cylinder': {
      const { from, to, radius, round = 0.006 } = form;
      const middle = mix(from, to, 0.5);
      const half = length(sub(to, from)) / 2;
      return {
        ...common,
        form: { shape: 'cylinder', half, radius, round },
        origin: middle,
        turn: alongAxes(from, to),
        middle,
        reach: Math.hypot(half, radius),
        line: [from, to],
        radius: radius * 1.42,
      };
    }
    case 'cone': {
      const { from, to, radii, across = [1, 1] } = form;
      const height = length(sub(to, from));
      const widest = Math.max(...radii) * Math.max(1, ...across);
      return {
        ...common,
        form: { shape: 'cone', height, ra: radii[0], rb: radii[1], across },
        origin: from,
        turn: alongAxes(from, to),
        middle: mix(from, to, 0.5),
        reach: height / 2 + widest,
        line: [from, to],
        radius: widest,
      };
    }
    case 'box': {
      const { centre, half, turn, round = 0.004 } = form;
      const longest = half.indexOf(Math.max(...half));
      const axis = scale(turned(turn, [longest === 0 ? 1 : 0, longest === 1 ? 1 : 0, longest === 2 ? 1 : 0]), 1);
      const tip = scale(axis, half[longest] ?? 0);
      return {
        ...common,
        form: { shape: 'box', half, round },
        origin: centre,
        turn,
        middle: centre,
        reach: length(half),
        line: [sub(centre, tip), add(centre, tip)],
        radius: Math.hypot(half[(longest + 1) % 3] ?? 0, half[(longest + 2) % 3] ?? 0),
      };
    }
  }
};
