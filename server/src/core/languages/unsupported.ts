import type { Language } from './language';
import { refuse } from './rewrite';

const displayNames: Readonly<Record<string, string>> = {
  '': 'this file type',
  plaintext: 'plain text',
  json: 'JSON',
  jsonc: 'JSON',
  yaml: 'YAML',
  csharp: 'C#',
  cpp: 'C++',
  php: 'PHP',
  xml: 'XML',
  toml: 'TOML',
  html: 'HTML',
  sql: 'SQL',
  ini: 'INI',
};

/** Formats that have no way to read a variable, whoever reads them. */
const dataFormats = new Set([
  'json',
  'jsonc',
  'yaml',
  'toml',
  'xml',
  'ini',
  'properties',
  'plaintext',
  'markdown',
  'html',
  'sql',
  '',
]);

/** Refuses, and says what works instead. */
export function unsupported(languageId: string): Language {
  const name = displayNames[languageId] ?? languageId;
  const help = dataFormats.has(languageId)
    ? 'replace the value by a placeholder and let the program that reads the file take it from the environment'
    : 'read the variable in the code yourself and put the value into the env file';
  return {
    languageIds: [languageId],
    toReference: () => Promise.resolve(refuse(`Keyward cannot rewrite ${name} yet: ${help}.`)),
  };
}
