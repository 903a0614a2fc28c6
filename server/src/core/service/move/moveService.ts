import type { MoveCheckResult } from '../../../protocol';
import type { Detector } from '../../detection/detector';
import type { Finding } from '../../detection/finding';
import type { CancellationToken, Environment } from '../../environment';
import type { Languages } from '../../languages';
import type { Span } from '../../text';
import type { ReadText, Workspace } from '../../workspace/workspace';
import type { EditPlan, MovePlan, SettingsFor } from '../languageService';

export interface MoveServiceHost {
  readonly workspace: Workspace;
  /** Buffer or decoded file, with its language id. A BOM is not part of the text. */
  readonly readText: ReadText;
  readonly languages: Languages;
  readonly detector: Detector;
  readonly settingsFor: SettingsFor;
  readonly environment: Environment;
  /** Gives a file mode 0600; does nothing where the platform has no modes. */
  setOwnerOnly(uri: string): Promise<void>;
}

export interface MoveRequest {
  readonly uri: string;
  /** Any span that touches the finding; ignored with `all`. */
  readonly span: Span;
  readonly all?: boolean;
  /** The user's own name for the variable. */
  readonly envName?: string;
}

export interface MoveService {
  /** Rejects with `RefusedError` (a sentence for the user) when nothing can be moved. */
  planMove(request: MoveRequest, token: CancellationToken): Promise<MovePlan>;
  /**
   * Why this finding cannot become a reference, for the greyed-out action; undefined when it can. Looks at the literal
   * alone, not at the files that a move would write. Loads the language's grammar on first use.
   */
  refusalOf(
    document: { uri: string; text: string; languageId: string },
    finding: Finding,
  ): Promise<string | undefined>;
  /** Reads the env file back from disk and compares. Restricts the file's mode where the move created it. */
  checkMove(moveId: string): Promise<MoveCheckResult & { restorePlan?: EditPlan }>;
}
