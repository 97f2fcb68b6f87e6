/** Everything that a picture of a pose shows. */
import {
  type Build,
  type Patch,
  type PlacedBones,
  type Solid,
  type Vec,
  bodySolids,
  distanceToPatches,
  skinPlace,
  zonePatches,
} from '../human/index.ts';
import { furnitureProps } from './furniture.ts';
import { WORKED, contactGroups, contactSkin, placeTool, supportOf } from './place-contact.ts';
import type { Pose } from './pose.ts';
import type { Solved } from './solve.ts';
import { type PlacedTool, type Prop, toolProps, towelProps } from './tools.ts';

export interface Scene {
  readonly build: Build;
  readonly pose: Pose;
  readonly bones: PlacedBones;
  readonly body: readonly Solid[];
  readonly tool: PlacedTool;
  readonly props: readonly Prop[];
}

/** `breath` from 0 (out) to 1 (in). */
export const sceneOf = ({ bones, task }: Solved, breath = 0): Scene => {
  const tool = placeTool(bones, task.pose, task.share, task.travel);
  const support = supportOf(task.pose);
  const towel = task.pose.props?.towel === true && support ? towelProps(tool, support.plane.normal) : [];
  return {
    build: bones.build,
    pose: task.pose,
    bones,
    body: bodySolids(bones, breath),
    tool,
    props: [...toolProps(tool), ...towel, ...furnitureProps(task.pose.props)],
  };
};

/** The worked way on the skin, as the body lies. */
export const passOf = ({ bones, pose }: Scene, steps = 12): readonly { readonly at: Vec; readonly normal: Vec }[] =>
  Array.from({ length: steps + 1 }, (_, step) => contactSkin(bones, pose.contact, step / steps));

export const workedSides = (pose: Pose): readonly ('left' | 'right')[] =>
  pose.contact.both === true ? ['left', 'right'] : [WORKED];

/** How near to the pass a forbidden place is shown. */
const NEAR = 0.045;

/** The forbidden places near the pass, as patches of skin. */
export const zonesNear = (pose: Pose, build: Build, zones: readonly string[]): readonly Patch[] => {
  const { contact } = pose;
  const groups = [...contactGroups(contact)];
  const places = [0, 0.25, 0.5, 0.75, 1].map((share) =>
    skinPlace(
      build,
      contact.chart,
      WORKED,
      contact.from[0] + (contact.to[0] - contact.from[0]) * share,
      contact.from[1] + (contact.to[1] - contact.from[1]) * share,
    ),
  );
  return zones
    .flatMap((zone) => zonePatches[zone] ?? [])
    .filter((patch) =>
      places.some(({ at, normal }) =>
        groups.some((group) => distanceToPatches([patch], build, WORKED, group, at, normal) < NEAR),
      ),
    );
};
