import type { Span } from '../../text';
import { type DigitOf, digitsBefore } from './digits';
import type { EscapeForm } from './escapes';

/** How far before an anchor what it stands in is looked for, in UTF-16 units. */
const MOST_BEFORE = 768;
const MOST_AFTER = 2048;
/** Lines of wrapped digits are longer. */
const LEAST_LINE = 40;

/** The text round an escape at `at` that is written in the same way. */
export function escapedRegion(text: string, at: number, form: EscapeForm): Span {
  const ends = form === 'percent' ? endsUrl : form === 'quoted-printable' ? endsMail : endsLiteral;
  let start = at;
  while (start > 0 && at - start < MOST_BEFORE && !ends(text, start - 1)) start--;
  let end = at;
  while (end < text.length && end - at < MOST_AFTER && !ends(text, end)) end++;
  return { start, end };
}

/** The first of the digits that go on to `at`, over the lines of wrapped text and the pieces of a literal. */
export function startOfDigits(text: string, at: number, digitOf: DigitOf): number {
  const least = Math.max(0, at - MOST_BEFORE);
  let start = at - digitsBefore(text, at, at - least, digitOf);
  while (start > least) {
    let gap = start;
    while (gap > least && /[\s"'.&\\#*]/.test(text.charAt(gap - 1))) gap--;
    const digits = gap < start ? digitsBefore(text, gap, gap - least, digitOf) : 0;
    if (digits < (/["']/.test(text.slice(gap, start)) ? 1 : LEAST_LINE)) break;
    start = gap - digits;
  }
  return start;
}

function endsUrl(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || code === 34 || code === 39 || code === 96 || code === 60 || code === 62;
}

/** An end of line, or a quote that is not escaped. */
function endsLiteral(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 10 || code === 13) return true;
  return (code === 34 || code === 39 || code === 96) && text.charCodeAt(at - 1) !== 92;
}

/** An end of line that is meant as one. */
function endsMail(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 10) return false;
  const before = text.charCodeAt(at - 1) === 13 ? at - 2 : at - 1;
  return text.charCodeAt(before) !== 61;
}
