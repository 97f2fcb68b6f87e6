import type { CautionText } from '../../core/knowledge/index.ts';
import { REVIEW } from '../cited.ts';

type More = Partial<Pick<CautionText, 'limit' | 'urgency' | 'zoneText' | 'sources'>>;

/** Every row was gone through in the desk review; further sources stand before it. */
export const row = (id: string, condition: string, text: string, more: More = {}): CautionText => ({
  id,
  condition,
  text,
  ...more,
  sources: [...(more.sources ?? []), REVIEW],
});
