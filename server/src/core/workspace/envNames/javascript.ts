import { type EnvNames, type EnvReference, lineBefore, referenceAt } from './reader';

/** The object that holds the environment. `(?<!…)`: not a longer word's end. */
const OBJECT = /(?<![\w$])(?:process\s{0,9}\??\.\s{0,9}env|import\.meta\.env|Deno\.env|Bun\.env)(?![\w$])/g;
const MEMBER = /\s{0,99}(?:\?\.|\.)\s{0,99}([A-Za-z_$][\w$]*)/y;
const ELEMENT = /\s{0,9}(?:\?\.)?\[\s{0,99}(["'`])([A-Za-z_][\w.-]{0,199})\1\s{0,99}\]/y;
const CALL = /\s{0,9}\.\s{0,9}(get|has|set)\(\s{0,99}(["'`])([A-Za-z_][\w.-]{0,199})\2/y;
const ASSIGNED = /\s{0,9}=(?![=>])/y;
const COMMENT = /^\s*(?:\/\/|\*|\/\*)|(?:^|\s)\/\/\s/;
/** Names that hold the whole environment: `const env = process.env;`, `import { env } from 'node:process'`. */
const ALIAS = /(?:\b(?:const|let|var)\s{1,9}([A-Za-z_$][\w$]{0,63})\s{0,9}=\s{0,9})$/;
const IMPORTED =
  /import\s{0,9}\{[^{}]{0,200}\benv(?:\s{1,9}as\s{1,9}([A-Za-z_$][\w$]{0,63}))?[^{}]{0,200}\}\s{0,9}from\s{0,9}["'](?:node:)?process["']/;
const MOST_ALIASES = 4;
/** How far before the object a destructuring pattern may start, in UTF-16 units. */
const PATTERN_REACH = 4000;
/** Vite and its kin define these themselves. */
const BUNDLER_NAMES = new Set(['MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'VITEST']);

/** `process.env.X`, `process.env["X"]`, `const { X } = process.env`, `import.meta.env.X`, `Deno.env.get("X")`, `Bun.env.X`. */
export function readJavaScript(text: string): EnvNames {
  const references: EnvReference[] = [];
  const aliases = new Set<string>();
  const imported = text.includes('process') ? IMPORTED.exec(text) : null;
  if (imported) aliases.add(imported[1] ?? 'env');
  for (const match of text.matchAll(OBJECT)) {
    if (isCommented(text, match.index)) continue;
    const end = match.index + match[0].length;
    const found = match[0] === 'Deno.env' ? calledAt(text, end) : memberAt(text, end);
    if (found) {
      if (!(match[0] === 'import.meta.env' && BUNDLER_NAMES.has(found.name))) references.push(found);
      continue;
    }
    if (!/=\s{0,99}$/.test(text.slice(Math.max(0, match.index - 100), match.index))) continue;
    const before = text.slice(Math.max(0, match.index - PATTERN_REACH), match.index);
    references.push(...destructured(before, match.index - before.length));
    const alias = ALIAS.exec(before.slice(-100))?.[1];
    if (alias && aliases.size < MOST_ALIASES && text[end] !== '.') aliases.add(alias);
  }
  for (const alias of aliases) references.push(...readsThrough(text, alias));
  return { references: references.sort((a, b) => a.span.start - b.span.start), definitions: [] };
}

function memberAt(text: string, at: number): EnvReference | undefined {
  for (const pattern of [MEMBER, ELEMENT]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const name = match[2] ?? match[1] ?? '';
    const start = at + match[0].lastIndexOf(name);
    ASSIGNED.lastIndex = pattern.lastIndex;
    return referenceAt(name, start, ASSIGNED.test(text) ? 'write' : 'read');
  }
  return undefined;
}

function calledAt(text: string, at: number): EnvReference | undefined {
  CALL.lastIndex = at;
  const match = CALL.exec(text);
  const name = match?.[3];
  if (!match || name === undefined) return undefined;
  return referenceAt(name, at + match[0].lastIndexOf(name), match[1] === 'set' ? 'write' : 'read');
}

function readsThrough(text: string, alias: string): EnvReference[] {
  const use = new RegExp(`(?<![\\w$.])${alias.replace(/\$/g, '\\$')}(?=\\s{0,9}[?.[])`, 'g');
  const references: EnvReference[] = [];
  for (const match of text.matchAll(use)) {
    const found = isCommented(text, match.index) ? undefined : memberAt(text, match.index + alias.length);
    // In lower case it is rather a method or a property of another `env`.
    if (found && /^[A-Z_]/.test(found.name)) references.push(found);
  }
  return references;
}

/** Names in `{ A, B: b, C = 1 } =` at the end of `before`; `offset` is where `before` starts in the text. */
function destructured(before: string, offset: number): EnvReference[] {
  const close = /\}\s{0,99}=\s{0,99}$/.exec(before)?.index;
  if (close === undefined) return [];
  const open = openingBrace(before, close);
  if (open < 0) return [];
  const references: EnvReference[] = [];
  for (const part of partsOf(before, open + 1, close)) {
    const match = /^\s*(["']?)([A-Za-z_][\w$]*)\1\s*(?:[:=]|$)/.exec(before.slice(part.start, part.end));
    if (!match?.[2]) continue;
    references.push(referenceAt(match[2], offset + part.start + match[0].indexOf(match[2])));
  }
  return references;
}

function openingBrace(text: string, close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    if (text[at] === '}') depth++;
    else if (text[at] === '{' && --depth === 0) return at;
  }
  return -1;
}

/** The pieces between the commas that are in no bracket, quotes or comment. */
function partsOf(text: string, from: number, to: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = from;
  let depth = 0;
  let quote = '';
  for (let at = from; at < to; at++) {
    const c = text[at] ?? '';
    if (quote) {
      if (c === quote) quote = '';
    } else if (c === '/' && text[at + 1] === '/') {
      const lineEnd = text.indexOf('\n', at);
      at = lineEnd < 0 ? to : lineEnd;
      if (text.slice(start, at).trimStart().startsWith('//')) start = at + 1;
    } else if (c === '"' || c === "'" || c === '`') quote = c;
    else if ('([{'.includes(c)) depth++;
    else if (')]}'.includes(c)) depth--;
    else if (c === ',' && depth === 0) {
      parts.push({ start, end: at });
      start = at + 1;
    }
  }
  if (start < to) parts.push({ start, end: to });
  return parts;
}

function isCommented(text: string, at: number): boolean {
  return COMMENT.test(lineBefore(text, at));
}
