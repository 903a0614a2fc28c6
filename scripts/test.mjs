#!/usr/bin/env node
// `npm test [suite…]`: bundles the tests of a suite, runs mocha over them and counts.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.dirname(import.meta.dirname);
const suites = process.argv.slice(2).filter((a) => !a.startsWith('-'));
let passed = 0;
let failed = 0;

for (const suite of suites.length ? suites : ['unit', 'rules', 'server', 'cli', 'grammar']) {
  const folder = path.join(root, 'test', suite);
  const files = readdirSync(folder, { recursive: true }).filter((f) => f.endsWith('.test.ts'));
  const outdir = path.join(root, 'dist', 'test', suite);
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: files.map((f) => path.join(folder, f)),
    outdir,
    outbase: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const report = path.join(outdir, 'report.json');
  spawnSync(
    process.execPath,
    [
      '--enable-source-maps',
      path.join(root, 'node_modules/mocha/bin/mocha.js'),
      '--ui',
      'bdd',
      '--reporter',
      'json',
      '--reporter-option',
      `output=${report}`,
      `${outdir}/**/*.test.js`,
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const { stats, failures } = JSON.parse(readFileSync(report, 'utf8'));
  for (const failure of failures) console.log(`${failure.fullTitle}\n${failure.err.stack ?? failure.err.message}\n`);
  passed += stats.passes;
  failed += stats.failures + (stats.tests === 0 ? 1 : 0);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
