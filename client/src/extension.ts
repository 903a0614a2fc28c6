import * as vscode from 'vscode';
import { KeywardClient } from './client';
import { registerCommands } from './commands';
import type { ClientContext } from './context';
import { trackCursor } from './cursorContext';
import { InventoryView } from './inventory/inventoryView';
import { Mover } from './move/mover';
import { fingerprintKey } from './secretStorage';
import type { Launcher } from './server/launcher';
import { MessageTrace } from './server/messageTrace';

/** Wires the extension together; `launcher` is what differs between the Node and the worker extension host. */
export async function activateKeyward(extension: vscode.ExtensionContext, launcher: Launcher): Promise<void> {
  const output = vscode.window.createOutputChannel('Keyward', { log: true });
  const trace = new MessageTrace(
    (line) => output.info(line),
    () => performance.now(),
  );
  const client = new KeywardClient(launcher, {
    output,
    trace,
    resourcesUri: vscode.Uri.joinPath(extension.extensionUri, 'dist').toString(),
    fingerprintKey: await fingerprintKey(extension.secrets, (message) => output.warn(message)),
  });
  const inventory = new InventoryView(client, extension.workspaceState);
  const context: ClientContext = { client, inventory, mover: new Mover(client), output };
  extension.subscriptions.push(
    output,
    client,
    inventory,
    ...registerCommands(context),
    ...trackCursor(),
    ...followTraceSetting(trace),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void client.notifyTrusted()),
  );
  await client.start();
}

function followTraceSetting(trace: MessageTrace): vscode.Disposable[] {
  const read = (): void => {
    trace.enabled = vscode.workspace.getConfiguration('keyward').get<string>('trace.server') === 'messages';
  };
  read();
  return [
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('keyward.trace.server')) read();
    }),
  ];
}
