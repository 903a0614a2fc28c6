import ignore, { type Ignore } from 'ignore';
import { decodeText } from '../detection/decodeText';
import { prefixesOf } from './excludes';
import { joinUri } from './uri';
import type { Workspace } from './workspace';

/**
 * The `.gitignore` files of one workspace folder and of its repository above it, read here since a browser has no git. Per
 * folder, a later line wins over an earlier one and a deeper file over a higher one; below an ignored folder nothing can
 * be taken back.
 */
export class GitIgnoreTree {
  readonly #workspace: Pick<Workspace, 'readFile' | 'ignoreFilesAbove'>;
  readonly #folder: string;
  #above: Promise<OuterRules> | undefined;
  /** Path of a folder, relative, `''` for the root → its rules; undefined where it has no ignore file. */
  readonly #levels = new Map<string, Promise<Ignore | undefined>>();

  constructor(workspace: Pick<Workspace, 'readFile' | 'ignoreFilesAbove'>, folder: string) {
    this.#workspace = workspace;
    this.#folder = folder;
  }

  /** Whether git would ignore the path, looking at the folders above it too. */
  async isIgnored(relative: string, isFolder: boolean): Promise<boolean> {
    const prefixes = prefixesOf(relative);
    for (const prefix of prefixes) {
      if (await this.isIgnoredItself(prefix, isFolder || prefix !== relative)) return true;
    }
    return false;
  }

  /** The same where the folder that holds it is known not to be ignored. */
  async isIgnoredItself(relative: string, isFolder: boolean): Promise<boolean> {
    for (
      let level: string | undefined = parentOf(relative);
      level !== undefined;
      level = level === '' ? undefined : parentOf(level)
    ) {
      const rules = await this.#rulesOf(level);
      if (!rules) continue;
      const path = level === '' ? relative : relative.slice(level.length + 1);
      const { ignored, unignored } = rules.test(isFolder ? `${path}/` : path);
      if (ignored || unignored) return ignored;
    }
    this.#above ??= this.#loadAbove();
    const { levels, prefix } = await this.#above;
    return levels.length > 0 && verdictOf(levels, `${prefix}/${isFolder ? `${relative}/` : relative}`);
  }

  /** Ignore files are read again when next needed. */
  forget(): void {
    this.#levels.clear();
    this.#above = undefined;
  }

  #rulesOf(level: string): Promise<Ignore | undefined> {
    const known = this.#levels.get(level);
    if (known) return known;
    const rules = this.#load(level);
    this.#levels.set(level, rules);
    return rules;
  }

  async #load(level: string): Promise<Ignore | undefined> {
    const folder = level === '' ? this.#folder : level.split('/').reduce(joinUri, this.#folder);
    const own = await this.#read(joinUri(folder, '.gitignore'));
    // The repository's own list is the weakest, so it comes first.
    const repository = level === '' ? await this.#read(`${folder}/.git/info/exclude`) : undefined;
    if (own === undefined && repository === undefined) return undefined;
    return ignore().add(`${repository ?? ''}\n${own ?? ''}`);
  }

  /** None where they ignore the workspace folder itself: whoever opens it wants to see it. */
  async #loadAbove(): Promise<OuterRules> {
    const files = await this.#workspace.ignoreFilesAbove(this.#folder);
    const top = files[0]?.path.split('/') ?? [];
    const levels = files.map(({ path, bytes }) => ({
      depth: top.length - path.split('/').length,
      rules: ignore().add(decodeText(bytes)),
    }));
    const isIgnored = top.some((_, i) => verdictOf(levels, `${top.slice(0, i + 1).join('/')}/`));
    return { levels: isIgnored ? [] : levels, prefix: top.join('/') };
  }

  async #read(uri: string): Promise<string | undefined> {
    const bytes = await this.#workspace.readFile(uri);
    return bytes && decodeText(bytes);
  }
}

interface OuterLevel {
  /** Folders between the highest level and this one. */
  readonly depth: number;
  readonly rules: Ignore;
}

interface OuterRules {
  /** The highest first. */
  readonly levels: readonly OuterLevel[];
  /** Path of the workspace folder from the highest level. */
  readonly prefix: string;
}

/** `path` from the highest level, a folder's with a slash at its end. The deepest level that says anything decides. */
function verdictOf(levels: readonly OuterLevel[], path: string): boolean {
  for (const { depth, rules } of [...levels].reverse()) {
    const below = path.split('/').slice(depth).join('/');
    if (below === '') continue;
    const { ignored, unignored } = rules.test(below);
    if (ignored || unignored) return ignored;
  }
  return false;
}

function parentOf(relative: string): string {
  return relative.slice(0, Math.max(0, relative.lastIndexOf('/')));
}
