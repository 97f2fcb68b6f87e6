import type { ToolId } from '../knowledge/index.ts';
import type { Entry } from './entry.ts';
import type { FIGURE_BUILDS, HEADSET_BUTTONS, PLAYING, SKINS, SOUNDS } from './settings-sets.ts';

export interface Settings {
  readonly ownedTools: readonly ToolId[];
  readonly getReadySeconds: number;
  readonly sound: (typeof SOUNDS)[number];
  /** Of the tones, 0 to 1. */
  readonly volume: number;
  /** Of the voice, 0 to 1. */
  readonly voiceVolume: number;
  readonly playing: (typeof PLAYING)[number];
  readonly headsetKnot: (typeof HEADSET_BUTTONS)[number];
  readonly paceHeard: boolean;
  readonly paceShown: boolean;
  /** Times the seconds per pass of the dose: above 1 is slower. */
  readonly tempo: number;
  readonly breathHeard: boolean;
  readonly breathInSeconds: number;
  readonly breathOutSeconds: number;
  readonly haptics: boolean;
  /** The screen flashes with the cues that change what to do. */
  readonly flash: boolean;
  readonly voiceCommands: boolean;
  readonly theme: 'system' | 'light' | 'dark';
  readonly units: 'metric' | 'imperial';
  readonly language: 'en';
  /** Of the figures. */
  readonly skin: (typeof SKINS)[number];
  /** Of the figures; `both`: each technique in the build in which it moves. */
  readonly build: (typeof FIGURE_BUILDS)[number];
}

export const DEFAULT_SETTINGS: Settings = {
  ownedTools: ['foam-roller'],
  getReadySeconds: 10,
  sound: 'tones',
  volume: 0.6,
  voiceVolume: 0.9,
  playing: 'music',
  headsetKnot: 'next',
  paceHeard: true,
  paceShown: true,
  tempo: 1,
  breathHeard: true,
  breathInSeconds: 4,
  breathOutSeconds: 6,
  haptics: true,
  flash: false,
  voiceCommands: false,
  theme: 'system',
  units: 'metric',
  language: 'en',
  skin: 'light',
  build: 'both',
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
