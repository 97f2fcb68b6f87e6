/** Plain text for a terminal: paragraphs of a width that can be read, and lists set in. */

const WIDTH = 92;

/** Breaks a text at spaces into lines; the first begins with `first`, the others with `indent`. */
export const paragraph = (text: string, first = '', indent = ' '.repeat(first.length)): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const start = lines.length === 0 ? first : indent;
    if (line !== '' && start.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((row, at) => `${at === 0 ? first : indent}${row}`).join('\n');
};

/** "  Label: text", or nothing where there is no text. */
export const labelled = (label: string, text: string): readonly string[] =>
  text === '' ? [] : [paragraph(`${label}: ${text}`, '  ', '    ')];

/** Lines of a list below a label. */
export const listed = (label: string, rows: readonly string[]): readonly string[] =>
  rows.length === 0 ? [] : [`  ${label}:`, ...rows.map((row) => paragraph(row, '    - '))];
