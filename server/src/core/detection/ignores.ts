import type { Span, TextReader } from '../text';
import type { IgnoreReason } from './finding';

/**
 * Ignore comments of Keyward and of the scanners that a team may already use, in any comment style. A form that covers
 * its own line also covers a literal of several lines when it stands on the first or the last of them.
 */
interface Form {
  readonly text: string;
  readonly scope: 'line' | 'nextLine' | 'lineOrNext' | 'blockStart' | 'blockEnd';
  /** Whether rule ids may follow, and only findings of those rules are covered. */
  readonly rules?: boolean;
}

const FORMS: readonly Form[] = [
  { text: 'keyward:allow', scope: 'lineOrNext', rules: true },
  { text: 'gitleaks:allow', scope: 'line' },
  { text: 'betterleaks:allow', scope: 'line' },
  { text: 'trufflehog:ignore', scope: 'line' },
  { text: 'kingfisher:ignore', scope: 'line' },
  { text: 'ggignore', scope: 'line' },
  { text: 'no-dd-secrets', scope: 'line' },
  { text: 'pragma: allowlist secret', scope: 'line' },
  { text: 'pragma: allowlist-secret', scope: 'line' },
  { text: 'pragma: whitelist secret', scope: 'line' },
  { text: 'pragma: whitelist-secret', scope: 'line' },
  { text: 'pragma: allowlist nextline secret', scope: 'nextLine' },
  { text: 'pragma: allowlist nextline-secret', scope: 'nextLine' },
  { text: 'pragma: whitelist nextline secret', scope: 'nextLine' },
  { text: 'secretlint-disable-line', scope: 'line', rules: true },
  { text: 'secretlint-disable-next-line', scope: 'nextLine', rules: true },
  { text: 'secretlint-disable', scope: 'blockStart', rules: true },
  { text: 'secretlint-enable', scope: 'blockEnd', rules: true },
  { text: 'jfrog-ignore', scope: 'nextLine' },
  { text: 'noinspection HardcodedPasswords', scope: 'nextLine' },
  { text: 'kics-scan ignore-line', scope: 'nextLine' },
];

/** Literals for the prefilter, in the order of `directiveAt`'s `form`. */
export const directiveTexts: readonly string[] = FORMS.map((form) => form.text);

/** How far a directive reads on either side of its own text, in UTF-16 units. */
export const DIRECTIVE_REACH = 256;

/** A comment and its literal on one line may be this far apart, in UTF-16 units. */
const LONGEST_GAP = 8192;

export interface Directive {
  readonly form: string;
  readonly scope: 'line' | 'nextLine' | 'blockStart' | 'blockEnd';
  readonly span: Span;
  /** Empty: all rules. */
  readonly rules: readonly string[];
}

/** Reads the directive whose text starts at `at`; undefined where it is only a part of a longer word. */
export function directiveAt(text: string, form: number, at: number): Directive | undefined {
  const { text: literal, scope, rules } = FORMS[form] as Form;
  const end = at + literal.length;
  if (/[\w-]/.test(text.charAt(end)) || /[\w-]/.test(text.charAt(at - 1))) return undefined;
  const own = standsAlone(text, at);
  if (scope === 'nextLine' && literal.startsWith('pragma') && !own) return undefined;
  const effective = scope === 'lineOrNext' ? (own ? 'nextLine' : 'line') : scope;
  return { form: literal, scope: effective, span: { start: at, end }, rules: rules ? ruleList(text, end) : [] };
}

/** Nothing but blanks and a comment opener stand before the directive on its line. */
function standsAlone(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - DIRECTIVE_REACH), at);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  return /^[\s#/*;'"<!\-%{(|.]*(?:rem\s)?\s*$/i.test(line);
}

/** Ids after the directive, separated by blanks or commas, up to `--` (a reason follows) or the comment's end. */
function ruleList(text: string, from: number): string[] {
  const rest = /^[^\r\n]*/.exec(text.slice(from, from + DIRECTIVE_REACH))?.[0] ?? '';
  const listed = rest.split(/\s--|\*\/|-->|\*\}/, 1)[0] ?? '';
  return listed.split(/[\s,]+/).filter((word) => /^[@a-z][\w@/-]*$/i.test(word));
}

/** Finds the directive that covers a finding. `directives` are ordered by position. */
export function ignoreReasonFor(
  finding: { readonly span: Span; readonly ruleId: string; readonly providerId: string },
  directives: readonly Directive[],
  reader: TextReader,
): IgnoreReason | undefined {
  let block: Directive | undefined;
  for (const directive of directives) {
    if (!coversRule(directive, finding)) continue;
    if (directive.scope === 'blockStart' || directive.scope === 'blockEnd') {
      if (directive.span.start < finding.span.start) block = directive.scope === 'blockStart' ? directive : undefined;
    } else if (coversPlace(directive, finding.span, reader)) {
      return { form: directive.form, span: directive.span };
    }
  }
  return block && { form: block.form, span: block.span };
}

function coversRule(directive: Directive, finding: { readonly ruleId: string; readonly providerId: string }): boolean {
  if (directive.rules.length === 0) return true;
  const foreign = directive.form.startsWith('secretlint');
  return directive.rules.some((id) => id === finding.ruleId || (foreign && id.endsWith(`-${finding.providerId}`)));
}

function coversPlace(directive: Directive, span: Span, reader: TextReader): boolean {
  const { start, end } = directive.span;
  if (directive.scope === 'nextLine') return end <= span.start && lineBreaksBetween(reader, end, span.start) === 1;
  if (start >= span.end) return lineBreaksBetween(reader, span.end, start) === 0;
  if (end <= span.start) return lineBreaksBetween(reader, end, span.start) === 0;
  return true;
}

/** Infinity when the gap is too long to be of one line. */
function lineBreaksBetween(reader: TextReader, from: number, to: number): number {
  if (to - from > LONGEST_GAP) return Number.POSITIVE_INFINITY;
  return reader.slice(from, to).match(/\r\n|\r|\n/g)?.length ?? 0;
}
