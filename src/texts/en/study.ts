/** A study's name and numbers in words, wherever they are shown. */
import type { Certainty, Effect, Finding } from '../../core/knowledge/index.ts';

/** With a true minus sign. */
export const numberText = (value: number): string => (value < 0 ? `−${Math.abs(value)}` : String(value));

const STANDARD_UNITS: ReadonlySet<string> = new Set(['SD', 'SMD', 'g', 'd', 'ES']);

const unitText = (unit: string): string =>
  STANDARD_UNITS.has(unit) || unit === '' ? '' : unit === '%' ? ' %' : unit === 'deg' ? '°' : ` ${unit}`;

/** "0.74 (0.42 to 1.01)", "5.4°", "30 to 120 s". */
export const effectText = ({ effect }: { readonly effect: Effect }): string => {
  const { value, low, high, unit, printed, scale } = effect;
  const range = low === null || high === null ? '' : `${numberText(low)} to ${numberText(high)}`;
  if (value === null) return range === '' ? (printed === '' ? 'no number' : printed) : `${range}${unitText(unit)}`;
  const main = `${scale === 'p' ? 'p ' : ''}${numberText(value)}${scale === 'p' ? '' : unitText(unit)}`;
  return range === '' ? main : `${main} (${range})`;
};

const AUTHOR = /^((?:van den |Le )?\p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{Lu}Ç-]{0,3}\b| et al)/u;
const TITLE_WORDS = 4;

/** "Zhou 2024"; where nobody is named, the first words of the title. */
export const shortSource = ({ citation: { text, year } }: Finding): string => {
  const name =
    AUTHOR.exec(text)?.[1] ??
    `${text
      .split(/[\s,.]+/)
      .slice(0, TITLE_WORDS)
      .join(' ')} …`;
  return year === null ? name : `${name} ${year}`;
};

export const certaintyNames: Readonly<Record<Certainty, string>> = {
  high: 'High certainty',
  moderate: 'Moderate certainty',
  low: 'Low certainty',
  'very-low': 'Very low certainty',
};

/** "Zhou 2024, after 24 h": tells the results of one paper apart. */
export const studyName = (finding: Finding): string =>
  finding.detail === '' ? shortSource(finding) : `${shortSource(finding)}, ${finding.detail}`;
