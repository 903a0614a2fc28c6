import * as vscode from 'vscode';

/**
 * A trace channel that is always off. The language client writes whole messages, document text included, to its trace
 * channel as soon as that channel's level is `Trace`, which anyone can set in the log-level picker.
 */
export function silentChannel(name: string): vscode.LogOutputChannel {
  const nothing = (): void => undefined;
  return {
    name,
    logLevel: vscode.LogLevel.Off,
    onDidChangeLogLevel: () => ({ dispose: nothing }),
    trace: nothing,
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: nothing,
    append: nothing,
    appendLine: nothing,
    replace: nothing,
    clear: nothing,
    show: nothing,
    hide: nothing,
    dispose: nothing,
  };
}
