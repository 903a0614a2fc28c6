import type { Language, Node, Parser } from 'web-tree-sitter';
import type { Environment } from '../environment';
import type { Span } from '../text';

export type GrammarName = 'typescript' | 'tsx' | 'javascript' | 'python' | 'go' | 'bash' | 'yaml';

/** A node of a syntax tree. Its indices are UTF-16 offsets. Valid only inside the callback of `withTree`. */
export type SyntaxNode = Node;

/** Parses with grammars that are read on first use, the parser's own WebAssembly too. */
export class Grammars {
  readonly #environment: Environment;
  #runtime: Promise<typeof import('./wasmRuntime')> | undefined;
  readonly #languages = new Map<GrammarName, Promise<Language>>();

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** Parses `text` and frees the tree when `use` has returned. */
  async withTree<T>(grammar: GrammarName, text: string, use: (root: SyntaxNode) => T): Promise<T> {
    const language = await this.#language(grammar);
    const { Parser: ParserClass } = await this.#loadRuntime();
    const parser: Parser = new ParserClass();
    try {
      parser.setLanguage(language);
      const tree = parser.parse(text);
      if (tree === null) throw new Error('the parser gave no tree');
      try {
        return use(tree.rootNode);
      } finally {
        tree.delete();
      }
    } finally {
      parser.delete();
    }
  }

  #language(grammar: GrammarName): Promise<Language> {
    let language = this.#languages.get(grammar);
    if (language === undefined) {
      language = this.#loadLanguage(grammar);
      // A failure (a file that could not be read) may pass: the next action tries again.
      language.catch(() => this.#languages.delete(grammar));
      this.#languages.set(grammar, language);
    }
    return language;
  }

  async #loadLanguage(grammar: GrammarName): Promise<Language> {
    const [runtime, bytes] = await Promise.all([
      this.#loadRuntime(),
      this.#environment.readResource(`grammars/tree-sitter-${grammar}.wasm`),
    ]);
    return runtime.Language.load(bytes);
  }

  #loadRuntime(): Promise<typeof import('./wasmRuntime')> {
    this.#runtime ??= this.#initRuntime().catch((error: unknown) => {
      this.#runtime = undefined;
      throw error;
    });
    return this.#runtime;
  }

  async #initRuntime(): Promise<typeof import('./wasmRuntime')> {
    const [runtime, wasmBinary] = await Promise.all([
      import('./wasmRuntime'),
      this.#environment.readResource('grammars/web-tree-sitter.wasm'),
    ]);
    // The bytes are given, so the file name that `locateFile` answers is never opened.
    await runtime.Parser.init({ wasmBinary, locateFile: (file: string) => file } as object);
    return runtime;
  }
}

/** The smallest node that covers the span, among them the unnamed ones. */
export function nodeAt(root: SyntaxNode, span: Span): SyntaxNode | undefined {
  return root.descendantForIndex(span.start, Math.max(span.start, span.end)) ?? undefined;
}

/** The node itself or its nearest ancestor of one of these types. */
export function enclosing(node: SyntaxNode | null | undefined, types: readonly string[]): SyntaxNode | undefined {
  for (let at = node ?? null; at !== null; at = at.parent) if (types.includes(at.type)) return at;
  return undefined;
}

/** Ancestors from the parent up to the root. */
export function* ancestors(node: SyntaxNode): Generator<SyntaxNode> {
  for (let at = node.parent; at !== null; at = at.parent) yield at;
}

export function spanOf(node: SyntaxNode): Span {
  return { start: node.startIndex, end: node.endIndex };
}

/** True when `child` is the node in this field of its parent. */
export function isField(child: SyntaxNode, field: string): boolean {
  return child.parent?.childForFieldName(field)?.id === child.id;
}
