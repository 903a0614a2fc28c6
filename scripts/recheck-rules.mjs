#!/usr/bin/env node
// Analyses the running time of every rule's regular expression and writes test/rules/rechecked.json: the hashes of those
// found linear. Run it after changing a pattern; patterns that are in the file already are not analysed again.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { check } from 'recheck';

const root = path.dirname(import.meta.dirname);
process.chdir(root);
const cacheFile = path.join(root, 'test/rules/rechecked.json');
const bundle = path.join(root, 'dist/recheckable.cjs');
await build({
  entryPoints: ['test/rules/support/recheckable.ts'],
  bundle: true,
  platform: 'node',
  packages: 'external',
  outfile: bundle,
  logLevel: 'warning',
});
const { recheckable } = createRequire(import.meta.url)(bundle);
rmSync(bundle);

const known = new Set(existsSync(cacheFile) ? JSON.parse(readFileSync(cacheFile, 'utf8')) : []);
const linear = [];
for (const { ruleId, source, flags, hash } of recheckable) {
  if (!known.has(hash)) {
    const { status, complexity, error } = await check(source, flags, { timeout: 60_000 });
    if (status !== 'safe') {
      console.error(`${ruleId}: ${complexity?.summary ?? error?.kind ?? status}: ${source}`);
      process.exitCode = 1;
      continue;
    }
  }
  linear.push(hash);
}
writeFileSync(cacheFile, `${JSON.stringify([...new Set(linear)].sort(), undefined, 2)}\n`);
console.log(`${linear.length} patterns are linear`);
