import type { DidChangeWatchedFilesParams } from 'vscode-languageserver';
import { isConfigFile } from '../core/formats/customConfig';
import { canonicalUri } from '../core/workspace/uri';
import type { SilentScans } from './scan';
import type { Session } from './session';

/** Changed files, beyond which a scan of everything costs less: it stats each file once and asks git in groups. */
const MOST_FILES = 200;

export interface ChangeListeners {
  /** Git may see files differently now. */
  git(): void;
  /** A file of custom rules is different. */
  rules(): Promise<void>;
}

/**
 * Files that changed on disk. A checkout brings thousands of them in many messages: what comes while earlier changes are
 * worked off is collected, each file once.
 */
export class FileChanges {
  readonly #session: Session;
  readonly #scans: SilentScans;
  readonly #on: ChangeListeners;
  readonly #due = new Set<string>();
  #isGitDue = false;
  #areRulesDue = false;
  #isWorking = false;

  constructor(session: Session, scans: SilentScans, on: ChangeListeners) {
    this.#session = session;
    this.#scans = scans;
    this.#on = on;
  }

  async add({ changes }: DidChangeWatchedFilesParams): Promise<void> {
    for (const { uri } of changes) {
      if (/\/\.git\/(?:index|HEAD|info\/exclude)$|\/\.gitignore$/.test(uri)) this.#isGitDue = true;
      if (isConfigFile(uri)) this.#areRulesDue = true;
      if (!uri.includes('/.git/')) this.#due.add(canonicalUri(uri));
    }
    if (this.#isWorking) return;
    this.#isWorking = true;
    try {
      await this.#session.ready;
      while (this.#due.size > 0 || this.#isGitDue) await this.#workOff();
    } finally {
      this.#isWorking = false;
    }
  }

  async #workOff(): Promise<void> {
    const { files, service, notebooks, documents } = this.#session;
    const uris = [...this.#due].filter((uri) => !notebooks.isOpen(uri) && !documents.get(uri));
    const isGitDue = this.#isGitDue;
    this.#due.clear();
    this.#isGitDue = false;
    if (this.#areRulesDue) {
      this.#areRulesDue = false;
      await this.#on.rules();
    }
    if (isGitDue) files.forgetGit();
    const ignoreFiles = uris.filter((uri) => uri.endsWith('/.gitignore'));
    if (uris.length > MOST_FILES || ignoreFiles.length > 1) await this.#scans.scan();
    else await service.filesChanged(uris);
    if (!isGitDue) return;
    await service.gitChanged();
    this.#on.git();
  }
}
