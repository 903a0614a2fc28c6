import assert from 'node:assert/strict';
import path from 'node:path';
import { eventually } from '../support/eventually';
import { processesWith } from '../support/processList';
import { copySample, Workbench } from '../support/workbench';
import { githubToken, Project, packageJson } from '../support/workbenchProject';

describe('a notebook', () => {
  it('has its cells checked, and a value moved out of one', async () => {
    const workbench = await Workbench.shared();
    const project = new Project(workbench.newFolder('parcel-desk'));
    const values = await copySample(project.folder, 'notebook');
    const page = await workbench.open({ target: project.folder });
    await page.openFile(project.path('analysis/usage.ipynb'));
    await page.page
      .locator('.notebookOverlay .squiggly-error, .notebookOverlay .squiggly-warning')
      .first()
      .waitFor({ state: 'attached' });
    await page.screenshot('notebook-1-found');
    await page.page
      .locator('.notebookOverlay .squiggly-error, .notebookOverlay .squiggly-warning')
      .first()
      .click({ force: true });
    await page.quickFix('to environment variable');
    await eventually('the value in .env', () => project.read('.env')?.includes(String(values.HF_TOKEN)));
    await page.screenshot('notebook-2-moved');
    await page.page.keyboard.press('Escape');
    await eventually('the notebook without the value', () => {
      const text = project.read('analysis/usage.ipynb');
      return text?.includes('environ') && !text.includes(String(values.HF_TOKEN));
    });
  });
});

describe('an untrusted workspace', () => {
  it('has its credentials found and listed; its own settings are not obeyed until it is trusted', async () => {
    const workbench = await Workbench.shared();
    const project = Project.create(workbench.newFolder(), {
      'package.json': packageJson,
      'src/notify.ts': `const githubToken = '${await githubToken('trust')}';\n`,
      '.vscode/settings.json': JSON.stringify({ 'keyward.enable': false }),
    });
    const page = await workbench.open({
      target: project.folder,
      file: project.path('src/notify.ts'),
      askTrust: true,
    });
    // Newer versions ask only when trust is needed.
    if (workbench.version === '1.100') {
      await page.page.locator('.monaco-dialog-box .monaco-button', { hasText: /^No, I don/ }).click();
    }
    await page.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await page.waitForSquiggle('error');
    await page.openInventory();
    await page.screenshot('untrusted-1-restricted');

    await page.runCommand('Workspaces: Manage Workspace Trust');
    await page.page
      .locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ })
      .first()
      .click();
    // Newer versions show that above the editors, where the tab stays in front.
    if (!(await page.page.locator('.monaco-modal-editor-block').isVisible())) await page.showTab('notify.ts');
    await page.waitForNoSquiggle();
    await page.screenshot('untrusted-2-trusted');
  });
});

describe('a workspace of two folders', () => {
  it('obeys the settings of each, and lists both', async () => {
    const workbench = await Workbench.shared();
    const parent = workbench.newFolder('both');
    const both = Project.create(parent, {
      'api/src/notify.ts': `const githubToken = '${await githubToken('api')}';\n`,
      'api/package.json': packageJson,
      'web/lib/client.ts': `const githubToken = '${await githubToken('web')}';\n`,
      'web/package.json': packageJson,
      'web/.vscode/settings.json': JSON.stringify({ 'keyward.severity.certain': 'warning' }),
      'two.code-workspace': JSON.stringify({ folders: [{ path: 'api' }, { path: 'web' }] }),
    });
    const page = await workbench.open({
      target: both.path('two.code-workspace'),
      file: both.path('api/src/notify.ts'),
    });
    await page.waitForSquiggle('error');
    await page.openFile(both.path('web/lib/client.ts'));
    await page.waitForSquiggle('warning');
    await page.openInventory();
    await page.runCommand('Keyward: Group by File');
    const rows = await eventually('rows of both folders', async () => {
      const found = (await page.treeRows()).join('\n');
      return /notify\.ts/.test(found) && /client\.ts/.test(found) && found;
    });
    assert.match(rows, /api/);
    await page.screenshot('two-roots');
  });
});

describe('a server that is killed', () => {
  it('comes back, again and again', async () => {
    const workbench = await Workbench.shared();
    const project = Project.create(workbench.newFolder(), { 'package.json': packageJson, 'src/notify.ts': '' });
    const page = await workbench.open({ target: project.folder, file: project.path('src/notify.ts') });
    const token = await githubToken('killed');
    let killed: number[] = [];
    for (const round of [1, 2, 3]) {
      const running = await eventually('a server', () => {
        const found = processesWith(path.join(workbench.extensionFolder, 'dist/server.js')).filter(
          (pid) => !killed.includes(pid),
        );
        return found.length > 0 && found;
      });
      for (const pid of running) process.kill(pid, 'SIGKILL');
      killed = [...killed, ...running];
      await page.focusEditor();
      await page.typeText(`const token${round} = '${token}';\n`);
      await eventually('its squiggle', async () => (await page.countSquiggles()) >= round);
    }
    assert.equal(killed.length >= 3, true);
    await page.screenshot('server-killed');
    assert.deepEqual(workbench.outsideRequests, []);
  });
});
