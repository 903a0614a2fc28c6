import picomatch from 'picomatch/posix';

/** Whether a path is excluded. Relative to the workspace folder, forward slashes, no slash at its end. */
export type Excludes = (relative: string) => boolean;

/**
 * Globs as VS Code reads `files.exclude`: against the path from the workspace folder, dot files included; a folder that
 * matches takes all below it along, which the walk sees to. A glob that cannot be read excludes nothing.
 */
export function compileExcludes(globs: readonly string[]): Excludes {
  const matchers = globs.flatMap((glob) => {
    const plain = glob.replace(/^\.?\//, '').replace(/\/$/, '');
    try {
      return plain === '' ? [] : [picomatch(plain, { dot: true })];
    } catch {
      return [];
    }
  });
  return (relative) => matchers.some((matches) => matches(relative));
}

/** Whether the path or one of the folders above it is excluded. */
export function isExcludedWithParents(excludes: Excludes, relative: string): boolean {
  return prefixesOf(relative).some(excludes);
}

/** `a/b/c` → `a`, `a/b`, `a/b/c`. */
export function prefixesOf(relative: string): string[] {
  const segments = relative.split('/');
  return segments.map((_, i) => segments.slice(0, i + 1).join('/'));
}
