// Licences of what is bundled: the product ships other people's code and says so in dist/NOTICE.txt.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes the notices of all packages whose files went into the bundles.
 * @param {string} root the project
 * @param {readonly string[]} inputs paths relative to the project, as esbuild's metafile has them, and of copied resources
 */
export function writeNotices(root, inputs) {
  const packages = [...new Set(inputs.map(packageFolderOf).filter(Boolean))].sort();
  const sections = packages.map((folder) => noticeOf(root, folder));
  writeFileSync(
    path.join(root, 'dist/NOTICE.txt'),
    `Keyward contains the following software.\n\n${sections.join('\n')}`,
  );
}

/** `node_modules/@scope/name/lib/x.js` → `node_modules/@scope/name`; the innermost package of nested ones. */
function packageFolderOf(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

function noticeOf(root, folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
  const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(path.join(root, folder, file), 'utf8') : `Licence: ${license}\n`;
  return `${'='.repeat(80)}\n${name} ${version}\n${'='.repeat(80)}\n\n${text.trim()}\n`;
}
