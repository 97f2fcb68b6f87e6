/**
 * The part of papaparse that the core uses. Its published types pull in those of Node and of the DOM, which the core
 * must compile without; hence the deep path, which they do not describe.
 */
declare module 'papaparse/papaparse.min.js' {
  interface ParsedCsv {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly { readonly type: string; readonly code: string; readonly row?: number }[];
  }
  const papaparse: {
    parse(text: string, config: { readonly skipEmptyLines: 'greedy'; readonly delimiter?: string }): ParsedCsv;
  };
  export default papaparse;
}
