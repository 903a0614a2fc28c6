import type { Connection } from 'vscode-languageserver';
import type { Environment } from '../core/environment';
import type { Logger } from '../core/logger';
import type { Workspace } from '../core/workspace/workspace';
import type { InitializationOptions } from '../protocol';

/** Files and git of one platform. */
export interface Files
  extends Pick<
    Workspace,
    'readFile' | 'stat' | 'readDirectory' | 'readProblem' | 'ignoreFilesAbove' | 'gitState' | 'writeProblem'
  > {
  /** Nothing outside these folders is read. URIs without trailing slash. */
  setFolders(folders: readonly string[]): void;
  /** Gives a file mode 0600; does nothing where the platform has no modes. */
  setOwnerOnly(uri: string): Promise<void>;
  /** What git says may have changed (an ignore file, the index). */
  forgetGit(): void;
}

/** What a platform's main gives to the server. */
export interface Runtime {
  createEnvironment(options: InitializationOptions, logger: Logger): Environment;
  createFiles(connection: Connection): Files;
}
