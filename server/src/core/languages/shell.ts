import { spansOverlap } from '../text';
import { enclosing, type Grammars, nodeAt, type SyntaxNode, spanOf } from './grammars';
import type { Language, ReferenceRequest, Refusal, Rewrite } from './language';
import { type EscapeAt, fileNameOf, noEscapes, refusals, refuse, rewriteOf, sameSpan, secretValue } from './rewrite';
import { ansiEscape, quotedEscape, wordEscape } from './shellEscape';

/** Shell scripts (sh, bash, zsh): `${NAME}` in double quotes. */
export function shell(grammars: Grammars): Language {
  return {
    languageIds: ['shellscript'],
    toReference(request) {
      if (/^#!.*\bfish\b/.test(request.text)) {
        return Promise.resolve(
          refuse('Keyward cannot rewrite fish yet: write `"$NAME"` and put the value into the env file.'),
        );
      }
      if (isDirenvFile(fileNameOf(request.uri)) && !/^[ \t]*dotenv/m.test(request.text)) {
        return Promise.resolve(
          refuse('direnv runs this file before anything has read the env file: put a line `dotenv` at its top first.'),
        );
      }
      return grammars.withTree('bash', request.text, (root) => shellReference(root, request));
    },
  };
}

/** A shell script that direnv runs when a folder is entered. */
export function isDirenvFile(fileName: string): boolean {
  return /^\.envrc(?:\.[\w-]+)?$/.test(fileName);
}

const LITERALS = ['string', 'raw_string', 'ansi_c_string', 'word', 'number', 'heredoc_body', 'comment', 'ERROR'];

/** The rewrite of one value in a shell script, or in a part of another file that a shell runs. */
export function shellReference(root: SyntaxNode, request: ReferenceRequest): Rewrite | Refusal {
  const { secret } = request;
  const literal = enclosing(nodeAt(root, secret), [...LITERALS, 'variable_assignment', 'concatenation']);
  if (literal === undefined) return refuse(refusals.noLiteral);
  if (literal.type === 'comment') return refuse(refusals.comment);
  if (literal.hasError || enclosing(literal, ['ERROR']) !== undefined) return refuse(refusals.broken);
  if (isSetElsewhere(root, literal, request)) {
    const refused = `The script itself sets ${request.envName}, which would win over the env file: choose another name.`;
    return { refused, nameTaken: true };
  }
  const expansions = literal.namedChildren.filter((child) => /expansion|substitution/.test(child.type));
  if (expansions.some((child) => spansOverlap(spanOf(child), secret))) return refuse(refusals.interpolated);
  switch (literal.type) {
    case 'string':
      return inDoubleQuotes(literal, request);
    case 'raw_string':
      return spliced(literal, request, { open: "'", close: "'", escapes: noEscapes });
    case 'ansi_c_string':
      return spliced(literal, request, { open: "$'", close: "'", escapes: ansiEscape });
    case 'word':
    case 'number':
      return spliced(literal, request, { open: '', close: '', escapes: wordEscape });
    case 'heredoc_body':
      return inHeredoc(literal, request);
    default:
      return refuse('This value is put together from several pieces: join them into one quoted string first.');
  }
}

/**
 * Whether the script gives the variable another value, which the reference would read. For a literal that is given to
 * this very variable, only what comes before counts.
 */
function isSetElsewhere(root: SyntaxNode, literal: SyntaxNode, { text, envName, secret }: ReferenceRequest): boolean {
  if (!text.includes(envName)) return false;
  const own = literal.parent?.type === 'variable_assignment' ? literal.parent : undefined;
  const isOwn = own?.childForFieldName('name')?.text === envName;
  return root.descendantsOfType(['variable_assignment', 'for_statement']).some((node) => {
    if (node === null || node.id === own?.id || (isOwn && node.startIndex > secret.start)) return false;
    const [name, value] = ['name', 'value'].map((field) => node.childForFieldName(field)?.text ?? '');
    if (node.type === 'for_statement') return node.childForFieldName('variable')?.text === envName;
    // `KEY=… command` sets it for that command alone; `"${KEY:?}"` is what an earlier move has left.
    return name === envName && node.parent?.type !== 'command' && !value?.includes(`\${${envName}`);
  });
}

function inDoubleQuotes(literal: SyntaxNode, request: ReferenceRequest): Rewrite | Refusal {
  const { text, secret, envName } = request;
  const content = { start: literal.startIndex + 1, end: literal.endIndex - 1 };
  const value = secretValue(text, content, secret, quotedEscape);
  if (value === undefined) return refuse(refusals.escape);
  const own = sameSpan(content, secret) ? ownVariable(literal, request, value) : undefined;
  return own ?? rewriteOf({ span: secret, before: '${', reference: envName, after: '}' }, envName, value);
}

interface Quoting {
  readonly open: string;
  readonly close: string;
  readonly escapes: EscapeAt;
}

/** Nothing expands in these quotes: they are closed before the reference and opened again behind it. */
function spliced(literal: SyntaxNode, request: ReferenceRequest, { open, close, escapes }: Quoting): Rewrite | Refusal {
  const { text, secret, envName } = request;
  const content = { start: literal.startIndex + open.length, end: literal.endIndex - close.length };
  const value = secretValue(text, content, secret, escapes);
  if (value === undefined) return refuse(refusals.escape);
  const own = sameSpan(content, secret) ? ownVariable(literal, request, value) : undefined;
  if (own !== undefined) return own;
  if (
    enclosing(literal.parent, ['expansion', 'string'])?.type === 'expansion' &&
    enclosing(literal, ['string']) !== undefined
  ) {
    // Quotes inside an expansion that is itself quoted mean other things in other shells.
    if (open !== '') return refuse('This value is quoted inside a quoted expansion: take its own quotes off first.');
    return rewriteOf({ span: secret, before: '${', reference: envName, after: '}' }, envName, value);
  }
  const left = text.slice(content.start, secret.start);
  const right = text.slice(secret.end, content.end);
  const piece = (part: string) => (part === '' ? '' : open + part + close);
  return rewriteOf(
    { span: spanOf(literal), before: `${piece(left)}"\${`, reference: envName, after: `}"${piece(right)}` },
    envName,
    value,
  );
}

/** The literal given to the very variable, or as its default: it only has to be there, so the shell checks that it is. */
function ownVariable(literal: SyntaxNode, request: ReferenceRequest, value: string): Rewrite | undefined {
  const { envName } = request;
  const expansion = literal.parent;
  if (expansion?.type !== 'expansion') return ownAssignment(literal, request, value);
  const isOwn =
    new RegExp(`^\\$\\{${envName}:?[-=]`).test(expansion.text) && expansion.lastNamedChild?.id === literal.id;
  return isOwn
    ? rewriteOf({ span: spanOf(expansion), before: '${', reference: envName, after: ':?}' }, envName, value)
    : undefined;
}

/** `KEY=literal`, and `export KEY=literal`. */
function ownAssignment(literal: SyntaxNode, { envName }: ReferenceRequest, value: string): Rewrite | undefined {
  const assignment = literal.parent;
  if (assignment?.type !== 'variable_assignment' || assignment.childForFieldName('name')?.text !== envName)
    return undefined;
  if (assignment.childForFieldName('value')?.id !== literal.id || assignment.child(1)?.type !== '=') return undefined;
  const around = assignment.parent?.type;
  // Only as a statement of its own: `export KEY=…`, `local KEY=…` and `KEY=… command` have further effects.
  const alone = around !== 'command' && around !== 'declaration_command' && around !== 'variable_assignments';
  if (!alone)
    return rewriteOf({ span: spanOf(literal), before: '"${', reference: envName, after: ':?}"' }, envName, value);
  return rewriteOf({ span: spanOf(assignment), before: ': "${', reference: envName, after: ':?}"' }, envName, value);
}

function inHeredoc(body: SyntaxNode, { text, secret, envName }: ReferenceRequest): Rewrite | Refusal {
  const start = body.parent?.namedChildren.find((child) => child.type === 'heredoc_start')?.text ?? '';
  if (/['"\\]/.test(start)) {
    return refuse(
      `Nothing expands in a here-document whose delimiter is quoted (${start}): take the quotes off first.`,
    );
  }
  const value = secretValue(text, spanOf(body), secret, quotedEscape);
  if (value === undefined) return refuse(refusals.escape);
  return rewriteOf({ span: secret, before: '${', reference: envName, after: '}' }, envName, value);
}
