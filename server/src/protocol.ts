/**
 * Custom messages and settings, declared once. The only server file that the client imports; types and string
 * constants alone, so that importing it pulls no server code into the client.
 */
import type { Confidence, CredentialKind, Privilege } from './core/detection/rule';
import type { Range } from './core/text';

export type { Confidence, CredentialKind, Privilege, Range };

export type SeverityName = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** Section `keyward` of the settings, resource-scoped. Keys are those of `contributes.configuration`. */
export interface Settings {
  enable: boolean;
  minimumConfidence: Confidence;
  severity: { certain: SeverityName; likely: SeverityName; possible: SeverityName };
  /** Globs relative to the workspace folder, on top of `files.exclude`. */
  exclude: string[];
  /** Files larger than this are not read from disk when the workspace is scanned. In kilobytes (1024 bytes). */
  maxFileSize: number;
  /** Path of the env file that a move writes to, relative to the nearest package or workspace folder. */
  envFile: string;
  problems: { scope: 'workspace' | 'openFiles' };
}

export const defaultSettings: Settings = {
  enable: true,
  minimumConfidence: 'possible',
  severity: { certain: 'error', likely: 'warning', possible: 'information' },
  exclude: [],
  maxFileSize: 4096,
  envFile: '.env',
  problems: { scope: 'workspace' },
};

/** `initializationOptions` of the `initialize` request; every field may be absent (other editors). */
export interface InitializationOptions {
  /** False in an untrusted workspace: ignore comments and settings of the workspace are shown, not obeyed. */
  trusted?: boolean;
  /** Where `dist/` lies, as a URI: grammars are read from it. The browser server needs it. */
  resourcesUri?: string;
  /** Hex of the machine's fingerprint key (32 bytes), kept by the client in its secret storage. */
  fingerprintKey?: string;
  /** Settings for clients without `workspace/configuration`. */
  settings?: Partial<Settings>;
  /** True when the client executes `keyward.move.finish` after it applied the edit of a move. */
  canFinishMove?: boolean;
}

// ---- requests: client → server ------------------------------------------------------------------------------------

/** Params: none. Result: `InventorySnapshot`. */
export const inventoryRequest = 'keyward/inventory';

/** Scans the workspace again from disk. Params: `ScanParams`. Result: `ScanSummary`. Cancellable, with work-done progress. */
export const scanRequest = 'keyward/scan';

/** Plans a move without a code action (from the sidebar, or under a name of the user's). Params: `MovePlanParams`. Result: `MovePlanResult`. */
export const movePlanRequest = 'keyward/move/plan';

/**
 * Asks whether the values of a move have reached the disk, once the client has applied its edit and saved the env
 * file. Sets mode 0600 where the move created the file. Params: `MoveCheckParams`. Result: `MoveCheckResult`.
 */
export const moveCheckRequest = 'keyward/move/check';

/** Params: `IgnorePlanParams`. Result: `{ edit: WorkspaceEdit }`, which adds an ignore comment. */
export const ignorePlanRequest = 'keyward/ignore/plan';

/** Notification client → server: the workspace became trusted. No params. */
export const trustGrantedNotification = 'keyward/trustGranted';

// ---- notifications: server → client -------------------------------------------------------------------------------

/** The inventory is different from the last one asked for. Params: `{ generation: number }`. Sent at most every 200 ms. */
export const inventoryChangedNotification = 'keyward/inventory/changed';

// ---- requests: server → client (browser server only; the Node server reads the disk itself) ---------------------------

/** Params: `{ uri }`. Result: `{ base64: string } | null` when it cannot be read. */
export const readFileRequest = 'keyward/fs/readFile';
/** Params: `{ uri }`. Result: `FileStat | null`. */
export const statRequest = 'keyward/fs/stat';
/** Params: `{ uri }`. Result: `[name, FileType][]`, empty when it cannot be read. */
export const readDirectoryRequest = 'keyward/fs/readDirectory';

export type FileType = 'file' | 'directory' | 'symlink' | 'other';

export interface FileStat {
  type: FileType;
  /** Bytes. */
  size: number;
  /** Milliseconds since the epoch. */
  mtime: number;
  readonly?: boolean;
}

// ---- inventory ------------------------------------------------------------------------------------------------------

/** How git treats the file: `none` outside a repository or where git is not to be had (a browser). */
export type GitState = 'tracked' | 'ignored' | 'untracked' | 'none';

export interface Place {
  uri: string;
  /** The literal, the value of the definition, or the name in the reference. */
  range: Range;
  role: 'literal' | 'definition' | 'reference';
  /** Name of the variable in definitions and references, of the assigned identifier in literals. */
  name?: string;
  git: GitState;
}

/**
 * `hardcoded`: at least one literal outside env files; `inEnvFile`: env files only; `referenced`: env files only, and at
 * least one reference in code reads its name.
 */
export type CredentialState = 'hardcoded' | 'inEnvFile' | 'referenced';

/** One secret value (by keyed fingerprint), or an identifier and its secret, with all places. No value in here. */
export interface InventoryCredential {
  /** Fingerprint of the value; stable on this machine. Of a pair, the secret's. */
  id: string;
  ruleId: string;
  providerId: string;
  providerName: string;
  title: string;
  kind: CredentialKind;
  privilege: Privilege;
  confidence: Confidence;
  severity: SeverityName;
  redacted: string;
  state: CredentialState;
  /** Variable names under which env files define it, else the suggested one. */
  names: string[];
  places: Place[];
  /**
   * Set where an identifier (`AKIA…`) and its secret stand next to each other and are therefore one credential: the
   * identifier, then the secret. Then `id`, `ruleId` and `kind` are the secret's, `title` and `redacted` name both, and
   * `names` and `places` are those of both.
   */
  parts?: CredentialPart[];
}

/** One of the two values of a credential that is a pair. No value in here either. */
export interface CredentialPart {
  /** Fingerprint of the value. */
  id: string;
  role: 'id' | 'secret';
  ruleId: string;
  title: string;
  redacted: string;
  names: string[];
  places: Place[];
}

/** `unused`: defined, never read; `missing`: read, never defined (an example file is no definition). */
export type EnvNameState = 'used' | 'unused' | 'missing';

export interface InventoryEnvName {
  name: string;
  state: EnvNameState;
  definitions: Place[];
  references: Place[];
  /** Named in an example file (`.env.example`, `.env.sample`, `.env.template`). */
  documented: boolean;
  /** Ids of the credentials that its definitions hold. */
  credentialIds: string[];
}

export interface InventorySnapshot {
  /** Grows with each change. */
  generation: number;
  /** True while the first scan of the workspace runs. */
  scanning: boolean;
  credentials: InventoryCredential[];
  envNames: InventoryEnvName[];
  /** Findings that ignore comments cover. */
  ignoredCount: number;
}

export interface ScanParams {
  workDoneToken?: string | number;
}

export interface ScanSummary {
  files: number;
  findings: number;
  /** Wall time in milliseconds. */
  duration: number;
  cancelled: boolean;
  /** Files that could not be read, with the reason; at most 100. */
  problems: { uri: string; message: string }[];
}

// ---- moves ------------------------------------------------------------------------------------------------------------

export interface MovePlanParams {
  uri: string;
  /** Any range that touches the literal; the whole document when `all` is set. */
  range: Range;
  all?: boolean;
  /** The user's own name for the variable; refused when it is no valid name or holds another value. */
  envName?: string;
}

export interface MovedVariable {
  envName: string;
  envFileUri: string;
  /** The reference in the code, in the document as it is after the edit: where a rename starts. */
  reference?: { uri: string; range: Range };
}

export type MovePlanResult =
  /** `edit` is an LSP WorkspaceEdit: env file, its entries, ignore file, example file, then the code. */
  { ok: true; edit: unknown; finish: MoveFinishArguments } | { ok: false; reason: string };

/** Arguments of the client command `keyward.move.finish`, which a code action of a move carries. */
export interface MoveFinishArguments {
  moveId: string;
  variables: MovedVariable[];
  /** Files to save in this order; the code comes last and only after `moveCheckRequest` said yes. */
  saveFirst: string[];
  saveLast: string[];
  /** Advice in full sentences: "Nothing in this project loads .env: …", "… is tracked by git: …". No values. */
  advice: string[];
}

export interface MoveCheckParams {
  moveId: string;
}

export type MoveCheckResult =
  | { ok: true }
  /** `restore` is a WorkspaceEdit that puts the literals back; absent when the document has changed too much. */
  | { ok: false; reason: string; restore?: unknown };

export interface IgnorePlanParams {
  uri: string;
  range: Range;
  /** Written into the comment; one line. */
  reason?: string;
}

/** Client command run after a move's edit was applied; argument: `MoveFinishArguments`. */
export const moveFinishCommand = 'keyward.move.finish';
/** Kind of the code action that moves all literals of a file. Not a `source.fixAll`, so that saving never triggers it. */
export const moveAllKind = 'source.keyward.moveAll';
export const ignoreKind = 'quickfix.keyward.ignore';
