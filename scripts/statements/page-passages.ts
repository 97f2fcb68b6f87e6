/** The texts of Markdown pages, of the web page and of JSON files. */
import { lineOf } from '../syntax-tree.ts';
import { type Passage, type TextFile, NOWHERE } from './passage.ts';

/** Markdown without its marks: links keep their words. Code is named, not said. */
const plain = (markdown: string): string =>
  markdown
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`[^`]*`/g, '…')
    .replace(/[`*]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const passage = (path: string, line: number, text: string): Passage => ({
  path,
  line,
  key: '',
  text,
  surroundings: NOWHERE,
});

/** Words of HTML that are shown or read aloud. */
const SHOWN_ATTRIBUTES = /\b(?:alt|title|content|aria-label|placeholder)="([^"]*)"/g;

export const htmlPassages = ({ path, text }: TextFile): readonly Passage[] => {
  const attributes = [...text.matchAll(SHOWN_ATTRIBUTES)];
  const between = [...text.matchAll(/>([^<>]*\p{L}[^<>]*)</gu)];
  return [...attributes, ...between].map((match) => passage(path, lineOf(text, match.index), plain(match[1] ?? '')));
};

/**
 * Paragraphs, list items, headings and table rows, each as one text; the cells of a row are joined, because a table can
 * say in two cells what a sentence says in one. Blocks of code are left out.
 */
export const markdownPassages = ({ path, text }: TextFile): readonly Passage[] => {
  const passages: Passage[] = [];
  let block: string[] = [];
  let start = 0;
  let inCode = false;
  const end = (): void => {
    const words = plain(block.join(' '));
    if (words !== '') passages.push(passage(path, start, words));
    block = [];
  };
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line.startsWith('```')) {
      end();
      inCode = !inCode;
      continue;
    }
    if (inCode || line === '' || (block.length === 0 && /^(\t| {4})/.test(raw))) {
      end();
      continue;
    }
    if (line.startsWith('<')) {
      end();
      passages.push(...htmlPassages({ path, text: line }).map((each) => ({ ...each, line: index + 1 })));
      continue;
    }
    const isRow = line.startsWith('|');
    if (isRow || /^(#+|[-*+]|\d+\.|>)\s/.test(line)) end();
    if (block.length === 0) start = index + 1;
    block.push(
      isRow
        ? line
            .split('|')
            .map((cell) => cell.trim())
            .filter((cell) => /[^-:\s]/.test(cell))
            .join(' · ')
        : line.replace(/^(#+|[-*+]|\d+\.|>)\s+/, ''),
    );
    if (isRow || line.startsWith('#')) end();
  }
  end();
  return passages;
};

const SPOKEN_KEYS = ['name', 'short_name', 'description', 'label', 'title'];

/** The words of a JSON file that are shown somewhere: its names and descriptions. */
export const jsonPassages = ({ path, text }: TextFile): readonly Passage[] =>
  [...text.matchAll(/"(\w+)"\s*:\s*"((?:[^"\\]|\\.)*)"/g)]
    .filter(([, key = '']) => SPOKEN_KEYS.includes(key))
    .map((match) => passage(path, lineOf(text, match.index), match[2] ?? ''));
