import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './paths.mjs';
import { runOrFail } from './processes.mjs';
import { step } from './progress.mjs';

/** Installs the main dependencies when they are missing or older than the lock file. */
export async function ensureDependencies() {
  const lock = ['package-lock.json', 'package.json'].map((name) => inRoot(name)).find(existsSync);
  // npm writes this file last, so it is only there, and only new, after an installation that ran to its end.
  const installed = inRoot('node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  const command = lock.endsWith('package-lock.json') ? 'ci' : 'install';
  await step(`Installing dependencies (npm ${command})`, (detail) => npm([command], root, detail));
}

/** Runs npm in a folder; registries fail now and then, so it tries three times. */
export async function npm(args, cwd, onOutput) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--fetch-retries=5'];
  for (let attempt = 1; ; attempt++) {
    try {
      const [command, ...first] = npmCommand();
      return await runOrFail(command, [...first, ...args, ...quiet], {
        cwd,
        onOutput,
        env: cleanEnvironment(),
        shell: process.platform === 'win32' && first.length === 0,
      });
    } catch (error) {
      if (attempt === 3) throw error;
      onOutput?.(`attempt ${attempt} failed, trying again`);
    }
  }
}

/** npm tells scripts its own settings by variables, among them some (`npm_config_prefix`) that mislead a second npm. */
function cleanEnvironment() {
  const kept = /^npm_config_(registry|cache|userconfig|globalconfig|https?_proxy|proxy|noproxy|cafile|strict_ssl)$/i;
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name) || name.includes('//')),
  );
}

/** The npm that runs us, else the one beside this Node, else the one on the PATH. */
function npmCommand() {
  const beside = path.join(path.dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');
  const script = [process.env.npm_execpath, beside].find((file) => file?.endsWith('npm-cli.js') && existsSync(file));
  return script ? [process.execPath, script] : ['npm'];
}
