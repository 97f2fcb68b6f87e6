/** What may stand behind a statement, with what it is about and what it bears out. */
import { type RegionId } from '../../src/core/body/index.ts';
import {
  type About,
  type Claim,
  type CautionText,
  type Finding,
  type Harm,
  type Outcome,
  type StudyTool,
  type ToolId,
  TOOLS,
} from '../../src/core/knowledge/index.ts';
import { type Says, dangersIn, outcomesIn } from './meaning.ts';
import { HARMFUL } from './outcome-words.ts';

export interface Source {
  readonly id: string;
  readonly kind: 'finding' | 'claim' | 'caution';
  readonly tools: ReadonlySet<StudyTool>;
  /** The places it is about by name. */
  readonly regions: ReadonlySet<RegionId>;
  /** It is pooled over the body, or about no one place. For a caution: it holds everywhere. */
  readonly anywhere: boolean;
  readonly outcomes: ReadonlySet<Outcome>;
  readonly harms: ReadonlySet<Harm>;
  /** What a sentence may say with this source behind it. */
  readonly backs: ReadonlySet<Says>;
  /** What its own sentences may say: a claim is told by its key results, a description or a comparison with another treatment by itself. */
  readonly itself: ReadonlySet<Says>;
}

const STUDY_TOOLS_OF: Readonly<Record<ToolId, readonly StudyTool[]>> = {
  'foam-roller': ['foam-roller', 'vibrating-roller'],
  ball: ['ball'],
  'double-ball': ['ball'],
  'massage-gun': ['massage-gun'],
  stick: ['stick'],
  // A bottle is rolled like a stick, a tennis ball is a ball, and hands are hands.
  none: ['hands', 'stick', 'ball'],
};

/** What studies call the tools of a technique. */
export const studyToolsOf = (tools: readonly ToolId[]): readonly StudyTool[] => [
  ...new Set(tools.flatMap((tool) => STUDY_TOOLS_OF[tool])),
];

/** How things go by themselves, without any treatment, can be for good or ill. */
const UNTREATED: readonly Says[] = ['helps', 'harms', 'tells', 'unknown'];

const FINDING_BACKS: Readonly<Record<Finding['direction'], readonly Says[]>> = {
  helps: ['helps', 'tells'],
  'no-difference': ['nothing', 'unknown', 'tells'],
  worse: ['harms', 'nothing', 'tells'],
  describes: ['tells', 'unknown'],
};

const CLAIM_BACKS: Readonly<Record<Claim['verdict'], readonly Says[]>> = {
  supported: ['helps', 'tells'],
  partly: ['helps', 'nothing', 'unknown', 'tells'],
  'not-shown': ['nothing', 'unknown', 'tells'],
  contradicted: ['nothing', 'unknown', 'tells'],
};

const backsOf = ({ about, direction }: Finding): readonly Says[] =>
  direction === 'describes' && about.tools.every((tool) => tool === 'none') ? UNTREATED : FINDING_BACKS[direction];

const ANYTHING: readonly Says[] = ['helps', 'harms', 'nothing', 'unknown', 'tells'];

const itselfOf = ({ direction, comparator }: Finding): readonly Says[] =>
  direction === 'describes' || comparator.startsWith('other-') || comparator === 'stretching'
    ? ANYTHING
    : FINDING_BACKS[direction];

/** What it was compared with was studied too. */
const compared = ({ comparator }: Finding): readonly StudyTool[] => (comparator === 'stretching' ? ['stretching'] : []);

const placesOf = (entries: readonly { readonly about: About }[]): Pick<Source, 'regions' | 'anywhere'> => {
  const places = entries.map(({ about }) => about.regions);
  return {
    regions: new Set(places.flatMap((place) => (typeof place === 'string' ? [] : place))),
    anywhere: places.some((place) => typeof place === 'string'),
  };
};

const fromFinding = (finding: Finding): Source => ({
  id: finding.id,
  kind: 'finding',
  tools: new Set([...finding.about.tools, ...compared(finding)]),
  ...placesOf([finding]),
  outcomes: new Set(finding.about.outcomes),
  harms: new Set(finding.about.outcomes.some((outcome) => HARMFUL.includes(outcome)) ? dangersIn(finding.claim) : []),
  backs: new Set(backsOf(finding)),
  itself: new Set(itselfOf(finding)),
});

const fromClaim = (claim: Claim, findings: readonly Finding[]): Source => {
  const key = findings.filter(({ id }) => claim.key.includes(id));
  const worse = key.some(({ direction }) => direction === 'worse');
  return {
    id: claim.id,
    kind: 'claim',
    tools: new Set([claim, ...key].flatMap(({ about }) => about.tools)),
    ...placesOf([claim, ...key]),
    outcomes: new Set([claim, ...key].flatMap(({ about }) => about.outcomes)),
    harms: new Set(),
    backs: new Set([...CLAIM_BACKS[claim.verdict], ...(worse ? (['harms'] as const) : [])]),
    itself: new Set([...CLAIM_BACKS[claim.verdict], ...key.flatMap(itselfOf)]),
  };
};

const fromCaution = ({ id, tags, condition, why, action, limit = '', zoneText = '' }: CautionText): Source => ({
  id,
  kind: 'caution',
  tools: new Set(studyToolsOf(tags.tools === 'any' ? TOOLS : tags.tools)),
  regions: new Set(tags.regions === 'any' ? [] : tags.regions),
  anywhere: tags.regions === 'any',
  // The signs by which it shows itself, as its words name them.
  outcomes: new Set([...HARMFUL, ...outcomesIn([condition, why, action.text, limit, zoneText].join('. '))]),
  harms: new Set(tags.outcomes),
  backs: new Set(['harms', 'tells']),
  itself: new Set(ANYTHING.filter((says) => says !== 'helps')),
});

export type Sources = ReadonlyMap<string, Source>;

export const sourcesOf = (
  findings: readonly Finding[],
  claims: readonly Claim[],
  cautions: readonly CautionText[],
): Sources =>
  new Map(
    [
      ...findings.map(fromFinding),
      ...claims.map((claim) => fromClaim(claim, findings)),
      ...cautions.map(fromCaution),
    ].map((source) => [source.id, source]),
  );
