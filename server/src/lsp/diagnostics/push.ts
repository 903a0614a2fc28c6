import type { Connection } from 'vscode-languageserver';
import { type Disposable, type Environment, neverCancelled } from '../../core/environment';
import type { Guard } from '../runSafe';
import { EMPTY_RESULT, type Reports } from './reports';

export interface PushHost {
  readonly reports: Reports;
  ready(): Promise<void>;
  /** Open documents and, by setting, files with findings. */
  files(): Iterable<string>;
  /** See createPacer: reports of many files let requests in between. */
  pacer(): () => Promise<void>;
  /** Null for files that are not open. */
  versionOf(uri: string): number | null;
}

/** Publishes diagnostics, for clients that cannot pull. Changes of one turn of the event loop are answered once. */
export class Pusher {
  readonly #connection: Connection;
  readonly #guard: Guard;
  readonly #schedule: Environment['schedule'];
  readonly #host: PushHost;
  /** Result ids of what the client shows; those without problems are left out. */
  readonly #published = new Map<string, string>();
  readonly #due = new Set<string>();
  #timer: Disposable | undefined;

  constructor(connection: Connection, guard: Guard, schedule: Environment['schedule'], host: PushHost) {
    this.#connection = connection;
    this.#guard = guard;
    this.#schedule = schedule;
    this.#host = host;
  }

  changed(uri: string): void {
    this.#due.add(uri);
    this.#timer ??= this.#schedule(() => {
      this.#timer = undefined;
      const due = [...this.#due];
      this.#due.clear();
      this.#guard.run('textDocument/publishDiagnostics', () => this.#publish(due));
    }, 0);
  }

  everythingChanged(): void {
    for (const uri of [...this.#host.files(), ...this.#published.keys()]) this.changed(uri);
  }

  async #publish(uris: readonly string[]): Promise<void> {
    await this.#host.ready();
    const files = new Set(this.#host.files());
    const pause = this.#host.pacer();
    for (const uri of uris) {
      await pause();
      const version = this.#host.versionOf(uri) ?? undefined;
      const { items, resultId } = files.has(uri)
        ? await this.#host.reports.full(uri, neverCancelled)
        : { items: [], resultId: EMPTY_RESULT };
      // Edited meanwhile: that change is due itself, and brings its own report.
      if ((this.#host.versionOf(uri) ?? undefined) !== version) continue;
      if ((this.#published.get(uri) ?? EMPTY_RESULT) === resultId) continue;
      if (resultId === EMPTY_RESULT) this.#published.delete(uri);
      else this.#published.set(uri, resultId);
      await this.#connection.sendDiagnostics({ uri, version, diagnostics: items });
    }
  }
}
