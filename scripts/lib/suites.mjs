import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inRoot, readJson, root } from './paths.mjs';
import { endGroup, onEnd, run, startGroup } from './processes.mjs';

/**
 * All suites, in the order in which they run: the cheap ones that fail first come first. `needs` names what has to be
 * there before a suite: `build` is dist/, `vsix` the packed extension. Timeouts in milliseconds, of one test.
 */
export const suites = [
  { name: 'types', run: checkTypes },
  { name: 'lint', run: checkStyle },
  { name: 'unit', timeout: 20_000 },
  { name: 'rules', timeout: 60_000 },
  { name: 'server', timeout: 60_000, needs: ['build'] },
  { name: 'grammar', timeout: 60_000 },
  { name: 'cli', timeout: 60_000, needs: ['build'] },
  { name: 'workbench', timeout: 240_000, needs: ['vsix', 'workbench', 'browser'] },
  { name: 'web', timeout: 240_000, needs: ['vsix', 'codeOss', 'browser'] },
];

/** No suite takes longer, so that one that hangs ends as a failure. In milliseconds. */
const suiteLimit = 40 * 60_000;
/** A runner that has reported but stays up holds something open: a leak. In milliseconds. */
const endLimit = 20_000;

/** @returns {Promise<{passed: number, failed: number, skipped: number, failures: {title: string, error: string}[]}>} */
export async function runSuite(suite, options) {
  const result = await (suite.run ?? runMocha)(suite, options);
  const filtered = Boolean(options.grep || options.files);
  if (result.passed + result.failed + result.skipped === 0 && !filtered) {
    fail(result, suite.name, 'this suite has no test');
  }
  return result;
}

async function checkTypes() {
  const result = noResult();
  const { references } = readJson(inRoot('tsconfig.json'));
  for (const { path: project } of references) {
    const { code, output } = await run(process.execPath, [inRoot('node_modules/typescript/bin/tsc'), '-p', project], {
      cwd: root,
    });
    if (code === 0) pass(result);
    else fail(result, `types › ${project}`, output.trim() || `tsc ended with ${code}`);
  }
  process.stdout.write('\n');
  return result;
}

async function checkStyle() {
  const result = noResult();
  const biome = inRoot('node_modules/@biomejs/biome/bin/biome');
  const { code, output } = await run(process.execPath, [biome, 'check', '--error-on-warnings', '.'], { cwd: root });
  if (code === 0) pass(result);
  else fail(result, 'lint › biome check', output.trim());
  process.stdout.write('\n');
  return result;
}

async function runMocha({ name, timeout }, { grep, files: pattern }) {
  const result = noResult();
  const folder = inRoot('test', name);
  const found = existsSync(folder) ? readdirSync(folder, { recursive: true }) : [];
  const files = found
    .filter((file) => file.endsWith('.test.ts') && !/node_modules|\.cache/.test(file))
    .filter((file) => !pattern || file.includes(pattern));
  if (files.length === 0) return result;

  // A folder of its own, so that two runs at a time do not take each other's files away.
  const outdir = inRoot('dist/test', `${name}-${process.pid}`);
  const removeOutput = () => rmSync(outdir, { recursive: true, force: true });
  onEnd(removeOutput);
  mkdirSync(outdir, { recursive: true });
  try {
    await bundle(
      files.map((file) => path.join(folder, file)),
      outdir,
      folder,
    );
  } catch (error) {
    return fail(result, `${name} › bundling`, error.message);
  }

  const report = path.join(outdir, 'report.json');
  const code = await mocha(outdir, report, { timeout, grep });
  collect(result, name, code, report);
  removeOutput();
  return result;
}

/** Bundles TypeScript for this Node, one file each; packages stay outside. */
export async function bundle(entryPoints, outdir, outbase) {
  const { build } = await import('esbuild');
  await build({
    entryPoints,
    outdir,
    outbase,
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'silent',
  });
}

function mocha(outdir, report, { timeout, grep }) {
  const args = [
    '--enable-source-maps',
    inRoot('node_modules/mocha/bin/mocha.js'),
    '--no-config',
    '--no-package',
    ...['--ui', 'bdd', '--timeout', String(timeout)],
    ...['--reporter', inRoot('scripts/lib/mochaReporter.cjs'), '--reporter-option', `output=${report}`],
    ...(grep ? ['--grep', grep] : []),
    `${outdir.replaceAll('\\', '/')}/**/*.test.js`,
  ];
  return new Promise((resolve) => {
    const child = startGroup(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    let end;
    const stop = async (reason) => {
      await endGroup(child);
      resolve(reason);
    };
    const limit = setTimeout(stop, suiteLimit, 'did not end within the limit of a suite');
    const watch = setInterval(() => {
      if (end || !existsSync(report)) return;
      end = setTimeout(stop, endLimit, 'reported its results but did not end: something is still open');
    }, 500);
    child.on('error', (error) => resolve(error.message));
    child.on('close', async (code, signal) => {
      for (const timer of [limit, watch, end]) clearTimeout(timer);
      await endGroup(child);
      resolve(signal ?? code);
    });
  });
}

/** A report that is missing, and an end that does not agree with it, are failures as well. */
function collect(result, name, code, report) {
  if (!existsSync(report)) return fail(result, name, `mocha ended without a report (${code})`);
  const { passes, pending, failures } = readJson(report);
  result.passed = passes;
  result.skipped = pending;
  for (const { title, error } of failures) fail(result, `${name} › ${title}`, error, false);
  if (failures.length === 0 && code !== 0)
    fail(result, name, `mocha ${typeof code === 'string' ? code : `ended with ${code}`}`);
  return result;
}

function noResult() {
  return { passed: 0, failed: 0, skipped: 0, failures: [] };
}

function pass(result) {
  result.passed++;
  process.stdout.write('.');
}

function fail(result, title, error, dot = true) {
  result.failed++;
  result.failures.push({ title, error });
  if (dot) process.stdout.write('!');
  return result;
}
