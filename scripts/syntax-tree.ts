/** Reading TypeScript as a tree, for the checks that look into source texts. */
import { parseAst } from 'vite';

export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

export const childrenOf = (node: Node): readonly Node[] => {
  const children: Node[] = [];
  for (const value of Object.values(node)) {
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) {
      if (isNode(value)) children.push(value);
    } else for (const each of value) if (isNode(each)) children.push(each);
  }
  return children;
};

export const walk = (node: Node, visit: (node: Node) => void): void => {
  visit(node);
  for (const child of childrenOf(node)) walk(child, visit);
};

export const nodeAt = (node: Node, field: string): Node | undefined => {
  const value = node[field];
  return isNode(value) ? value : undefined;
};

export const nodesAt = (node: Node, field: string): readonly Node[] => {
  const value = node[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
};

export const literalText = (node: Node | undefined): string | undefined =>
  node?.type === 'Literal' && typeof node['value'] === 'string' ? node['value'] : undefined;

export const nameOf = (node: Node | undefined): string =>
  node && (node.type === 'Identifier' || node.type === 'JSXIdentifier') ? String(node['name']) : '';

/** The tree of one file; undefined where nothing can be read. */
export const treeOf = (path: string, text: string): Node | undefined => {
  const program: unknown = parseAst(text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' });
  return isNode(program) ? program : undefined;
};

/** The line of a position, counted from 1. */
export const lineOf = (text: string, position: number): number => text.slice(0, position).split('\n').length;
