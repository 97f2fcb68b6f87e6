/**
 * Exercise names reduced to what distinguishes them: lower case, no accents or punctuation, singular words, usual
 * spellings, and the equipment taken out as its own part, so that `Squat (Barbell)`, `Barbell Squats` and
 * `squat barbell` are one name. Nothing here is a similarity: two names are the same or they are not.
 */
import { byText } from '../base/index.ts';

export interface ReducedName {
  /** The movement: words in their order, joined by spaces. */
  readonly base: string;
  /** Equipment words, sorted; empty when none is named. */
  readonly equipment: string;
}

const EQUIPMENT = new Set([
  'barbell', 'dumbbell', 'kettlebell', 'cable', 'machine', 'smith', 'band', 'plate', 'bodyweight', 'suspension', 'trx', 'landmine', 'ez',
  'weighted', 'assisted', 'lever', 'plated',
]); // prettier-ignore

/** Words written in several ways, by what people type. Values may be several words or none. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['db', 'dumbbell'], ['dbs', 'dumbbell'], ['bb', 'barbell'], ['kb', 'kettlebell'], ['bw', 'bodyweight'], ['resistance', ''], ['loaded', 'plated'],
  ['flye', 'fly'], ['flyes', 'fly'], ['flies', 'fly'], ['flys', 'fly'], ['calves', 'calf'], ['biceps', 'bicep'], ['triceps', 'tricep'],
  ['pullup', 'pull up'], ['pullups', 'pull up'], ['chinup', 'chin up'], ['chinups', 'chin up'], ['pushup', 'push up'], ['pushups', 'push up'],
  ['situp', 'sit up'], ['situps', 'sit up'], ['stepup', 'step up'], ['stepups', 'step up'], ['skullcrusher', 'skull crusher'],
  ['skullcrushers', 'skull crusher'], ['pulldowns', 'pulldown'], ['deadlifts', 'deadlift'], ['ohp', 'overhead press'], ['rdl', 'romanian deadlift'],
  ['rdls', 'romanian deadlift'], ['sldl', 'stiff leg deadlift'], ['bss', 'bulgarian split squat'], ['dl', 'deadlift'], ['ghr', 'glute ham raise'],
  ['one', 'single'], ['1', 'single'],
  ['hyperextensions', 'hyperextension'], ['crossovers', 'crossover'], ['benchpress', 'bench press'], ['legged', 'leg'], ['handed', 'arm'],
  ['armed', 'arm'], ['ezbar', 'ez bar'],
]); // prettier-ignore

/** Equipment in Spanish, German and French, as words of their own. */
const FOREIGN_EQUIPMENT: ReadonlyMap<string, string> = new Map(
  (
    [
      ['barbell', 'barra langhantel barre'],
      ['dumbbell', 'mancuerna kurzhantel kurzhanteln haltere'],
      ['cable', 'polea kabel kabelzug poulie'],
      ['machine', 'maquina maschine gerat guide'],
      ['band', 'banda gummiband elastique liga'],
      ['weighted', 'lastrado lastrada leste lestee gewicht'],
    ] as const
  ).flatMap(([ours, words]) => words.split(' ').map((word) => [word, ours] as const)),
);

/** Words that do not change which muscles work, because sides are not told apart in imports. */
const DROPPED = new Set([
  'alternating', 'alternate', 'unilateral', 'the', 'a', 'with', 'on',
  'con', 'de', 'del', 'en', 'la', 'el', 'los', 'las', 'al', 'mit', 'am', 'an', 'im', 'der', 'die', 'das', 'dem', 'zur', 'avec', 'au', 'aux', 'le', 'les', 'des', 'du', 'sur',
]); // prettier-ignore

const ACCENTS = /\p{M}/gu;

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') ? word.slice(0, -1) : word;

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const one = singular(word);
      const ours =
        SPELLINGS.get(word) ?? SPELLINGS.get(one) ?? FOREIGN_EQUIPMENT.get(word) ?? FOREIGN_EQUIPMENT.get(one);
      return (ours ?? one).split(' ');
    })
    .filter((word) => word !== '' && !DROPPED.has(word));

export const reduceName = (name: string): ReducedName => {
  const words = wordsOf(name);
  const equipment = [...new Set(words.filter((word) => EQUIPMENT.has(word)))].sort(byText).join(' ');
  const base = words
    .filter((word) => !EQUIPMENT.has(word))
    .join(' ')
    .replace(/\bsingle arm\b/g, ' ')
    .replace(/\b(stiff|straight) leg deadlift\b/g, 'stiff leg deadlift')
    .replace(/\s+/g, ' ')
    .trim();
  return { base, equipment };
};
