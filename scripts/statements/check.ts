/** Whether every sentence that says something of the body has a source that is about the same and bears it out. */
import { type Sources } from './sources.ts';
import { missing, needed, strays } from './source-fit.ts';
import { type Statement } from './statement.ts';

/** The sources of each statement that is no entry of the knowledge base itself, by its exact words. */
export type Registry = Readonly<Record<string, readonly string[]>>;

export interface Problem {
  /** File and line. */
  readonly place: string;
  readonly text: string;
  readonly what: string;
}

/** Here each entry answers for its own sentences. */
const ENTRIES = /^src\/knowledge\/(?:findings\/|claims\/|caution-texts\/|check\.ts)/;

const problemsOf = (statement: Statement, registry: Registry, sources: Sources): readonly string[] => {
  const { path, text, surroundings } = statement.sentence;
  const listed = Object.hasOwn(registry, text) ? registry[text] : undefined;
  const none = `names no source; it needs one ${needed(statement)}`;
  if (listed) return listed.length === 0 ? [none] : missing(statement, listed, sources);
  const own = ENTRIES.test(path) ? surroundings.owners.flatMap((id) => sources.get(id) ?? []) : [];
  if (own.length === 0) return [none];
  const wrong = own.map((source) => strays(statement, source));
  return wrong.some((each) => each.length === 0) ? [] : (wrong[0] ?? []);
};

/** Every statement without a fitting source, and every listed statement that nobody makes any more. */
export const statementProblems = (
  statements: readonly Statement[],
  registry: Registry,
  sources: Sources,
  registryPath: string,
): readonly Problem[] => {
  const made = new Set(statements.map(({ sentence }) => sentence.text));
  return [
    ...statements.flatMap((statement) => {
      const { path, line, text } = statement.sentence;
      return problemsOf(statement, registry, sources).map((what) => ({ place: `${path}:${line}`, text, what }));
    }),
    ...Object.keys(registry)
      .filter((text) => !made.has(text))
      .map((text) => ({ place: registryPath, text, what: 'stands nowhere any more: remove it here' })),
  ];
};

/** One line for each problem: file, line, the sentence, and what is missing. */
export const problemText = ({ place, text, what }: Problem): string => `${place} "${text}" ${what}`;
