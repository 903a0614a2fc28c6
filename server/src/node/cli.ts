#!/usr/bin/env node
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { check } from './commands/config';
import { type ExitStatus, scan } from './commands/scan';
import { reasonOf } from './reason';
import { ScanThreadError } from './scanFiles';

const USAGE = `Usage: keyward scan [paths] [--format text|json] [--jobs N] [--config FILE]
       keyward check [FILE]
       keyward lsp --stdio

scan   Lists hardcoded credentials in files and folders (default: this folder).
       Inside a git repository ignored files are left out. Values are never printed.
       --jobs: most threads; without it as many as the machine has, up to four.
       Custom rules: --config, else .keyward.json and .gitleaks.toml in the folder that is scanned.
check  Says what is wrong with a file of custom rules.
lsp    Runs the language server over standard input and output.

Exit status: 0 nothing found, 1 credentials found, 2 a path could not be scanned, a rule not used, or bad arguments.
`;

class UsageError extends Error {}

async function main(args: readonly string[]): Promise<void> {
  const [command, ...rest] = args;
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
    process.stdout.write(USAGE);
    process.exitCode = command === undefined ? 2 : 0;
    return;
  }
  if (command === '--version' || command === '-v') process.stdout.write(`${KEYWARD_VERSION}\n`);
  else if (command === 'scan') process.exitCode = await runScan(rest);
  else if (command === 'check') process.exitCode = runCheck(rest);
  else if (command === 'lsp') runServer(rest);
  else throw new UsageError(`unknown command "${command}"`);
}

function runScan(args: readonly string[]): Promise<ExitStatus> {
  const { values, positionals } = parse(args, {
    format: { type: 'string', default: 'text' },
    jobs: { type: 'string' },
    config: { type: 'string' },
  });
  const format = values.format;
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`--format takes text or json, not "${String(format)}"`);
  const jobs = values.jobs === undefined ? undefined : Number(values.jobs);
  if (jobs !== undefined && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= 64))
    throw new UsageError(`--jobs takes a number from 1 to 64, not "${String(values.jobs)}"`);
  return scan(
    { paths: positionals, format, jobs, config: values.config as string | undefined },
    (text) => process.stdout.write(text),
    (line) => process.stderr.write(`${line}\n`),
  );
}

function runCheck(args: readonly string[]): ExitStatus {
  const { positionals } = parse(args, {});
  if (positionals.length > 1) throw new UsageError('check takes one file');
  return check(positionals[0], (text) => process.stdout.write(text));
}

function runServer(args: readonly string[]): void {
  const { values, positionals } = parse(args, { stdio: { type: 'boolean', default: false } });
  if (!values.stdio || positionals.length) throw new UsageError('lsp takes --stdio and nothing else');
  // Loaded only here, so that a scan does not pay for the protocol library.
  void import('./serve').then(({ serveStdio }) => serveStdio());
}

function parse<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

declare const KEYWARD_VERSION: string;

// A reader that closes the pipe early (`keyward scan | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`keyward: ${told(error)}\n`);
  process.exitCode = 2;
});

function told(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\n\nRun keyward --help for help.`;
  return error instanceof ScanThreadError ? error.message : reasonOf(error);
}
