import { type EnvNames, type EnvReference, lineBefore, referenceAt } from './reader';

/** A backslash before a quote is that of a notebook, whose cells are JSON strings. */
const READ =
  /(?<!\w)(?:environb?\s{0,9}(?:\[|\.\s{0,9}(?:get|pop|setdefault|__getitem__)\s{0,9}\()|getenvb?\s{0,9}\()\s{0,99}(?:key\s{0,9}=\s{0,9})?[bBrRuU]{0,2}(\\?["'])([A-Za-z_]\w{0,199})\1/g;
const MEMBERSHIP = /(?<![\w\\])(\\?["'])([A-Za-z_]\w{0,199})\1\s{1,9}(?:not\s{1,9})?in\s{1,9}(?:os\.)?environ\b/g;
const WRITE = /\s{0,9}\]\s{0,9}=(?!=)/y;
/** `#` at the line's start, or at the start of a notebook's source line. */
const COMMENT = /^\s*"?\s*#|\s#\s/;

/** `os.environ["X"]`, `os.environ.get("X")`, `os.getenv("X")`, `"X" in os.environ`; in notebooks too. */
export function readPython(text: string): EnvNames {
  const references: EnvReference[] = [];
  if (!text.includes('env')) return { references, definitions: [] };
  for (const pattern of [READ, MEMBERSHIP]) {
    for (const match of text.matchAll(pattern)) {
      const [whole, quote = '', name = ''] = match;
      if (COMMENT.test(lineBefore(text, match.index))) continue;
      const end = match.index + whole.length;
      WRITE.lastIndex = end;
      const start = pattern === READ ? end - quote.length - name.length : match.index + quote.length;
      references.push(referenceAt(name, start, pattern === READ && WRITE.test(text) ? 'write' : 'read'));
    }
  }
  return { references: references.sort((a, b) => a.span.start - b.span.start), definitions: [] };
}
