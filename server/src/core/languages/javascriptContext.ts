import { ancestors, isField, type SyntaxNode } from './grammars';

const reasons = {
  module: 'A module path must be a literal: no variable can stand there.',
  type: 'A type is gone at run time, so it cannot read a variable: delete the value from the type.',
  enum: 'An enum member must be constant: turn the enum into an object of constants first.',
  ambient: 'A `declare` has no run time: no code in it can read a variable.',
  key: 'This is the name of a property, not its value: a variable does not belong there.',
  statement: 'This string is a directive or a statement of its own: delete it instead.',
} as const;

/** Why no expression may stand where this string or template literal stands. */
export function refusalInContext(literal: SyntaxNode): string | undefined {
  const parent = literal.parent;
  if (parent?.type === 'expression_statement' && literal.type === 'string') return reasons.statement;
  if (parent !== null && isModulePath(literal, parent)) return reasons.module;
  let child = literal;
  for (const ancestor of ancestors(literal)) {
    const reason = reasonIn(ancestor, child);
    if (reason !== undefined) return reason;
    child = ancestor;
  }
  return undefined;
}

const DECLARING = new Set([
  'function_declaration',
  'generator_function_declaration',
  'class_declaration',
  'formal_parameters',
  'required_parameter',
  'optional_parameter',
  'rest_pattern',
  'array_pattern',
  'namespace_import',
  'import_specifier',
  'import_clause',
]);

/** Whether the file gives the name `process` to something of its own, by an import from anywhere but Node or otherwise. */
export function declaresProcess(root: SyntaxNode, text: string): boolean {
  // Looking through the tree of a large file takes longer than parsing it.
  if (!/(?<![.\w$])process(?![.\w$]|\?\.)/.test(text)) return false;
  const types = ['identifier', 'shorthand_property_identifier_pattern'];
  return root.descendantsOfType(types).some((node) => {
    if (node?.text !== 'process') return false;
    const above = [...ancestors(node)];
    if (above.some(({ type }) => type === 'ambient_declaration')) return false;
    const source = above.find(({ type }) => type === 'import_statement')?.childForFieldName('source')?.text;
    if (source !== undefined) return !/^.(?:node:)?process.$/.test(source);
    return node.type !== 'identifier' || declares(node);
  });
}

function declares(name: SyntaxNode): boolean {
  const { parent } = name;
  if (parent === null) return false;
  switch (parent.type) {
    case 'variable_declarator':
      return isField(name, 'name');
    case 'arrow_function':
    case 'catch_clause':
      return isField(name, 'parameter');
    case 'for_in_statement':
      return isField(name, 'left');
    case 'pair_pattern':
      return isField(name, 'value');
    case 'assignment_pattern':
      return isField(name, 'left');
    default:
      return DECLARING.has(parent.type);
  }
}

function isModulePath(literal: SyntaxNode, parent: SyntaxNode): boolean {
  if (parent.type === 'import_statement' || parent.type === 'export_statement') return isField(literal, 'source');
  if (parent.type !== 'arguments') return false;
  const called = parent.parent?.childForFieldName('function');
  return called?.type === 'import' || /^require(?:\.resolve)?$/.test(called?.text ?? '');
}

function reasonIn(ancestor: SyntaxNode, child: SyntaxNode): string | undefined {
  switch (ancestor.type) {
    case 'import_clause':
    case 'import_specifier':
    case 'export_specifier':
    case 'namespace_export':
    case 'import_attribute':
    case 'import_require_clause':
    case 'module':
    case 'internal_module':
      return child.type === 'statement_block' ? undefined : reasons.module;
    case 'literal_type':
    case 'template_literal_type':
    case 'type_annotation':
    case 'type_arguments':
    case 'type_alias_declaration':
    case 'interface_declaration':
      return reasons.type;
    case 'enum_body':
      return reasons.enum;
    case 'ambient_declaration':
      return reasons.ambient;
    case 'pair':
      return isField(child, 'key') ? reasons.key : undefined;
    case 'method_definition':
    case 'public_field_definition':
      return isField(child, 'name') ? reasons.key : undefined;
    case 'field_definition':
      return isField(child, 'property') ? reasons.key : undefined;
    default:
      return undefined;
  }
}
