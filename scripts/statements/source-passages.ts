/** The texts in a TypeScript file: each string that it can make, with conditions and constants of the file filled in. */
import { isRegionId } from '../../src/core/body/index.ts';
import { isToolId } from '../../src/core/knowledge/index.ts';
import { type Node, childrenOf, lineOf, literalText, nameOf, nodeAt, nodesAt, treeOf } from '../syntax-tree.ts';
import { type Passage, type Surroundings, type TextFile, NOWHERE } from './passage.ts';

/** More ways than this to fill one template are not listed one by one: the rest reads "…". */
const MOST_VARIANTS = 32;
const UNKNOWN = '…';

/** Names of studies and manuals are not our sentences; code and ids are not read by people. */
const NOT_SENTENCES: ReadonlySet<string> = new Set(['citation', 'sources', 'doi', 'id', 'className', 'class']);
const COMPARISONS: ReadonlySet<string> = new Set(['===', '!==', '==', '!=', '<', '>', '<=', '>=', 'in']);
const TRANSPARENT: ReadonlySet<string> = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);

type Constants = ReadonlyMap<string, Node>;

const product = (parts: readonly (readonly string[])[], glue = ''): readonly string[] =>
  parts.reduce<readonly string[]>(
    (made, part, index) => {
      const choices = made.length * part.length <= MOST_VARIANTS ? part : [UNKNOWN];
      return made.flatMap((start) => choices.map((end) => (index === 0 ? end : `${start}${glue}${end}`)));
    },
    [''],
  );

const cooked = (quasi: Node): string => (quasi['value'] as { readonly cooked?: string }).cooked ?? '';

/** The array of `['a', 'b'].join(' ')` and its glue. */
const joined = (node: Node): { readonly elements: readonly Node[]; readonly glue: string } | undefined => {
  const callee = nodeAt(node, 'callee');
  const list = callee && nodeAt(callee, 'object');
  if (node.type !== 'CallExpression' || callee?.type !== 'MemberExpression' || list?.type !== 'ArrayExpression')
    return undefined;
  if (nameOf(nodeAt(callee, 'property')) !== 'join') return undefined;
  return { elements: nodesAt(list, 'elements'), glue: literalText(nodesAt(node, 'arguments')[0]) ?? ',' };
};

/** Every text that an expression can be; "…" where that is not known. */
const variants = (node: Node | undefined, constants: Constants): readonly string[] => {
  if (!node) return [UNKNOWN];
  if (TRANSPARENT.has(node.type)) return variants(nodeAt(node, 'expression'), constants);
  switch (node.type) {
    case 'Literal':
      return [literalText(node) ?? (typeof node['value'] === 'number' ? String(node['value']) : '')];
    case 'TemplateLiteral': {
      const holes = nodesAt(node, 'expressions');
      const parts = nodesAt(node, 'quasis').flatMap((quasi, index) => {
        const hole = holes[index];
        return hole ? [[cooked(quasi)], variants(hole, constants)] : [[cooked(quasi)]];
      });
      return product(parts);
    }
    case 'BinaryExpression':
      return node['operator'] === '+'
        ? product([variants(nodeAt(node, 'left'), constants), variants(nodeAt(node, 'right'), constants)])
        : [UNKNOWN];
    case 'ConditionalExpression':
      return [...variants(nodeAt(node, 'consequent'), constants), ...variants(nodeAt(node, 'alternate'), constants)];
    case 'LogicalExpression':
      return node['operator'] === '&&'
        ? variants(nodeAt(node, 'right'), constants)
        : [...variants(nodeAt(node, 'left'), constants), ...variants(nodeAt(node, 'right'), constants)];
    case 'Identifier': {
      const value = constants.get(nameOf(node));
      // A constant may not fill itself in.
      return value && isText(value)
        ? variants(value, new Map([...constants].filter(([, other]) => other !== value)))
        : [UNKNOWN];
    }
    case 'MemberExpression': {
      const list = nodeAt(node, 'object');
      return list?.type === 'ArrayExpression'
        ? nodesAt(list, 'elements').flatMap((element) => variants(element, constants))
        : [UNKNOWN];
    }
    case 'CallExpression': {
      const list = joined(node);
      return list
        ? product(
            list.elements.map((element) => variants(element, constants)),
            list.glue,
          )
        : [UNKNOWN];
    }
    default:
      return [UNKNOWN];
  }
};

/** Rows of a table of names, such as `squat|squats;back squat|quads`, are no sentences. */
const isTableRow = (text: string): boolean => /\S\|\S/.test(text);

const isCitation = (node: Node): boolean => nodesAt(node, 'properties').some((property) => keyOf(property) === 'doi');

/** A list of words in one string: `'a an the'.split(' ')`, or a long row of names. */
const isWordList = (text: string): boolean =>
  text.split(' ').length >= 5 &&
  !/[.,:;?]|\b(?:the|a|an|is|are|of|to|in|that|it|and|than|was|were|so|no|not|does|for|with|your|you)\b/.test(text);

/** Whether an expression is a text by itself, and not merely one of the parts that make up another. */
const isText = (node: Node): boolean => {
  switch (node.type) {
    case 'Literal':
      return typeof node['value'] === 'string' && !isTableRow(node['value']);
    case 'TemplateLiteral':
      return true;
    case 'BinaryExpression':
      return (
        node['operator'] === '+' && [nodeAt(node, 'left'), nodeAt(node, 'right')].some((side) => side && isText(side))
      );
    case 'CallExpression':
      return joined(node)?.elements.some(isText) ?? false;
    default:
      return false;
  }
};

/** What stands inside a text but is no part of its words, such as the arguments of a call in a template. */
const inner = (node: Node): readonly Node[] => {
  switch (node.type) {
    case 'Literal':
    case 'JSXText':
    case 'Identifier':
      return [];
    case 'TemplateLiteral':
      return nodesAt(node, 'expressions').flatMap(inner);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return [nodeAt(node, 'left'), nodeAt(node, 'right')].flatMap((side) => (side ? inner(side) : []));
    case 'ConditionalExpression':
      return [nodeAt(node, 'consequent'), nodeAt(node, 'alternate')].flatMap((side) => (side ? inner(side) : []));
    case 'CallExpression': {
      const list = joined(node);
      return list ? list.elements.flatMap(inner) : [node];
    }
    default:
      return [node];
  }
};

const keyOf = (property: Node): string => {
  const key = nodeAt(property, 'key');
  return nameOf(key) || (literalText(key) ?? '');
};

const literals = (node: Node | undefined): readonly string[] => {
  if (!node) return [];
  const text = literalText(node);
  return text === undefined
    ? node.type === 'ArrayExpression'
      ? nodesAt(node, 'elements').flatMap(literals)
      : []
    : [text];
};

const around = (outer: Surroundings, names: readonly string[], owners: readonly string[] = []): Surroundings => {
  const regions = names.filter(isRegionId);
  const tools = names.filter(isToolId);
  return {
    regions: regions.length > 0 ? regions : outer.regions,
    tools: tools.length > 0 ? tools : outer.tools,
    owners: owners.length > 0 ? owners : outer.owners,
  };
};

const OWNER_KEYS: ReadonlySet<string> = new Set(['id', 'caution', 'cautions', 'finding', 'findings', 'claim']);

/** The surroundings that a node gives to what stands in it. */
const surroundingsIn = (node: Node, outer: Surroundings): Surroundings => {
  switch (node.type) {
    case 'Property':
      return around(outer, [keyOf(node)]);
    case 'ObjectExpression': {
      const owners = nodesAt(node, 'properties')
        .filter((property) => property.type === 'Property' && OWNER_KEYS.has(keyOf(property)))
        .flatMap((property) => literals(nodeAt(property, 'value')));
      const named = nodesAt(node, 'properties')
        .filter((property) => property.type === 'Property' && ['region', 'tool'].includes(keyOf(property)))
        .flatMap((property) => literals(nodeAt(property, 'value')));
      return around(outer, named, owners);
    }
    case 'CallExpression': {
      const first = literalText(nodesAt(node, 'arguments')[0]);
      return around(
        outer,
        nodesAt(node, 'arguments').flatMap((argument) => literalText(argument) ?? []),
        first !== undefined && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(first) ? [first] : [],
      );
    }
    case 'ArrayExpression':
      return around(
        outer,
        nodesAt(node, 'elements').flatMap((element) => literalText(element) ?? []),
      );
    default:
      return outer;
  }
};

const constantsOf = (program: Node): Constants => {
  const found = new Map<string, Node>();
  for (const statement of nodesAt(program, 'body')) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? nodeAt(statement, 'declaration') : statement;
    if (declaration?.type !== 'VariableDeclaration') continue;
    for (const declared of nodesAt(declaration, 'declarations')) {
      const value = nodeAt(declared, 'init');
      if (value) found.set(nameOf(nodeAt(declared, 'id')), value);
    }
  }
  return found;
};

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g;
const STRINGS = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|>[^<>{}=;()]+</g;
const TWO_WORDS = /\p{L}{2} +(?:\p{L}{2}|\$\{)|\} \p{L}{2}/u;

/** Whether a file can hold a sentence at all: most files of the core do not, and reading them as trees takes most of the time. */
const hasWords = (text: string): boolean =>
  (text.replace(COMMENTS, '').match(STRINGS) ?? []).some((string) => TWO_WORDS.test(string));

/** All texts of a TypeScript file. */
export const sourcePassages = ({ path, text }: TextFile): readonly Passage[] => {
  const program = hasWords(text) ? treeOf(path, text) : undefined;
  if (!program) return [];
  const constants = constantsOf(program);
  const passages: Passage[] = [];
  const visit = (node: Node, outer: Surroundings, key: string): void => {
    if (/^(Import|ExportAll)/.test(node.type) && node.type !== 'ImportExpression') return;
    if (node.type.startsWith('TS') && !TRANSPARENT.has(node.type)) return;
    if (node.type === 'JSXText' || isText(node)) {
      const words = node.type === 'JSXText' ? [String(node['value'])] : variants(node, constants);
      for (const each of new Set(words))
        if (/\S\s+\p{L}/u.test(each) && !isWordList(each))
          passages.push({ path, line: lineOf(text, node.start), key, text: each, surroundings: outer });
      for (const part of inner(node)) visit(part, outer, key);
      return;
    }
    const own = surroundingsIn(node, outer);
    if (node.type === 'ObjectExpression' && isCitation(node)) return;
    if (node.type === 'MemberExpression' && nameOf(nodeAt(node, 'property')) === 'split') return;
    if (node.type === 'JSXAttribute' && NOT_SENTENCES.has(nameOf(nodeAt(node, 'name')))) return;
    if (node.type === 'Property') {
      const value = nodeAt(node, 'value');
      if (value && !NOT_SENTENCES.has(keyOf(node))) visit(value, own, keyOf(node));
      return;
    }
    const isComparison = node.type === 'BinaryExpression' && COMPARISONS.has(String(node['operator']));
    for (const child of childrenOf(node)) {
      if (isComparison && child.type === 'Literal') continue;
      if (node.type === 'SwitchCase' && child === node['test']) continue;
      visit(child, own, key);
    }
  };
  visit(program, NOWHERE, '');
  return passages;
};
