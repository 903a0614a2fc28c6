import assert from 'node:assert/strict';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { Test } from 'mocha';
import { type CodeAutomation, exposeCodeAutomation } from '../support/codeAutomation';
import { Workbench } from '../support/workbench';
import { githubToken, Project, packageJson } from '../support/workbenchProject';
import type { SuiteResult } from './suite';

const source = path.resolve('test/workbench/suite');

describe('inside the extension host', () => {
  const bundles = path.resolve('dist/test', `extension-host-${process.pid}`);
  const output = new Project(bundles);
  let automation: CodeAutomation | undefined;

  // Each test of the inner run becomes one of this run, as if it had run here.
  before(async function () {
    await bundleSuite(bundles);
    const workbench = await Workbench.shared();
    const page = await workbench.open({
      target: (await twoFolders(workbench)).path('two.code-workspace'),
      prepare: async (context) => {
        automation = await exposeCodeAutomation(context);
      },
      payload: [
        ['extensionDevelopmentPath', workbench.uriOf(workbench.extensionFolder)],
        ['extensionTestsPath', workbench.uriOf(path.join(bundles, 'index.js'))],
        ['skipWelcome', 'true'],
      ],
    });
    const code = await within(180_000, automation?.ended);
    await page.screenshot('extension-host');
    const report = output.read('report.json');
    assert.ok(report, `no report; ended with ${code}\n${automation?.log.join('\n')}`);
    const results: SuiteResult[] = JSON.parse(report);
    for (const { title, error } of results) {
      const run = (): void => {
        if (error) assert.fail(error);
      };
      this.test?.parent?.addTest(new Test(title, run));
    }
    assert.equal(
      code === 0,
      results.every(({ error }) => !error),
      'the exit code agrees with the report',
    );
  });

  after(() => rmSync(bundles, { recursive: true, force: true }));

  it('runs its tests', () => {
    const results: SuiteResult[] = JSON.parse(output.read('report.json') ?? '[]');
    assert.ok(results.length >= 5);
  });
});

async function bundleSuite(outdir: string): Promise<void> {
  await build({
    entryPoints: readdirSync(source).map((file) => path.join(source, file)),
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
    logLevel: 'silent',
  });
}

function notebookWith(source: string): string {
  const cell = { cell_type: 'code', execution_count: null, metadata: {}, outputs: [], source: [source] };
  return JSON.stringify({
    cells: [cell],
    metadata: { language_info: { name: 'python' } },
    nbformat: 4,
    nbformat_minor: 5,
  });
}

async function twoFolders(workbench: Workbench): Promise<Project> {
  return Project.create(workbench.newFolder('both'), {
    'api/src/notify.ts': `import 'dotenv/config';\n\nexport const githubToken = '${await githubToken('api')}';\n`,
    'api/package.json': packageJson,
    'api/usage.ipynb': notebookWith(`import github\n\napi = github.Github(token="${await githubToken('notebook')}")`),
    'web/src/client.ts': `export const githubToken = '${await githubToken('web')}';\n`,
    'web/package.json': packageJson,
    'web/.vscode/settings.json': JSON.stringify({ 'keyward.severity.certain': 'warning' }),
    'two.code-workspace': JSON.stringify({ folders: [{ path: 'api' }, { path: 'web' }] }),
  });
}

async function within<T>(limit: number, promise: Promise<T> | undefined): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, limit, undefined);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
