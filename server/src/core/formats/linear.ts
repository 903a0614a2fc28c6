import { ANYTHING, type CharSet, classSource, isFolded, overlaps, unionOf } from './charSet';
import { type Node, PatternError } from './re2';

/** Most UTF-16 units that a repeat without an upper bound matches. */
const UNBOUNDED = 1000;

/** The same inside of another repeat, and how often that one matches at least. */
const INNER = 64;
const TIMES = 32;

/** Most ways in which one place of a short text may be read: a path, a line, what is round a finding. */
const MOST_WAYS = 20_000;

/** Most steps at one literal in a text of any length; `.*` and what follows it take 2,000. */
const MOST_STEPS = 10_000;

/** Most UTF-16 units that one match may have. */
const LONGEST = 8000;

/** The same with an upper bound to each repeat. */
export function bounded(node: Node, limit = UNBOUNDED): Node {
  switch (node.kind) {
    case 'sequence':
    case 'choice':
      return { ...node, nodes: node.nodes.map((inner) => bounded(inner, limit)) };
    case 'group':
      return { ...node, node: bounded(node.node, limit) };
    case 'repeat': {
      const inner = bounded(node.node, node.max > 1 ? Math.min(limit, INNER) : limit);
      const each = Math.max(1, longestOf(inner));
      const most = Math.max(node.min, TIMES, Math.ceil(limit / each));
      return { ...node, node: inner, max: Number.isFinite(node.max) ? node.max : most };
    }
    default:
      return node;
  }
}

/** Throws where reading a place of a text could take more than a constant number of steps, or too many. */
export function requireLinear(nodes: readonly Node[]): void {
  const whole: Node = { kind: 'sequence', nodes };
  if (longestOf(whole) > LONGEST) throw new PatternError(`matches may be longer than ${LONGEST} characters`);
  if (waysOf(whole, []) > MOST_WAYS) throw new PatternError(TOO_MANY);
}

/** Throws where that much would be tried at each literal that it could take seconds for a file full of them. */
export function requireFew(nodes: readonly Node[]): void {
  if (stepsOf({ kind: 'sequence', nodes }, []) > MOST_STEPS) throw new PatternError(TOO_MANY);
}

const TOO_MANY = 'repeats that follow or contain one another can share text in too many ways';

export function longestOf(node: Node): number {
  switch (node.kind) {
    case 'set':
      return 1;
    case 'assertion':
      return 0;
    case 'sequence':
      return node.nodes.reduce((sum, inner) => sum + longestOf(inner), 0);
    case 'choice':
      return Math.max(...node.nodes.map(longestOf));
    case 'group':
      return longestOf(node.node);
    case 'repeat':
      return node.max === 0 ? 0 : longestOf(node.node) * node.max;
  }
}

/** Every set of the pattern holds both cases of its letters. */
export function ignoresCase(node: Node): boolean {
  if (node.kind === 'set') return isFolded(node.set);
  if (node.kind === 'assertion') return true;
  return node.kind === 'sequence' || node.kind === 'choice' ? node.nodes.every(ignoresCase) : ignoresCase(node.node);
}

/** Source in JavaScript, without flags; no group captures. */
export function sourceOf(node: Node): string {
  switch (node.kind) {
    case 'set':
      return classSource(node.set);
    case 'assertion':
      return node.source;
    case 'sequence':
      return node.nodes.map(sourceOf).join('');
    case 'choice':
      return `(?:${node.nodes.map(sourceOf).join('|')})`;
    case 'group':
      return `(?:${sourceOf(node.node)})`;
    case 'repeat': {
      const { min, max, lazy } = node;
      const inner = node.node.kind === 'set' ? sourceOf(node.node) : `(?:${sourceOf(node.node)})`;
      return `${inner}{${min === max ? min : `${min},${max}`}}${lazy ? '?' : ''}`;
    }
  }
}

/**
 * Ways in which a backtracking matcher may read a text, at most: each repeat whose end is not told by the next character
 * multiplies by its choices, each alternative that starts like another one by their number.
 */
function waysOf(node: Node, follow: CharSet): number {
  switch (node.kind) {
    case 'set':
    case 'assertion':
      return 1;
    case 'group':
      return waysOf(node.node, follow);
    case 'sequence': {
      let ways = 1;
      let after = follow;
      for (const inner of [...node.nodes].reverse()) {
        ways *= waysOf(inner, after);
        after = isNullable(inner) ? unionOf([firstOf(inner), after]) : firstOf(inner);
      }
      return ways;
    }
    case 'choice': {
      const firsts = node.nodes.map((inner) =>
        isNullable(inner) ? unionOf([firstOf(inner), follow]) : firstOf(inner),
      );
      const alike = firsts.map((first) => firsts.filter((other) => overlaps(first, other)).length);
      return Math.max(1, ...alike) * Math.max(...node.nodes.map((inner) => waysOf(inner, follow)));
    }
    case 'repeat': {
      const { node: inner, min, max } = node;
      const again = max > 1 ? unionOf([firstOf(inner), follow]) : follow;
      const within = waysOf(inner, again) * (isNullable(inner) && max > 1 ? 2 : 1);
      const ends = max > min && overlaps(firstOf(inner), follow) ? max - min + 1 : 1;
      return ends * within ** max;
    }
  }
}

/** Characters that a matcher reads until it knows that a text does not match, at most; those of failing ways as well. */
function stepsOf(node: Node, follow: CharSet): number {
  switch (node.kind) {
    case 'set':
    case 'assertion':
      return 1;
    case 'group':
      return stepsOf(node.node, follow);
    case 'sequence':
      return stepsOfSequence(node.nodes, follow);
    case 'choice':
      return node.nodes.reduce((sum, inner) => sum + stepsOf(inner, follow), 0);
    case 'repeat': {
      const again = node.max > 1 ? unionOf([firstOf(node.node), follow]) : follow;
      return Math.max(1, node.max) * waysOf(node.node, again) ** node.max * stepsOf(node.node, again);
    }
  }
}

function stepsOfSequence(nodes: readonly Node[], follow: CharSet): number {
  let steps = 0;
  let ways = 1;
  let last: CharSet = ANYTHING;
  for (const [i, inner] of nodes.entries()) {
    const after = firstOf({ kind: 'sequence', nodes: nodes.slice(i + 1) });
    const next = nodes.slice(i + 1).every(isNullable) ? unionOf([after, follow]) : after;
    // A run that starts only where another kind of character ends is read once for each of those places.
    const own = charactersOf(inner);
    steps += ways * (overlaps(own, last) ? stepsOf(inner, next) : 1);
    ways *= waysOf(inner, next);
    last = isNullable(inner) ? unionOf([last, own]) : own;
  }
  return steps;
}

/** Every character that may be in a match. */
function charactersOf(node: Node): CharSet {
  switch (node.kind) {
    case 'set':
      return node.set;
    case 'assertion':
      return [];
    case 'sequence':
    case 'choice':
      return unionOf(node.nodes.map(charactersOf));
    default:
      return charactersOf(node.node);
  }
}

function firstOf(node: Node): CharSet {
  switch (node.kind) {
    case 'set':
      return node.set;
    case 'assertion':
      return [];
    case 'choice':
      return unionOf(node.nodes.map(firstOf));
    case 'sequence': {
      const end = node.nodes.findIndex((inner) => !isNullable(inner));
      return unionOf(node.nodes.slice(0, end < 0 ? undefined : end + 1).map(firstOf));
    }
    default:
      return firstOf(node.node);
  }
}

function isNullable(node: Node): boolean {
  switch (node.kind) {
    case 'set':
      return false;
    case 'assertion':
      return true;
    case 'sequence':
      return node.nodes.every(isNullable);
    case 'choice':
      return node.nodes.some(isNullable);
    case 'group':
      return isNullable(node.node);
    case 'repeat':
      return node.min === 0 || isNullable(node.node);
  }
}
