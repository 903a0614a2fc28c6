#!/usr/bin/env node
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type ExitStatus, scan } from './commands/scan';
import { reasonOf } from './reason';

const USAGE = `Usage: keyward scan [paths] [--format text|json]
       keyward lsp --stdio

scan   Lists hardcoded credentials in files and folders (default: this folder).
       Inside a git repository ignored files are left out. Values are never printed.
lsp    Runs the language server over standard input and output.

Exit status: 0 nothing found, 1 credentials found, 2 a path could not be scanned or bad arguments.
`;

class UsageError extends Error {}

function main(args: readonly string[]): void {
  const [command, ...rest] = args;
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
    process.stdout.write(USAGE);
    process.exitCode = command === undefined ? 2 : 0;
    return;
  }
  if (command === '--version' || command === '-v') process.stdout.write(`${KEYWARD_VERSION}\n`);
  else if (command === 'scan') process.exitCode = runScan(rest);
  else if (command === 'lsp') runServer(rest);
  else throw new UsageError(`unknown command "${command}"`);
}

function runScan(args: readonly string[]): ExitStatus {
  const { values, positionals } = parse(args, { format: { type: 'string', default: 'text' } });
  const format = values.format;
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`--format takes text or json, not "${String(format)}"`);
  return scan(
    { paths: positionals, format },
    (text) => process.stdout.write(text),
    (line) => process.stderr.write(`${line}\n`),
  );
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

try {
  main(process.argv.slice(2));
} catch (error) {
  const text = error instanceof UsageError ? `${error.message}\n\nRun keyward --help for help.` : reasonOf(error);
  process.stderr.write(`keyward: ${text}\n`);
  process.exitCode = 2;
}
