import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';

const root = process.cwd();
const own: Record<string, string> = {
  'source.dotenv': path.join(root, 'syntaxes/dotenv.tmLanguage.json'),
  'keyward.credentials.injection': path.join(root, 'syntaxes/credentials.injection.tmLanguage.json'),
};

export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** A registry over Keyward's grammars and, by their scope, those of the languages named (`{ 'source.ts': 'typescript' }`). */
export async function createRegistry(
  languages: Record<string, string>,
  withInjection: boolean,
): Promise<textmate.Registry> {
  const wasm = readFileSync(path.join(root, 'node_modules/vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  return new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const language = languages[scope];
      const file = own[scope] ?? (language && path.join(root, 'node_modules/tm-grammars/grammars', `${language}.json`));
      return file ? textmate.parseRawGrammar(readFileSync(file, 'utf8'), file) : null;
    },
    getInjections: (scope) => (withInjection && scope in languages ? ['keyward.credentials.injection'] : undefined),
  });
}

export function tokenizeLines(grammar: textmate.IGrammar, text: string): Token[] {
  let stack = textmate.INITIAL;
  return text.split('\n').flatMap((line) => {
    const result = grammar.tokenizeLine(line, stack);
    stack = result.ruleStack;
    return result.tokens.map((token) => ({ text: line.slice(token.startIndex, token.endIndex), scopes: token.scopes }));
  });
}
