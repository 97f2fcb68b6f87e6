import { isOneOf } from '../base/index.ts';

/** `none`: hands, wall, bottle, tennis ball, towel. */
export const TOOLS = ['foam-roller', 'ball', 'double-ball', 'massage-gun', 'stick', 'none'] as const;
export type ToolId = (typeof TOOLS)[number];

export const isToolId = isOneOf(TOOLS);
