import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Runtime } from '../lsp/runtime';
import { startServer } from '../lsp/server';
import { nodeEnvironment } from './environment';
import { NodeFiles } from './nodeFiles';

const runtime: Runtime = { createEnvironment: nodeEnvironment, createFiles: () => new NodeFiles() };

/** Serves on what the arguments of the process name: `--stdio`, `--node-ipc`, `--socket=…`, `--pipe=…`. */
export function serveByArguments(): void {
  serve(createConnection(ProposedFeatures.all));
}

/** Serves over standard input and output, whatever the arguments are. */
export function serveStdio(): void {
  serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout));
}

function serve(connection: Connection): void {
  // The process must survive what no handler caught; only the kind of error is told, see describeError.
  const survive = (error: unknown) => connection.console.error(`uncaught ${error instanceof Error ? error.name : ''}`);
  process.on('uncaughtException', survive);
  process.on('unhandledRejection', survive);
  startServer(connection, runtime);
}
