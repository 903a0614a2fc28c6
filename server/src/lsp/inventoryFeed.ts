import type { Disposable } from '../core/environment';
import { canonicalUri } from '../core/workspace/uri';
import type { Session } from './session';

/** Milliseconds of quiet after which a changed document goes into the inventory. */
const PAUSE = 250;

/** Brings open documents into the inventory when typing pauses: that work grows with the text. */
export class InventoryFeed {
  readonly #session: Session;
  readonly #due = new Map<string, Disposable>();
  /** Documents on their way into the inventory. */
  readonly #running = new Set<Promise<void>>();

  constructor(session: Session) {
    this.#session = session;
  }

  changed(uri: string): void {
    this.#due.get(uri)?.dispose();
    this.#due.set(
      uri,
      this.#session.environment.schedule(() => this.#session.guard.run('inventory', () => this.#feed(uri)), PAUSE),
    );
  }

  closed(uri: string): void {
    this.#due.get(uri)?.dispose();
    this.#due.delete(uri);
    this.#session.guard.run('inventory', () => this.#leave(uri));
  }

  /** Everything that waits goes in now. */
  async flush(): Promise<void> {
    await this.#session.ready;
    for (const [uri, timer] of [...this.#due]) {
      timer.dispose();
      this.#session.guard.run('inventory', () => this.#feed(uri));
    }
    await Promise.allSettled([...this.#running]);
  }

  #feed(uri: string): Promise<void> {
    this.#due.delete(uri);
    const run = this.#update(uri).finally(() => this.#running.delete(run));
    this.#running.add(run);
    return run;
  }

  async #update(uri: string): Promise<void> {
    await this.#session.ready;
    await this.#session.service.documentChanged(uri);
  }

  /** What is no file of the workspace, such as a cell or an untitled buffer, leaves with its document. */
  async #leave(uri: string): Promise<void> {
    await this.#session.ready;
    const { inventory, notebooks } = this.#session;
    const key = canonicalUri(uri);
    if (notebooks.fileOf(uri) !== uri || !(await this.#session.workspace.stat(key))) inventory.removeFile(key);
    else await inventory.updateFile(key);
  }
}
