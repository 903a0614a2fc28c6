// Mocha reporter: dots as tests end, and a JSON file at the end for scripts/test.mjs. `--reporter-option output=FILE`.
const { writeFileSync } = require('node:fs');
const { Base } = require('mocha').reporters;

module.exports = class extends Base {
  constructor(runner, options) {
    super(runner, options);
    const results = { passes: 0, pending: 0, failures: [], slowest: [] };
    const titleOf = (test) => test.titlePath().join(' › ');

    runner.on('pass', (test) => {
      results.passes++;
      results.slowest.push({ title: titleOf(test), ms: test.duration });
      process.stdout.write('.');
    });
    runner.on('pending', () => {
      results.pending++;
      process.stdout.write(',');
    });
    // Hooks that fail come here too: a suite whose `before` throws is never taken for a green one.
    runner.on('fail', (test, error) => {
      results.failures.push({ title: titleOf(test), error: describe(error) });
      process.stdout.write('!');
    });
    runner.once('end', () => {
      results.slowest = results.slowest.sort((a, b) => b.ms - a.ms).slice(0, 5);
      process.stdout.write('\n');
      writeFileSync(options.reporterOptions.output, JSON.stringify(results));
    });
  }
};

function describe(error) {
  const text = String(error?.stack ?? error?.message ?? error);
  if (error?.showDiff === false || !('expected' in Object(error))) return text;
  const { actual, expected } = error;
  if (typeof actual !== 'string' || typeof expected !== 'string' || !`${actual}${expected}`.includes('\n')) return text;
  return `${text}\n${Base.generateDiff(actual, expected)}`;
}
