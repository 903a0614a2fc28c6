import ignore from 'ignore';
import type { TextChange } from '../../text';
import { joinUri, relativePath } from '../../workspace/uri';
import type { Workspace } from '../../workspace/workspace';
import { type Files, foldersUp, parentOf, type TargetFile } from './files';

export interface IgnorePlan {
  readonly edit?: { readonly target: TargetFile; readonly change: TextChange };
  readonly advice?: string;
}

/**
 * Sees to it that git would not take the env file. Buffers of ignore files count before their files; what git itself
 * says counts too, since it knows of excludes outside the workspace. Outside a repository the workspace folder is
 * taken for one, so that a later `git init` finds the rule.
 */
export async function planIgnoreRule(
  files: Files,
  workspace: Workspace,
  envUri: string,
  folder: string,
): Promise<IgnorePlan> {
  const state = await workspace.gitState(envUri);
  if (state === 'tracked') {
    const path = relativePath(folder, envUri) ?? envUri;
    return {
      advice: `${path} is tracked by git, so an ignore rule does nothing: run \`git rm --cached ${path}\`, add it to .gitignore and commit.`,
    };
  }
  if (state === 'ignored') return {};
  const root = (await repositoryOf(files, envUri)) ?? folder;
  const levels = await Promise.all(
    foldersUp(envUri, root).map(async (level) => ({ folder: level, text: await files.textIn(level, '.gitignore') })),
  );
  if (isIgnored(levels.reverse(), root, envUri)) return {};
  const target = await ignoreFileFor(files, envUri, folder);
  if (target === undefined) return { advice: '.gitignore cannot be read as text: add the env file to it.' };
  return { edit: { target, change: appendedLine(target.text, patternFor(target.uri, envUri)) } };
}

/** The folder with `.git`, at or above the file's. */
async function repositoryOf(files: Files, uri: string): Promise<string | undefined> {
  for (let folder = parentOf(uri); /^[^/]*\/\/[^/]*\/./.test(folder); folder = parentOf(folder)) {
    if (await files.exists(joinUri(folder, '.git'))) return folder;
  }
  return undefined;
}

interface Level {
  readonly folder: string;
  readonly text: string;
}

/** `levels`: ignore files from the root down. The last rule that matches decides, and nothing below an ignored folder is seen. */
function isIgnored(levels: readonly Level[], root: string, uri: string): boolean {
  const rules = levels.map(({ folder, text }) => ({ folder, matcher: ignore({ ignorecase: false }).add(text) }));
  const segments = (relativePath(root, uri) ?? '').split('/');
  let folder = root;
  for (const [index, segment] of segments.entries()) {
    const child = joinUri(folder, segment);
    let ignored = false;
    for (const { folder: ruleFolder, matcher } of rules) {
      const path = relativePath(ruleFolder, child);
      if (path === undefined || path === '') continue;
      const verdict = matcher.test(index < segments.length - 1 ? `${path}/` : path);
      if (verdict.ignored) ignored = true;
      else if (verdict.unignored) ignored = false;
    }
    if (ignored) return true;
    folder = child;
  }
  return false;
}

/** The nearest that exists inside the workspace folder, else a new one at its top. */
async function ignoreFileFor(files: Files, envUri: string, folder: string): Promise<TargetFile | undefined> {
  for (const level of foldersUp(envUri, folder)) {
    const uri = joinUri(level, '.gitignore');
    if (await files.exists(uri)) return files.target(uri);
  }
  return files.target(joinUri(folder, '.gitignore'));
}

function patternFor(ignoreUri: string, envUri: string): string {
  const path = relativePath(parentOf(ignoreUri), envUri) ?? '';
  return path
    .replace(/[\\*?[\]]/g, '\\$&')
    .replace(/^[#!]/, '\\$&')
    .replace(/ $/, '\\ ');
}

function appendedLine(text: string, line: string): TextChange {
  const eol = /\r\n/.test(text) ? '\r\n' : '\n';
  const open = text !== '' && !/[\r\n]$/.test(text);
  const end = text.length;
  return { span: { start: end, end }, newText: open ? eol + line : line + eol };
}
