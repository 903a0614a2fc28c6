import { ancestors, isField, type SyntaxNode } from './grammars';
import { environIn } from './pythonImport';

const TARGETS = new Set([
  'parameters',
  'lambda_parameters',
  'typed_parameter',
  'list_splat_pattern',
  'dictionary_splat_pattern',
  'pattern_list',
  'tuple_pattern',
  'list_pattern',
  'as_pattern_target',
]);

/**
 * Why `module.environ` would not be the environment at this literal: the file gives the name to something else, or the
 * function imports it further down, which makes it a local variable without a value until then.
 */
export function hiddenModule(root: SyntaxNode, text: string, literal: SyntaxNode, module: string): string | undefined {
  // Looking through the tree of a large file takes longer than parsing it.
  const elsewhere = new RegExp(`^(?![ \\t]*(?:import|from)\\b).*(?<![.\\w])${module}(?![\\w.])`, 'm').test(text);
  const rebound =
    elsewhere && root.descendantsOfType('identifier').some((node) => node?.text === module && binds(node));
  if (rebound) return `Something else in this file is called \`${module}\` too: rename that first.`;
  const scope = [...ancestors(literal)].find(({ type }) => type === 'function_definition');
  const late = scope?.descendantsOfType(['import_statement', 'import_from_statement']).some((statement) => {
    const after = statement !== null && statement.startIndex > literal.startIndex;
    return after && environIn(statement)?.replace(/\..*$/, '') === module;
  });
  return late ? `This function imports \`${module}\` further down: move that import up first.` : undefined;
}

function binds(name: SyntaxNode): boolean {
  switch (name.parent?.type) {
    case 'assignment':
      // `os = None` is what follows `except ImportError:`.
      return isField(name, 'left') && name.parent.childForFieldName('right')?.type !== 'none';
    case 'augmented_assignment':
    case 'for_statement':
    case 'for_in_clause':
      return isField(name, 'left');
    case 'default_parameter':
    case 'typed_default_parameter':
    case 'named_expression':
    case 'function_definition':
    case 'class_definition':
      return isField(name, 'name');
    default:
      return TARGETS.has(name.parent?.type ?? '');
  }
}
