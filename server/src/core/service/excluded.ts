import type { Settings } from '../../protocol';
import { compileExcludes, type Excludes, isExcludedWithParents } from '../workspace/excludes';
import { relativePath } from '../workspace/uri';

/** Settings objects are replaced, never changed, so that they can be keys. */
const compiled = new WeakMap<Settings, Excludes>();

/** Whether the setting `exclude` covers a file. Globs are relative to the workspace folder. */
export function isExcluded(uri: string, folders: readonly string[], settings: Settings): boolean {
  if (settings.exclude.length === 0) return false;
  let excludes = compiled.get(settings);
  if (!excludes) {
    excludes = compileExcludes(settings.exclude);
    compiled.set(settings, excludes);
  }
  for (const folder of folders) {
    const path = relativePath(folder, uri);
    if (path) return isExcludedWithParents(excludes, path);
  }
  return false;
}
