import assert from 'node:assert/strict';
import { eventually } from '../support/eventually';
import { copySample, Workbench } from '../support/workbench';
import type { WorkbenchPage } from '../support/workbenchPage';
import { Project } from '../support/workbenchProject';

describe('the view of all credentials', () => {
  let page: WorkbenchPage;
  let project: Project;

  async function openSample(): Promise<void> {
    const workbench = await Workbench.shared();
    project = new Project(workbench.newFolder('parcel-desk'));
    await copySample(project.folder, 'inventory');
    page = await workbench.open({ target: project.folder });
    await page.openInventory();
    await rows(/Stripe/, 'the first scan');
  }

  function rows(expected: RegExp, what: string): Promise<string[]> {
    return eventually(what, async () => {
      const found = await page.treeRows();
      return found.some((row) => expected.test(row)) && found;
    });
  }

  it('groups by provider, file, severity and env file', async () => {
    await openSample();
    await page.screenshot('inventory-provider');
    const byProvider = (await page.treeRows()).join('\n');
    for (const name of ['Amazon Web Services|AWS', 'Anthropic', 'DigitalOcean', 'GitHub', 'Google']) {
      assert.match(byProvider, new RegExp(`^(${name})\\d`, 'm'));
    }
    const cases = [
      { command: 'Group by File', row: /^(src\/)?billing\.ts/, name: 'file' },
      { command: 'Group by Severity', row: /^Errors\d+/, name: 'severity' },
      { command: 'Group by Env File', row: /^\.env\d/, name: 'env-file' },
    ];
    for (const { command, row, name } of cases) {
      await page.runCommand(`Keyward: ${command}`);
      await rows(row, `rows by ${name}`);
      await page.screenshot(`inventory-${name}`);
    }
  });

  it('counts the hardcoded ones on its badge, and follows a file that changes on disk', async () => {
    await openSample();
    const before = await eventually('a badge', async () => (await page.badge()) || undefined);
    project.write('src/billing.ts', 'export {};\n');
    await eventually('one less', async () => (await page.badge()) === before - 1);
    await eventually('no row of it', async () => !(await page.treeRows()).some((row) => /Stripe/.test(row)));
  });

  it('goes to the place that is chosen', async () => {
    await openSample();
    await page.treeRow(/Stripe secret key|Stripe .* · STRIPE/).click();
    await page.waitUntilLoaded('billing.ts');
    await page.waitForSquiggle('error').catch(() => page.waitForSquiggle('warning'));
    await page.screenshot('inventory-place');
  });

  it('scans again with progress, and can be cancelled', async () => {
    await openSample();
    // Enough to read that nobody can miss the progress.
    const filler = `${'const total = items.reduce((sum, item) => sum + item.price, 0);\n'.repeat(2000)}`;
    for (let i = 0; i < 600; i++) project.write(`generated/part${i}.ts`, filler);
    const toast = page.page.locator('.notifications-toasts .notification-list-item', {
      hasText: 'Looking for credentials',
    });
    // A scan that is over before the button is reached is started again.
    await eventually('a scan that was cancelled', async () => {
      await page.runCommand('Keyward: Scan Workspace');
      await toast.waitFor();
      await page.screenshot('scan-progress');
      await toast.locator('.monaco-button', { hasText: 'Cancel' }).click({ timeout: 1500 });
      return true;
    });
    await toast.waitFor({ state: 'detached' });
    assert.ok(
      (await page.treeRows()).some((row) => /Stripe/.test(row)),
      'what was known is kept',
    );
  });
});
