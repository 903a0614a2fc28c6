import { baseName } from './uri';

/** VS Code's language id of a file that is not open; empty where Keyward makes no difference. */
export function languageIdOf(uri: string): string {
  const name = baseName(uri).toLowerCase();
  if (/^\.env(?:\.|rc$|$)|\.env$/.test(name)) return 'dotenv';
  if (/^(?:docker-)?compose(?:\.[\w.-]{1,40})?\.ya?ml$/.test(name)) return 'dockercompose';
  if (/^(?:dockerfile|containerfile)(?:\.|$)|\.dockerfile$/.test(name)) return 'dockerfile';
  return BY_EXTENSION[name.slice(name.lastIndexOf('.') + 1)] ?? '';
}

const BY_EXTENSION: Readonly<Record<string, string>> = {
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'typescriptreact',
  js: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  jsx: 'javascriptreact',
  py: 'python',
  pyi: 'python',
  go: 'go',
  sh: 'shellscript',
  bash: 'shellscript',
  zsh: 'shellscript',
  yml: 'yaml',
  yaml: 'yaml',
  json: 'json',
  jsonc: 'jsonc',
  toml: 'toml',
  xml: 'xml',
  html: 'html',
  md: 'markdown',
  rb: 'ruby',
  php: 'php',
  java: 'java',
  kt: 'kotlin',
  cs: 'csharp',
  rs: 'rust',
  swift: 'swift',
  c: 'c',
  cpp: 'cpp',
  h: 'c',
  sql: 'sql',
  lua: 'lua',
  ini: 'ini',
  properties: 'properties',
  tf: 'terraform',
  ps1: 'powershell',
  css: 'css',
  scss: 'scss',
  vue: 'vue',
  svelte: 'svelte',
  ipynb: 'json',
};
