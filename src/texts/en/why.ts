/** The Why sheet: from you, from studies, certainty, what is not known; always in this order. */
import type { RegionId } from '../../core/body/index.ts';
import type { Context, Finding } from '../../core/knowledge/index.ts';
import { regionNames } from '../../knowledge/index.ts';

const number = (value: number): string => (value < 0 ? `−${Math.abs(value)}` : String(value));

export const whyTexts = {
  title: (region: RegionId, seconds: string, both: boolean): string => `Why ${regionNames[region].both}, ${seconds} s${both ? '' : ' a side'}`,
  fromYou: 'From you',
  nothingFromYou: 'Nothing from you yet: this is a common area for the minutes you have.',
  fromStudies: 'From studies',
  loading: 'Opening the studies.',
  certainty: 'Certainty',
  certaintyWord: ['Very low', 'Low', 'Moderate', 'High'],
  certaintyText: (word: string): string => `${word} certainty.`,
  notKnown: 'What is not known',
  how: 'How to do it',
  keepOff: 'Keep off',
  dose: 'The dose',
  interval: (finding: Finding): string => {
    const { effect } = finding;
    if (effect.low === null || effect.high === null) return 'No interval was published.';
    return `${number(effect.low)} to ${number(effect.high)}, 95 % interval`;
  },
  size: ({ effect }: Finding): string =>
    [effect.studies === null ? null : `${effect.studies} ${effect.studies === 1 ? 'study' : 'studies'}`, effect.people === null ? null : `${effect.people} people`]
      .filter((part) => part !== null)
      .join(', '),
  unknowns: {
    before: 'Whether rolling does more than any other warm-up. Pooled over 38 studies it did not. No study compares these seconds with a few more or less.',
    after: 'Whether it is the pressure or simply moving. One careful trial compared both legs and found no difference. No study compares doses for soreness.',
    rest: 'Whether it lasts without weeks of it, and for your region: most trials are on thighs and calves of healthy people in their twenties.',
  } satisfies Record<Context, string>,
} as const;
