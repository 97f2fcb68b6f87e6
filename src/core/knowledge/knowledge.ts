import type { RegionId } from '../body/index.ts';
import type { Caution } from './caution.ts';
import type { ActivityId, Context } from './context.ts';
import type { Dose, DoseRules } from './dose.ts';
import type { NeedWeights } from './need-weights.ts';
import type { Suitability, TimeCosts } from './plan-weights.ts';
import type { Technique } from './technique.ts';
import type { ToolId } from './tool.ts';

/** Everything that the planner needs to know, handed in: the core holds no entries of its own. */
export interface Knowledge {
  /** What is offered. A region and tool that have no row here are refused; the reasons are entries of their own. */
  readonly techniques: readonly Technique[];
  readonly cautions: readonly Caution[];
  readonly doses: readonly Dose[];
  readonly doseRules: DoseRules;
  readonly needWeights: NeedWeights;
  readonly timeCosts: TimeCosts;
  readonly suitability: Suitability;
  /** How much an activity asks of each region, 0 to 1, before it (prepare) and after it (worked). */
  readonly activities: Readonly<Record<ActivityId, ActivityNeeds>>;
  /** What a rest day asks for when nothing else is known, 0 to 1. */
  readonly restNeeds: Partial<Readonly<Record<RegionId, number>>>;
}

export interface ActivityNeeds {
  readonly before: Partial<Readonly<Record<RegionId, number>>>;
  readonly after: Partial<Readonly<Record<RegionId, number>>>;
}

/** The dose of a tool in a context. Every pair exists: a test of the entries says so. */
export const doseOf = (knowledge: Knowledge, context: Context, tool: ToolId): Dose => {
  const dose = knowledge.doses.find((row) => row.context === context && row.tool === tool);
  if (!dose) throw new Error(`No dose for ${tool} ${context}`);
  return dose;
};
