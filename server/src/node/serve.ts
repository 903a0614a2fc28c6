import { type Connection, createConnection } from 'vscode-languageserver/node';
import { describeError } from '../lsp/logger';
import { quietFeatures } from '../lsp/quietFeatures';
import type { Runtime } from '../lsp/runtime';
import { startServer } from '../lsp/server';
import { nodeEnvironment } from './environment';
import { NodeFiles } from './nodeFiles';

const runtime: Runtime = { createEnvironment: nodeEnvironment, createFiles: () => new NodeFiles() };

/** Serves on what the arguments of the process name: `--stdio`, `--node-ipc`, `--socket=…`, `--pipe=…`. */
export function serveByArguments(): void {
  serve(createConnection(quietFeatures));
}

/** Serves over standard input and output, whatever the arguments are. */
export function serveStdio(): void {
  serve(createConnection(quietFeatures, process.stdin, process.stdout));
}

function serve(connection: Connection): void {
  // A client that is gone leaves nothing to serve; telling it so would only fail again.
  const leave = () => process.exit(1);
  process.stdout.on('error', leave);
  // The process must survive what no handler caught; only the kind of error is told, see describeError.
  const survive = (error: unknown) => {
    try {
      if (isBrokenPipe(error)) leave();
      connection.console.error(`uncaught: ${describeError(error)}`);
    } catch {
      leave();
    }
  };
  process.on('uncaughtException', survive);
  process.on('unhandledRejection', survive);
  startServer(connection, runtime);
}

function isBrokenPipe(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ERR_IPC_CHANNEL_CLOSED';
}
