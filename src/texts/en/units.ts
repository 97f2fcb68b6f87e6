/** Lengths and weights in the units that the person has chosen. */
import type { Settings } from '../../core/journal/index.ts';

export type Units = Settings['units'];

/** Metres in the unit in which distances are told. */
export const M_PER: Readonly<Record<Units, number>> = { metric: 1000, imperial: 1609.344 };
export const KG_PER: Readonly<Record<Units, number>> = { metric: 1, imperial: 0.45359237 };

/** "8.0 km", "5.0 mi". */
export const distanceText = (metres: number, units: Units): string =>
  `${(metres / M_PER[units]).toFixed(1)} ${units === 'metric' ? 'km' : 'mi'}`;

/** "62.5 kg", "135 lb". */
export const weightText = (kg: number, units: Units): string =>
  `${Number((kg / KG_PER[units]).toFixed(1))} ${units === 'metric' ? 'kg' : 'lb'}`;
