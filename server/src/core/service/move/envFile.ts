import { isComposeFile } from '../../languages/compose';
import { baseName, joinUri } from '../../workspace/uri';
import { RefusedError } from '../languageService';
import { type Files, foldersUp, parentOf, type TargetFile } from './files';

/** What marks the root of a package. */
const MANIFESTS = [
  'package.json',
  'pyproject.toml',
  'requirements.txt',
  'setup.py',
  'Pipfile',
  'go.mod',
  'Cargo.toml',
  'deno.json',
];

/**
 * The env file that a move from this document writes: the nearest that exists between the document's folder and the
 * workspace folder, else a new one at the root of the nearest package. Compose reads only the `.env` beside its own file.
 */
export async function chooseEnvFile(files: Files, uri: string, folder: string, setting: string): Promise<TargetFile> {
  if (isComposeFile(baseName(uri))) return readable(files, joinUri(parentOf(uri), '.env'));
  const segments = segmentsOf(setting);
  const candidates = foldersUp(uri, folder);
  const at = (base: string) => segments.reduce(joinUri, base);
  for (const candidate of candidates) if (await files.exists(at(candidate))) return readable(files, at(candidate));
  for (const candidate of candidates) {
    const names = await files.namesIn(candidate);
    if (MANIFESTS.some((manifest) => names.includes(manifest))) return readable(files, at(candidate));
  }
  return readable(files, at(candidates.at(-1) ?? folder));
}

function segmentsOf(setting: string): string[] {
  const segments = setting.split(/[\\/]+/).filter((segment) => segment !== '' && segment !== '.');
  const outside = /^(?:[\\/]|[A-Za-z]:|~)/.test(setting) || segments.includes('..');
  if (outside || segments.length === 0) {
    throw new RefusedError('The setting keyward.envFile has to be a path below the workspace folder, such as .env.');
  }
  return segments;
}

async function readable(files: Files, uri: string): Promise<TargetFile> {
  const target = await files.target(uri);
  if (target === undefined) throw new RefusedError(`${baseName(uri)} cannot be read as UTF-8 text.`);
  return target;
}
