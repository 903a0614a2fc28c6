import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';

const root = process.cwd();
const server = path.join(root, 'server/src');

/** Layers from the lowest: a file may import from its own layer and from those before it. Same line: same height. */
const layers: readonly (readonly string[])[] = [
  ['core/text', 'core/logger', 'core/environment', 'protocol'],
  ['core/detection', 'core/dotenv', 'core/languages'],
  ['core/rules', 'core/formats'],
  ['core/workspace', 'core/report'],
  ['core/service'],
  ['lsp'],
  ['node', 'browser'],
];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/^(import|export)\s+(type\s+)?[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)/gm);
  return [...found].map((match) => ({ from: file, to: match[3] ?? match[4] ?? '', typeOnly: Boolean(match[2]) }));
}

function layerOf(file: string): number {
  const relative = path.relative(server, file).split(path.sep).join('/').replace(/\.ts$/, '');
  return layers.findIndex((names) => names.some((name) => relative === name || relative.startsWith(`${name}/`)));
}

const all = sources(server).flatMap(importsOf);
const resolved = (i: Import) => path.resolve(path.dirname(i.from), i.to);
const shown = (i: Import) => `${path.relative(root, i.from)} imports ${i.to}`;

describe('imports', () => {
  it('are found at all', () => assert.ok(all.length > 100));

  it('of the server point downwards only', () => {
    // The protocol names types of the core; a type is gone at run time.
    const upward = all.filter((i) => i.to.startsWith('.') && !i.typeOnly && layerOf(resolved(i)) > layerOf(i.from));
    assert.deepEqual(upward.map(shown), []);
  });

  it('of node and browser do not cross', () => {
    const crossing = all.filter((i) => {
      const [from, to] = [i.from, resolved(i)].map((f) => path.relative(server, f).split(path.sep)[0]);
      return i.to.startsWith('.') && ((from === 'node' && to === 'browser') || (from === 'browser' && to === 'node'));
    });
    assert.deepEqual(crossing.map(shown), []);
  });

  it('of the core name no platform, no protocol library and no editor', () => {
    const platform = all.filter(
      (i) =>
        i.from.startsWith(path.join(server, 'core')) &&
        (i.to === 'vscode' ||
          i.to.startsWith('vscode-language') ||
          i.to.startsWith('node:') ||
          builtinModules.includes(i.to)),
    );
    // The chunked document implements the library's interface, whose module is free of any platform.
    assert.deepEqual(platform.filter((i) => i.to !== 'vscode-languageserver-textdocument').map(shown), []);
  });

  it('of the client name one server file', () => {
    const reaching = sources(path.join(root, 'client/src'))
      .flatMap(importsOf)
      .filter((i) => i.to.includes('server/src') && !i.to.endsWith('server/src/protocol'));
    assert.deepEqual(reaching.map(shown), []);
  });

  it('of vscode stand in the client alone', () => {
    assert.deepEqual(all.filter((i) => i.to === 'vscode').map(shown), []);
  });
});
