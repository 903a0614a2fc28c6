import type { Span } from '../../text';
import type { Candidate } from '../detector';
import { assignedNameBefore, NAME_REACH } from '../envName';
import type { Encoding } from '../finding';

/** Text made from a part of another one, together with the way back. */
export interface Decoded {
  readonly encoding: Encoding;
  /** One unit a byte where the encoding is one of bytes. */
  readonly text: string;
  /** What the text was made from. */
  readonly source: Span;
  /** Characters of the source that the units [start, end) of `text` were made from. */
  spanOf(start: number, end: number): Span;
}

/** Decoded text between pieces of what stands around it in the source. */
export interface View {
  readonly decoded: Decoded;
  readonly text: string;
  /** Where the decoded text stands in `text`. */
  readonly from: number;
  readonly to: number;
  /** Offset in the source of the first unit of `text`. */
  readonly base: number;
}

/** The decoded text alone. */
export function viewOf(decoded: Decoded): View {
  return { decoded, text: decoded.text, from: 0, to: decoded.text.length, base: decoded.source.start };
}

/** The decoded text in its place, with at most `before` and `after` units of the source; `quote` stands on either side. */
export function viewInPlace(source: string, decoded: Decoded, before: number, after: number, quote = ''): View {
  const { start, end } = decoded.source;
  const base = Math.max(0, start - before);
  const lead = source.slice(base, start) + quote;
  return {
    decoded,
    text: lead + decoded.text + quote + source.slice(end, end + after),
    from: lead.length,
    to: lead.length + decoded.text.length,
    base,
  };
}

/** A candidate of a view as one of the source; undefined where nothing of it was decoded. */
export function toSource(source: string, view: View, candidate: Candidate): Candidate | undefined {
  const { from, to, base, decoded } = view;
  const { start, end } = candidate.span;
  if (start < from || end > to) return undefined;
  const span = decoded.spanOf(start - from, end - from);
  const value = candidate.decoded?.value ?? utf8Of(view.text.slice(start, end));
  const encoding = candidate.decoded?.encoding ?? [];
  const plain = encoding.length === 0 && source.slice(span.start, span.end) === value;
  const inContext = candidate.nameSpan !== undefined && candidate.nameSpan.end <= from;
  return {
    ...candidate,
    span,
    nameSpan:
      inContext && candidate.nameSpan
        ? { start: candidate.nameSpan.start + base, end: candidate.nameSpan.end + base }
        : undefined,
    decoded: {
      value,
      name: inContext ? undefined : nameOf(view, candidate),
      encoding: plain ? [] : [decoded.encoding, ...encoding],
    },
  };
}

function nameOf({ text, from }: View, { decoded, nameSpan, span }: Candidate): string | undefined {
  if (nameSpan) return text.slice(nameSpan.start, nameSpan.end);
  return decoded?.name ?? assignedNameBefore(text.slice(Math.max(from, span.start - NAME_REACH), span.start));
}

/** Bytes as characters → the characters that they are in UTF-8; unchanged where they are none. */
export function utf8Of(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; ) {
    const byte = text.charCodeAt(at);
    const more = byte < 0x80 ? 0 : byte < 0xc2 ? -1 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : -1;
    if (more < 0) return text;
    let point = more === 0 ? byte : byte & (0x3f >> more);
    for (let i = 1; i <= more; i++) {
      const next = text.charCodeAt(at + i);
      if ((next & ~0x3f) !== 0x80) return text;
      point = (point << 6) | (next & 0x3f);
    }
    if (point > 0x10ffff) return text;
    result += String.fromCodePoint(point);
    at += 1 + more;
  }
  return result;
}

/** Text for people and programs: printable ASCII, line ends and tabs, or UTF-8. `text` has one unit a byte. */
export function isText(text: string): boolean {
  let high = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) high = true;
    else if (code === 127 || (code < 32 && code !== 9 && code !== 10 && code !== 13)) return false;
  }
  return !high || utf8Of(text) !== text;
}

/** Without the line end that `echo` adds to what it is given. */
export function withoutLineEnd(decoded: Decoded): Decoded {
  return { ...decoded, text: decoded.text.replace(/[\r\n]{1,8}$/, '') };
}
