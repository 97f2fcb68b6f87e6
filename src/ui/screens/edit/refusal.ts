import type { Plan, Unkept } from '../../../core/plan/index.ts';

const isSame = (a: Unkept, b: Unkept): boolean => a.region === b.region && a.reason.type === b.reason.type;

/**
 * What speaks against a change by hand: a wish that the plan before it kept and the plan after it could not, be it this one
 * or an earlier one. Null: nothing. Seconds that are brought to the nearest that is advised are no reason to refuse.
 */
export const refusalOf = (before: Pick<Plan, 'unkept'>, after: Pick<Plan, 'unkept'>): Unkept | null =>
  after.unkept.find((each) => each.reason.type !== 'limited' && !before.unkept.some((known) => isSame(known, each))) ??
  null;
