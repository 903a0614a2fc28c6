import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { Test } from 'mocha';
import type { Browser } from 'playwright-core';
import { type CodeAutomation, exposeCodeAutomation } from '../support/codeAutomation';
import { eventually } from '../support/eventually';
import { freePort, launchBrowser, provided, recordOutside } from '../support/workbench';
import { WorkbenchPage } from '../support/workbenchPage';
import { githubToken, Project, packageJson } from '../support/workbenchProject';

interface TestWeb {
  open(options: Record<string, unknown>): Promise<{ dispose(): void }>;
}

/** VS Code for the web, with no extension host but the worker: what runs on vscode.dev. */
describe('the web worker', () => {
  let temp = '';
  const bundles = path.resolve('dist/test', `web-host-${process.pid}`);
  const outside: string[] = [];
  let server: { dispose(): void } | undefined;
  let browser: Browser | undefined;
  let rows: string[] = [];

  before(async function () {
    this.timeout(200_000);
    temp = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'keyward-web-')));
    const project = Project.create(path.join(temp, 'project'), {
      'package.json': packageJson,
      'src/main.ts': "import 'dotenv/config';\n",
      'src/notify.ts': `export const githubToken = '${await githubToken('web')}';\n`,
    });
    await bundleSuite(bundles);
    const port = await freePort();
    server = await openWorkbench(project.folder, bundles, port);
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    recordOutside(context, outside);
    const automation = await exposeCodeAutomation(context);
    const page = new WorkbenchPage(await context.newPage());
    await page.page.goto(`http://127.0.0.1:${port}/`);
    await page.waitUntilLoaded();
    await page.openInventory();
    rows = await eventually('a row in the view', async () => {
      const found = await page.treeRows();
      return found.some((row) => /GitHub/.test(row)) && found;
    });
    await page.screenshot('web-1-listed');
    // The suite waits for this: it looks whether the place comes up.
    await page.treeRow(/GitHub personal access token/).click();
    const code = await automation.ended;
    await page.screenshot('web-2-moved');
    const results = resultsOf(automation);
    assert.ok(results.length >= 3, `${results.length} tests ran; ended with ${code}\n${automation.log.join('\n')}`);
    for (const { title, error } of results) {
      const run = (): void => {
        if (error) assert.fail(error);
      };
      this.test?.parent?.addTest(new Test(title, run));
    }
  });

  after(async () => {
    await browser?.close();
    server?.dispose();
    for (const folder of [temp, bundles]) rmSync(folder, { recursive: true, force: true });
  });

  it('lists the credential in its view', () => {
    assert.ok(rows.some((row) => /GitHub personal access token/.test(row)));
  });

  it('asks no other host', () => {
    assert.deepEqual(outside, []);
  });
});

function resultsOf({ log }: CodeAutomation): { title: string; error?: string }[] {
  const marker = 'keyward-result ';
  const lines = log.filter((line) => line.includes(marker));
  return lines.map((line) => JSON.parse(line.slice(line.indexOf(marker) + marker.length)));
}

async function openWorkbench(folderPath: string, bundles: string, port: number): Promise<{ dispose(): void }> {
  const { module, data } = provided<{ module: string; data: string }>('KEYWARD_WEB_WORKBENCH');
  const testWeb: TestWeb = createRequire(path.resolve('package.json'))(module);
  return testWeb.open({
    browserType: 'none',
    quality: 'stable',
    commit: 'local',
    testRunnerDataDir: data,
    esm: true,
    extensionDevelopmentPath: path.resolve('.'),
    extensionTestsPath: path.join(bundles, 'index.js'),
    folderPath,
    host: '127.0.0.1',
    port,
  });
}

async function bundleSuite(outdir: string): Promise<void> {
  await build({
    entryPoints: [path.resolve('test/web/suite/index.ts')],
    outdir,
    bundle: true,
    platform: 'browser',
    // mocha's browser build takes `module` for its own; the footer comes last.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    target: 'es2022',
    external: ['vscode'],
    define: { process: '{"env":{}}', global: 'globalThis' },
    logLevel: 'silent',
  });
}
