/** The files of the published knowledge base: what `npm run build` writes to dist/knowledge. Same source, same bytes. */
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { HOW_TO_CITE, SCHEMA_FILE, definitions, knowledgeData, knowledgeSchema } from '../src/knowledge/data/index.ts';
import { KNOWLEDGE_VERSION } from '../src/knowledge/version.ts';

export const DATA_FILE = 'knowledge.json';

const withoutDescription = (schema: JsonSchema): string => JSON.stringify({ ...schema, description: undefined });

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A defined part with a description of its own is written out by the converter; here it becomes a reference again. */
const referring = (schema: JsonSchema): JsonSchema => {
  const nameOf = new Map(
    Object.entries(schema.$defs ?? {}).flatMap(([name, part]) =>
      isSchema(part) && part.type === 'object' ? [[withoutDescription(part), name] as const] : [],
    ),
  );
  const below = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(refer);
    return isSchema(node) ? Object.fromEntries(Object.entries(node).map(([key, value]) => [key, refer(value)])) : node;
  };
  const refer = (node: unknown): unknown => {
    const name = isSchema(node) ? nameOf.get(withoutDescription(node)) : undefined;
    if (!isSchema(node) || name === undefined) return below(node);
    return { $ref: `#/$defs/${name}`, ...(node.description === undefined ? {} : { description: node.description }) };
  };
  const { $defs, ...rest } = schema;
  const defined = Object.fromEntries(Object.entries($defs ?? {}).map(([name, part]) => [name, below(part)]));
  return { ...(below(rest) as JsonSchema), $defs: defined as NonNullable<JsonSchema['$defs']> };
};

export const knowledgeJsonSchema = (): Record<string, unknown> => {
  const made = toJsonSchema(knowledgeSchema, { target: 'draft-2020-12', definitions, errorMode: 'throw' });
  const { $schema, title, description, ...rest } = referring(made);
  return {
    ...($schema === undefined ? {} : { $schema }),
    $id: `urn:unknot:knowledge:${KNOWLEDGE_VERSION}`,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...rest,
  };
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

const readme = (): string => {
  const { findings, claims, doses, techniques, refusedTechniques, cautions, exercises, notice } = knowledgeData();
  return `# The knowledge base of Unknot, version ${KNOWLEDGE_VERSION}

What is known about rolling muscles with rollers, balls, guns and sticks, as data.

| in \`${DATA_FILE}\` | |
|---|---|
| \`findings\` | ${findings.length} results of studies in our own words: effect, people, design, weakness, citation, and what contradicts them |
| \`claims\` | ${claims.length} things that people say about rolling, each with a verdict, a computed certainty and all findings about it |
| \`doses\` | ${doses.length} rows: seconds, sets, tempo, discomfort, holds and caps by context, tool and region; \`doseRules\` and \`doseResponse\` beside them |
| \`techniques\`, \`refusedTechniques\` | ${techniques.length} ways to roll a region with a tool, and ${refusedTechniques.length} that are not offered, with the reason |
| \`cautions\`, \`check\` | ${cautions.length} conditions, signs and places with what they forbid, and the questions that ask for them |
| \`needWeights\`, \`timeCosts\`, \`suitability\`, \`activities\`, \`loadCoefficients\`, \`trainingGuesses\`, \`exercises\` | what the planner weighs, and which regions ${exercises.length} exercises work |

\`${SCHEMA_FILE}\` (JSON Schema, draft 2020-12) describes every field. A number of physiological meaning is
\`{ "value", "basis" }\`: its basis names findings, a review, or says that it is our judgement and why. Where a
whole table has one basis (\`activities\`), it stands once; the limits of a caution rest on its \`sources\`; which regions an
exercise works is our judgement from general anatomy.

${notice}

Licence: [CC BY 4.0](LICENSE). To cite it:

> ${HOW_TO_CITE}

The version is semantic. The first number rises when a field or an id is removed or comes to mean something else, the second when
entries, numbers, verdicts or rules change, the third when only words or citations do.
`;
};

/** Name and text of each file. `licence`: the text of the licence. */
export const knowledgeFiles = (licence: string): Readonly<Record<string, string>> => ({
  [DATA_FILE]: json(knowledgeData()),
  [SCHEMA_FILE]: json(knowledgeJsonSchema()),
  'README.md': readme(),
  LICENSE: licence,
});
