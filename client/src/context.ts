import type * as vscode from 'vscode';
import type { KeywardClient } from './client';
import type { InventoryView } from './inventory/inventoryView';
import type { Mover } from './move/mover';

/** What commands work with. */
export interface ClientContext {
  readonly client: KeywardClient;
  readonly inventory: InventoryView;
  readonly mover: Mover;
  readonly output: vscode.LogOutputChannel;
}
