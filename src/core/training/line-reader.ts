/** Reads a line by taking out what is understood; what stays is what was not. */
export interface LineReader {
  /** The first match, which is then gone from the line. */
  readonly take: (pattern: RegExp) => RegExpExecArray | null;
  readonly rest: () => string;
}

export const createLineReader = (line: string): LineReader => {
  let text = line;
  return {
    take: (pattern) => {
      const match = pattern.exec(text);
      if (match) text = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
      return match;
    },
    rest: () => text,
  };
};
