import type { Settings } from '../../protocol';
import { compileExcludes, type Excludes } from './excludes';
import { GitIgnoreTree } from './gitIgnore';
import type { InventoryOptions } from './inventoryTypes';
import { isBelow, relativePath } from './uri';

export interface FolderRules {
  readonly uri: string;
  readonly settings: Settings;
  readonly excludes: Excludes;
  readonly gitIgnore: GitIgnoreTree;
}

/** What applies in each workspace folder. Made on first use, again after `forget`. */
export class Folders {
  readonly #options: InventoryOptions;
  readonly #rules = new Map<string, FolderRules>();

  constructor(options: InventoryOptions) {
    this.#options = options;
  }

  /** The innermost workspace folder that holds `uri`. */
  folderOf(uri: string): string | undefined {
    let innermost: string | undefined;
    for (const folder of this.#options.workspace.folders) {
      const holds = uri === folder || isBelow(folder, uri);
      if (holds && folder.length > (innermost?.length ?? -1)) innermost = folder;
    }
    return innermost;
  }

  rulesOf(folder: string): FolderRules {
    const known = this.#rules.get(folder);
    if (known) return known;
    const settings = this.#options.settingsFor(folder);
    const globs = [...(this.#options.editorExcludes?.(folder) ?? []), ...settings.exclude];
    const gitIgnore = new GitIgnoreTree(this.#options.workspace, folder);
    const rules = { uri: folder, settings, excludes: compileExcludes(globs), gitIgnore };
    this.#rules.set(folder, rules);
    return rules;
  }

  /** Path shown to people: from the workspace folder, with its name where there are several. */
  shownPath(uri: string): string {
    const folder = this.folderOf(uri);
    const relative = folder === undefined ? undefined : relativePath(folder, uri);
    return relative || uri;
  }

  forget(): void {
    this.#rules.clear();
  }
}
