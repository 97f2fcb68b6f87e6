/** A programme: a region or a goal, some times a week for some weeks. What is done is computed from the sessions. */
import type { RegionId } from '../body/index.ts';
import type { Cited } from '../knowledge/index.ts';

/** Goals that people name. What the studies say of each is an entry of the knowledge. */
export const GOALS = ['hamstring-flexibility', 'quadriceps-flexibility', 'calf-flexibility'] as const;
export type GoalId = (typeof GOALS)[number];

export interface Programme {
  readonly id: string;
  /** Null: a region of the person's own choice, without a goal that a study looked at. */
  readonly goal: GoalId | null;
  /** A day counts when each of them was rolled; never empty. */
  readonly regions: readonly RegionId[];
  readonly weeks: number;
  readonly timesPerWeek: number;
}

/** Whether studies over weeks support a goal. */
export type GoalSupport = 'supported' | 'not-supported' | 'not-studied';

export interface ProgrammeGoal {
  readonly id: GoalId;
  readonly regions: readonly RegionId[];
  readonly support: Cited<GoalSupport>;
}

export interface ProgrammeRules {
  readonly goals: readonly ProgrammeGoal[];
  readonly weeks: Cited<number>;
  readonly timesPerWeek: Cited<number>;
}

/** What the studies say of a region over weeks: the goals name some, nobody studied the others. */
export const supportOf = ({ goals }: ProgrammeRules, regions: readonly RegionId[]): GoalSupport => {
  const found = regions.map(
    (region) => goals.find((goal) => goal.regions.includes(region))?.support.value ?? 'not-studied',
  );
  const [first] = found;
  if (first === undefined) return 'not-studied';
  if (found.every((support) => support === first)) return first;
  return found.includes('not-supported') ? 'not-supported' : 'not-studied';
};
