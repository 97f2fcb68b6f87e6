/** The schema of the whole published knowledge base. */
import * as v from 'valibot';
import {
  type Read,
  about,
  basis,
  byRegion,
  cautionId,
  citedNumber,
  citedRange,
  context,
  findingId,
  posture,
  region,
  techniqueId,
  text,
  tool,
} from './common-schema.ts';
import { claim, finding, tags } from './evidence-schema.ts';
import {
  activities,
  exercises,
  loadCoefficients,
  needWeights,
  shares,
  sportLoad,
  suitability,
  timeCosts,
  trainingGuesses,
} from './model-schema.ts';
import { caution, check, doseResponse, doseRow, doseRules, refusedTechnique, technique } from './practice-schema.ts';

export const knowledgeSchema = v.pipe(
  v.strictObject({
    $schema: text,
    name: text,
    version: about('Semantic version of the knowledge base.', v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/))),
    date: about('The day of this version.', v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))),
    licence: v.literal('CC-BY-4.0'),
    citation: about('How to cite it.', text),
    notice: about('What it is not.', text),
    reviews: about('Sources that are not studies.', v.array(v.strictObject({ id: text, about: text }))),
    regions: v.array(
      v.strictObject({
        id: region,
        one: about('Name of one side.', text),
        both: about('Name of both sides.', text),
        where: text,
        group: v.picklist(['upper', 'lower', 'feet']),
      }),
    ),
    tools: v.array(v.strictObject({ id: tool, name: text, about: text })),
    findings: v.array(finding),
    claims: v.array(claim),
    doses: v.array(doseRow),
    doseRules,
    doseResponse,
    techniques: v.array(technique),
    refusedTechniques: v.array(refusedTechnique),
    cautions: v.array(caution),
    check,
    needWeights,
    timeCosts,
    suitability,
    activities,
    loadCoefficients,
    trainingGuesses,
    exercises,
  }),
  v.title('The knowledge base of Unknot'),
  v.description(
    'What is known about rolling muscles with rollers, balls, guns and sticks, each number with its source.',
  ),
);

export type KnowledgeData = Read<v.InferOutput<typeof knowledgeSchema>>;

/** What the schema names once and refers to. */
export const definitions = {
  region,
  tool,
  context,
  posture,
  findingId,
  cautionId,
  techniqueId,
  basis,
  citedNumber,
  citedRange,
  byRegion,
  shares,
  sportLoad,
  tags,
  finding,
  claim,
  doseRow,
  technique,
  refusedTechnique,
  caution,
};
