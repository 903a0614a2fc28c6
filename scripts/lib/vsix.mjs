import { mkdirSync, statSync } from 'node:fs';
import { inRoot, root } from './paths.mjs';
import { runOrFail } from './processes.mjs';
import { step } from './progress.mjs';

/** Builds for production and packs the extension. Resolves with the path of the .vsix. */
export async function packVsix() {
  const file = inRoot('dist/keyward.vsix');
  mkdirSync(inRoot('dist'), { recursive: true });
  await step('Building and packing the extension', async (detail) => {
    // vsce runs `vscode:prepublish`, which is the production build.
    const vsce = inRoot('node_modules/@vscode/vsce/vsce');
    await runOrFail(
      process.execPath,
      // There is no repository address that the README's pictures could be made absolute with.
      [
        vsce,
        'package',
        '--no-dependencies',
        '--allow-missing-repository',
        '--no-rewrite-relative-links',
        '--out',
        file,
      ],
      { cwd: root },
    );
    detail(`${(statSync(file).size / 1e6).toFixed(1)} MB`);
  });
  return file;
}
