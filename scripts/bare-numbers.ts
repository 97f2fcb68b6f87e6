/**
 * Numbers of the body (seconds, caps, discomfort, weights, paces, loads) belong to src/knowledge, each with its source, and
 * reach the planner, the session and training as arguments. So no number stands bare there:
 *
 * - 0, 1 and 2 are free, and so are positions in texts and lists (`match[3]`, `.slice(0, 16)`, `words.length > 3`) and bits
 *   (`2 ** 21`, `0xff`, `x << 4`).
 * - A unit is a constant named after it: `SECONDS_PER_MINUTE`.
 * - Any other number is a named constant, and the comment right above it says `Not of the body: …` and why.
 * - The readers of foreign files are full of offsets and codes, which are free.
 * - A constant or a field whose name speaks of the body has no number of its own, reader or not and whatever its comment says.
 */
import { type Node, childrenOf, isNode, nameOf, nodeAt } from './syntax-tree.ts';

const FOLDERS = /^src\/core\/(plan|session|training)\//;
const READERS = /^src\/core\/training\/(files|formats)\//;
const MARK = /\bNot of the body: \S/;
const FREE: ReadonlySet<unknown> = new Set([0, 1, 2]);

const UNIT =
  '(MS|SECONDS?|MINUTES?|HOURS?|DAYS?|WEEKS?|YEARS?|M|CM|KM|MILES?|YARDS?|FOOT|INCH|KG|LB|BYTES?|DEGREES?|STEPS?)';
const UNIT_NAME = new RegExp(`^${UNIT}_PER_${UNIT}$`);

/** What a name has to do with the body, as words of a constant's name. */
const BODY_WORDS: ReadonlySet<string> = new Set(
  'breath discomfort dose effort exertion heart hike hold holds kg lb load loads pace pain pass pressure reps rest ride rolled rolling rpe run sets sore soreness speed strength swim tight tightness walk'.split(
    ' ',
  ),
);

/** Calls whose arguments are positions or numbers of digits. */
const BY_POSITION: ReadonlySet<string> = new Set([
  'at',
  'charAt',
  'charCodeAt',
  'padEnd',
  'padStart',
  'slice',
  'subarray',
  'substring',
  'toFixed',
  'toPrecision',
  'toString',
]);

export interface BareNumber {
  readonly start: number;
  readonly rule: string;
}

const isNumber = (node: Node): boolean => node.type === 'Literal' && typeof node['value'] === 'number';

const isFunction = ({ type }: Node): boolean => type === 'ArrowFunctionExpression' || type.startsWith('Function');

const BITWISE: ReadonlySet<unknown> = new Set(['<<', '>>', '>>>', '&', '|', '^']);

/** Whether a number is a pattern of bits: written so, moved so, or a power of two. */
const isBits = (node: Node, parent: Node): boolean =>
  /^0[xb]/i.test(String(node['raw'])) ||
  (parent.type === 'BinaryExpression' &&
    (BITWISE.has(parent['operator']) || (parent['operator'] === '**' && nodeAt(parent, 'left')?.['value'] === 2)));

const isLength = (node: Node | undefined): boolean =>
  node?.type === 'MemberExpression' && nameOf(nodeAt(node, 'property')) === 'length';

/** Whether `node` is a position in a text or list. `parent` is what it stands in. */
const isPosition = (node: Node, parent: Node): boolean => {
  if (parent.type === 'MemberExpression') return nodeAt(parent, 'property') === node;
  if (parent.type === 'Property') return nodeAt(parent, 'key') === node;
  if (parent.type === 'BinaryExpression') return isLength(nodeAt(parent, 'left')) || isLength(nodeAt(parent, 'right'));
  const callee = parent.type === 'CallExpression' ? nodeAt(parent, 'callee') : undefined;
  return callee?.type === 'MemberExpression' && BY_POSITION.has(nameOf(nodeAt(callee, 'property')));
};

/** The comment that ends right above a position. */
const commentAbove = (text: string, start: number): string => {
  const lines = text.slice(0, start).split('\n').slice(0, -1);
  const isComment = (line: string | undefined): boolean => /^\s*(\/\/|\/\*|\*)/.test(line ?? '');
  let from = lines.length;
  while (from > 0 && isComment(lines[from - 1])) from -= 1;
  return lines
    .slice(from)
    .map((line) =>
      line
        .trim()
        .replace(/^(\/\*\*?|\*\/?|\/\/)/, '')
        .replace(/\*\/$/, ''),
    )
    .join(' ');
};

const bodyWordIn = (name: string): string | undefined =>
  name
    .split(/_|(?<=[a-z\d])(?=[A-Z])/)
    .map((word) => word.toLowerCase())
    .find((word) => BODY_WORDS.has(word));

interface Constant {
  readonly name: string;
  /** The keys within its value on the way to the node. */
  readonly keys: readonly string[];
  /** Where its declaration begins, with its export if it has one. */
  readonly start: number;
}

/** The constant whose value, without any function in between, a node is part of. `above`: outermost first. */
const constantOf = (above: readonly Node[]): Constant | undefined => {
  const keys: string[] = [];
  for (let at = above.length - 1; at > 0; at -= 1) {
    const node = above[at];
    if (!node || isFunction(node)) return undefined;
    if (node.type === 'Property') keys.push(nameOf(nodeAt(node, 'key')));
    if (node.type !== 'VariableDeclarator') continue;
    const declaration = above[at - 1];
    if (declaration?.['kind'] !== 'const') return undefined;
    const outer = above[at - 2];
    const whole = outer?.type.startsWith('Export') ? outer : declaration;
    return { name: nameOf(nodeAt(node, 'id')), keys, start: whole.start };
  }
  return undefined;
};

const ruleFor = (node: Node, above: readonly Node[], text: string, isReader: boolean): string | undefined => {
  const raw = String(node['raw']);
  const constant = constantOf(above);
  const isUnit = constant !== undefined && UNIT_NAME.test(constant.name);
  const bodyName = isUnit
    ? undefined
    : [constant?.name, ...(constant?.keys ?? [])].find((name) => bodyWordIn(name ?? ''));
  if (bodyName !== undefined && !FREE.has(node['value']))
    return `${bodyName} speaks of the body (${bodyWordIn(bodyName)}): ${raw} belongs to src/knowledge, with its source`;
  if (isReader || isUnit || FREE.has(node['value'])) return undefined;
  const parent = above.at(-1);
  if (parent && (isPosition(node, parent) || isBits(node, parent))) return undefined;
  if (constant && MARK.test(commentAbove(text, constant.start))) return undefined;
  return `${raw} stands bare: a number of the body belongs to src/knowledge, with its source; any other is a constant under a comment "Not of the body: …"`;
};

/** The numbers that stand bare in a file of the planner, the session or training. */
export const bareNumbers = (path: string, text: string, program: Node): readonly BareNumber[] => {
  if (!FOLDERS.test(path)) return [];
  const isReader = READERS.test(path);
  const found: BareNumber[] = [];
  const visit = (node: Node, above: readonly Node[]): void => {
    if (isNumber(node)) {
      const rule = ruleFor(node, above, text, isReader);
      if (rule !== undefined) found.push({ start: node.start, rule });
    }
    for (const child of childrenOf(node)) if (isNode(child)) visit(child, [...above, node]);
  };
  visit(program, []);
  return found;
};
