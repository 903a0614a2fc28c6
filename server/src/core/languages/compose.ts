import { enclosing, type Grammars, isField, nodeAt, type SyntaxNode, spanOf } from './grammars';
import type { Language, ReferenceRequest, Refusal, Rewrite } from './language';
import { type EscapeAt, hexEscape, noEscapes, refusals, refuse, rewriteOf, secretValue } from './rewrite';

const SCALARS = ['plain_scalar', 'double_quote_scalar', 'single_quote_scalar', 'block_scalar', 'comment', 'ERROR'];

/** Compose files: `${NAME}`, which compose fills in after it has read the YAML, from the `.env` beside the file. */
export function compose(grammars: Grammars): Language {
  return {
    languageIds: ['dockercompose'],
    toReference: (request) => grammars.withTree('yaml', request.text, (root) => rewrite(root, request)),
  };
}

/** `compose.yaml`, `docker-compose.override.yml` and the like. */
export function isComposeFile(fileName: string): boolean {
  return /^(?:docker-)?compose[\w.-]*\.ya?ml$/i.test(fileName);
}

function rewrite(root: SyntaxNode, request: ReferenceRequest): Rewrite | Refusal {
  const { text, secret, envName } = request;
  const scalar = enclosing(nodeAt(root, secret), SCALARS);
  if (scalar === undefined) return refuse(refusals.noLiteral);
  if (scalar.type === 'comment') return refuse(refusals.comment);
  if (scalar.hasError || enclosing(scalar, ['ERROR']) !== undefined) return refuse(refusals.broken);
  if (isKey(scalar)) return refuse('This is a key: compose fills in variables in values alone.');
  const decoded = secretValue(text, contentOf(scalar), secret, escapesOf(scalar));
  if (decoded === undefined) return refuse(refusals.escape);
  const value = undollared(decoded);
  if (value === undefined) {
    return refuse(
      'This value contains a single `$`, which compose already takes for a variable: write `$$` for a literal one.',
    );
  }
  const reference = `\${${envName}}`;
  // In flow style `{` and `}` end a plain scalar.
  const flow = scalar.type === 'plain_scalar' && enclosing(scalar, ['flow_mapping', 'flow_sequence']) !== undefined;
  if (!flow) return rewriteOf({ span: secret, before: '', reference, after: '' }, envName, value);
  const before = `"${text.slice(scalar.startIndex, secret.start)}`;
  const after = `${text.slice(secret.end, scalar.endIndex)}"`;
  if (/[\\"]/.test(before.slice(1) + after.slice(0, -1)))
    return refuse('Put this value in double quotes first: it stands in braces.');
  return rewriteOf({ span: spanOf(scalar), before, reference, after }, envName, value);
}

function contentOf(scalar: SyntaxNode): { start: number; end: number } {
  const quoted = scalar.type === 'double_quote_scalar' || scalar.type === 'single_quote_scalar';
  return { start: scalar.startIndex + (quoted ? 1 : 0), end: scalar.endIndex - (quoted ? 1 : 0) };
}

function escapesOf(scalar: SyntaxNode): EscapeAt {
  if (scalar.type === 'single_quote_scalar')
    return (text, at) => (text.startsWith("''", at) ? { length: 2, value: "'" } : folded(text, at));
  if (scalar.type === 'double_quote_scalar') return (text, at) => doubleQuoted(text, at) ?? folded(text, at);
  if (scalar.type === 'plain_scalar') return folded;
  // Indentation inside a block scalar is no part of the value.
  return (text, at) => (text[at] === '\n' ? { length: 1, value: undefined } : noEscapes(text, at));
}

/** YAML folds line breaks in flow scalars: a value over several lines cannot be told by its characters. */
function folded(text: string, at: number): { length: number; value: undefined } | undefined {
  return text[at] === '\n' || text[at] === '\r' ? { length: 1, value: undefined } : undefined;
}

const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '"': '"',
  '\\': '\\',
  '/': '/',
  ' ': ' ',
  '0': '\0',
};

function doubleQuoted(text: string, at: number): { length: number; value: string | undefined } | undefined {
  if (text[at] !== '\\') return undefined;
  const next = text[at + 1] ?? '';
  if (next === 'x') return hexEscape(text, at, 2);
  if (next === 'u') return hexEscape(text, at, 4);
  if (next === 'U') return hexEscape(text, at, 8);
  return { length: 2, value: SIMPLE[next] };
}

/** `$$` is compose's literal `$`; undefined where a single one stands. */
function undollared(value: string): string | undefined {
  const without = value.replaceAll('$$', '');
  return without.includes('$') ? undefined : value.replaceAll('$$', '$');
}

function isKey(scalar: SyntaxNode): boolean {
  for (let at: SyntaxNode | null = scalar; at !== null; at = at.parent) {
    if (at.parent?.type === 'block_mapping_pair' || at.parent?.type === 'flow_pair') return isField(at, 'key');
  }
  return false;
}
