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
    if (MANIFESTS.some((manifest) => names.includes(manifest))) return created(files, at(candidate), segments);
  }
  return created(files, at(candidates.at(-1) ?? folder), segments);
}

function segmentsOf(setting: string): string[] {
  const segments = setting.split(/[\\/]+/).filter((segment) => segment !== '' && segment !== '.');
  const outside = /^(?:[\\/]|[A-Za-z]:|~)/.test(setting) || segments.includes('..');
  if (outside || segments.length === 0) {
    throw new RefusedError('The setting keyward.envFile has to be a path below the workspace folder, such as .env.');
  }
  return segments;
}

/** A file that is not there yet; its folder has to be. */
async function created(files: Files, uri: string, segments: readonly string[]): Promise<TargetFile> {
  if (segments.length > 1 && !(await files.exists(parentOf(uri)))) {
    const path = segments.slice(0, -1).join('/');
    throw new RefusedError(`The folder ${path} of the setting keyward.envFile is not there: create it first.`);
  }
  return readable(files, uri);
}

async function readable(files: Files, uri: string): Promise<TargetFile> {
  const target = await files.target(uri);
  if (target === undefined)
    throw new RefusedError(`${baseName(uri)} is no ordinary text file in UTF-8, so Keyward leaves it alone.`);
  return target;
}
