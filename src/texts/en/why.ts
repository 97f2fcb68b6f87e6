/** The Why sheet: from you, from studies, certainty, what is not known; always in this order. */
import type { RegionId } from '../../core/body/index.ts';
import type { Citation, Context, Finding, PressureStep, TechniqueText } from '../../core/knowledge/index.ts';
import { regionNames } from '../../knowledge/index.ts';
import { numberText, shortSource } from './study.ts';

const STANDARDISED: ReadonlySet<string> = new Set(['SD', 'SMD', 'g', 'd', 'ES']);

const unitText = (unit: string): string =>
  STANDARDISED.has(unit) ? 'Standardised difference' : unit === 'deg' ? 'Degrees' : unit === '%' ? 'Percent' : unit;

const intervalText = ({ effect: { value, low, high, unit, interval } }: Finding): string =>
  value === null || low === null || high === null || interval !== 'ci95'
    ? 'No interval was published.'
    : `${unitText(unit)} ${numberText(value)}, 95 % interval ${numberText(low)} to ${numberText(high)}.`;

const sizeText = ({ effect: { studies, people } }: Finding): string => {
  const parts = [
    studies === null ? '' : studies === 1 ? 'One study' : `${studies} studies`,
    people === null ? '' : `${people} people`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
};

export interface HowToStep {
  readonly name: string;
  readonly line: string;
}

export const whyTexts = {
  title: (region: RegionId, seconds: string, both: boolean): string =>
    `Why ${regionNames[region].both}, ${seconds} s${both ? '' : ' a side'}`,
  change: 'Change',
  leaveOut: 'Leave out',
  fromYou: 'From you',
  nothingFromYou: 'Nothing from you yet: this is a common area for the minutes you have.',
  fromStudies: 'From studies',
  doseStudy: (source: string): string => `The study behind these seconds: ${source}`,
  noDifference: 'no difference',
  numbers: (finding: Finding): string =>
    [intervalText(finding), sizeText(finding), `${shortSource(finding)}.`].filter((part) => part !== '').join(' '),
  certainty: 'Certainty',
  allStudies: 'All studies on this',
  notKnown: 'What is not known',
  unknowns: {
    before:
      'Whether rolling adds more range than any other warm-up. Pooled over 38 studies it did not. No study compares these seconds with a few more or less.',
    after:
      'Whether it is the pressure or simply moving. One careful trial compared both legs and found no difference in soreness. No study compares doses for soreness.',
    rest: 'Whether a gain in range lasts without weeks of it, and for your region: most trials are on thighs and calves of healthy people in their twenties.',
  } satisfies Record<Context, string>,
  how: 'How to do it',
  steps: (text: TechniqueText, step: PressureStep): readonly HowToStep[] => [
    { name: 'Start', line: text.start },
    { name: 'Where', line: text.contact },
    { name: 'Move', line: text.path },
    { name: 'Pressure', line: text.pressure[step - 1] ?? '' },
  ],
  keepOff: 'Keep off',
  sources: 'Sources',
  source: ({ text, year, doi }: Citation): string =>
    `${text}${year === null ? '' : `, ${year}`}${doi === null ? '.' : `. doi ${doi}`}`,
} as const;
