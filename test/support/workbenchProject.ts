import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launcherModule } from './workbench';

/** A project folder on disk, under the eyes of a real VS Code. */
export class Project {
  constructor(readonly folder: string) {}

  /** Writes the files, by their path in the folder, and makes a git repository of it. */
  static create(folder: string, files: Readonly<Record<string, string>>): Project {
    const project = new Project(folder);
    for (const [name, text] of Object.entries(files)) project.write(name, text);
    execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: folder });
    return project;
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  write(name: string, text: string): void {
    mkdirSync(path.dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  /** Text of a file on disk; undefined when there is none. */
  read(name: string): string | undefined {
    try {
      return readFileSync(this.path(name), 'utf8');
    } catch {
      return undefined;
    }
  }

  /** The bits that say who may read and write: `600`. */
  mode(name: string): string {
    return (statSync(this.path(name)).mode & 0o777).toString(8);
  }
}

/** A GitHub token right in shape and checksum, made of a seed. */
export async function githubToken(seed: string): Promise<string> {
  const { createRandom, withChecksum, alphanumeric } = await launcherModule<{
    createRandom(seed: string): { chars(alphabet: string, length: number): string };
    withChecksum(prefix: string, body: string): string;
    alphanumeric: string;
  }>('synthetic');
  return withChecksum('ghp_', createRandom(seed).chars(alphanumeric, 30));
}

/** `package.json` of a project that loads `.env`. */
export const packageJson = JSON.stringify({ name: 'notifier', type: 'module', dependencies: { dotenv: '^16.4.5' } });
