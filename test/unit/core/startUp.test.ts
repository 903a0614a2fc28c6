import assert from 'node:assert/strict';
import { build } from 'esbuild';

describe('start-up', () => {
  it('reaches no rule, grammar or service before initialize is answered', async () => {
    const { metafile } = await build({
      entryPoints: ['server/src/node/main.ts'],
      outdir: 'unused',
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      metafile: true,
      write: false,
      logLevel: 'silent',
    });
    const outputs = Object.values(metafile.outputs);
    const pending = outputs.filter(({ entryPoint }) => entryPoint === 'server/src/node/main.ts');
    const inputs = new Set<string>();
    for (const output of pending) {
      for (const input of Object.keys(output.inputs)) inputs.add(input);
      for (const { path, kind } of output.imports) {
        const next = kind === 'import-statement' ? metafile.outputs[path] : undefined;
        if (next && !pending.includes(next)) pending.push(next);
      }
    }
    assert.ok(inputs.has('server/src/lsp/session.ts'));
    const early = [...inputs].filter((input) =>
      /core\/(?:rules|languages|dotenv)\/|web-tree-sitter|picomatch/.test(input),
    );
    assert.deepEqual(early, []);
  });
});
