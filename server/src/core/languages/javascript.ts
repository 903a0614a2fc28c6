import { spansOverlap } from '../text';
import { enclosing, type GrammarName, type Grammars, nodeAt, type SyntaxNode, spanOf } from './grammars';
import { declaresProcess, refusalInContext } from './javascriptContext';
import { javascriptEscape } from './javascriptEscape';
import type { Language, ReferenceRequest, Refusal, Rewrite } from './language';
import { noEscapes, refusals, refuse, rewriteOf, type Splice, sameSpan, secretValue, withLineBreaks } from './rewrite';

const grammarOf: Readonly<Record<string, GrammarName>> = {
  typescript: 'typescript',
  typescriptreact: 'tsx',
  javascript: 'javascript',
  javascriptreact: 'javascript',
};

/** JavaScript and TypeScript with JSX: `process.env.NAME`, or `Deno.env.get("NAME")` in a file that uses Deno. */
export function javascript(grammars: Grammars): Language {
  return {
    languageIds: Object.keys(grammarOf),
    toReference: (request) =>
      grammars.withTree(grammarOf[request.languageId] ?? 'tsx', request.text, (root) => rewrite(root, request)),
  };
}

/** The request, with the object that holds the environment in this file. */
interface Reading extends ReferenceRequest {
  readonly environment: 'process.env' | 'globalThis.process.env' | 'Deno';
}

function rewrite(root: SyntaxNode, request: ReferenceRequest): Rewrite | Refusal {
  const { secret, uri } = request;
  const literal = enclosing(nodeAt(root, secret), [
    'string',
    'template_string',
    'jsx_text',
    'comment',
    'regex',
    'ERROR',
  ]);
  if (literal === undefined) return refuse(refusals.noLiteral);
  if (literal.type === 'comment') return refuse(refusals.comment);
  if (literal.type === 'regex')
    return refuse('A regular expression literal cannot read a variable: build it with `new RegExp(…)`.');
  if (literal.hasError || enclosing(literal, ['ERROR']) !== undefined) return refuse(refusals.broken);
  if (uri.endsWith('.d.ts')) return refuse('A declaration file has no run time: no code in it can read a variable.');
  if (isClientModule(root)) {
    return refuse(
      "This file is client code ('use client'): a browser has no environment, and a public prefix would publish the value. Move the call to the server.",
    );
  }
  const refusal = refusalInContext(literal);
  if (refusal !== undefined) return refuse(refusal);
  const reading: Reading = { ...request, environment: environmentIn(root, request.text) };
  switch (literal.type) {
    case 'template_string':
      return inTemplate(literal, reading);
    case 'jsx_text':
      return done(
        { span: secret, before: '{', reference: read(reading, '"'), after: '}' },
        request,
        request.text.slice(secret.start, secret.end),
      );
    default:
      return literal.parent?.type === 'jsx_attribute' ? inAttribute(literal, reading) : inString(literal, reading);
  }
}

function inString(literal: SyntaxNode, request: Reading): Rewrite | Refusal {
  const { text, secret } = request;
  const content = { start: literal.startIndex + 1, end: literal.endIndex - 1 };
  const value = secretValue(text, content, secret, javascriptEscape);
  if (value === undefined) return refuse(refusals.escape);
  if (sameSpan(content, secret)) return whole(literal, request, value);
  const before = text.slice(content.start, secret.start);
  const after = text.slice(secret.end, content.end);
  if (/(?<!\\)(?:\\\\)*\\(?:[1-9]|0[0-9])/.test(`${before} ${after}`)) {
    return refuse('An octal escape stands in this string, which a template literal cannot hold.');
  }
  return done(
    {
      span: spanOf(literal),
      before: `\`${templateText(before)}$\{`,
      reference: read(request, text[literal.startIndex] ?? '"'),
      after: `}${templateText(after)}\``,
    },
    request,
    value,
  );
}

function inTemplate(literal: SyntaxNode, request: Reading): Rewrite | Refusal {
  const { text, secret } = request;
  const tag =
    literal.parent?.type === 'call_expression' ? literal.parent.childForFieldName('function')?.text : undefined;
  if (tag !== undefined && tag !== 'String.raw') {
    return refuse(`The tag \`${tag}\` receives this text: whether it takes a variable there is up to it.`);
  }
  const substitutions = literal.namedChildren.filter((child) => child.type === 'template_substitution');
  if (substitutions.some((child) => spansOverlap(spanOf(child), secret))) return refuse(refusals.interpolated);
  const content = { start: literal.startIndex + 1, end: literal.endIndex - 1 };
  const value = secretValue(text, content, secret, withLineBreaks(tag === undefined ? javascriptEscape : noEscapes));
  if (value === undefined) return refuse(refusals.escape);
  if (tag === undefined && sameSpan(content, secret)) return whole(literal, request, value);
  return done({ span: secret, before: '${', reference: read(request, '"'), after: '}' }, request, value);
}

function inAttribute(literal: SyntaxNode, request: Reading): Rewrite | Refusal {
  const { text, secret } = request;
  const content = { start: literal.startIndex + 1, end: literal.endIndex - 1 };
  if (literal.namedChildren.some((child) => child.type === 'html_character_reference')) {
    return refuse('A character reference (`&…;`) stands in this attribute: write the character itself first.');
  }
  const value = text.slice(secret.start, secret.end);
  const reference = read(request, '"');
  if (sameSpan(content, secret))
    return done({ span: spanOf(literal), before: '{', reference, after: '}' }, request, value);
  // Attributes know no escapes: a backslash is one.
  const literally = (part: string) => templateText(part.replaceAll('\\', '\\\\'));
  const before = `{\`${literally(text.slice(content.start, secret.start))}$\{`;
  return done(
    { span: spanOf(literal), before, reference, after: `}${literally(text.slice(secret.end, content.end))}\`}` },
    request,
    value,
  );
}

/** The literal is the secret: the reference takes its place. */
function whole(literal: SyntaxNode, request: Reading, value: string): Rewrite {
  const { text, envName } = request;
  const reference = read(request, text[literal.startIndex] === "'" ? "'" : '"');
  const span = spanOf(replaceable(literal, reference));
  return rewriteOf(
    {
      span,
      before: /[\w$]/.test(text[span.start - 1] ?? '') ? ' ' : '',
      reference,
      after: /[\w$]/.test(text[span.end] ?? '') ? ' ' : '',
    },
    envName,
    value,
  );
}

/** What goes with the literal: an `as const`, which only a literal may have, and a fallback for the very variable. */
function replaceable(literal: SyntaxNode, reference: string): SyntaxNode {
  let outer = literal;
  while (outer.parent?.type === 'parenthesized_expression') outer = outer.parent;
  const parent = outer.parent;
  if (parent?.type === 'as_expression' && parent.child(2)?.type === 'const') return parent;
  const operator = parent?.type === 'binary_expression' ? parent.childForFieldName('operator')?.text : undefined;
  const fallback = operator === '??' || operator === '||';
  if (parent && fallback && parent.childForFieldName('left')?.text === reference) return parent;
  return literal;
}

function done(splice: Splice, { envName }: ReferenceRequest, value: string): Rewrite {
  return rewriteOf(splice, envName, value);
}

function read({ environment, envName }: Reading, quote: string): string {
  return environment === 'Deno' ? `Deno.env.get(${quote}${envName}${quote})` : `${environment}.${envName}`;
}

function environmentIn(root: SyntaxNode, text: string): Reading['environment'] {
  if (/\bDeno\.[a-zA-Z]/.test(text)) return 'Deno';
  return declaresProcess(root, text) ? 'globalThis.process.env' : 'process.env';
}

/** Content of a quoted string → content of a template literal; the escapes stay as they are. */
function templateText(content: string): string {
  return content.replace(/\\[\s\S]|`|\$\{/g, (match) => (match.startsWith('\\') ? match : `\\${match}`));
}

function isClientModule(root: SyntaxNode): boolean {
  for (const statement of root.namedChildren) {
    if (statement.type === 'comment') continue;
    const directive = statement.type === 'expression_statement' ? statement.firstNamedChild : null;
    if (directive?.type !== 'string') return false;
    if (directive.text.slice(1, -1) === 'use client') return true;
  }
  return false;
}
