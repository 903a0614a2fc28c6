import { readFileSync } from 'node:fs';
import { interleaved, row, timed } from '../support/measure';
import { createRegistry, tokenizeLines } from '../support/tokenize';

const languages = { 'source.ts': 'typescript', 'source.python': 'python', 'source.json': 'json' };

async function main(): Promise<void> {
  const text: Record<string, string> = {
    'source.ts': readFileSync('node_modules/vscode-languageserver-textdocument/lib/umd/main.js', 'utf8').repeat(3),
    'source.json': readFileSync('package-lock.json', 'utf8').slice(0, 200_000),
  };
  for (const [scope, sample] of Object.entries(text)) {
    const plain = await (await createRegistry(languages, false)).loadGrammar(scope);
    const marked = await (await createRegistry(languages, true)).loadGrammar(scope);
    if (!plain || !marked) throw new Error(`no grammar for ${scope}`);
    const times = interleaved(5, {
      plain: () => timed(() => tokenizeLines(plain, sample)),
      marked: () => timed(() => tokenizeLines(marked, sample)),
    });
    row(`${scope}: tokenising with the injection / without`, times.marked / times.plain, '×');
  }
}

void main();
