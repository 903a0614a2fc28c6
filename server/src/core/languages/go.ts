import { type ConstChange, constToVar } from './goConst';
import { goEscape } from './goEscape';
import { osImport } from './goImport';
import { enclosing, type Grammars, nodeAt, type SyntaxNode, spanOf } from './grammars';
import type { Language, ReferenceRequest, Refusal, Rewrite } from './language';
import { noEscapes, refusals, refuse, rewriteOf, sameSpan, secretValue } from './rewrite';

/** Go: `os.Getenv("NAME")`, with the import and with `var` where the value was a constant. */
export function go(grammars: Grammars): Language {
  return {
    languageIds: ['go'],
    toReference: (request) => grammars.withTree('go', request.text, (root) => rewrite(root, request)),
  };
}

function rewrite(root: SyntaxNode, request: ReferenceRequest): Rewrite | Refusal {
  const { text, secret, envName } = request;
  const literal = enclosing(nodeAt(root, secret), [
    'interpreted_string_literal',
    'raw_string_literal',
    'comment',
    'ERROR',
  ]);
  if (literal === undefined) return refuse(refusals.noLiteral);
  if (literal.type === 'comment') return refuse(refusals.comment);
  if (literal.hasError || enclosing(literal, ['ERROR']) !== undefined) return refuse(refusals.broken);
  const refusal = refusalInContext(literal);
  if (refusal !== undefined) return refuse(refusal);
  const raw = literal.type === 'raw_string_literal';
  const content = { start: literal.startIndex + 1, end: literal.endIndex - 1 };
  const value = secretValue(text, content, secret, raw ? noEscapes : goEscape);
  if (value === undefined) return refuse(refusals.escape);
  if (value.includes('%') && isFormat(literal)) {
    return refuse(
      'This string is a format, which would take the `%` of the value for its own: print the value with `%s` first.',
    );
  }
  const constant = constToVar(root, literal, text);
  if ('refused' in constant) return constant;
  const access = osImport(root, text);
  if (isShadowed(root, text, access.getenv.split('.')[0] ?? '')) {
    return refuse('A variable of this file has the name of the package `os`: rename the variable first.');
  }
  const read = `${access.getenv}("${envName}")`;
  const parts = sameSpan(content, secret) ? ['', ''] : aroundSecret(literal, request);
  const wrapped = wrapping(literal, parts);
  const splice = {
    span: spanOf(literal),
    before: (/\w/.test(text[literal.startIndex - 1] ?? '') ? ' ' : '') + wrapped.before + parts[0],
    reference: read,
    after: parts[1] + wrapped.after,
  };
  const rewritten = { ...splice, ...moved(constant, literal, splice) };
  return rewriteOf(rewritten, envName, raw ? value.replaceAll('\r', '') : value, {
    changes: [...access.imports, ...constant.changes],
    notes: enclosing(literal, ['function_declaration', 'method_declaration', 'func_literal'])
      ? constant.notes
      : [...constant.notes, EARLY],
  });
}

const EARLY =
  'This is read before `main` starts: `godotenv.Load()` in `main` comes too late for it, the import of `github.com/joho/godotenv/autoload` does not.';

/** The first or second argument of a call such as `fmt.Sprintf` or `fmt.Fprintf`. */
function isFormat(literal: SyntaxNode): boolean {
  const call = literal.parent?.type === 'argument_list' ? literal.parent.parent : undefined;
  return /f$/.test(call?.childForFieldName('function')?.text ?? '');
}

/** Whether the name is declared anywhere but among the imports. */
function isShadowed(root: SyntaxNode, text: string, name: string): boolean {
  // Looking through the tree of a large file takes longer than parsing it.
  if (!new RegExp(`(?<![.\\w"\`])${name}(?![.\\w])`).test(text)) return false;
  return root.descendantsOfType('identifier').some((identifier) => {
    if (identifier?.text !== name) return false;
    const parent = identifier.parent;
    if (parent?.type === 'expression_list') return parent.parent?.childForFieldName('left')?.id === parent.id;
    return ['parameter_declaration', 'var_spec', 'const_spec'].includes(parent?.type ?? '');
  });
}

function refusalInContext(literal: SyntaxNode): string | undefined {
  const parent = literal.parent;
  if (parent?.type === 'import_spec') return 'An import path must be a literal: no variable can stand there.';
  if (parent?.type === 'field_declaration') return 'A struct tag must be a literal: no variable can stand there.';
  return undefined;
}

/** The rest of the literal as literals of the same kind, with `+`. */
function aroundSecret(literal: SyntaxNode, { text, secret }: ReferenceRequest): [string, string] {
  const quote = text[literal.startIndex] ?? '"';
  const left = text.slice(literal.startIndex + 1, secret.start);
  const right = text.slice(secret.end, literal.endIndex - 1);
  return [left === '' ? '' : `${quote}${left}${quote} + `, right === '' ? '' : ` + ${quote}${right}${quote}`];
}

/** Parentheses where `+` would bind too weakly, and the conversion to a declared type other than `string`. */
function wrapping(literal: SyntaxNode, parts: readonly string[]): { before: string; after: string } {
  const declared = literal.parent?.type === 'expression_list' ? literal.parent.parent : undefined;
  const type =
    declared?.type === 'var_spec' || declared?.type === 'const_spec' ? declared.childForFieldName('type') : null;
  if (type !== null && type !== undefined && type.text !== 'string') return { before: `${type.text}(`, after: ')' };
  const joined = parts.some((part) => part !== '');
  const postfix = ['index_expression', 'slice_expression', 'selector_expression'].includes(literal.parent?.type ?? '');
  return joined && postfix ? { before: '(', after: ')' } : { before: '', after: '' };
}

/** Where the constant leaves its block, the reference goes along with the declaration. */
function moved(constant: ConstChange, literal: SyntaxNode, splice: { before: string; after: string }) {
  if (constant.relocate === undefined) return {};
  const { span, source, start } = constant.relocate;
  const offset = literal.startIndex - start;
  const length = literal.endIndex - literal.startIndex;
  return {
    span,
    before: constant.relocate.before + unaligned(source.slice(0, offset)) + splice.before,
    after: splice.after + source.slice(offset + length),
  };
}

/** Without the blanks by which gofmt had aligned the block. */
function unaligned(head: string): string {
  const equals = head.indexOf('=');
  return head.slice(0, equals).replace(/[ \t]+/g, ' ') + head.slice(equals);
}
