/**
 * The part of papaparse that the core uses. Its published types pull in those of Node and of the DOM, which the core
 * must compile without; hence the deep path, which they do not describe.
 */
declare module 'papaparse/papaparse.min.js' {
  interface ParsedCsv {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly { readonly type: string; readonly code: string; readonly row?: number }[];
  }
  interface Config {
    readonly skipEmptyLines: 'greedy';
    readonly delimiter?: string;
    /** Only so many rows. */
    readonly preview?: number;
  }
  const papaparse: { parse(text: string, config: Config): ParsedCsv };
  export default papaparse;
}
