import type { DidChangeWatchedFilesParams } from 'vscode-languageserver';
import { canonicalUri } from '../core/workspace/uri';
import type { SilentScans } from './scan';
import type { Session } from './session';

/** Changed files, beyond which a scan of everything costs less: it stats each file once and asks git in groups. */
const MOST_FILES = 200;

/**
 * Files that changed on disk. A checkout brings thousands of them in many messages: what comes while earlier changes are
 * worked off is collected, each file once.
 */
export class FileChanges {
  readonly #session: Session;
  readonly #scans: SilentScans;
  readonly #onGitChanged: () => void;
  readonly #due = new Set<string>();
  #isGitDue = false;
  #isWorking = false;

  /** `onGitChanged`: git may see files differently now. */
  constructor(session: Session, scans: SilentScans, onGitChanged: () => void) {
    this.#session = session;
    this.#scans = scans;
    this.#onGitChanged = onGitChanged;
  }

  async add({ changes }: DidChangeWatchedFilesParams): Promise<void> {
    for (const { uri } of changes) {
      if (/\/\.git\/(?:index|HEAD|info\/exclude)$|\/\.gitignore$/.test(uri)) this.#isGitDue = true;
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
    if (isGitDue) files.forgetGit();
    const ignoreFiles = uris.filter((uri) => uri.endsWith('/.gitignore'));
    if (uris.length > MOST_FILES || ignoreFiles.length > 1) await this.#scans.scan();
    else await service.filesChanged(uris);
    if (!isGitDue) return;
    await service.gitChanged();
    this.#onGitChanged();
  }
}
