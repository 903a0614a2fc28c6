import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';
import { activateKeyward } from '../extension';
import { serveWorkspaceFiles } from './workspaceFiles';

/** Keeps errors in the output channel: the client's own pop-ups would come with every restart. */
class QuietLanguageClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

export function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  return activateKeyward(context, {
    launch(options: LanguageClientOptions) {
      const worker = new Worker(script);
      return {
        client: new QuietLanguageClient('keyward', 'Keyward', worker, options),
        kill: () => worker.terminate(),
      };
    },
    connect: serveWorkspaceFiles,
  });
}
