import type { TextReader } from '../text';
import { type DetectionEngine, settle } from './detect';
import type { Candidate, DocumentEdit, DocumentScanner } from './detector';
import type { Finding } from './finding';
import type { Directive } from './ignores';

/**
 * What one hit gave. Hits that read far before or behind them are kept even when they gave nothing: an edit far behind
 * the anchor (the END line of a private key) may complete them.
 */
interface Entry {
  at: number;
  readonly anchor: number;
  /** UTF-16 units from `at` to the end of what the evaluation may have read. */
  readonly window: number;
  /** UTF-16 units before `at` that it may have read. */
  readonly before: number;
  candidates: Candidate[];
  directive: Directive | undefined;
}

/**
 * Invariant: after each update the entries are those that a scan of the whole text would give. An edit can change only
 * evaluations that read the edited text, so those are done again: all hits from one window before the edit to one
 * look-behind after it, and the entries that read far enough to reach the edit.
 */
export function createDocumentScanner(
  engine: DetectionEngine,
  reader: TextReader,
  uri: string,
  obeyIgnores = true,
): DocumentScanner {
  const { evaluator, fingerprintOf } = engine;
  const before = evaluator.reachBefore;
  const after = evaluator.localReachAfter;
  /** Ordered by `at`. */
  let entries = scanRange(0, reader.length);
  let findings: readonly Finding[] | undefined;

  function evaluateAt(anchor: number, at: number, into: Entry[]): void {
    const base = Math.max(0, at - evaluator.reachBeforeOf(anchor));
    const text = reader.slice(base, at + evaluator.windowOf(anchor));
    into.push(...entryOf(anchor, text, base, at));
  }

  function entryOf(anchor: number, text: string, base: number, at: number): Entry[] {
    const { candidates, directive } = evaluator.evaluate(anchor, text, at - base, uri);
    if (candidates.length === 0 && !directive && !readsFar(anchor)) return [];
    return [
      {
        at,
        anchor,
        window: evaluator.windowOf(anchor),
        before: evaluator.reachBeforeOf(anchor),
        candidates: candidates.map((candidate) => shiftCandidate(candidate, base)),
        directive: directive && shiftDirective(directive, base),
      },
    ];
  }

  function readsFar(anchor: number): boolean {
    return evaluator.windowOf(anchor) > after || evaluator.reachBeforeOf(anchor) > before;
  }

  /** Whether a hit in a part of the document that starts at `base` may read outside of it. */
  function leavesText(anchor: number, hit: number, length: number, base: number): boolean {
    if (!readsFar(anchor)) return false;
    return (base > 0 && hit < evaluator.reachBeforeOf(anchor)) || hit + evaluator.windowOf(anchor) > length;
  }

  /** All hits that start in [from, to). */
  function scanRange(from: number, to: number): Entry[] {
    const result: Entry[] = [];
    const base = Math.max(0, from - before);
    const text = reader.slice(base, to + after);
    evaluator.prefilter.scanString(text, from - base, to - base, (anchor, hit) => {
      if (leavesText(anchor, hit, text.length, base)) evaluateAt(anchor, base + hit, result);
      else result.push(...entryOf(anchor, text, base, base + hit));
    });
    return result.sort((a, b) => a.at - b.at);
  }

  function update({ span, newLength }: DocumentEdit): void {
    const shift = newLength - (span.end - span.start);
    const from = Math.max(0, span.start - after);
    const oldTo = span.end + before;
    const kept: Entry[] = [];
    const again: { anchor: number; at: number }[] = [];
    for (const entry of entries) {
      if (entry.at < from) {
        if (entry.at + entry.window >= span.start) again.push(entry);
        else kept.push(entry);
      } else if (entry.at >= oldTo) {
        if (entry.at - entry.before <= span.end) again.push({ anchor: entry.anchor, at: entry.at + shift });
        else kept.push(moved(entry, shift));
      }
    }
    const rescanned = scanRange(from, Math.min(reader.length, oldTo + shift));
    for (const { anchor, at } of again) evaluateAt(anchor, at, rescanned);
    entries = rescanned.length ? [...kept, ...rescanned].sort((a, b) => a.at - b.at) : kept;
    findings = undefined;
  }

  return {
    update,
    findings: () => {
      findings ??= settle(
        entries.flatMap((entry) => entry.candidates),
        entries.flatMap((entry) => entry.directive ?? []),
        reader,
        fingerprintOf,
        { obeyIgnores },
      );
      return findings;
    },
  };
}

function moved(entry: Entry, by: number): Entry {
  if (by === 0) return entry;
  entry.at += by;
  entry.candidates = entry.candidates.map((candidate) => shiftCandidate(candidate, by));
  entry.directive = entry.directive && shiftDirective(entry.directive, by);
  return entry;
}

function shiftCandidate(candidate: Candidate, by: number): Candidate {
  if (by === 0) return candidate;
  const { span, nameSpan } = candidate;
  return {
    ...candidate,
    span: { start: span.start + by, end: span.end + by },
    nameSpan: nameSpan && { start: nameSpan.start + by, end: nameSpan.end + by },
  };
}

function shiftDirective(directive: Directive, by: number): Directive {
  if (by === 0) return directive;
  const { start, end } = directive.span;
  return { ...directive, span: { start: start + by, end: end + by } };
}
