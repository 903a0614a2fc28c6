#!/usr/bin/env node
// Bundles the product into dist/. `--production` minifies and leaves out source maps; `--watch` rebuilds on change.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, context } from 'esbuild';
import { writeNotices } from './lib/notices.mjs';

const root = path.dirname(import.meta.dirname);
const production = process.argv.includes('--production');
const dist = path.join(root, 'dist');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Entry point → output, platform. Those whose source is not there yet are skipped. */
const bundles = [
  ['client/src/node/main.ts', 'extension.js', 'node'],
  ['client/src/browser/main.ts', 'web/extension.js', 'browser'],
  ['server/src/node/main.ts', 'server.js', 'node'],
  ['server/src/browser/main.ts', 'web/server.js', 'browser'],
  ['server/src/node/cli.ts', 'cli.js', 'node'],
  ['server/src/node/scanWorker.ts', 'scanWorker.js', 'node'],
];

/** Runtime files of the product that are not JavaScript: the parser and its grammars, loaded on first use. */
const resources = [
  ['node_modules/web-tree-sitter/web-tree-sitter.wasm', 'grammars/web-tree-sitter.wasm'],
  ...['typescript', 'tsx', 'javascript', 'python', 'go', 'bash'].map((name) => [
    `node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm`,
    `grammars/tree-sitter-${name}.wasm`,
  ]),
  ['node_modules/@tree-sitter-grammars/tree-sitter-yaml/tree-sitter-yaml.wasm', 'grammars/tree-sitter-yaml.wasm'],
];

function optionsFor([entry, outfile, platform]) {
  return {
    entryPoints: [path.join(root, entry)],
    outfile: path.join(dist, outfile),
    bundle: true,
    format: platform === 'browser' && outfile.endsWith('server.js') ? 'iife' : 'cjs',
    platform,
    target: platform === 'node' ? 'node20' : 'es2022',
    mainFields: platform === 'browser' ? ['browser', 'module', 'main'] : ['module', 'main'],
    external: ['vscode'],
    minify: production,
    metafile: true,
    sourcemap: production ? false : 'linked',
    legalComments: 'none',
    logLevel: 'warning',
    define: { KEYWARD_VERSION: JSON.stringify(version) },
  };
}

rmSync(path.join(dist, 'grammars'), { recursive: true, force: true });
mkdirSync(path.join(dist, 'grammars'), { recursive: true });
for (const [from, to] of resources) copyFileSync(path.join(root, from), path.join(dist, to));

const present = bundles.filter(([entry]) => existsSync(path.join(root, entry)));
if (process.argv.includes('--watch')) {
  for (const bundle of present) await (await context(optionsFor(bundle))).watch();
} else {
  const results = await Promise.all(present.map((bundle) => build(optionsFor(bundle))));
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  writeNotices(root, [...inputs, ...resources.map(([from]) => from)]);
}
