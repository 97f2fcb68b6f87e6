/** The rules of the architecture that the linter cannot express, as a function of a file's path and text. */
import { posix } from 'node:path';
import { bareNumbers } from './bare-numbers.ts';
import { type Node, lineOf, literalText, nameOf, nodeAt, nodesAt, treeOf, walk } from './syntax-tree.ts';

export interface SourceFile {
  /** From the project's root, with slashes: `src/core/plan/plan.ts`. */
  readonly path: string;
  readonly text: string;
}

export interface Violation {
  readonly place: string;
  readonly rule: string;
}

interface Layer {
  readonly folders: readonly string[];
  /** Folders of which only types may be taken. */
  readonly types?: readonly string[];
  readonly packages: readonly string[];
}

/** Who may know whom. Only the composition roots, web and cli, know everything, and nobody knows them. */
const LAYERS: Readonly<Record<string, Layer>> = {
  core: { folders: ['core'], packages: ['valibot', 'papaparse', 'fflate', 'minisearch', 'saxes'] },
  knowledge: { folders: ['core', 'knowledge'], packages: ['valibot'] },
  texts: { folders: ['core', 'knowledge', 'texts'], packages: [] },
  ui: {
    folders: ['core', 'knowledge', 'texts', 'ui'],
    packages: ['@fontsource-variable/instrument-sans', '@preact/signals', 'preact'],
  },
  io: { folders: ['core', 'io'], packages: ['fflate', 'idb', 'node', 'papaparse', 'valibot'] },
  web: {
    folders: ['core', 'knowledge', 'texts', 'io', 'ui', 'web'],
    packages: ['@fontsource-variable/instrument-sans', '@preact/signals', 'preact'],
  },
  cli: { folders: ['core', 'knowledge', 'texts', 'io', 'cli'], packages: ['node'] },
};

/** Tests, and what several of them share. */
const FOR_TESTS = /\.(test|suite|fixture)\.tsx?$/;
const IN_TESTS: Layer = {
  folders: ['core', 'knowledge', 'texts'],
  packages: ['fake-indexeddb', 'fast-check', 'node', 'vitest'],
};

/** Files of one core folder that another may take past its `index.ts`, because the two indexes would import each other. */
const CORE_SHORTCUTS: ReadonlySet<string> = new Set([
  'src/core/learn/learned.ts',
  'src/core/plan/plan.ts',
  'src/core/session/event.ts',
]);

const PURE = ['core', 'knowledge', 'texts'];
const SPOKEN_ATTRIBUTES: ReadonlySet<string> = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);
const LOCAL_TIME =
  /^(get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)|set(FullYear|Month|Date|Hours|Minutes))$/;
const LETTER = /\p{L}/u;

const folderOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];
const coreFolderOf = (path: string): string | undefined => /^src\/core\/([^/]+)\//.exec(path)?.[1];
const packageOf = (name: string): string =>
  name.startsWith('node:') ? 'node' : name.split('/', name.startsWith('@') ? 2 : 1).join('/');

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
  readonly start: number;
}

const importOf = (node: Node): Import | undefined => {
  const from = literalText(nodeAt(node, 'source') ?? nodeAt(node, 'argument'));
  if (from === undefined) return undefined;
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration': {
      const kind = node.type === 'ImportDeclaration' ? 'importKind' : 'exportKind';
      const parts = nodesAt(node, 'specifiers');
      const typeOnly = node[kind] === 'type' || (parts.length > 0 && parts.every((part) => part[kind] === 'type'));
      return { from, typeOnly, start: node.start };
    }
    case 'ImportExpression':
      return { from, typeOnly: false, start: node.start };
    case 'TSImportType':
      return { from, typeOnly: true, start: node.start };
    default:
      return undefined;
  }
};

const importRule = (path: string, { from, typeOnly }: Import): string | undefined => {
  const folder = folderOf(path);
  const layer = folder === undefined ? undefined : LAYERS[folder];
  if (!layer) return 'src has a folder that the architecture does not know';
  const isTest = FOR_TESTS.test(path);
  if (!from.startsWith('.')) {
    const name = packageOf(from);
    if (layer.packages.includes(name) || (isTest && IN_TESTS.packages.includes(name))) return undefined;
    return `${folder} must not import the package ${name}`;
  }
  const target = posix.join(posix.dirname(path), from.replace(/\?.*$/, ''));
  if (target === 'package.json' && (folder === 'web' || folder === 'cli')) return undefined;
  const targetFolder = folderOf(target);
  if (targetFolder === undefined) return `${folder} must not import ${target}, which is outside src`;
  const allowed =
    layer.folders.includes(targetFolder) ||
    (typeOnly && layer.types?.includes(targetFolder)) ||
    (isTest && IN_TESTS.folders.includes(targetFolder));
  if (!allowed) {
    const hint = layer.types?.includes(targetFolder) ? ' (types only)' : '';
    return `${folder} must not import ${targetFolder}${hint}`;
  }
  const entered = coreFolderOf(target);
  if (entered === undefined || entered === coreFolderOf(path) || target === `src/core/${entered}/index.ts`)
    return undefined;
  if (folder === 'core' && CORE_SHORTCUTS.has(target)) return undefined;
  return `core/${entered} is entered through its index.ts, not through ${target}`;
};

const impurityOf = (node: Node): string | undefined => {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return undefined;
  const callee = nodeAt(node, 'callee');
  const given = Array.isArray(node['arguments']) ? node['arguments'].length : 0;
  if (nameOf(callee) === 'Date') {
    if (given === 0 || node.type === 'CallExpression') return 'time is an argument: no Date without one';
    if (given > 1) return "the system's time zone must not matter: no Date from parts, take Date.UTC";
  }
  if (callee?.type !== 'MemberExpression') return undefined;
  const method = nameOf(nodeAt(callee, 'property'));
  if (LOCAL_TIME.test(method)) return `the system's time zone must not matter: no ${method}`;
  if (/^toLocale(Date|Time)?String$/.test(method) && given === 0)
    return `the system's language must not matter: no ${method}()`;
  return undefined;
};

/** The sentences that an expression can show: its text itself, and what a condition or a template chooses. */
const shownTexts = (node: Node | undefined): readonly Node[] => {
  switch (node?.type) {
    case 'Literal':
    case 'JSXText':
      return typeof node['value'] === 'string' && LETTER.test(node['value']) ? [node] : [];
    case 'JSXExpressionContainer':
      return shownTexts(nodeAt(node, 'expression'));
    case 'ConditionalExpression':
      return [...shownTexts(nodeAt(node, 'consequent')), ...shownTexts(nodeAt(node, 'alternate'))];
    case 'LogicalExpression':
    case 'BinaryExpression': {
      const operator = String(node['operator']);
      return [
        ...(['||', '??', '+'].includes(operator) ? shownTexts(nodeAt(node, 'left')) : []),
        ...(['&&', '||', '??', '+'].includes(operator) ? shownTexts(nodeAt(node, 'right')) : []),
      ];
    }
    case 'TemplateLiteral': {
      const parts = nodesAt(node, 'quasis');
      return parts.some((part) => LETTER.test(String((part['value'] as { raw?: unknown }).raw))) ? [node] : [];
    }
    case undefined:
    default:
      return [];
  }
};

const wordsIn = (node: Node): readonly Node[] => {
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    return nodesAt(node, 'children').flatMap(shownTexts);
  }
  if (node.type === 'JSXAttribute' && SPOKEN_ATTRIBUTES.has(nameOf(nodeAt(node, 'name')))) {
    return shownTexts(nodeAt(node, 'value'));
  }
  return [];
};

export const violationsOf = ({ path, text }: SourceFile): readonly Violation[] => {
  const folder = folderOf(path) ?? '';
  const isTest = FOR_TESTS.test(path);
  const found: Violation[] = [];
  const report = (start: number, rule: string) => found.push({ place: `${path}:${lineOf(text, start)}`, rule });
  const program = treeOf(path, text);
  if (!program) return [];
  if (!isTest) for (const { start, rule } of bareNumbers(path, text, program)) report(start, rule);
  walk(program, (node) => {
    const imported = importOf(node);
    const importBroken = imported && importRule(path, imported);
    if (imported && importBroken !== undefined) report(imported.start, importBroken);
    if (PURE.includes(folder) && !isTest) {
      const impurity = impurityOf(node);
      if (impurity !== undefined) report(node.start, impurity);
    }
    if (folder === 'ui' && path.endsWith('.tsx') && !isTest) {
      for (const words of wordsIn(node)) report(words.start, 'words for people belong to src/texts');
    }
  });
  return found;
};
