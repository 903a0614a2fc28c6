import { spawn } from 'node:child_process';

/** Milliseconds after which git counts as not to be had: a lock, a network file system, a hanging hook. */
const PATIENCE = 5000;
const MOST_OUTPUT = 1 << 26;

/**
 * Before every command. Optional locks off: asking must not get in the way of the user's own git commands. No monitor:
 * the repository's configuration would name the program to run, and looking at files must run nothing of theirs.
 */
export const GIT_OPTIONS: readonly string[] = ['--no-optional-locks', '-c', 'core.fsmonitor=false'];

/** Output of a git command in `folder`; undefined when it failed. `okay`: exit statuses that are answers. */
export function git(
  folder: string,
  args: readonly string[],
  input = '',
  okay: readonly number[] = [0],
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn('git', [...GIT_OPTIONS, '-C', folder, ...args], {
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: PATIENCE,
      windowsHide: true,
    });
    const parts: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (part: Buffer) => {
      size += part.length;
      if (size > MOST_OUTPUT) child.kill();
      else parts.push(part);
    });
    child.on('error', () => resolve(undefined));
    child.on('close', (status) => {
      resolve(status !== null && okay.includes(status) ? Buffer.concat(parts).toString('utf8') : undefined);
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
