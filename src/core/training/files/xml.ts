/** XML in one go, for what fits into memory: hands on each element, survives what breaks the rules of the format. */
import { SaxesParser } from 'saxes';
import { type Result, err, ok } from '../../base/index.ts';
import { type FileContent, wholeBytes } from './foreign-file.ts';
import { bytesToText } from './text-bytes.ts';

export interface XmlHandler {
  /** `path` are the names from the root to this element, without their prefixes. */
  readonly open?: (path: readonly string[], attributes: Readonly<Record<string, string>>) => void;
  /** `text` is what stands directly in the element. */
  readonly close?: (path: readonly string[], text: string) => void;
}

/** A day's track with all sensors is about 40 MB. */
const MOST_BYTES = 48_000_000;
const DEEPEST = 100;
const MOST_FAULTS = 1000;
const SLICE = 65_536;

class Hopeless extends Error {}

/** Whether something was wrong with it; what came before was handed on. */
export const readXml = (content: FileContent, { open, close }: XmlHandler): Result<boolean, 'too-large'> => {
  const whole = wholeBytes(content, MOST_BYTES);
  if (!whole) return err('too-large');
  // Spaces before the declaration are against the rules, and some exports have them.
  const text = bytesToText(whole.bytes).replace(/^\uFEFF?\s+/, '');
  const path: string[] = [];
  const texts: string[] = [];
  let faults = 0;
  const parser = new SaxesParser();
  parser.on('error', () => {
    faults += 1;
    if (faults > MOST_FAULTS) throw new Hopeless();
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (path.length >= DEEPEST) throw new Hopeless();
    path.push(localName(name));
    texts.push('');
    open?.(path, attributes);
  });
  const addText = (more: string): void => {
    const last = texts.length - 1;
    if (last >= 0) texts[last] = `${texts[last] ?? ''}${more}`;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    close?.(path, (texts.pop() ?? '').trim());
    path.pop();
  });
  try {
    for (let at = 0; at < text.length; at += SLICE) parser.write(text.slice(at, at + SLICE));
    parser.close();
  } catch {
    // Nothing sensible can follow.
    return ok(true);
  }
  return ok(faults > 0 || whole.cut || path.length > 0);
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
