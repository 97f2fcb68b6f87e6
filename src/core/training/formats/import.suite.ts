/** For the tests of formats: a text or bytes imported as the app does it. */
import { trainingGuesses } from '../../../knowledge/training-guesses.ts';
import { findExercise } from '../../../knowledge/exercises/index.ts';
import type { Instant, Zone } from '../../base/index.ts';
import { type ImportOptions, type Imported, importFile, importers, memorySource } from '../index.ts';

export const OPTIONS: ImportOptions = {
  zone: 'Europe/Berlin' as Zone,
  now: '2026-11-23T12:00:00.000Z' as Instant,
  guesses: trainingGuesses,
  knowsExercise: (name) => findExercise(name) !== null,
};

export const importText = (text: string | Uint8Array, more: Partial<ImportOptions> = {}): Imported => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const result = importFile({ name: 'any name', source: memorySource(bytes) }, { ...OPTIONS, ...more }, importers);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

export const lines = (...all: readonly string[]): string => all.join('\n');
