/** Every benefit and instruction that the app answers for. Loaded on demand: not part of the first load. */
import type { Claim } from '../../core/knowledge/index.ts';
import { benefits } from './benefits.ts';
import { instructions } from './instructions.ts';

export const claims: readonly Claim[] = [...benefits, ...instructions];
