import ignore, { type Ignore } from 'ignore';
import { decodeText } from '../detection/decodeText';
import { prefixesOf } from './excludes';
import { joinUri } from './uri';
import type { Workspace } from './workspace';

/**
 * The `.gitignore` files of one workspace folder, read here since a browser has no git. Those above the folder are out of
 * reach. Per folder, a later line wins over an earlier one and a deeper file over a higher one; below an ignored folder
 * nothing can be taken back.
 */
export class GitIgnoreTree {
  readonly #workspace: Pick<Workspace, 'readFile'>;
  readonly #folder: string;
  /** Path of a folder, relative, `''` for the root → its rules; undefined where it has no ignore file. */
  readonly #levels = new Map<string, Promise<Ignore | undefined>>();

  constructor(workspace: Pick<Workspace, 'readFile'>, folder: string) {
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
    return false;
  }

  /** Ignore files are read again when next needed. */
  forget(): void {
    this.#levels.clear();
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

  async #read(uri: string): Promise<string | undefined> {
    const bytes = await this.#workspace.readFile(uri);
    return bytes && decodeText(bytes);
  }
}

function parentOf(relative: string): string {
  return relative.slice(0, Math.max(0, relative.lastIndexOf('/')));
}
