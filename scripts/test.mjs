#!/usr/bin/env node
// `npm test [-- suite…]`: installs what is missing, runs the suites and counts. Node built-ins alone until the
// dependencies are there. `--grep PATTERN` and `--files SUBSTRING` choose tests; `--vscode 1.100` runs the workbench in
// the oldest VS Code; `--desktop CODE` runs the suite of the extension host in the VS Code with that executable.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './lib/npm.mjs';
import { prepare } from './lib/prepare.mjs';
import { endAll, endOnSignals } from './lib/processes.mjs';
import { note, secondsSince } from './lib/progress.mjs';
import { runSuite, suites } from './lib/suites.mjs';

const { values: options, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    grep: { type: 'string' },
    files: { type: 'string' },
    vscode: { type: 'string' },
    desktop: { type: 'string' },
  },
});
const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  note(`No suite ${unknown.join(', ')}. There are: ${suites.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
if (options.vscode) process.env.KEYWARD_VSCODE = options.vscode;
if (options.desktop) process.env.KEYWARD_DESKTOP = path.resolve(options.desktop);

endOnSignals();
const chosen = suites.filter(({ name }) => names.length === 0 || names.includes(name));
const rows = [];
try {
  await ensureDependencies();
  for (const suite of chosen) rows.push(await runOne(suite));
} catch (error) {
  rows.push({
    name: 'setup',
    passed: 0,
    failed: 1,
    skipped: 0,
    time: '',
    failures: [{ title: 'setup', error: error.message }],
  });
} finally {
  await endAll();
}
summarize(rows);

async function runOne(suite) {
  const started = Date.now();
  console.log(`\n${suite.name}`);
  let result;
  try {
    await prepare(suite.needs ?? []);
    result = await runSuite(suite, options);
  } catch (error) {
    result = { passed: 0, failed: 1, skipped: 0, failures: [{ title: suite.name, error: error.stack }] };
  }
  for (const { title, error } of result.failures) console.log(`\n✗ ${title}\n${indent(error)}`);
  return { name: suite.name, ...result, time: secondsSince(started) };
}

function summarize(results) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  console.log('');
  for (const row of results) {
    for (const key of Object.keys(total)) total[key] += row[key];
    console.log(`${row.name.padEnd(10)} ${counts(row).padEnd(32)} ${row.time}`);
  }
  if (total.passed + total.failed === 0) total.failed = 1;
  process.exitCode = total.failed ? 1 : 0;
  console.log(`\n${counts(total)}`);
}

function counts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

function indent(text) {
  return String(text).replaceAll(/^/gm, '  ');
}
