/**
 * A second opinion on what a person's cautions forbid, for tests. It reads the reviewed rules as they were written
 * (caution-refusals.json) and shares neither code nor data with the planner's filter, so that both would have to be wrong
 * in the same way.
 */
import { type BlockSide, REGIONS, type RegionId } from '../core/body/index.ts';
import type { ActiveCaution, TechniqueId, ToolId } from '../core/knowledge/index.ts';
import reviewed from './caution-refusals.json' with { type: 'json' };
import { techniques } from './techniques.ts';

interface Row {
  readonly id: string;
  readonly always?: boolean;
  readonly tools?: string;
  readonly regions?: string;
  readonly side?: string;
  readonly when?: string;
  readonly scope?: string;
  readonly posture?: string;
}

/** Where we are stricter than the review, by our judgement. */
export const STRICTER: readonly Row[] = [
  // A bottle or a hand presses a vein as a stick does.
  { id: 'varicose', tools: 'none', regions: 'calves hamstrings adductors', side: 'affected' },
  // The sentence of the review says "no tool on that limb"; its rule names the place and the legs.
  { id: 'superficial-vein-inflammation', tools: 'all', regions: 'user-chosen', side: 'affected', scope: 'whole limb' },
  // The review's text says "not on that limb".
  { id: 'crps-central', tools: 'all', regions: 'user-chosen', side: 'affected', scope: 'whole limb' },
];

export const REVIEWED_IDS: readonly string[] = reviewed.ids;
export const REVIEWED_ROWS: readonly Row[] = reviewed.rows;
const ROWS: readonly Row[] = [...reviewed.rows, ...STRICTER];

/** The cases that are about where the trouble is. All others are about the person. */
const CASES_OF_PLACE = [
  'spine, rib, hip or pelvis',
  'arm fistula or chest port',
  'one-sided calf or leg pain: run rf-dvt questions',
  'arm',
  'leg',
];

const LEG = ['glutes', 'hip-flexors-tfl', 'adductors', 'quads', 'it-band', 'hamstrings'];
const LOWER_LEG = ['calves', 'tibialis-anterior', 'peroneals', 'plantar-foot'];
const ARM = ['rear-shoulder', 'pecs', 'biceps', 'triceps', 'forearms'];
const LIMBS = [[...LEG, ...LOWER_LEG], ARM];
const onOneLimb = (a: string, b: string): boolean =>
  a === b || LIMBS.some((limb) => limb.includes(a) && limb.includes(b));

const names = (list: string | undefined, name: string): boolean => (list ?? '').split(' ').includes(name);

/** Something that a plan would do: one tool at one region on one side, in one posture. */
export interface Act {
  readonly region: RegionId;
  readonly side: 'left' | 'right';
  readonly tool: ToolId;
  readonly posture: string;
}

const rowForbids = (row: Row, active: ActiveCaution, act: Act, minds: 'sides' | 'no sides'): boolean => {
  if (row.posture !== undefined) return row.posture === act.posture;
  const { region } = active;
  if (row.when !== undefined) {
    if (active.cases !== undefined && !active.cases.includes(row.when)) return false;
    if (CASES_OF_PLACE.includes(row.when) && region !== undefined && !names(row.regions, region)) return false;
  }
  if (row.tools !== 'all' && !names(row.tools, act.tool)) return false;
  if (minds === 'sides' && row.side === 'affected' && active.side !== undefined && active.side !== act.side)
    return false;
  if (row.regions === 'all') return true;
  if (row.regions !== 'user-chosen') return names(row.regions, act.region);
  if (region === undefined) return true;
  return row.scope === 'whole limb' ? onOneLimb(region, act.region) : region === act.region;
};

/** Whether a caution forbids an act. One that nobody knows forbids everything. */
export const forbids = (active: ActiveCaution, act: Act, minds: 'sides' | 'no sides' = 'sides'): boolean =>
  !REVIEWED_IDS.includes(active.id) || ROWS.some((row) => row.id === active.id && rowForbids(row, active, act, minds));

const alwaysForbidden = (act: Act): boolean =>
  ROWS.some((row) => row.always === true && rowForbids(row, { id: row.id }, act, 'sides'));

/** The highest discomfort and the longest seconds of a side: "any caution lowers it to 3 or less". */
const limitsOf = (actives: readonly ActiveCaution[]): { readonly discomfort: number; readonly seconds: number } => {
  const ids = actives.map(({ id }) => id).filter((id) => !id.startsWith('nogo-'));
  const frail = ids.includes('steroid-fragile-skin') || ids.includes('bleeding-thinners');
  return {
    discomfort: frail ? 2 : ids.length > 0 ? 3 : 10,
    seconds: ids.includes('anaemia-fatigued') ? 30 : Number.POSITIVE_INFINITY,
  };
};

/** What is needed of a plan, whether it comes from the core or as JSON from the command line. */
export interface JudgedPlan {
  readonly blocks: readonly {
    readonly region: RegionId;
    readonly side: BlockSide;
    readonly tool: ToolId;
    readonly technique: TechniqueId;
    readonly seconds: number;
    readonly discomfort: readonly number[];
  }[];
  readonly refused: readonly {
    readonly region: RegionId;
    readonly side?: 'left' | 'right';
    readonly tool?: ToolId;
    /** The caution that is named, if it is one. */
    readonly caution?: string;
  }[];
  /** The ids of the cautions that are shown with the plan. */
  readonly shown: readonly string[];
}

export interface Judged {
  readonly actives: readonly ActiveCaution[];
  readonly tools: readonly ToolId[];
  /** Regions that the person marked sore or tight. */
  readonly marked: readonly RegionId[];
}

const SIDES = ['left', 'right'] as const;
const sidesOf = (side: BlockSide | undefined): readonly ('left' | 'right')[] =>
  side === 'left' || side === 'right' ? [side] : SIDES;
const postureOf = (id: TechniqueId): string =>
  techniques.find((technique) => technique.id === id)?.posture ?? 'unknown';

const actsAt = (region: RegionId, tools: readonly ToolId[]): readonly Act[] =>
  techniques
    .filter((technique) => technique.region === region && tools.includes(technique.tool))
    .flatMap(({ tool, posture }) => SIDES.map((side) => ({ region, side, tool, posture })));

const blockProblems = (plan: JudgedPlan, { actives }: Judged): readonly string[] => {
  const limits = limitsOf(actives);
  return plan.blocks.flatMap(({ region, side, tool, technique, seconds, discomfort }) => [
    ...sidesOf(side).flatMap((each) => {
      const act = { region, side: each, tool, posture: postureOf(technique) };
      return [
        ...actives
          .filter((active) => forbids(active, act))
          .map((active) => `${technique} on the ${each} is planned against ${JSON.stringify(active)}`),
        ...(alwaysForbidden(act) ? [`${technique} is planned in a no-go zone`] : []),
      ];
    }),
    ...(Math.max(...discomfort) > limits.discomfort ? [`${technique} goes above ${limits.discomfort} of 10`] : []),
    ...(seconds > limits.seconds ? [`${technique} takes more than ${limits.seconds} s`] : []),
  ]);
};

const refusalProblems = (plan: JudgedPlan, { actives, tools }: Judged): readonly string[] =>
  plan.refused.flatMap(({ region, side, tool, caution }) => {
    if (caution === undefined) return [];
    const named = [
      ...actives.filter(({ id }) => id === caution),
      ...(ROWS.some((row) => row.always === true && row.id === caution) ? [{ id: caution }] : []),
    ];
    if (named.length === 0) return [`${region} is refused for ${caution}, which this person does not have`];
    const acts = actsAt(region, tool === undefined ? tools : [tool]).filter(
      (act) => side === undefined || act.side === side,
    );
    // A side may be refused more widely than it was given: see the filter.
    return acts.some((act) => named.some((active) => forbids(active, act, 'no sides')))
      ? []
      : [`${region} ${side ?? ''} ${tool ?? ''} is refused for ${caution}, which does not forbid it`];
  });

const silenceProblems = (plan: JudgedPlan, { actives, tools, marked }: Judged): readonly string[] =>
  marked.flatMap((region) => {
    const acts = actsAt(region, tools);
    const nothingLeft = acts.length > 0 && acts.every((act) => actives.some((active) => forbids(active, act)));
    return nothingLeft && !plan.refused.some((row) => row.region === region && row.caution !== undefined)
      ? [`${region} is marked and ruled out, and nothing says so`]
      : [];
  });

/** Everything about a plan that a caution does not allow, or that it fails to say. Empty: it keeps all of them. */
export const cautionProblems = (plan: JudgedPlan, judged: Judged): readonly string[] => [
  ...blockProblems(plan, judged),
  ...refusalProblems(plan, judged),
  ...silenceProblems(plan, judged),
  ...judged.actives
    .filter(({ id }) => REVIEWED_IDS.includes(id) && !plan.shown.includes(id))
    .map(({ id }) => `${id} holds and is not shown`),
];

/** Regions that a rule might name, for generators. */
export const ALL_REGIONS: readonly RegionId[] = REGIONS;
