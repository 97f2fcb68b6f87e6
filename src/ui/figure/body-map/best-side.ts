import type { RegionId } from '../../../core/body/index.ts';

const BEST_SIDE: Partial<Readonly<Record<RegionId, 'front' | 'beside' | 'soles'>>> = {
  pecs: 'front',
  biceps: 'front',
  'hip-flexors-tfl': 'front',
  adductors: 'front',
  quads: 'front',
  'tibialis-anterior': 'front',
  'it-band': 'beside',
  peroneals: 'beside',
  'plantar-foot': 'soles',
};

/** From where a region is seen best: from behind unless it says otherwise. */
export const bestSideOf = (region: RegionId): 'front' | 'back' | 'beside' | 'soles' => BEST_SIDE[region] ?? 'back';
