import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLanguages } from '../../../server/src/core/languages';
import type { Refusal, Rewrite } from '../../../server/src/core/languages/language';
import { applyChanges } from '../../../server/src/core/text';
import { testEnvironment } from '../../support/testEnvironment';

const grammars: Readonly<Record<string, string>> = {
  'web-tree-sitter.wasm': 'web-tree-sitter/web-tree-sitter.wasm',
  'tree-sitter-yaml.wasm': '@tree-sitter-grammars/tree-sitter-yaml/tree-sitter-yaml.wasm',
};

/** Grammars from node_modules, so that no build has to come first. */
export const grammarEnvironment = {
  ...testEnvironment(),
  readResource: async (resource: string) => {
    const name = path.basename(resource);
    return new Uint8Array(
      readFileSync(path.resolve('node_modules', grammars[name] ?? `@vscode/tree-sitter-wasm/wasm/${name}`)),
    );
  },
};

export const languages = createLanguages(grammarEnvironment);

export const ENV_NAME = 'KEY_NAME';

export interface Case {
  readonly title: string;
  /** The secret stands between « and ». */
  readonly code: string;
  /** The text afterwards. */
  readonly expected: string;
  /** Default: the characters between the marks. */
  readonly value?: string;
  readonly note?: RegExp;
}

/** Rewrites, and checks text, value and the place of the name. */
export async function check(
  languageId: string,
  fileName: string,
  { code, expected, value, note }: Case,
): Promise<void> {
  const rewrite = await rewritten(languageId, fileName, code);
  if ('refused' in rewrite) assert.fail(`refused: ${rewrite.refused}`);
  const after = applyChanges(unmarked(code).text, rewrite.changes);
  assert.equal(after, expected);
  assert.equal(rewrite.value, value ?? /«([\s\S]*)»/.exec(code)?.[1]);
  if (rewrite.reference) assert.equal(after.slice(rewrite.reference.start, rewrite.reference.end), ENV_NAME);
  else assert.fail('no reference');
  if (note) assert.match((rewrite.notes ?? []).join('\n'), note);
}

export async function checkRefused(languageId: string, fileName: string, code: string, reason: RegExp): Promise<void> {
  const rewrite = await rewritten(languageId, fileName, code);
  if (!('refused' in rewrite)) assert.fail(`not refused: ${applyChanges(unmarked(code).text, rewrite.changes)}`);
  assert.match(rewrite.refused, reason);
}

export function rewritten(languageId: string, fileName: string, code: string): Promise<Rewrite | Refusal> {
  const { text, secret } = unmarked(code);
  const uri = `file:///project/${fileName}`;
  return languages.languageFor(languageId, uri).toReference({ text, languageId, uri, secret, envName: ENV_NAME });
}

function unmarked(code: string) {
  const start = code.indexOf('«');
  const end = code.indexOf('»') - 1;
  assert.ok(start >= 0 && end >= start, 'marks missing');
  return { text: code.replace(/[«»]/g, ''), secret: { start, end } };
}

/** Runs a program before and after its rewrite, the second time with the variable set: both print the same. */
export async function checkRun(
  languageId: string,
  fileName: string,
  code: string,
  command: (file: string) => [string, ...string[]],
  transform: (text: string) => string = (text) => text,
): Promise<void> {
  const rewrite = await rewritten(languageId, fileName, code);
  if ('refused' in rewrite) assert.fail(`refused: ${rewrite.refused}`);
  const { text } = unmarked(code);
  const folder = mkdtempSync(path.join(tmpdir(), 'keyward-run-'));
  try {
    const run = (source: string, env: Record<string, string>) => {
      const file = path.join(folder, fileName);
      writeFileSync(file, transform(source));
      const [program, ...args] = command(file);
      const home = {
        PATH: process.env.PATH ?? '',
        HOME: process.env.HOME ?? folder,
        GOFLAGS: '-mod=mod',
        GO111MODULE: 'off',
      };
      const { status, stdout, stderr } = spawnSync(program, args, {
        env: { ...home, ...env },
        encoding: 'utf8',
        cwd: folder,
      });
      assert.equal(status, 0, stderr);
      return stdout;
    };
    const printed = run(text, {});
    assert.notEqual(printed, '');
    const after = applyChanges(text, rewrite.changes);
    assert.ok(
      !after.includes(text.slice(unmarked(code).secret.start, unmarked(code).secret.end)),
      'the literal is still there',
    );
    assert.equal(run(after, { [ENV_NAME]: rewrite.value }), printed);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The reason why a tool is not to be had, else undefined. */
export function missing(program: string, args: readonly string[] = ['--version']): string | undefined {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0 ? undefined : `${program} is not on this machine`;
}
