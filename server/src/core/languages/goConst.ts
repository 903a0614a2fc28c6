import type { Span, TextChange } from '../text';
import { enclosing, type SyntaxNode } from './grammars';
import type { Refusal } from './language';
import { eolOf, refuse } from './rewrite';

/** What turning a constant into a variable takes beside replacing the literal. */
export interface ConstChange {
  readonly changes: readonly TextChange[];
  readonly notes: readonly string[];
  /** The declaration leaves its block: `source` (from offset `start` of the text) is written, after `before`, over `span`. */
  readonly relocate?: { readonly span: Span; readonly before: string; readonly source: string; readonly start: number };
}

/** A call is no constant: `const` becomes `var`, alone or out of its block. Nothing to do for a literal elsewhere. */
export function constToVar(root: SyntaxNode, literal: SyntaxNode, text: string): ConstChange | Refusal {
  const spec = enclosing(literal, ['const_spec', 'func_literal']);
  const declaration = spec?.parent;
  if (spec?.type !== 'const_spec' || declaration?.type !== 'const_declaration') return { changes: [], notes: [] };
  const names = spec.childrenForFieldName('name').filter((node) => node?.type === 'identifier');
  for (const name of names) {
    const refusal = refusalOfUses(root, declaration, name?.text ?? '');
    if (refusal !== undefined) return refuse(refusal);
  }
  const topLevel = declaration.parent?.type === 'source_file';
  const subject = names.map((name) => `\`${name?.text}\``).join(', ');
  const notes = topLevel
    ? [`${subject} is a variable now: another file that needs it as a constant would not compile.`]
    : [];
  const specs = declaration.namedChildren.filter((node) => node.type === 'const_spec');
  if (specs.length === 1) {
    const start = declaration.startIndex;
    return { changes: [{ span: { start, end: start + 'const'.length }, newText: 'var' }], notes };
  }
  return outOfBlock(declaration, specs, spec, text, notes);
}

function outOfBlock(
  declaration: SyntaxNode,
  specs: readonly SyntaxNode[],
  spec: SyntaxNode,
  text: string,
  notes: readonly string[],
): ConstChange | Refusal {
  const counted = specs.some(
    (each) => each.childForFieldName('value') === null || each.descendantsOfType('iota').length > 0,
  );
  if (counted)
    return refuse('This constant stands in a block that counts with `iota`: move it out of the block first.');
  const lineStart = text.lastIndexOf('\n', spec.startIndex - 1) + 1;
  const lineEnd = text.indexOf('\n', spec.endIndex) + 1;
  const aloneOnLine =
    text.slice(lineStart, spec.startIndex).trim() === '' && text.slice(spec.endIndex, lineEnd).trim() === '';
  if (!aloneOnLine)
    return refuse('This constant shares its line with something else: put it on a line of its own first.');
  const indent = /[ \t]*$/.exec(text.slice(0, declaration.startIndex))?.[0] ?? '';
  const end = declaration.endIndex;
  const eol = eolOf(text);
  return {
    changes: [{ span: { start: lineStart, end: lineEnd }, newText: '' }],
    notes,
    relocate: {
      span: { start: end, end },
      before: `${eol}${indent === '' ? eol : indent}var `,
      source: spec.text,
      start: spec.startIndex,
    },
  };
}

/** Uses that need a constant, and those without which a local variable would be an error. */
function refusalOfUses(root: SyntaxNode, declaration: SyntaxNode, name: string): string | undefined {
  let uses = 0;
  for (const identifier of root.descendantsOfType('identifier')) {
    if (identifier === null || identifier.text !== name) continue;
    const spec = enclosing(identifier, ['const_spec']);
    const declares = spec?.childrenForFieldName('name').some((node) => node?.id === identifier.id);
    if (declares) continue;
    uses++;
    if (spec !== undefined)
      return `\`${name}\` is used in another constant, which a variable cannot be: turn that into a variable first.`;
    if (enclosing(identifier, ['array_type']) !== undefined)
      return `\`${name}\` is used in an array's type, which needs a constant.`;
  }
  const local = declaration.parent?.type !== 'source_file';
  return local && uses === 0
    ? `\`${name}\` is never used, which Go allows for constants alone: delete it instead.`
    : undefined;
}
