import type {
  IgnorePlanParams,
  InventorySnapshot,
  MoveCheckResult,
  MoveFinishArguments,
  ScanSummary,
  Settings,
  SeverityName,
} from '../../protocol';
import type { Finding } from '../detection/finding';
import type { CancellationToken, Disposable } from '../environment';
import type { Range, Span, TextChange } from '../text';

/** A finding as one document's problem. */
export interface Problem {
  readonly finding: Finding;
  readonly range: Range;
  readonly severity: Exclude<SeverityName, 'off'>;
  /** One or two sentences without the value. */
  readonly message: string;
  /** The provider's own page. */
  readonly docs?: string;
  readonly related: readonly { uri: string; range: Range; message: string }[];
}

/** One file's part of a workspace edit. `create` makes the file, empty, when it is not there. */
export interface FileEdit {
  readonly uri: string;
  readonly create?: boolean;
  /** Version of the open buffer that the spans refer to; null for a file on disk. */
  readonly version: number | null;
  readonly changes: readonly TextChange[];
}

/** In the order in which they must be applied: env file, its entry, ignore file, example file, code. */
export interface EditPlan {
  readonly edits: readonly FileEdit[];
}

export interface MovePlan extends EditPlan {
  readonly finish: MoveFinishArguments;
}

export interface CodeActionPlan {
  readonly title: string;
  /** LSP code action kind. */
  readonly kind: string;
  readonly isPreferred?: boolean;
  /** Sentence shown on the greyed-out action. */
  readonly disabled?: string;
  /** The finding that it settles, where there is one. */
  readonly finding?: Finding;
  /** What `resolve` needs; no values. */
  readonly data: CodeActionData;
}

export interface CodeActionData {
  readonly action: 'move' | 'moveAll' | 'extract' | 'ignore';
  readonly uri: string;
  readonly version: number | null;
  readonly span: Span;
}

export interface CodeActionRequest {
  /** Kinds that the client asks for; all when undefined. */
  readonly only?: readonly string[];
  /** The client asks by itself (a cursor moved, a file is saved), not the user. */
  readonly automatic?: boolean;
}

export interface LanguageService {
  computeDiagnostics(uri: string, token: CancellationToken): Promise<readonly Problem[]>;
  getHover(
    uri: string,
    offset: number,
    token: CancellationToken,
  ): Promise<{ markdown: string; span: Span } | undefined>;
  /** Cheap: edits are planned in `resolveCodeAction`. */
  getCodeActions(
    uri: string,
    span: Span,
    request: CodeActionRequest,
    token: CancellationToken,
  ): Promise<readonly CodeActionPlan[]>;
  /** Rejects with `StaleDocumentError` when the document changed since, with `RefusedError` when it cannot be done. */
  resolveCodeAction(data: CodeActionData, token: CancellationToken): Promise<MovePlan | EditPlan>;
  planMove(
    uri: string,
    span: Span,
    options: { all?: boolean; envName?: string },
    token: CancellationToken,
  ): Promise<MovePlan>;
  checkMove(moveId: string): Promise<MoveCheckResult & { restorePlan?: EditPlan }>;
  planIgnore(params: IgnorePlanParams & { span: Span }): Promise<EditPlan>;
  getInventory(token: CancellationToken): Promise<InventorySnapshot>;
  scanWorkspace(progress: (done: number, total: number) => void, token: CancellationToken): Promise<ScanSummary>;
  /** Called when the inventory's generation has grown. */
  onInventoryChanged(listener: (generation: number) => void): Disposable;
  /** A file changed on disk, or a buffer opened, changed or closed. */
  documentChanged(uri: string): Promise<void>;
  filesChanged(uris: readonly string[]): Promise<void>;
  /** The index, HEAD or an ignore file of git changed. */
  gitChanged(): Promise<void>;
  settingsChanged(): void;
}

/** Settings of the folder that holds `uri`. */
export type SettingsFor = (uri: string) => Settings;

/** What was asked for cannot be done; the message is a sentence for the user. */
export class RefusedError extends Error {}

/** The document is not the one that the action was computed for. */
export class StaleDocumentError extends Error {}
