import * as vscode from 'vscode';
import { type InventorySnapshot, inventoryRequest } from '../../../server/src/protocol';
import type { KeywardClient } from '../client';
import { buildInventory, countHardcoded, type Grouping, groupings, type InventoryNode } from './inventoryModel';
import { InventoryTreeProvider } from './inventoryTreeProvider';

const viewId = 'keyward.inventory';
const groupingKey = 'keyward.inventory.grouping';

type ViewState = 'starting' | 'scanning' | 'empty' | 'filteredOut' | 'ready' | 'stopped';

/** The view "Credentials": asks for the inventory when it has changed, and shows it as grouped and filtered. */
export class InventoryView implements vscode.Disposable {
  readonly #client: KeywardClient;
  readonly #memento: vscode.Memento;
  readonly #provider = new InventoryTreeProvider();
  readonly #tree: vscode.TreeView<InventoryNode>;
  readonly #subscriptions: vscode.Disposable[];
  #snapshot: InventorySnapshot | undefined;
  #grouping: Grouping;
  #filter = '';
  #asking = false;
  #askAgain = false;
  #endProgress: (() => void) | undefined;

  constructor(client: KeywardClient, memento: vscode.Memento) {
    this.#client = client;
    this.#memento = memento;
    const remembered = memento.get<Grouping>(groupingKey, 'provider');
    this.#grouping = groupings.includes(remembered) ? remembered : 'provider';
    this.#tree = vscode.window.createTreeView(viewId, { treeDataProvider: this.#provider, showCollapseAll: true });
    this.#subscriptions = [
      this.#tree,
      this.#provider,
      client.onDidStart(() => void this.refresh()),
      client.onDidStop(() => this.#setContext('state', 'stopped')),
      client.onDidChangeInventory(() => void this.refresh()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#render()),
    ];
    this.#setContext('state', 'starting');
    this.#render();
  }

  get snapshot(): InventorySnapshot | undefined {
    return this.#snapshot;
  }

  get filter(): string {
    return this.#filter;
  }

  set filter(text: string) {
    this.#filter = text.trim();
    this.#render();
  }

  get grouping(): Grouping {
    return this.#grouping;
  }

  async groupBy(grouping: Grouping): Promise<void> {
    this.#grouping = grouping;
    this.#render();
    await this.#memento.update(groupingKey, grouping);
  }

  /** Asks the server for the inventory. While an answer is under way, one more question at most is kept. */
  async refresh(): Promise<void> {
    if (this.#asking) {
      this.#askAgain = true;
      return;
    }
    this.#asking = true;
    try {
      do {
        this.#askAgain = false;
        this.#snapshot = await this.#client.request<InventorySnapshot>(inventoryRequest, undefined);
        this.#render();
      } while (this.#askAgain);
    } catch {
      // The server ended meanwhile; it starts again and then the view asks again.
    } finally {
      this.#asking = false;
    }
  }

  dispose(): void {
    this.#endProgress?.();
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #render(): void {
    const snapshot = this.#snapshot;
    this.#setContext('grouping', this.#grouping);
    this.#setContext('filtered', this.#filter !== '');
    this.#tree.description = groupingText(this.#grouping);
    this.#tree.message = this.#filter ? vscode.l10n.t('Filtered by “{0}”', this.#filter) : undefined;
    if (!snapshot) return;
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({ name, uri }) => ({ name, uri: uri.toString() }));
    const roots = buildInventory(snapshot, { grouping: this.#grouping, filter: this.#filter, folders });
    this.#provider.show(roots);
    this.#setContext('state', this.#stateOf(snapshot, roots.length > 0));
    this.#showBadge(countHardcoded(snapshot));
    this.#showProgress(snapshot.scanning);
  }

  #stateOf(snapshot: InventorySnapshot, anyRow: boolean): ViewState {
    if (anyRow) return 'ready';
    if (snapshot.scanning) return 'scanning';
    return snapshot.credentials.length + snapshot.envNames.length > 0 ? 'filteredOut' : 'empty';
  }

  #showBadge(count: number): void {
    const tooltip =
      count === 1 ? vscode.l10n.t('1 hardcoded credential') : vscode.l10n.t('{0} hardcoded credentials', count);
    this.#tree.badge = count > 0 ? { value: count, tooltip } : undefined;
  }

  /** The thin bar at the top of the view while the first scan runs. */
  #showProgress(scanning: boolean): void {
    if (!scanning) {
      this.#endProgress?.();
      this.#endProgress = undefined;
    } else if (!this.#endProgress) {
      const ended = new Promise<void>((resolve) => {
        this.#endProgress = resolve;
      });
      void vscode.window.withProgress({ location: { viewId } }, () => ended);
    }
  }

  #setContext(name: 'state' | 'grouping' | 'filtered', value: string | boolean): void {
    void vscode.commands.executeCommand('setContext', `keyward.inventory.${name}`, value);
  }
}

function groupingText(grouping: Grouping): string {
  if (grouping === 'provider') return vscode.l10n.t('by provider');
  if (grouping === 'file') return vscode.l10n.t('by file');
  return grouping === 'severity' ? vscode.l10n.t('by severity') : vscode.l10n.t('by env file');
}
