import type { Settings } from '../../protocol';
import { compileExcludes, type Excludes } from './excludes';
import { GitIgnoreTree } from './gitIgnore';
import type { InventoryOptions } from './inventoryTypes';
import { isBelow, relativePath } from './uri';

const NONE: readonly string[] = [];

export interface FolderRules {
  readonly uri: string;
  readonly settings: Settings;
  readonly editorExcludes: readonly string[];
  readonly excludes: Excludes;
  readonly gitIgnore: GitIgnoreTree;
}

/** What applies in each workspace folder. Made on first use, again with other settings (a new object) and after `forget`. */
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
    const settings = this.#options.settingsFor(folder);
    const editorExcludes = this.#options.editorExcludes?.(folder) ?? NONE;
    if (known?.settings === settings && known.editorExcludes === editorExcludes) return known;
    const excludes = compileExcludes([...editorExcludes, ...settings.exclude]);
    const gitIgnore = known?.gitIgnore ?? new GitIgnoreTree(this.#options.workspace, folder);
    const rules = { uri: folder, settings, editorExcludes, excludes, gitIgnore };
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
