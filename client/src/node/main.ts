import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';
import { activateKeyward } from '../extension';

/** Keeps errors in the output channel: the client's own pop-ups would come with every restart. */
class QuietLanguageClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  return activateKeyward(context, {
    launch(options: LanguageClientOptions) {
      const run = { module, transport: TransportKind.ipc };
      const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
      const client = new QuietLanguageClient('keyward', 'Keyward', { run, debug }, options);
      return { client, kill: () => void client.serverProcess?.kill() };
    },
  });
}
