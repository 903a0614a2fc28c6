import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';

const editorInput = '.editor-instance .monaco-editor textarea, .editor-instance .monaco-editor .native-edit-context';
/** Two loaded cores and a cold start; in milliseconds. */
const patience = 60_000;

export type Squiggle = 'error' | 'warning' | 'info';

/** A window of VS Code, used as people use it: by keyboard and mouse. */
export class WorkbenchPage {
  constructor(readonly page: Page) {
    page.setDefaultTimeout(patience);
  }

  /** What extensions contribute, editors of notebooks among them, is there with Keyward's own view. */
  async waitUntilLoaded(fileName?: string): Promise<void> {
    await this.#viewIcon.waitFor();
    if (fileName) await this.#tab(fileName).waitFor();
  }

  /**
   * VS Code reads a workspace file once it is connected, and now and then before it listens to itself: then the window
   * stays without folders. It has remembered them by the next time.
   */
  async waitForFolders(): Promise<void> {
    const folder = this.page.locator('.explorer-folders-view .monaco-list-row').first();
    await eventually('the folders of the workspace', async () => {
      if (
        await folder.waitFor({ timeout: 10_000 }).then(
          () => true,
          () => false,
        )
      )
        return true;
      await this.page.reload();
      return false;
    });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  // ---- editors --------------------------------------------------------------------------------------------------------

  /** Opens a file with Go to File; the path is absolute, so that neither a search nor a view has to be ready. */
  async openFile(file: string): Promise<void> {
    const name = path.basename(file);
    await this.#openQuickInput('Control+p');
    await this.#pick(file, name);
    await this.#tab(name).waitFor();
  }

  async showTab(fileName: string): Promise<void> {
    await this.#tab(fileName).click();
  }

  async focusEditor(): Promise<void> {
    await this.page.locator(editorInput).first().focus();
  }

  /** Puts the cursor at a place; both numbers count from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.press('Control+g');
    const input = this.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await this.focusEditor();
  }

  /** Types key by key, as somebody does who knows the text by heart. */
  async typeText(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 4 });
  }

  async waitForSquiggle(kind: Squiggle): Promise<void> {
    await this.#squiggles(kind).first().waitFor({ state: 'attached' });
  }

  async waitForNoSquiggle(): Promise<void> {
    await eventually('an editor without squiggles', async () => (await this.countSquiggles()) === 0);
  }

  async countSquiggles(): Promise<number> {
    const kinds: Squiggle[] = ['error', 'warning', 'info'];
    const counts = await Promise.all(kinds.map((kind) => this.#squiggles(kind).count()));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** Titles that the quick fix menu offers at the cursor; the menu is closed again. */
  async quickFixes(): Promise<string[]> {
    const rows = await this.#openQuickFixes();
    const titles = await rows.allInnerTexts();
    await this.page.keyboard.press('Escape');
    return titles.map((title) => title.trim());
  }

  /** Chooses the quick fix at the cursor whose title contains `title`. */
  async quickFix(title: string): Promise<void> {
    const rows = await this.#openQuickFixes();
    const titles = await rows.allInnerTexts();
    const at = titles.findIndex((text) => text.includes(title));
    if (at < 0) throw new Error(`no quick fix "${title}", only: ${titles.join(' | ')}`);
    // Keys, not a click: in older versions an overlay takes clicks. The first row is chosen already.
    const chosen = rows.nth(at);
    for (let i = 0; i < titles.length && !(await hasFocus(chosen)); i++) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
    await this.page.locator('.action-widget:not(.action-list-submenu-panel)').waitFor({ state: 'hidden' });
  }

  async undo(): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.press('Control+z');
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s');
  }

  // ---- commands, views, messages --------------------------------------------------------------------------------------

  /** Runs a command by its title in the command palette. */
  async runCommand(title: string): Promise<void> {
    await this.#openQuickInput('F1');
    await this.#pick(`>${title}`, title);
  }

  /** Opens Keyward's view in the side bar; does nothing when it is open. */
  async openInventory(): Promise<void> {
    const icon = this.#viewIcon;
    await icon.waitFor();
    const view = this.page.locator('.sidebar .composite.title h2', { hasText: /keyward/i });
    if ((await view.count()) === 0) await icon.click();
    await view.first().waitFor();
  }

  /** Rows of the inventory that can be seen, each as its text in one line. */
  async treeRows(): Promise<string[]> {
    return oneLine(await this.page.locator('.sidebar .customview-tree .monaco-list-row').allInnerTexts());
  }

  treeRow(text: string | RegExp): Locator {
    return this.page.locator('.sidebar .customview-tree .monaco-list-row', { hasText: text }).first();
  }

  /** Number on the view's badge in the activity bar; 0 without one. */
  async badge(): Promise<number> {
    const badge = this.page.locator('.activitybar .action-item:has(a[aria-label^="Keyward"]) .badge-content');
    return Number((await badge.count()) === 0 ? 0 : (await badge.first().textContent()) || 0);
  }

  /** Opens the Problems view and returns its rows, each as its text in one line. */
  async problems(): Promise<string[]> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.runCommand('View: Focus Problems');
    await panel.waitFor();
    return oneLine(await panel.locator('.monaco-list-row').allInnerTexts());
  }

  /** Messages that are on the screen as toasts. */
  notifications(): Promise<string[]> {
    return this.page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts();
  }

  async dismissNotifications(): Promise<void> {
    await this.runCommand('Notifications: Clear All Notifications');
  }

  async screenshot(name: string): Promise<void> {
    const folder = path.resolve('test/workbench/screenshots');
    mkdirSync(folder, { recursive: true });
    await this.page.screenshot({ path: path.join(folder, `${name}.png`) });
  }

  // ---- below -----------------------------------------------------------------------------------------------------------

  /** The item, not the icon in it, which a badge may cover. */
  get #viewIcon(): Locator {
    return this.page.locator('.activitybar .action-item:has(a[aria-label^="Keyward"])').first();
  }

  #tab(fileName: string): Locator {
    return this.page.locator(`.tab[data-resource-name="${fileName}"]`).first();
  }

  #squiggles(kind: Squiggle): Locator {
    return this.page.locator(`.monaco-editor .squiggly-${kind}`);
  }

  async #openQuickFixes(): Promise<Locator> {
    const rows = this.page.locator('.action-widget:not(.action-list-submenu-panel) .monaco-list-row.action');
    await eventually('the quick fix menu', async () => {
      await this.page.keyboard.press('Control+.');
      await rows.first().waitFor({ timeout: 5000 });
      return true;
    });
    return rows;
  }

  /** A window that has just been opened may not listen to its keys yet. */
  async #openQuickInput(key: string): Promise<void> {
    await eventually('the quick input', async () => {
      await this.page.keyboard.press(key);
      await this.page.locator('.quick-input-widget input').first().waitFor({ timeout: 5000 });
      return true;
    });
  }

  async #pick(text: string, row: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input');
    await input.first().fill(text);
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: row }).first().waitFor();
    // The best match comes first as a rule, but a longer title may be rated higher.
    const focused = this.page.locator('.quick-input-list .monaco-list-row.focused .label-name').first();
    for (let i = 0; i < 10 && (await focused.textContent())?.trim() !== row; i++) {
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }
}

async function hasFocus(row: Locator): Promise<boolean> {
  return ((await row.getAttribute('class')) ?? '').includes('focused');
}

function oneLine(texts: string[]): string[] {
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}
