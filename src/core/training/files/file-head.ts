/** The beginning of a file, looked at in the ways in which formats tell themselves apart. */
import papaparse from 'papaparse/papaparse.min.js';
import { type FileContent, headBytes } from './foreign-file.ts';
import { bytesToText } from './text-bytes.ts';

export interface FileHead {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The name of an XML file's root element; null: no XML. */
  readonly root: string | null;
  /** The column names of a table, as `columnName` writes them; empty: no table. */
  readonly columns: readonly string[];
}

export const headOf = (content: FileContent): FileHead => {
  const bytes = headBytes(content);
  const text = textOf(bytes);
  const root = rootOf(text);
  return { bytes, text, root, columns: root === null && isText(text) ? columnsOf(text) : [] };
};

/** Cut so that no letter is split; UTF-16 has two bytes for each. */
const textOf = (bytes: Uint8Array): string => {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  let end = isWide ? bytes.length & ~1 : bytes.length;
  while (!isWide && end > 0 && (bytes[end - 1] ?? 0) >= 0x80) end -= 1;
  return bytesToText(bytes.subarray(0, end)).replace(/^\uFEFF?\s*/, '');
};

const isText = (text: string): boolean => !text.includes('\0');

/** Spaces before the declaration are against the rules, and some exports have them. */
const rootOf = (text: string): string | null => {
  if (!text.startsWith('<')) return null;
  const body = text.replace(/^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|\s)+/, '');
  const match = /^<!DOCTYPE\s+([\w:.-]+)/i.exec(body) ?? /^<([A-Za-z_][\w:.-]*)/.exec(body);
  return match?.[1]?.replace(/^.*:/, '') ?? null;
};

const columnsOf = (text: string): readonly string[] => {
  const [header] = papaparse.parse(withoutSeparatorLine(text), { skipEmptyLines: 'greedy', preview: 1 }).data;
  return header && header.length > 1 ? header.map(columnName) : [];
};

/** Spreadsheets write `sep=;` before the header of their tables. */
export const withoutSeparatorLine = (text: string): string => text.replace(/^\uFEFF?sep=.\r?\n/i, '');

/** Lower case, without odd spaces and quotation marks: `"Activity\u00a0Type "` is `activity type`. */
export const columnName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[’‘`´]/g, "'")
    .trim()
    .toLowerCase();
