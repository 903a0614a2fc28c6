import type { Detector } from '../detection/detector';
import { assignedNameBefore, NAME_REACH, suggestEnvName } from '../detection/envName';
import { type Finding, redact } from '../detection/finding';
import type { CancellationToken } from '../environment';
import type { Span, TextReader } from '../text';
import type { MovePlan } from './languageService';
import type { MoveService } from './move/moveService';

/** How much of a line is looked at on either side of the selection, in UTF-16 units. */
const REACH = 4096;
/** Extractions whose check may still come. */
const MOST_PENDING = 20;

/**
 * The string literal that a selection touches, without its quotes; told by quotes and backslashes on the line alone. A
 * syntax tree has the last word when the extraction is planned.
 */
export function literalAt(reader: TextReader, span: Span): Span | undefined {
  const before = /[^\r\n]*$/.exec(reader.slice(span.start - REACH, span.start))?.[0] ?? '';
  const base = Math.max(0, span.start) - before.length;
  const line = /^[^\r\n]*/.exec(reader.slice(base, span.end + REACH))?.[0] ?? '';
  for (let at = 0; at < line.length; at++) {
    if (!/["'`]/.test(line.charAt(at))) continue;
    const close = closingQuote(line, at);
    if (close < 0) continue;
    const literal = { start: base + at + 1, end: base + close };
    if (literal.start - 1 <= span.start && span.end <= literal.end + 1) {
      return literal.start < literal.end ? literal : undefined;
    }
    at = close;
  }
  return undefined;
}

function closingQuote(line: string, open: number): number {
  for (let at = open + 1; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === line[open]) return at;
  }
  return -1;
}

/** A literal as if it were a finding, so that a move can take it. */
export function findingOfLiteral(reader: TextReader, span: Span): Finding {
  const name = assignedNameBefore(reader.slice(span.start - NAME_REACH, span.start));
  return {
    ruleId: 'string-literal',
    providerId: 'generic',
    title: 'String',
    kind: 'password',
    privilege: 'unknown',
    confidence: 'possible',
    span,
    name,
    envName: suggestEnvName(name, 'VALUE'),
    redacted: redact('', 'password'),
    fingerprint: '',
  };
}

/** Moves literals that no rule knows. Each has a move service of its own, which sees that one literal only. */
export class Extractions {
  readonly #detector: Detector;
  readonly #movesWith: (detector: Detector) => MoveService;
  readonly #pending = new Map<string, MoveService>();

  constructor(detector: Detector, movesWith: (detector: Detector) => MoveService) {
    this.#detector = detector;
    this.#movesWith = movesWith;
  }

  async plan(uri: string, finding: Finding, token: CancellationToken): Promise<MovePlan> {
    const detector = this.#detector;
    const moves = this.#movesWith({
      detect: (source, options) => (source.uri === uri ? [finding] : detector.detect(source, options)),
      detectBytes: (source, options) => detector.detectBytes(source, options),
      providerOf: (id) => detector.providerOf(id),
      ruleOf: (id) => detector.ruleOf(id),
    });
    const plan = await moves.planMove({ uri, span: finding.span }, token);
    this.#remember(plan.finish.moveId, moves);
    return plan;
  }

  /** The service that planned this move, if it was an extraction. */
  take(moveId: string): MoveService | undefined {
    const moves = this.#pending.get(moveId);
    this.#pending.delete(moveId);
    return moves;
  }

  #remember(moveId: string, moves: MoveService): void {
    this.#pending.set(moveId, moves);
    for (const oldest of this.#pending.keys()) {
      if (this.#pending.size <= MOST_PENDING) break;
      this.#pending.delete(oldest);
    }
  }
}
