import * as vscode from 'vscode';
import { treeItem } from './inventoryItems';
import type { InventoryNode } from './inventoryModel';

/** Serves rows that were built elsewhere; ids are stable, so VS Code keeps what is expanded and selected. */
export class InventoryTreeProvider implements vscode.TreeDataProvider<InventoryNode> {
  readonly #changed = new vscode.EventEmitter<void>();
  #roots: readonly InventoryNode[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  show(roots: readonly InventoryNode[]): void {
    this.#roots = roots;
    this.#changed.fire();
  }

  getChildren(node?: InventoryNode): InventoryNode[] {
    if (!node) return [...this.#roots];
    return node.kind === 'place' ? [] : [...node.children];
  }

  getTreeItem(node: InventoryNode): vscode.TreeItem {
    return treeItem(node);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
