/** The knowledge base has a version of its own. docs/EVIDENCE.md says when which part of it rises. */
export const KNOWLEDGE_VERSION = '1.0.0';
/** The day of this version. */
export const KNOWLEDGE_DATE = '2026-11-25';
