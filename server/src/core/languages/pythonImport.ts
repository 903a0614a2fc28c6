import type { TextChange } from '../text';
import type { SyntaxNode } from './grammars';
import { eolOf } from './rewrite';

/** How a module reads the environment, and the import that it needs for that. */
export interface EnvironAccess {
  read(envName: string, quote: string): string;
  /** The name that the read starts with: `os`, an alias of it, or `environ`. */
  readonly module: string;
  readonly imports: readonly TextChange[];
}

/** Uses the import that stands before `usedAt` (UTF-16 offset), under its own name; plans `import os` where there is none. */
export function environAccess(root: SyntaxNode, text: string, usedAt: number): EnvironAccess {
  for (const statement of root.namedChildren) {
    if (statement.startIndex >= usedAt) break;
    const environ = environIn(statement);
    if (environ !== undefined) return access(environ, []);
  }
  return access('os.environ', [importOs(root, text, usedAt)]);
}

function access(environ: string, imports: readonly TextChange[]): EnvironAccess {
  const read = (envName: string, quote: string) => `${environ}[${quote}${envName}${quote}]`;
  return { read, module: environ.replace(/\..*$/, ''), imports };
}

/** `os.environ` under the names that this import gives, if it gives any. */
export function environIn(statement: SyntaxNode): string | undefined {
  const from = statement.type === 'import_from_statement' ? statement.childForFieldName('module_name') : undefined;
  if (from === undefined ? statement.type !== 'import_statement' : from?.text !== 'os') return undefined;
  for (const imported of statement.childrenForFieldName('name')) {
    const alias = imported?.childForFieldName('alias')?.text;
    const name = alias === undefined ? imported?.text : imported?.childForFieldName('name')?.text;
    if (from !== undefined && name === 'environ') return alias ?? 'environ';
    if (from === undefined && name === 'os') return `${alias ?? 'os'}.environ`;
    // `import os.path` binds `os`; under an alias it binds the submodule alone.
    if (from === undefined && alias === undefined && name?.startsWith('os.')) return 'os.environ';
  }
  return undefined;
}

/**
 * `import os` where isort would have it among the plain imports of the first block; without imports, before the first
 * statement that is neither docstring nor `__future__`, and before the comments that belong to it.
 */
function importOs(root: SyntaxNode, text: string, usedAt: number): TextChange {
  const eol = eolOf(text);
  const statements = root.namedChildren.filter((node) => node.type !== 'comment');
  const first = statements.findIndex((node, index) => !isPreamble(node, index));
  const statement = statements[first];
  const preamble = statements[first - 1];
  if (statement !== undefined && preamble !== undefined && lineStart(text, statement.startIndex) < preamble.endIndex) {
    // Docstring or `__future__` share their line with the statement: so does the import.
    return { span: { start: statement.startIndex, end: statement.startIndex }, newText: 'import os; ' };
  }
  if (statement?.type !== 'import_statement' && statement?.type !== 'import_from_statement') {
    const at = beforeComments(root, statement, text);
    return { span: { start: at, end: at }, newText: `import os${eol}${eol}` };
  }
  const block = [...importBlock(statements, first, text)];
  const previous = block.findLast(
    (node) =>
      node.type === 'import_statement' &&
      (node.childForFieldName('name')?.text ?? '') < 'os' &&
      endOfLine(text, node.endIndex) <= usedAt,
  );
  if (previous !== undefined) {
    const end = endOfLine(text, previous.endIndex);
    return { span: { start: end, end }, newText: `${eol}import os` };
  }
  const at = lineStart(text, statement.startIndex);
  return { span: { start: at, end: at }, newText: `import os${eol}` };
}

/** The imports from `first` on that no blank line and no other statement parts. */
function* importBlock(statements: readonly SyntaxNode[], first: number, text: string): Generator<SyntaxNode> {
  for (let index = first; index < statements.length; index++) {
    const statement = statements[index];
    const previous = statements[index - 1];
    if (statement === undefined || !isImport(statement)) return;
    if (index > first && previous !== undefined && !adjacent(previous, statement, text)) return;
    yield statement;
  }
}

function isImport(node: SyntaxNode): boolean {
  return node.type === 'import_statement' || node.type === 'import_from_statement';
}

function isPreamble(node: SyntaxNode, index: number): boolean {
  if (node.type === 'future_import_statement') return true;
  return index === 0 && node.type === 'expression_statement' && node.firstNamedChild?.type === 'string';
}

function adjacent(a: SyntaxNode, b: SyntaxNode, text: string): boolean {
  return !/\n[ \t]*\r?\n/.test(text.slice(a.endIndex, b.startIndex));
}

/** Line start of the statement, or of the comments right above it that are neither shebang nor encoding line. */
function beforeComments(root: SyntaxNode, statement: SyntaxNode | undefined, text: string): number {
  if (statement === undefined) return text.length;
  let row = statement.startPosition.row;
  let at = statement.startIndex;
  const comments = root.namedChildren.filter(
    (node) => node.type === 'comment' && node.endIndex <= statement.startIndex,
  );
  for (const comment of comments.reverse()) {
    const { row: commentRow, column } = comment.startPosition;
    const special = commentRow < 2 && /^#!|^#.*coding[:=]/.test(comment.text);
    if (column !== 0 || commentRow !== row - 1 || special) break;
    row = commentRow;
    at = comment.startIndex;
  }
  return lineStart(text, at);
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function endOfLine(text: string, at: number): number {
  const end = text.slice(at).search(/\r?\n/);
  return end < 0 ? text.length : at + end;
}
