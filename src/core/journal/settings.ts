import type { ToolId } from '../knowledge/index.ts';
import type { Entry } from './entry.ts';

export interface Settings {
  readonly ownedTools: readonly ToolId[];
  readonly getReadySeconds: number;
  readonly sound: 'tones' | 'off';
  /** 0 to 1. */
  readonly volume: number;
  readonly haptics: boolean;
  readonly theme: 'system' | 'light' | 'dark';
  readonly units: 'metric' | 'imperial';
  readonly language: 'en';
}

export const DEFAULT_SETTINGS: Settings = {
  ownedTools: ['foam-roller'],
  getReadySeconds: 10,
  sound: 'tones',
  volume: 0.6,
  haptics: true,
  theme: 'system',
  units: 'metric',
  language: 'en',
};

/** The defaults with all changes in order. Defaults are never written, so a blank never outweighs a choice. */
export const foldSettings = (
  effective: readonly Entry[],
): { readonly settings: Settings; readonly hasSettings: boolean } => {
  let settings = DEFAULT_SETTINGS;
  let hasSettings = false;
  for (const entry of effective) {
    if (entry.kind !== 'settings') continue;
    settings = { ...settings, ...definedOf(entry.changes) };
    hasSettings = true;
  }
  return { settings, hasSettings };
};

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

const definedOf = <T extends object>(changes: T): Defined<T> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Defined<T>;
