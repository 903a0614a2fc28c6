import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { Test } from 'mocha';
import { type CodeAutomation, exposeCodeAutomation } from '../support/codeAutomation';
import { Workbench } from '../support/workbench';
import { githubToken, Project, packageJson } from '../support/workbenchProject';
import type { SuiteResult } from './suite';

const source = path.resolve('test/workbench/suite');

/** `npm test -- workbench --desktop CODE` names the executable of a VS Code of this machine to run the suite in instead. */
const desktop = process.env.KEYWARD_DESKTOP;

describe('inside the extension host', () => {
  const bundles = path.resolve('dist/test', `extension-host-${process.pid}`);
  const output = new Project(bundles);

  // Each test of the inner run becomes one of this run, as if it had run here.
  before(async function () {
    await bundleSuite(bundles);
    const { code, log } = await (desktop ? runInDesktop(desktop, bundles) : runInWorkbench(bundles));
    const report = output.read('report.json');
    assert.ok(report, `no report; ended with ${code}\n${log.join('\n')}`);
    const results: SuiteResult[] = JSON.parse(report);
    for (const { title, error } of results) {
      const run = (): void => {
        if (error) assert.fail(error);
      };
      this.test?.parent?.addTest(new Test(title, run));
    }
    const allPassed = results.every(({ error }) => !error);
    assert.equal(code === 0, allPassed, 'the exit code agrees with the report');
  });

  after(() => rmSync(bundles, { recursive: true, force: true }));

  it('runs its tests', () => {
    const results: SuiteResult[] = JSON.parse(output.read('report.json') ?? '[]');
    assert.ok(results.length >= 5);
  });
});

interface Outcome {
  /** Undefined when it did not end in time. */
  readonly code: number | undefined;
  readonly log: readonly string[];
}

async function runInWorkbench(bundles: string): Promise<Outcome> {
  const workbench = await Workbench.shared();
  let automation: CodeAutomation | undefined;
  const page = await workbench.open({
    target: (await twoFolders(workbench.newFolder('both'))).path('two.code-workspace'),
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
  return { code, log: automation?.log ?? [] };
}

async function runInDesktop(vscodeExecutablePath: string, bundles: string): Promise<Outcome> {
  const temp = mkdtempSync(path.join(os.tmpdir(), 'keyward-desktop-'));
  const project = await twoFolders(path.join(temp, 'both'));
  const profile = ['--user-data-dir', path.join(temp, 'profile'), '--extensions-dir', path.join(temp, 'extensions')];
  try {
    const code = await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: path.resolve('.'),
      extensionTestsPath: path.join(bundles, 'index.js'),
      launchArgs: [project.path('two.code-workspace'), '--disable-workspace-trust', '--skip-welcome', ...profile],
    });
    return { code, log: [] };
  } catch (error) {
    return { code: 1, log: [String(error)] };
  } finally {
    rmSync(temp, { recursive: true, force: true, maxRetries: 5 });
  }
}

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

async function twoFolders(parent: string): Promise<Project> {
  return Project.create(parent, {
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
