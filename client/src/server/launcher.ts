import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** A language client that is not started yet, and the way to end its server whatever state it is in. */
export interface ServerHandle {
  readonly client: BaseLanguageClient;
  kill(): void;
}

/** What differs between the Node and the worker extension host. */
export interface Launcher {
  launch(options: LanguageClientOptions): ServerHandle;
  /** Registers what this platform's server asks of the client. */
  connect?(client: BaseLanguageClient): void;
}
