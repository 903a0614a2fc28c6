import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'dotenv';
import type { Loader } from '../../../server/src/core/dotenv';

/** What a real loader reads from an env file: variables by name. */
export type Read = (text: string, names: readonly string[]) => Record<string, string | undefined>;

/** The loaders of this machine; the reason why where one is not to be had. */
export const loaders: Readonly<Partial<Record<Loader, Read | string>>> = {
  dotenv: (text) => parse(text),
  'node --env-file': (text, names) =>
    inFile(text, (file) => run(process.execPath, [`--env-file=${file}`, '-e', printJson, ...names])),
  sh: existsSync('/bin/sh')
    ? (text, names) =>
        inFile(text, (file) =>
          run('/bin/sh', [
            '-c',
            'set -a; . "$1"; shift; exec "$@"',
            'sh',
            file,
            process.execPath,
            '-e',
            printJson,
            ...names,
          ]),
        )
    : 'no /bin/sh',
  'python-dotenv': pythonReader(),
};

const printJson =
  'console.log(JSON.stringify(Object.fromEntries(process.argv.slice(1).map((n) => [n, process.env[n]]))))';
const printPython =
  'import json,sys\nfrom dotenv import dotenv_values\nprint(json.dumps(dotenv_values(sys.argv[1], encoding="utf-8")))';

function pythonReader(): Read | string {
  const python = process.env.KEYWARD_PYTHON ?? 'python3';
  try {
    execFileSync(python, ['-c', 'import dotenv'], { stdio: 'ignore' });
  } catch {
    return 'python-dotenv is not installed (KEYWARD_PYTHON names the interpreter that has it)';
  }
  return (text) => inFile(text, (file) => run(python, ['-c', printPython, file]));
}

function inFile<T>(text: string, use: (file: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'keyward-env-'));
  try {
    const file = path.join(folder, '.env');
    writeFileSync(file, text);
    chmodSync(file, 0o600);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[]): Record<string, string | undefined> {
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', PYTHONUTF8: '1' };
  return JSON.parse(execFileSync(command, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }));
}
