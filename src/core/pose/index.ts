export { SEAT_HEIGHT, planeOf } from './furniture.ts';
export { WORKED, contactSkin, passLength, placeTool } from './place-contact.ts';
export {
  type BodyPlace,
  type ContactGoal,
  type FootGoal,
  type HandGoal,
  type Pose,
  type PoseChange,
  TOOL_SHAPES,
  type ToolShape,
  poseAtStep,
} from './pose.ts';
export { checkPass, checkPose, poseDistance } from './check.ts';
export { type PoseProblem } from './problem.ts';
export { PRESETS } from './presets.ts';
export { type Scene, passOf, sceneOf, workedSides, zonesNear } from './scene.ts';
export { type Solved, solvePose } from './solve.ts';
export { type PlacedTool, type Prop, type PropPaint, TOOL_RADIUS, toolProps } from './tools.ts';
export { type SolvedFile, type SolvedRow, restoreSolved, solvedRow } from './solved-file.ts';
