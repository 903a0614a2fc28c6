import type { Finding } from '../detection/finding';
import type { Span } from '../text';
import { LineMap } from '../text';

/** What is no credential by a configuration file. */
export interface AllowList {
  readonly paths: readonly RegExp[];
  readonly patterns: readonly RegExp[];
  /** Lower case. */
  readonly stopwords: readonly string[];
  readonly target: 'secret' | 'match' | 'line';
  /** True: each kind of condition that is given must hold; else one is enough. */
  readonly every: boolean;
  /** Rules that it is for; empty: all. */
  readonly ruleIds: readonly string[];
}

export interface AllowedText {
  /** Relative to the root, with forward slashes. */
  readonly path: string;
  readonly secret: string;
  readonly match: string;
  readonly line: string;
}

export function isAllowedBy(list: AllowList, text: AllowedText): boolean {
  const target = text[list.target];
  const lower = list.stopwords.length > 0 ? text.secret.toLowerCase() : '';
  const conditions = [
    list.paths.length > 0 ? list.paths.some((path) => path.test(text.path)) : undefined,
    list.patterns.length > 0 ? list.patterns.some((pattern) => pattern.test(target)) : undefined,
    list.stopwords.length > 0 ? list.stopwords.some((word) => lower.includes(word)) : undefined,
  ].filter((holds) => holds !== undefined);
  return conditions.length > 0 && (list.every ? conditions.every(Boolean) : conditions.some(Boolean));
}

/** The line round a place, of which at most so many units on either side are looked at. */
export const LINE_REACH = 128;

export function lineAround(before: string, value: string, after: string): string {
  return (/[^\n]*$/.exec(before)?.[0] ?? '') + value + (/^[^\n]*/.exec(after)?.[0] ?? '');
}

/** Marks what the lists allow as ignored, so that it is counted and not shown. */
export function withAllowed(
  findings: readonly Finding[],
  lists: readonly AllowList[],
  path: string,
  slice: (span: Span) => string,
  form: string,
): Finding[] {
  if (lists.length === 0) return [...findings];
  return findings.map((finding) => {
    if (finding.ignored) return finding;
    const { start, end } = finding.span;
    const secret = slice(finding.span);
    const before = slice({ start: Math.max(0, start - LINE_REACH), end: start });
    const line = lineAround(before, secret, slice({ start: end, end: end + LINE_REACH }));
    const allowed = lists.some(
      (list) =>
        (list.ruleIds.length === 0 || list.ruleIds.includes(finding.ruleId)) &&
        isAllowedBy(list, { path, secret, match: secret, line }),
    );
    return allowed ? { ...finding, ignored: { form, span: { start, end: start } } } : finding;
  });
}

/** `uri` relative to the folder `root`; the whole path where it lies elsewhere. */
export function relativePath(root: string, uri: string): string {
  const folder = root.endsWith('/') ? root : `${root}/`;
  const path = uri.startsWith(folder) ? uri.slice(folder.length) : uri.replace(/^[a-z][\w+.-]*:\/\/[^/]*/i, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** `line:column` of an offset, both from one. */
export function placeOf(text: string, offset: number): string {
  const { line, character } = new LineMap(text).rangeOf({ start: offset, end: offset }).start;
  return `${line + 1}:${character + 1}`;
}
