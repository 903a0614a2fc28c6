import type { Detector } from '../detection/detector';
import type { Finding } from '../detection/finding';
import type { Environment } from '../environment';
import type { Range, Span } from '../text';
import type { Inventory } from '../workspace/inventoryTypes';
import type { OpenDocument, ReadText, Workspace } from '../workspace/workspace';
import type { Extractions } from './extraction';
import type { SettingsFor } from './languageService';
import type { MoveService } from './move/moveService';

/** What the language service stands on. */
export interface LanguageServiceHost {
  readonly workspace: Workspace;
  readonly readText: ReadText;
  readonly detector: Detector;
  readonly inventory: Inventory;
  readonly moves: MoveService;
  readonly extractions: Extractions;
  readonly settingsFor: SettingsFor;
  readonly environment: Environment;
  /** Findings of an open document as it is now, from its scanner. */
  findingsOf(document: OpenDocument): readonly Finding[];
  rangeOf(document: OpenDocument, span: Span): Range;
}
