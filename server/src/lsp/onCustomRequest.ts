import type { CancellationToken } from 'vscode-languageserver';
import type { Session } from './session';

/** Answers a request of protocol.ts. The protocol library passes the token alone when the client sent no parameters. */
export function onCustomRequest<P, R>(
  { connection, guard }: Session,
  name: string,
  handler: (params: P, token: CancellationToken) => Promise<R>,
): void {
  const guarded = guard.request(name, handler);
  connection.onRequest<unknown, void>(name, (...args: unknown[]) => {
    const token = args.at(-1) as CancellationToken;
    return guarded((args.length > 1 ? args[0] : {}) as P, token);
  });
}
