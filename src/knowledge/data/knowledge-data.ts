/** The whole knowledge base as one value, for the file that others can use. Loads everything: not for the app. */
import { REGIONS } from '../../core/body/index.ts';
import { ACTIVITIES, TOOLS, doseShare, doseTable } from '../../core/knowledge/index.ts';
import { activities, activitiesBasis, restNeeds } from '../activities.ts';
import { cautionText } from '../caution-texts/index.ts';
import { checkRows, stopSigns } from '../check.ts';
import { REVIEW } from '../cited.ts';
import { claims } from '../claims/index.ts';
import { doseResponse } from '../dose-response.ts';
import { exercises } from '../exercises/index.ts';
import { findings } from '../findings/index.ts';
import { knowledge, regionNames, toolNames } from '../index.ts';
import { refusedTechniques } from '../refused-techniques.ts';
import { loadCoefficients } from '../load-coefficients.ts';
import { techniqueTexts } from '../technique-texts/index.ts';
import { trainingGuesses } from '../training-guesses.ts';
import { KNOWLEDGE_DATE, KNOWLEDGE_VERSION } from '../version.ts';
import { claimRecord, findingRecord } from './evidence-records.ts';
import type { KnowledgeData } from './knowledge-schema.ts';
import { cautionRecord, checkRecord, refusedRecord, techniqueRecord } from './practice-records.ts';
import type { DoseResponseRecord } from './practice-schema.ts';

export const SCHEMA_FILE = 'knowledge.schema.json';

export const HOW_TO_CITE = `The Unknot authors. The knowledge base of Unknot, version ${KNOWLEDGE_VERSION}, ${KNOWLEDGE_DATE.slice(0, 4)}. CC BY 4.0.`;

const NOTICE =
  'For wellness. It is not medical advice and diagnoses nothing. A desk review for anatomy and caution stands behind the techniques and cautions; no registered clinician has signed it off.';

const CURVE_SECONDS = [15, 30, 60, 90, 120, 180, 300] as const;
const DECIMALS = 1000;

const curve = (): DoseResponseRecord['points'] => {
  const [shortest, longest] = doseResponse.tauRange.value;
  const rounded = (seconds: number, tau: number): number => Math.round(doseShare(seconds, tau) * DECIMALS) / DECIMALS;
  return CURVE_SECONDS.map((seconds) => ({
    seconds,
    share: rounded(seconds, doseResponse.tau.value),
    low: rounded(seconds, longest),
    high: rounded(seconds, shortest),
  }));
};

/** What belongs to an entry elsewhere; a test of the entries says that it is there. */
const there = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`${what} has no text`);
  return value;
};

/** Everything, in an order that does not change. */
export const knowledgeData = (): KnowledgeData => ({
  $schema: SCHEMA_FILE,
  name: 'The knowledge base of Unknot',
  version: KNOWLEDGE_VERSION,
  date: KNOWLEDGE_DATE,
  licence: 'CC-BY-4.0',
  citation: HOW_TO_CITE,
  notice: NOTICE,
  reviews: [
    {
      id: REVIEW,
      about:
        'A desk review of all techniques and cautions by anatomy and caution, 2026. Not signed off by a registered clinician.',
    },
  ],
  regions: REGIONS.map((id) => ({ id, ...regionNames[id] })),
  tools: TOOLS.map((id) => ({ id, name: toolNames[id].name, about: toolNames[id].about })),
  findings: findings.map((finding) => findingRecord(finding, findings)),
  claims: claims.map((claim) => claimRecord(claim, findings)),
  doses: doseTable(knowledge),
  doseRules: knowledge.doseRules,
  doseResponse: { formula: '1 - exp(-t / tau)', ...doseResponse, points: curve() },
  techniques: knowledge.techniques.map((technique) =>
    techniqueRecord(technique, there(techniqueTexts[technique.id], technique.id)),
  ),
  refusedTechniques: refusedTechniques.map(refusedRecord),
  cautions: knowledge.cautions.map((rule) => cautionRecord(rule, there(cautionText(rule.id), rule.id))),
  check: checkRecord(checkRows, stopSigns),
  needWeights: knowledge.needWeights,
  timeCosts: knowledge.timeCosts,
  suitability: knowledge.suitability,
  activities: {
    basis: activitiesBasis,
    rows: ACTIVITIES.map((id) => ({ id, ...activities[id] })),
    restDay: restNeeds,
  },
  loadCoefficients,
  trainingGuesses,
  exercises: exercises.map(({ name, synonyms, primary, secondary, eccentric, sport }) => ({
    name,
    synonyms,
    primary,
    secondary,
    eccentric,
    sport,
  })),
});
