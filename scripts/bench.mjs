#!/usr/bin/env node
// `npm run bench [name…] [-- --tree DIR]`: bundles test/bench/*.bench.ts and runs each in a process of its own.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.dirname(import.meta.dirname);
const folder = path.join(root, 'test/bench');
const outdir = path.join(root, 'dist/test/bench');
const args = process.argv.slice(2);
const treeAt = args.indexOf('--tree');
const tree = path.resolve(treeAt < 0 ? path.join(root, 'node_modules') : (args[treeAt + 1] ?? '.'));
const names = args.filter((arg, i) => !arg.startsWith('-') && (treeAt < 0 || i !== treeAt + 1));

const built = spawnSync(process.execPath, [path.join(root, 'scripts/build.mjs'), '--production'], { stdio: 'inherit' });
if (built.status !== 0) process.exit(1);

const files = readdirSync(folder).filter((file) => file.endsWith('.bench.ts'));
const chosen = files.filter((file) => names.length === 0 || names.some((name) => file.startsWith(name)));
await build({
  entryPoints: files.map((file) => path.join(folder, file)),
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
for (const file of chosen) {
  console.log(`\n## ${file.replace('.bench.ts', '')}`);
  const script = path.join(outdir, file.replace(/\.ts$/, '.js'));
  const { status } = spawnSync(process.execPath, ['--expose-gc', script], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, BENCH_TREE: tree },
  });
  if (status !== 0) process.exitCode = 1;
}
