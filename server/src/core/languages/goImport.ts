import type { TextChange } from '../text';
import type { SyntaxNode } from './grammars';
import { eolOf } from './rewrite';

export interface OsImport {
  /** How this file calls the function: `os.Getenv`, under its alias, or bare after a dot import. */
  readonly getenv: string;
  readonly imports: readonly TextChange[];
}

/** Uses the file's import of `os`, or plans one where gofmt would have it. */
export function osImport(root: SyntaxNode, text: string): OsImport {
  for (const spec of root.descendantsOfType('import_spec')) {
    if (spec === null || pathOf(spec) !== 'os') continue;
    const name = spec.childForFieldName('name')?.text;
    if (name === '_') continue;
    return { getenv: name === '.' ? 'Getenv' : `${name ?? 'os'}.Getenv`, imports: [] };
  }
  return { getenv: 'os.Getenv', imports: [newImport(root, text)] };
}

function newImport(root: SyntaxNode, text: string): TextChange {
  const eol = eolOf(text);
  const declarations = root.namedChildren.filter((node) => node.type === 'import_declaration');
  const list = declarations.flatMap((node) => node.namedChildren).find((node) => node.type === 'import_spec_list');
  if (list !== undefined) return intoList(list, text, eol);
  const last = declarations.at(-1);
  const spec = last?.firstNamedChild;
  if (last !== undefined && spec?.type === 'import_spec' && declarations.length === 1 && pathOf(spec) !== 'C') {
    const specs = [spec.text, '"os"'];
    if (pathOf(spec) > 'os') specs.reverse();
    const lines = specs.map((line) => `\t${line}${eol}`).join('');
    return { span: { start: last.startIndex, end: last.endIndex }, newText: `import (${eol}${lines})` };
  }
  const anchor = last ?? root.namedChildren.find((node) => node.type === 'package_clause');
  const end = anchor?.endIndex ?? 0;
  return { span: { start: end, end }, newText: `${last === undefined ? eol : ''}${eol}import "os"` };
}

/** In gofmt's order inside the first group, which is the standard library's by custom. */
function intoList(list: SyntaxNode, text: string, eol: string): TextChange {
  const specs = list.namedChildren.filter((node) => node.type === 'import_spec');
  const first = specs[0];
  if (first === undefined)
    return { span: { start: list.startIndex, end: list.endIndex }, newText: `(${eol}\t"os"${eol})` };
  if (list.startPosition.row === first.startPosition.row) {
    return { span: { start: first.startIndex, end: first.startIndex }, newText: '"os"; ' };
  }
  const group = specs.filter((_, index) => index < groupEnd(specs));
  const standard = !pathOf(first).includes('.');
  const before = standard ? group.find((spec) => pathOf(spec) > 'os') : first;
  if (before !== undefined) {
    const at = before.startIndex;
    return { span: { start: at, end: at }, newText: `"os"${eol}${standard ? '' : eol}\t` };
  }
  const rest = text.slice((group.at(-1) ?? first).endIndex).search(/\r?\n/);
  const at = (group.at(-1) ?? first).endIndex + Math.max(0, rest);
  return { span: { start: at, end: at }, newText: `${eol}\t"os"` };
}

/** Index behind the first run of imports without a blank line between them. */
function groupEnd(specs: readonly SyntaxNode[]): number {
  for (let index = 1; index < specs.length; index++) {
    const gap = (specs[index]?.startPosition.row ?? 0) - (specs[index - 1]?.endPosition.row ?? 0);
    if (gap > 1) return index;
  }
  return specs.length;
}

function pathOf(spec: SyntaxNode): string {
  return spec.childForFieldName('path')?.text.slice(1, -1) ?? '';
}
