import { type EnvNames, type EnvReference, lineBefore, referenceAt, SCREAMING } from './reader';
import { isShellVariable } from './wellKnown';

const DECLARED = /^[ \t]*(?:ARG|ENV)[ \t]+([^\r\n]*)/gim;
const ASSIGNED = /(?<![\w$"'/.{-])([A-Z][A-Z0-9_]+)=/g;
const EXPANSION = /(?<!\\)\$(?:\{)?([A-Z][A-Z0-9_]+)/g;

/** `$X` and `${X}` for names that neither `ARG` nor `ENV` nor a command of the file itself sets. */
export function readDockerfile(text: string): EnvNames {
  const own = new Set<string>();
  for (const match of text.matchAll(DECLARED)) {
    const first = /^[A-Za-z_]\w*/.exec(match[1] ?? '')?.[0];
    if (first) own.add(first);
  }
  for (const match of text.matchAll(ASSIGNED)) own.add(match[1] ?? '');
  const references: EnvReference[] = [];
  for (const match of text.matchAll(EXPANSION)) {
    const name = match[1] ?? '';
    const before = lineBefore(text, match.index);
    const inQuotes = before.split("'").length % 2 === 0;
    if (own.has(name) || isShellVariable(name) || !SCREAMING.test(name) || inQuotes || /^\s*#/.test(before)) continue;
    references.push(referenceAt(name, match.index + match[0].length - name.length));
  }
  return { references, definitions: [] };
}
