import assert from 'node:assert/strict';
import { eventually } from '../support/eventually';
import { Workbench } from '../support/workbench';
import { githubToken, Project, packageJson } from '../support/workbenchProject';

const main = "import 'dotenv/config';\nimport './notify.js';\n";

describe('moving a typed key', () => {
  it('goes from the key typed to all files right on disk, and back with the undo of the editor', async () => {
    const workbench = await Workbench.shared();
    const token = await githubToken('move');
    const project = Project.create(workbench.newFolder(), {
      'package.json': packageJson,
      'src/main.ts': main,
      'src/notify.ts': '',
    });
    const page = await workbench.open({ target: project.folder, file: project.path('src/notify.ts') });
    await page.openInventory();

    await page.focusEditor();
    await page.typeText(`const githubToken = '${token}';`);
    await page.waitForSquiggle('error');
    await eventually('the credential in the view', async () => (await page.badge()) === 1);
    await page.screenshot('move-1-typed');

    await page.goTo(1, 25);
    assert.ok((await page.quickFixes()).some((title) => title.includes('to environment variable GITHUB_TOKEN')));
    await page.quickFix('to environment variable GITHUB_TOKEN');

    await eventually('the value in .env', () => project.read('.env')?.includes(token));
    await eventually('the reference in the code', () => !project.read('src/notify.ts')?.includes(token));
    await page.page.locator('.monaco-editor.rename-box').waitFor();
    await page.screenshot('move-2-rename');
    await page.page.keyboard.press('Escape');
    assert.match(project.read('.env') ?? '', new RegExp(`^GITHUB_TOKEN=["']?${token}["']?\\n$`));
    assert.equal(project.mode('.env'), '600');
    assert.match(project.read('.gitignore') ?? '', /^\/?\.env$/m);
    assert.match(project.read('.env.example') ?? '', /^GITHUB_TOKEN=\n?$/m);
    assert.match(project.read('src/notify.ts') ?? '', /const githubToken = process\.env\.GITHUB_TOKEN/);

    await page.waitForNoSquiggle();
    await eventually('no problem left', async () => !(await page.problems()).some((row) => /GitHub/.test(row)));
    await eventually('no hardcoded one in the view', async () => (await page.badge()) === 0);
    await page.screenshot('move-3-moved');

    await page.undo();
    await page.waitForSquiggle('error');
    await page.runCommand('File: Save All');
    await eventually('the literal back in the code', () =>
      project.read('src/notify.ts')?.includes(`const githubToken = '${token}'`),
    );
    await eventually('no value left in .env', () => !project.read('.env')?.includes('GITHUB_TOKEN'));
    await eventually('no entry left in .gitignore', () => !project.read('.gitignore')?.includes('.env'));
    await eventually('no entry left in .env.example', () => !project.read('.env.example')?.includes('GITHUB_TOKEN'));
    await eventually('the credential back in the view', async () => (await page.badge()) === 1);
    await page.screenshot('move-4-undone');
    assert.deepEqual(workbench.outsideRequests, []);
  });
});
