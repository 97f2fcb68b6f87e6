import { REVIEW } from '../../knowledge/cited.ts';

/** Where a caution or an instruction comes from, in words. */
export const sourceText = (source: string): string =>
  source === REVIEW ? 'Desk review by anatomy and caution, 2026; not signed off by a clinician' : source;
