import { type EnvNames, type EnvReference, referenceAt, SCREAMING } from './reader';
import { expansionsOf } from './shellExpansions';
import { isShellVariable } from './wellKnown';

const ASSIGNMENT = /(?<![\w$"'/.{-])([A-Z][A-Z0-9_]+)(?:\[[^\]\n]{0,99}\])?\+?=/g;
/** Words that give a value to the names behind them. */
const ASSIGNING =
  /\b(?:for|select|read|mapfile|readarray|getopts|printf[ \t]+-v|local|declare|typeset)\b([^\n;|&<]{0,200})/g;

/**
 * `$X`, `${X}`, `${X:?}`, `${X:-d}` for names in upper case that the file does not assign itself. `X=${X:-d}` reads the
 * environment all the same. `export X=…` in a script is for its children: no definition of the project's.
 */
export function readShell(text: string): EnvNames {
  const assigned = assignedNames(text);
  const references: EnvReference[] = [];
  for (const { name, start } of expansionsOf(text)) {
    if (!SCREAMING.test(name) || isShellVariable(name)) continue;
    if (assigned.has(name) && !isOwnDefault(text, name, start)) continue;
    references.push(referenceAt(name, start));
  }
  return { references, definitions: [] };
}

function assignedNames(text: string): Set<string> {
  const names = new Set<string>();
  for (const match of text.matchAll(ASSIGNMENT)) names.add(match[1] ?? '');
  for (const match of text.matchAll(ASSIGNING)) {
    for (const word of (match[1] ?? '').matchAll(/(?<![\w$"'/.{=-])[A-Z][A-Z0-9_]+/g)) names.add(word[0]);
  }
  return names;
}

/** The `X` in `X="${X:-…}"`, `X=$X`, and in `: "${X:=…}"`. */
function isOwnDefault(text: string, name: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - name.length - 5), start);
  return before.includes(`${name}=`);
}
