import { baseName } from '../uri';
import { readCompose } from './compose';
import { readDockerfile } from './dockerfile';
import { readDotenv } from './dotenvFile';
import { fileRoleOf } from './envFiles';
import { readGo } from './go';
import { readJavaScript } from './javascript';
import { readPython } from './python';
import type { EnvReader } from './reader';
import { readShell } from './shell';

const BY_EXTENSION = new Map<string, EnvReader>([
  ...spread('js mjs cjs jsx ts mts cts tsx vue svelte astro', readJavaScript),
  ...spread('py pyi pyw ipynb', readPython),
  ...spread('go', readGo),
  ...spread('sh bash zsh ksh bats', readShell),
  ...spread('dockerfile containerfile', readDockerfile),
]);

const BY_LANGUAGE = new Map<string, EnvReader>([
  ...spread('javascript javascriptreact typescript typescriptreact vue svelte astro', readJavaScript),
  ...spread('python', readPython),
  ...spread('go', readGo),
  ...spread('shellscript', readShell),
  ...spread('dockerfile', readDockerfile),
  ...spread('dockercompose', readCompose),
  ...spread('dotenv', readDotenv),
]);

/** The reader for a file, by its name, else by the language id of its buffer (empty when unknown); undefined when none fits. */
export function envReaderFor(uri: string, languageId: string): EnvReader | undefined {
  const name = baseName(uri).toLowerCase();
  if (fileRoleOf(uri) !== 'code') return readDotenv;
  if (/^(?:docker-)?compose\b.*\.ya?ml$/.test(name)) return readCompose;
  if (/^(?:dockerfile|containerfile)(?:\.|$)/.test(name)) return readDockerfile;
  const byExtension = name.includes('.') ? BY_EXTENSION.get(name.slice(name.lastIndexOf('.') + 1)) : undefined;
  return byExtension ?? BY_LANGUAGE.get(languageId) ?? (name.includes('.') ? undefined : readScript);
}

/** A file without an extension: its first line may name the program that runs it. */
const readScript: EnvReader = (text) => {
  const program = /^#![^\r\n]{0,100}?\b(bash|zsh|ksh|dash|sh|python|node|deno|bun)[\d.]*\b/.exec(
    text.slice(0, 120),
  )?.[1];
  if (program === undefined) return { references: [], definitions: [] };
  if (program === 'python') return readPython(text);
  return /sh$/.test(program) ? readShell(text) : readJavaScript(text);
};

function spread(keys: string, reader: EnvReader): [string, EnvReader][] {
  return keys.split(' ').map((key) => [key, reader]);
}
