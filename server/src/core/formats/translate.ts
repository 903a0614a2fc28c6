import type { CharSet } from './charSet';
import { bounded, ignoresCase, longestOf, requireFew, requireLinear, sourceOf } from './linear';
import { type Node, PatternError, parseRe2 } from './re2';

/** The parts of a PatternRule that come from its pattern. */
export interface Shape {
  readonly anchors: readonly string[];
  readonly ignoreCase: boolean;
  readonly before?: string;
  readonly beforeLength?: number;
  readonly pattern: string;
  readonly window: number;
}

export interface Translation {
  /** The whole pattern in JavaScript; no group captures. */
  readonly source: string;
  /** Missing where no literal of three characters is in every match. */
  readonly shape?: Shape;
  /** Source of the value alone, where there is a group of that kind. */
  readonly value: string;
}

/** Most units that may stand between the start of a match and its literal: the engine looks no further back. */
const MOST_BEFORE = 320;

/** The pieces of a pattern one after another, each of the credential or of what stands beside it. */
interface Part {
  readonly node: Node;
  readonly secret: boolean;
}

/**
 * A pattern of RE2 as the engine runs it: sticky at a literal, bounded and linear. `secretGroup`: number or name of the
 * group that is the credential; default the group named `secret`, then as gitleaks has it the first group, else all.
 * Throws PatternError where it cannot be.
 */
export function translate(pattern: string, secretGroup?: number | string): Translation {
  const root = bounded(parseRe2(pattern));
  requireLinear([root]);
  const parts = partsOf(root, secretGroup);
  const value = sourceOf({ kind: 'sequence', nodes: parts.filter(({ secret }) => secret).map(({ node }) => node) });
  return { source: sourceOf(root), value, shape: shapeOf(parts) };
}

function partsOf(root: Node, wanted: number | string | undefined): Part[] {
  const groups = groupsOf(root);
  const named = groups.find(({ name }) => name === 'secret');
  const group =
    wanted === undefined || wanted === 0
      ? (named ?? groups[0])
      : groups.find(({ name, index }) => name === wanted || index === wanted);
  if (!group && wanted !== undefined && wanted !== 0)
    throw new PatternError('the group of the secret is not in the pattern');
  const parts = flattened(root, group, !group);
  // A group inside of a choice or a repeat may match nothing: then all of the match counts.
  if (parts.some(({ secret }) => secret)) return parts;
  if (wanted) throw new PatternError('the group of the secret is inside of a choice or a repeat');
  return flattened(root, undefined, true);
}

function groupsOf(node: Node): Extract<Node, { kind: 'group' }>[] {
  if (node.kind === 'group') return [node, ...groupsOf(node.node)];
  if (node.kind === 'sequence' || node.kind === 'choice') return node.nodes.flatMap(groupsOf);
  return node.kind === 'repeat' ? groupsOf(node.node) : [];
}

function flattened(node: Node, group: Node | undefined, secret: boolean): Part[] {
  if (node.kind === 'sequence') return node.nodes.flatMap((inner) => flattened(inner, group, secret));
  if (node.kind === 'group') return flattened(node.node, group, secret || node === group);
  return [{ node, secret }];
}

interface Place {
  readonly index: number;
  readonly literals: readonly string[];
}

function shapeOf(parts: readonly Part[]): Shape | undefined {
  const lastSecret = parts.findLastIndex(({ secret }) => secret);
  const ignoreCase = parts.every(({ node }) => ignoresCase(node));
  let best: Place | undefined;
  for (let index = 0; index <= lastSecret; index++) {
    if (lengthOf(parts.slice(0, index)) > MOST_BEFORE) break;
    const literals = literalsAt(parts, index, ignoreCase);
    if (literals && (!best || shortest(literals) > shortest(best.literals))) best = { index, literals };
  }
  return best && shapeAt(parts, best, ignoreCase);
}

function shapeAt(parts: readonly Part[], { index, literals }: Place, ignoreCase: boolean): Shape {
  // What stands right before the literal without width looks at it as well.
  let from = index;
  while (from > 0 && parts[from - 1]?.node.kind === 'assertion') from--;
  const [head, tail] = [parts.slice(0, from), parts.slice(from)];
  for (const side of [head, tail]) requireFew(side.map(({ node }) => node));
  const isSecret = ({ secret }: Part) => secret;
  const start = parts.findIndex(isSecret);
  const common = { anchors: literals, ignoreCase, window: Math.max(512, lengthOf(tail) + 2) };
  if (start > index) {
    const end = tail.findLastIndex(isSecret);
    const first = tail.findIndex(isSecret);
    const pattern = `${joined(tail.slice(0, first))}(?<secret>${joined(tail.slice(first, end + 1))})${joined(tail.slice(end + 1))}`;
    return { ...common, ...beforeOf('', joined(head), lengthOf(head)), pattern };
  }
  // What is beside the credential is only looked at, so that the match is the credential.
  const end = tail.findLastIndex(isSecret);
  const rest = joined(tail.slice(end + 1));
  const pattern = joined(tail.slice(0, end + 1)) + (rest === '' ? '' : `(?=${rest})`);
  const outer = joined(head.slice(0, Math.min(start, from)));
  return { ...common, ...beforeOf(outer, joined(head.slice(start)), lengthOf(head)), pattern };
}

function beforeOf(outer: string, inner: string, length: number): Pick<Shape, 'before' | 'beforeLength'> {
  if (outer === '' && inner === '') return {};
  return { before: (outer === '' ? '' : `(?<=${outer})`) + inner, beforeLength: length + 1 };
}

function joined(parts: readonly Part[]): string {
  return sourceOf({ kind: 'sequence', nodes: parts.map(({ node }) => node) });
}

function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { node }) => sum + longestOf(node), 0);
}

function shortest(literals: readonly string[]): number {
  return Math.min(...literals.map((text) => text.length));
}

/** Literals of which one stands at that part in each match; undefined where there are none of three characters. */
function literalsAt(parts: readonly Part[], index: number, ignoreCase: boolean): readonly string[] | undefined {
  const first = parts[index]?.node;
  if (!first || first.kind === 'assertion' || longestOf(first) === 0) return undefined;
  let texts = [''];
  for (const { node } of parts.slice(index)) {
    if (node.kind === 'assertion') continue;
    const { prefixes, whole } = prefixesOf(node, ignoreCase);
    const longer = texts.flatMap((text) => prefixes.map((prefix) => text + prefix));
    if (longer.length > MOST_LITERALS) break;
    texts = longer;
    if (!whole || shortest(texts) >= LONG_ENOUGH) break;
  }
  const literals = [...new Set(texts)];
  return literals.every((text) => /^[\x20-\x7e]{3,}$/.test(text)) ? literals : undefined;
}

const MOST_LITERALS = 32;
const LONG_ENOUGH = 24;

/** What a node's matches start with; `whole`: all of each match. */
function prefixesOf(node: Node, ignoreCase: boolean): { prefixes: readonly string[]; whole: boolean } {
  const nothing = { prefixes: [''], whole: false };
  switch (node.kind) {
    case 'set':
      return {
        prefixes: charactersOf(node.set, ignoreCase) ?? [''],
        whole: charactersOf(node.set, ignoreCase) !== undefined,
      };
    case 'assertion':
      return { prefixes: [''], whole: true };
    case 'group':
      return prefixesOf(node.node, ignoreCase);
    case 'choice': {
      const all = node.nodes.map((inner) => prefixesOf(inner, ignoreCase));
      return { prefixes: all.flatMap(({ prefixes }) => prefixes), whole: all.every(({ whole }) => whole) };
    }
    case 'sequence': {
      let texts: readonly string[] = [''];
      for (const inner of node.nodes) {
        const { prefixes, whole } = prefixesOf(inner, ignoreCase);
        const longer = texts.flatMap((text) => prefixes.map((prefix) => text + prefix));
        if (longer.length > MOST_LITERALS) return { prefixes: texts, whole: false };
        texts = longer;
        if (!whole) return { prefixes: texts, whole: false };
      }
      return { prefixes: texts, whole: true };
    }
    case 'repeat': {
      if (node.min === 0) return nothing;
      const { prefixes, whole } = prefixesOf(node.node, ignoreCase);
      if (!whole || prefixes.length > 1) return { prefixes, whole: whole && node.max === 1 };
      return {
        prefixes: [(prefixes[0] ?? '').repeat(Math.min(node.min, LONG_ENOUGH))],
        whole: node.min === node.max && node.min <= LONG_ENOUGH,
      };
    }
  }
}

/** A few characters, one of each letter where case is ignored; undefined for a large set. */
function charactersOf(set: CharSet, ignoreCase: boolean): readonly string[] | undefined {
  const size = set.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  if (size > 4 || size === 0) return undefined;
  const texts = set.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)),
  );
  return ignoreCase ? [...new Set(texts.map((text) => text.toLowerCase()))] : texts;
}
