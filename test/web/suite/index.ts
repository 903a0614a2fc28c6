import 'mocha/mocha';

/**
 * Entry point inside the worker extension host, where there is no file system: results go to the console, one line of
 * JSON each, whence the workbench hands them on.
 */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 90_000, reporter: ConsoleReporter });
  await import('./smoke.suite');
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

class ConsoleReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const report = (test: Mocha.Runnable, error?: Error): void => {
      const result = { title: test.titlePath().join(' › '), error: error && String(error.stack ?? error) };
      console.log(`keyward-result ${JSON.stringify(result)}`);
    };
    runner.on('pass', (test) => report(test));
    runner.on('fail', report);
  }
}
