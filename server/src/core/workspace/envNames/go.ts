import { type EnvNames, type EnvReference, lineBefore, referenceAt } from './reader';

const CALL =
  /\b(?:(?:os|syscall)\.(Getenv|LookupEnv|Setenv|Unsetenv)|[a-z]\w{0,15}\.(Setenv))\(\s{0,99}(["`])([A-Za-z_]\w{0,199})\3/g;
const COMMENT = /^\s*(?:\/\/|\*|\/\*)|\s\/\/\s/;

/** `os.Getenv("X")`, `os.LookupEnv("X")`; `Setenv` counts as a write. */
export function readGo(text: string): EnvNames {
  const references: EnvReference[] = [];
  for (const match of text.matchAll(CALL)) {
    const [whole, method, testMethod, , name = ''] = match;
    if (COMMENT.test(lineBefore(text, match.index))) continue;
    const writes = testMethod !== undefined || method === 'Setenv' || method === 'Unsetenv';
    references.push(referenceAt(name, match.index + whole.length - 1 - name.length, writes ? 'write' : 'read'));
  }
  return { references, definitions: [] };
}
