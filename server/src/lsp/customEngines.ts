import { decodeText } from '../core/detection/decodeText';
import type { DetectionEngine } from '../core/detection/detect';
import { CONFIG_NAMES, type CustomConfig, MOST_BYTES } from '../core/formats/customConfig';
import { type CustomEngine, createCustomEngine, readConfig } from '../core/formats/customDetector';
import { refusedConfig } from '../core/formats/reader';
import { allProviders } from '../core/rules';
import type { Session } from './session';

/** The engines of folders with custom rules; the others share one. */
export class CustomEngines {
  readonly #session: Session;
  readonly #shared: CustomEngine;
  #byFolder = new Map<string, CustomEngine>();
  #broken: readonly string[] = [];

  constructor(session: Session, shared: DetectionEngine) {
    this.#session = session;
    this.#shared = { engine: shared, marked: (findings) => [...findings] };
  }

  /** Files with problems. */
  get broken(): readonly string[] {
    return this.#broken;
  }

  /** Reads the files of all folders again. */
  async load(): Promise<void> {
    const { folders, environment } = this.#session;
    const { fingerprintKey, keyedHash } = environment;
    const broken: string[] = [];
    const byFolder = new Map<string, CustomEngine>();
    for (const folder of folders) {
      const configs = await this.#configsOf(folder, broken);
      if (configs.length > 0)
        byFolder.set(folder, createCustomEngine(configs, folder, allProviders, fingerprintKey, keyedHash));
    }
    this.#byFolder = byFolder;
    this.#broken = broken;
  }

  /** That of the nearest folder which holds the file. */
  for(uri: string): CustomEngine {
    let nearest = '';
    for (const folder of this.#session.folders) {
      if (folder.length > nearest.length && uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`))
        nearest = folder;
    }
    return this.#byFolder.get(nearest) ?? this.#shared;
  }

  all(): CustomEngine[] {
    return [this.#shared, ...this.#byFolder.values()];
  }

  async #configsOf(folder: string, broken: string[]): Promise<CustomConfig[]> {
    const { workspace, isTrusted } = this.#session;
    const configs: CustomConfig[] = [];
    for (const name of CONFIG_NAMES) {
      const uri = `${folder.replace(/\/$/, '')}/${name}`;
      const stat = await workspace.stat(uri);
      if (!stat) continue;
      const bytes = stat.size <= MOST_BYTES ? await workspace.readFile(uri) : undefined;
      const options = { root: folder, obeyAllow: isTrusted };
      const config = bytes ? readConfig(name, decodeText(bytes), options) : refusedConfig('the file cannot be read');
      if (config.problems.length > 0) broken.push(uri);
      configs.push(config);
    }
    return configs;
  }
}
