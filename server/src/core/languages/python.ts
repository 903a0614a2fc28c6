import { spansOverlap } from '../text';
import { ancestors, enclosing, type Grammars, isField, nodeAt, type SyntaxNode, spanOf } from './grammars';
import type { Language, ReferenceRequest, Refusal, Rewrite } from './language';
import { bytesEscape, formatted, textEscape } from './pythonEscape';
import { type EnvironAccess, environAccess } from './pythonImport';
import { hiddenModule } from './pythonScope';
import { noEscapes, refusals, refuse, rewriteOf, type Splice, sameSpan, secretValue, withLineBreaks } from './rewrite';

/** Python, and Python cells of notebooks: `os.environ["NAME"]`, which raises KeyError where the variable is missing. */
export function python(grammars: Grammars): Language {
  return {
    languageIds: ['python'],
    toReference: (request) => grammars.withTree('python', request.text, (root) => rewrite(root, request)),
  };
}

/** A string literal taken apart. */
interface Literal {
  readonly node: SyntaxNode;
  /** `r`, `b`, `f`, `u` and their combinations, in lower case. */
  readonly prefix: string;
  /** `"`, `'` or three of them. */
  readonly quote: string;
  readonly content: { readonly start: number; readonly end: number };
}

function rewrite(root: SyntaxNode, request: ReferenceRequest): Rewrite | Refusal {
  const { text, secret } = request;
  if (/^\s*%%/.test(text)) return refuse('This cell starts with a cell magic (`%%…`), so it is not Python.');
  const node = enclosing(nodeAt(root, secret), ['string', 'comment', 'ERROR']);
  if (node === undefined) return refuse(refusals.noLiteral);
  if (node.type === 'comment') return refuse(refusals.comment);
  const literal = literalOf(node);
  if (literal === undefined || enclosing(node, ['ERROR']) !== undefined) return refuse(refusals.broken);
  const refusal = refusalInContext(node);
  if (refusal !== undefined) return refuse(refusal);
  const interpolations = node.namedChildren.filter((child) => child.type === 'interpolation');
  if (interpolations.some((child) => spansOverlap(spanOf(child), secret))) return refuse(refusals.interpolated);
  const value = decoded(literal, request);
  if (value === undefined) return refuse(refusals.escape);
  if (isFormatted(node, value)) return refuse(FORMATTED);
  const access = environAccess(root, text, node.startIndex);
  const hidden = hiddenModule(root, text, node, access.module);
  if (hidden !== undefined) return refuse(hidden);
  const fallback = sameSpan(literal.content, secret) ? fallbackOf(node, request.envName) : undefined;
  if (fallback !== undefined && !literal.prefix.includes('b')) {
    const whole = { span: spanOf(fallback), before: '', reference: access.read(request.envName, '"'), after: '' };
    return rewriteOf(whole, request.envName, value, { changes: access.imports });
  }
  const splice = spliceOf(literal, request, access);
  if ('refused' in splice) return splice;
  const glued = splice.span.start === node.startIndex && /\w/.test(text[node.startIndex - 1] ?? '');
  return rewriteOf(glued ? { ...splice, before: ` ${splice.before}` } : splice, request.envName, value, {
    changes: access.imports,
    notes: notesOf(node),
  });
}

/** `os.environ.get("NAME", "…")` or `os.getenv("NAME") or "…"` whose literal this is, for the very variable. */
function fallbackOf(node: SyntaxNode, envName: string): SyntaxNode | undefined {
  const { parent } = node;
  if (parent?.type === 'argument_list') {
    const call = parent.parent;
    const isSecond = parent.namedChildCount === 2 && parent.lastNamedChild?.id === node.id;
    return isSecond && call !== null && isReadOf(call, envName) ? call : undefined;
  }
  if (parent?.type !== 'boolean_operator' || !isField(node, 'right')) return undefined;
  const left = parent.childForFieldName('left');
  return left !== null && parent.childForFieldName('operator')?.text === 'or' && isReadOf(left, envName)
    ? parent
    : undefined;
}

function isReadOf(call: SyntaxNode, envName: string): boolean {
  const called = call.childForFieldName('function')?.text ?? '';
  const name = call.childForFieldName('arguments')?.firstNamedChild;
  const reads = call.type === 'call' && /^(?:\w+\.)?(?:environ\.get|getenv)$/.test(called);
  return reads && name?.type === 'string' && name.text.slice(1, -1) === envName;
}

function literalOf(node: SyntaxNode): Literal | undefined {
  const start = node.firstChild;
  const end = node.lastChild;
  if (start?.type !== 'string_start' || end?.type !== 'string_end' || node.hasError) return undefined;
  const match = /^([A-Za-z]*)(["']+)$/.exec(start.text);
  if (match === null) return undefined;
  const content = { start: start.endIndex, end: end.startIndex };
  return { node, prefix: (match[1] ?? '').toLowerCase(), quote: match[2] ?? '', content };
}

function decoded({ prefix, content }: Literal, { text, secret }: ReferenceRequest): string | undefined {
  const escapes = prefix.includes('r') ? noEscapes : prefix.includes('b') ? bytesEscape : textEscape;
  const inBraces = prefix.includes('f') ? formatted(escapes) : escapes;
  return secretValue(text, content, secret, withLineBreaks(inBraces));
}

const FORMATTED =
  'This string is formatted after it is put together, which would change the value: keep the value out of the format first.';

/** Whether `%` or `.format()` would take characters of the value for its own. */
function isFormatted(node: SyntaxNode, value: string): boolean {
  const whole = node.parent?.type === 'concatenated_string' ? node.parent : node;
  const { parent } = whole;
  if (parent?.type === 'binary_operator') {
    return value.includes('%') && isField(whole, 'left') && parent.childForFieldName('operator')?.text === '%';
  }
  return parent?.type === 'attribute' && parent.childForFieldName('attribute')?.text === 'format' && /[{}]/.test(value);
}

function refusalInContext(node: SyntaxNode): string | undefined {
  if (node.parent?.type === 'expression_statement')
    return 'This string is a docstring or a statement of its own: delete the value instead.';
  for (const ancestor of ancestors(node)) {
    if (ancestor.type === 'type' || ancestor.type === 'type_parameter')
      return 'A type annotation cannot read a variable: delete the value from the type.';
    if (ancestor.type === 'case_pattern') return 'A `case` pattern must be a literal: compare with `if` instead.';
    if (ancestor.type === 'format_specifier') return refusals.interpolated;
    if (
      ancestor.type === 'subscript' &&
      /^(?:typing\.)?Literal$/.test(ancestor.childForFieldName('value')?.text ?? '')
    ) {
      return 'A `Literal` type cannot read a variable: delete the value from the type.';
    }
  }
  return undefined;
}

function spliceOf(literal: Literal, request: ReferenceRequest, access: EnvironAccess): Splice | Refusal {
  const { secret, envName } = request;
  const { node, prefix, quote, content } = literal;
  const mark = quote.charAt(0);
  const inFormatted = enclosing(node.parent, ['interpolation']) !== undefined;
  const wholeLiteral = sameSpan(content, secret);
  if (prefix.includes('f') && !wholeLiteral) {
    if (inFormatted) return refuse('An f-string inside another one cannot take a further quote before Python 3.12.');
    // Before Python 3.12 the quotes inside the braces must differ from those around the string.
    return { span: secret, before: '{', reference: access.read(envName, mark === '"' ? "'" : '"'), after: '}' };
  }
  const reference = access.read(envName, inFormatted ? mark : '"') + (prefix.includes('b') ? '.encode()' : '');
  const parts = wholeLiteral ? { before: '', after: '' } : aroundSecret(literal, request);
  if (parts === undefined)
    return refuse('A raw string cannot be split here: a quote or a backslash stands at the cut.');
  return joined(literal, reference, parts);
}

/** The rest of the literal as literals of the same kind, with the operators. */
function aroundSecret(
  { prefix, quote, content }: Literal,
  { text, secret }: ReferenceRequest,
): { before: string; after: string } | undefined {
  const left = text.slice(content.start, secret.start);
  const right = text.slice(secret.end, content.end);
  if (prefix.includes('r') && /[\\"']$/.test(left)) return undefined;
  // Only a triple-quoted string can end in its own bare quote; in front of the closing quotes it needs an escape.
  const end =
    quote.length === 3 && left.endsWith(quote.charAt(0)) && !left.endsWith(`\\${quote.charAt(0)}`)
      ? `${left.slice(0, -1)}\\${quote.charAt(0)}`
      : left;
  const literally = (part: string) => `${prefix}${quote}${part}${quote}`;
  return { before: left === '' ? '' : `${literally(end)} + `, after: right === '' ? '' : ` + ${literally(right)}` };
}

/** Adds what the surroundings need: `+` between implicitly joined literals, parentheses where `+` would bind too weakly. */
function joined(
  { node }: Literal,
  reference: string,
  { before, after }: { before: string; after: string },
): Splice | Refusal {
  const parent = node.parent;
  if (parent?.type !== 'concatenated_string') {
    const operators = before !== '' || after !== '';
    const wrap = operators && needsParentheses(node);
    return {
      span: spanOf(node),
      before: `${wrap ? '(' : ''}${before}`,
      reference,
      after: `${after}${wrap ? ')' : ''}`,
    };
  }
  if (needsParentheses(parent)) {
    return refuse(
      'This literal is one of several that are joined and then used as one: put them in parentheses with `+` first.',
    );
  }
  const first = parent.firstNamedChild?.id === node.id;
  const last = parent.lastNamedChild?.id === node.id;
  return {
    span: spanOf(node),
    before: `${first ? '' : '+ '}${before}`,
    reference,
    after: `${after}${last ? '' : ' +'}`,
  };
}

function needsParentheses(node: SyntaxNode): boolean {
  switch (node.parent?.type) {
    case 'binary_operator':
    case 'unary_operator':
    case 'attribute':
    case 'await':
      return true;
    case 'subscript':
      return isField(node, 'value');
    case 'call':
      return isField(node, 'function');
    default:
      return false;
  }
}

function notesOf(node: SyntaxNode): string[] {
  for (const ancestor of ancestors(node)) {
    if (ancestor.type === 'lambda' || ancestor.type === 'function_definition' || ancestor.type === 'class_definition')
      break;
    if (ancestor.type === 'default_parameter' || ancestor.type === 'typed_default_parameter') {
      return ['The default argument is read once, when the function is defined.'];
    }
  }
  return [];
}
