/** The words around a caution on Today. Loaded with the cautions' own words. */
import { sourceText } from './source.ts';

export const cautionNotesTexts = {
  staysOff: (places: readonly string[]): string => `Stays off: ${places.join('; ')}.`,
  source: (sources: readonly string[]): string => `Source: ${sources.map(sourceText).join('; ')}.`,
  changeAnswers: 'Change my health answers',
};
