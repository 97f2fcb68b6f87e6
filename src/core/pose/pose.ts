/**
 * A pose is data: what a person does with each hand, foot and the trunk, where the tool touches, and from where we look.
 * How the joints bend for that is computed. Lengths are in statures (1 is about 172 cm, so .0058 is a centimetre), x to the
 * right of the picture, y up, z towards the eye; directions need not have length 1. The worked side is always the right.
 */
import type { Side } from '../body/index.ts';
import type { Angles, Build, Chart, HandShape, Vec } from '../human/index.ts';
import type { Posture, PressureStep, TechniqueId } from '../knowledge/index.ts';

/** A place of the skin in chart coordinates, see `core/human/chart.ts`. */
export interface BodyPlace {
  readonly chart: Chart;
  readonly side: Side;
  readonly u: number;
  readonly v: number;
}

/** What a pose can stand, lean or lie on. */
export type Surface = 'floor' | 'wall' | 'seat' | 'table' | 'book';

export type HandGoal =
  /** Nothing particular: the hand goes where the angles take it. */
  | { readonly free: true; readonly shape?: HandShape }
  /** The palm flat on a surface; of `at`, the coordinate across the surface is ignored. */
  | { readonly on: Surface; readonly at: Vec; readonly fingers?: Vec; readonly shape?: HandShape }
  /** The palm on the own body. */
  | { readonly on: 'body'; readonly place: BodyPlace; readonly fingers?: Vec; readonly shape?: HandShape }
  /** Round the tool: on a stick or bottle `at` goes from -1 (its start) to 1, a gun has one handle, a ball its far side. */
  | { readonly grips: 'tool'; readonly at?: number; readonly fingers?: Vec; readonly shape?: HandShape }
  /** The palm in the air. */
  | { readonly at: Vec; readonly fingers?: Vec; readonly palm?: Vec; readonly shape?: HandShape };

export interface ArmGoals {
  readonly hand?: HandGoal;
  /** The elbow planted, as in lying on the forearms. */
  readonly elbow?: { readonly on: Surface; readonly at: Vec } | 'free';
  /** Where the elbow points. */
  readonly elbowOut?: Vec;
}

export type FootGoal =
  | { readonly free: true }
  /** `sole`: all of it; `ball`: heel up; `heel`: toes up; `top`: the instep down, as in lying face down. */
  | {
      readonly on: Surface;
      readonly at: Vec;
      readonly part?: 'sole' | 'ball' | 'heel' | 'top';
      readonly toes?: Vec;
      /** It slides along with the trunk that is carried over the tool. */
      readonly slides?: boolean;
    }
  /** The ankle's outer side on the own body, as in a figure four. */
  | { readonly on: 'body'; readonly place: BodyPlace; readonly toes?: Vec }
  /** The middle of the ankle in the air. */
  | { readonly at: Vec; readonly toes?: Vec; readonly slides?: boolean };

export interface LegGoals {
  readonly foot?: FootGoal;
  /** The knee planted, as in kneeling. */
  readonly knee?: { readonly on: Surface; readonly at: Vec; readonly slides?: boolean } | 'free';
  /** Where the knee points. */
  readonly kneeOut?: Vec;
}

export interface TrunkGoals {
  /** The middle of the pelvis. */
  readonly at?: Vec;
  /** From the pelvis to the head. */
  readonly up?: Vec;
  /** Where the belly looks. */
  readonly front?: Vec;
  /** The buttocks on a surface. */
  readonly sits?: Surface | 'nothing';
  /** Where the face looks. */
  readonly look?: Vec;
  /** How stubbornly `at`, `up` and `front` are kept; 1 is usual, 0 lets the contact decide. */
  readonly firm?: number;
}

export const TOOL_SHAPES = [
  'roller',
  'small-roller',
  'ball',
  'firm-ball',
  'big-ball',
  'tennis-ball',
  'double-ball',
  'gun',
  'stick',
  'bottle',
  /** The hand itself. */
  'palm',
] as const;
export type ToolShape = (typeof TOOL_SHAPES)[number];

/** Where the tool meets the skin, and how it comes to be there. */
export interface ContactGoal {
  readonly tool: ToolShape;
  /** The way on the skin: from one end of the pass to the other, in the coordinates of the chart. */
  readonly chart: Chart;
  readonly from: readonly [u: number, v: number];
  readonly to: readonly [u: number, v: number];
  /** It lies on or leans against a surface, at the middle of the pass, or is held. */
  readonly support: { readonly on: Surface; readonly at: Vec } | 'held';
  /** The direction of the tool's length: of a roller, stick or bottle, or a gun's from its head to its back. */
  readonly axis?: Vec;
  /** The direction of a gun's handle. */
  readonly handle?: Vec;
  /**
   * What travels in a pass: the trunk over a tool that rolls (`body`), one limb over it (`limb`), or the tool over a body
   * that rests (`tool`). By default what the support suggests.
   */
  readonly moves?: 'body' | 'limb' | 'tool';
  /** Works both sides at once, as a roller across the upper back does. */
  readonly both?: boolean;
  /** How deep it sinks into the flesh. */
  readonly sinks?: number;
  /** How strictly the skin at the contact faces the tool; 1 is usual, 0 not at all. */
  readonly faces?: number;
}

export interface PropGoals {
  /** A wall: `at` is a point on it, `faces` the way its surface looks. It is drawn as a plane `from` … `to` beside that point. */
  readonly wall?: {
    readonly at: Vec;
    readonly faces: Vec;
    readonly from?: number;
    readonly to?: number;
  };
  /** A chair whose seat's middle is at `at` and whose back is against `faces`. */
  readonly chair?: { readonly at: readonly [x: number, z: number]; readonly faces?: Vec; readonly back?: boolean };
  /** A table, by the middle of its top and half its size. */
  readonly table?: { readonly at: Vec; readonly half: readonly [x: number, z: number] };
  /** Books under a ball: the middle of their top. */
  readonly book?: { readonly at: Vec; readonly half?: readonly [x: number, z: number] };
  /** A towel over the tool. */
  readonly towel?: boolean;
}

export interface CameraGoal {
  /** From +z towards +x. */
  readonly azimuth: number;
  readonly elevation: number;
}

/** A closer look at the contact in a circle beside the figure, from a side of its own. */
export interface LensGoal extends CameraGoal {
  /** How far it looks around the contact. */
  readonly radius: number;
  /** Its middle seen from the contact. */
  readonly shift?: Vec;
  /** `false`: chair and table are left out where they would hide the contact. */
  readonly furniture?: boolean;
}

/** What a pressure step changes; everything else stays. */
export interface PoseChange {
  /** Where to start from; by default the technique's posture. */
  readonly start?: Posture;
  readonly trunk?: TrunkGoals;
  readonly angles?: Angles;
  readonly left?: ArmGoals & LegGoals;
  readonly right?: ArmGoals & LegGoals;
  readonly contact?: Partial<ContactGoal>;
  readonly props?: PropGoals;
}

export interface Pose extends PoseChange {
  readonly technique: TechniqueId;
  /** Whose frames move; the other build gets a still. */
  readonly build: Build;
  readonly camera: CameraGoal;
  readonly lens?: LensGoal;
  readonly contact: ContactGoal;
  /** Angles that swing with the pass: added at its end, subtracted at its start. */
  readonly swing?: Angles;
  /** The middle step is the pose itself. */
  readonly steps: Readonly<Record<Exclude<PressureStep, 2>, PoseChange>>;
  /** Bare feet, shown where the sole is worked. */
  readonly barefoot?: boolean;
}

const mergeSide = (base: PoseChange['left'], change: PoseChange['left']): PoseChange['left'] =>
  change ? { ...base, ...change } : base;

/** The pose at a pressure step. */
export const poseAtStep = (pose: Pose, step: PressureStep): Pose => {
  if (step === 2) return pose;
  const change = pose.steps[step];
  const left = mergeSide(pose.left, change.left);
  const right = mergeSide(pose.right, change.right);
  return {
    ...pose,
    ...(change.start ? { start: change.start } : {}),
    trunk: { ...pose.trunk, ...change.trunk },
    angles: { ...pose.angles, ...change.angles },
    ...(left ? { left } : {}),
    ...(right ? { right } : {}),
    contact: { ...pose.contact, ...change.contact },
    props: { ...pose.props, ...change.props },
  };
};
