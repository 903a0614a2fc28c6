import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/** One test's result, as written to `report.json` beside this file. */
export interface SuiteResult {
  title: string;
  error?: string;
}

/**
 * Entry point inside the extension host, by the contract of `extensionTestsPath` (and so of @vscode/test-electron): runs
 * the bundles beside it, and rejects when a test fails. The report is what counts: a connection that breaks also ends
 * with an error, without any test having run.
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000 });
  for (const file of readdirSync(__dirname)) {
    if (file.endsWith('.suite.js')) mocha.addFile(path.join(__dirname, file));
  }
  const results: SuiteResult[] = [];
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    const titleOf = (test: Mocha.Runnable): string => test.titlePath().join(' › ');
    runner.on('pass', (test) => results.push({ title: titleOf(test) }));
    runner.on('fail', (test, error) => results.push({ title: titleOf(test), error: String(error.stack ?? error) }));
  });
  writeFileSync(path.join(__dirname, 'report.json'), JSON.stringify(results));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
