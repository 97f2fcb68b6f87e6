/** The knowledge base as data: what `npm run build` writes to `dist/knowledge`, and the records of the command line. */
export { claimRecord, findingRecord } from './evidence-records.ts';
export { HOW_TO_CITE, SCHEMA_FILE, knowledgeData } from './knowledge-data.ts';
export { type KnowledgeData, definitions, knowledgeSchema } from './knowledge-schema.ts';
export { cautionRecord, refusedRecord, techniqueRecord } from './practice-records.ts';
