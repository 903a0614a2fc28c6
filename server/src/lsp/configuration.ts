import type { Connection } from 'vscode-languageserver';
import { isBelow } from '../core/workspace/uri';
import type { Settings } from '../protocol';
import { parseSettings } from './settings';

interface FolderSettings {
  readonly settings: Settings;
  /** Globs that the editor's own `files.exclude` turns on. */
  readonly editorExcludes: readonly string[];
}

/** Settings per workspace folder, fetched before they are needed, so that handlers read them without waiting. */
export class Configuration {
  readonly #connection: Connection;
  readonly #canAsk: boolean;
  #fallback: FolderSettings;
  #byFolder = new Map<string, FolderSettings>();
  #fetched: Promise<void> = Promise.resolve();
  /** Counts the questions, so that a late answer does not overwrite that to a later one. */
  #asked = 0;

  constructor(connection: Connection, canAsk: boolean, given: unknown) {
    this.#connection = connection;
    this.#canAsk = canAsk;
    this.#fallback = { settings: parseSettings(given), editorExcludes: [] };
  }

  /** Settled when the settings last asked for are here. */
  get ready(): Promise<void> {
    return this.#fetched;
  }

  of(uri: string): Settings {
    return this.#for(uri).settings;
  }

  editorExcludes(folder: string): readonly string[] {
    return this.#for(folder).editorExcludes;
  }

  /** Asks the client again. `pushed`: what `didChangeConfiguration` brought, for clients that cannot be asked. */
  update(folders: readonly string[], pushed?: unknown): Promise<void> {
    if (!this.#canAsk) {
      const section = (pushed as { keyward?: unknown } | null | undefined)?.keyward;
      if (section !== undefined) this.#fallback = { settings: parseSettings(section), editorExcludes: [] };
      return this.#fetched;
    }
    this.#fetched = this.#fetch(folders);
    return this.#fetched;
  }

  async #fetch(folders: readonly string[]): Promise<void> {
    const asked = ++this.#asked;
    const scopes = [undefined, ...folders];
    const items = scopes.flatMap((scopeUri) => [
      { section: 'keyward', scopeUri },
      { section: 'files.exclude', scopeUri },
    ]);
    try {
      const values: unknown[] = await this.#connection.workspace.getConfiguration(items);
      if (asked !== this.#asked) return;
      const read = scopes.map((_, i) => ({
        settings: parseSettings(values[2 * i]),
        editorExcludes: turnedOn(values[2 * i + 1]),
      }));
      this.#fallback = read[0] ?? this.#fallback;
      this.#byFolder = new Map(folders.map((folder, i) => [folder, read[i + 1] ?? this.#fallback]));
    } catch {
      // A client that cannot answer keeps the settings it had; nothing depends on this request alone.
    }
  }

  #for(uri: string): FolderSettings {
    let best: string | undefined;
    for (const folder of this.#byFolder.keys()) {
      if ((uri === folder || isBelow(folder, uri)) && folder.length > (best?.length ?? -1)) best = folder;
    }
    return (best === undefined ? undefined : this.#byFolder.get(best)) ?? this.#fallback;
  }
}

function turnedOn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([glob, on]) => (on === true ? [glob] : []));
}
