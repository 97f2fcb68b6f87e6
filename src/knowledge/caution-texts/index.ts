/** What each caution says to people, in the order of the rules. Loaded on demand. */
import type { CautionText } from '../../core/knowledge/index.ts';
import { bones, illness } from './illness.ts';
import { life } from './life.ts';
import { devices, places } from './places.ts';
import { redFlags } from './red-flags.ts';
import { vessels } from './vessels.ts';
import { zones } from './zones.ts';

export const cautionTexts: readonly CautionText[] = [
  ...redFlags,
  ...vessels,
  ...life,
  ...illness,
  ...bones,
  ...devices,
  ...places,
  ...zones,
];

export const cautionText = (id: string): CautionText | undefined => cautionTexts.find((text) => text.id === id);
