/**
 * What a person's cautions leave of the techniques. Enforced here, in the core, so that no request, history or import
 * can produce a block that a caution forbids. The strictest rule wins; what was not asked counts as true.
 */
import { type BlockSide, type RegionId, type Side, SIDES, sidesOf } from '../body/index.ts';
import {
  type ActiveCaution,
  type Caution,
  type Knowledge,
  type Refusal,
  type Technique,
  type TechniqueId,
} from '../knowledge/index.ts';

/** Regions of one limb: a rule for "the whole limb" of a place covers all of them. */
const LIMBS: readonly (readonly RegionId[])[] = [
  [
    'glutes',
    'hip-flexors-tfl',
    'adductors',
    'quads',
    'it-band',
    'hamstrings',
    'calves',
    'tibialis-anterior',
    'peroneals',
    'plantar-foot',
  ],
  ['rear-shoulder', 'pecs', 'biceps', 'triceps', 'forearms'],
];

const limbOf = (region: RegionId): readonly RegionId[] => LIMBS.find((limb) => limb.includes(region)) ?? [region];

/** Whether a special case of a caution may be true for this person. */
const caseHolds = (refusal: Refusal, active: ActiveCaution): boolean => {
  const { when, placedCase, regions } = refusal;
  if (when === undefined) return true;
  if (active.cases !== undefined && !active.cases.includes(when)) return false;
  return !placedCase || active.region === undefined || typeof regions === 'string' || regions.includes(active.region);
};

const coversRegion = (refusal: Refusal, active: ActiveCaution, region: RegionId): boolean => {
  if (refusal.regions === 'all') return true;
  if (refusal.regions !== 'user-chosen') return refusal.regions.includes(region);
  // A local caution without its place refuses everything.
  if (active.region === undefined) return true;
  return refusal.scope === 'whole-limb' ? limbOf(active.region).includes(region) : active.region === region;
};

/** The side of a place says nothing about regions far from it: a plate in the left knee is not the side of a pacemaker. */
const saysSide = (refusal: Refusal, { region }: ActiveCaution): boolean =>
  region === undefined ||
  typeof refusal.regions === 'string' ||
  refusal.regions.some((each) => limbOf(region).includes(each));

const coversSide = (refusal: Refusal, active: ActiveCaution, side: Side): boolean =>
  refusal.sides === 'both' || active.side === undefined || active.side === side || !saysSide(refusal, active);

const refuses = (caution: Caution, active: ActiveCaution, technique: Technique, side: Side): boolean =>
  caution.refusesPostures.includes(technique.posture) ||
  caution.refuses.some(
    (refusal) =>
      caseHolds(refusal, active) &&
      (refusal.tools === 'all' || refusal.tools.includes(technique.tool)) &&
      coversRegion(refusal, active, technique.region) &&
      coversSide(refusal, active, side),
  );

export interface CautionFilter {
  /** The id of the caution that forbids the technique on this side, or null. A midline technique touches both sides. */
  readonly forbids: (technique: Technique, side: Side) => string | null;
  /** Highest discomfort that the cautions allow; infinite without any. */
  readonly maxDiscomfort: number;
  /** Longest seconds of one side that the cautions allow; infinite without any. */
  readonly maxSeconds: number;
}

/**
 * The filter for a person. Always-on cautions count for everybody. An id that the knowledge does not have is treated
 * as one that forbids everything: an unknown health answer must never open a door.
 */
export const cautionFilter = (knowledge: Knowledge, actives: readonly ActiveCaution[]): CautionFilter => {
  const always = knowledge.cautions
    .filter(({ alwaysOn, refuses: rows, refusesPostures }) => alwaysOn && rows.length + refusesPostures.length > 0)
    .map((caution) => ({ caution, active: { id: caution.id } }));
  const personal = actives.map((active) => ({
    caution: knowledge.cautions.find(({ id }) => id === active.id),
    active,
  }));
  const all = [...personal, ...always];
  const find = (technique: Technique, side: Side): string | null => {
    const sides = technique.sides === 'midline' ? SIDES : [side];
    for (const { caution, active } of all) {
      if (!caution || sides.some((each) => refuses(caution, active, technique, each))) return active.id;
    }
    return null;
  };
  // Each technique is asked about several times: for its moves, for what is refused, for what would suit.
  const verdicts = { left: new Map<Technique, string | null>(), right: new Map<Technique, string | null>() };
  const forbids = (technique: Technique, side: Side): string | null => {
    const known = verdicts[side].get(technique);
    if (known !== undefined) return known;
    const verdict = find(technique, side);
    verdicts[side].set(technique, verdict);
    return verdict;
  };
  const limits = personal.flatMap(({ caution }) => (caution ? [caution] : []));
  return {
    forbids,
    maxDiscomfort: Math.min(...limits.map((caution) => caution.maxDiscomfort ?? Number.POSITIVE_INFINITY)),
    maxSeconds: Math.min(...limits.map((caution) => caution.maxSeconds ?? Number.POSITIVE_INFINITY)),
  };
};

/**
 * The first caution that forbids one of these blocks, or null: for plans that were made before it was known, such as the rest
 * of a running session or one from a restored file. A technique that is not offered is forbidden by its own id.
 */
export const forbiddenBy = (
  knowledge: Knowledge,
  actives: readonly ActiveCaution[],
  blocks: readonly { readonly technique: TechniqueId; readonly side: BlockSide }[],
): string | null => {
  const filter = cautionFilter(knowledge, actives);
  for (const { technique: id, side } of blocks) {
    const technique = knowledge.techniques.find((each) => each.id === id);
    if (!technique) return id;
    for (const each of sidesOf(side)) {
      const caution = filter.forbids(technique, each);
      if (caution !== null) return caution;
    }
  }
  return null;
};
