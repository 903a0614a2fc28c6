import { createDetector, type DetectionEngine } from '../core/detection/detect';
import type { Detector, DocumentScanner } from '../core/detection/detector';
import { createDocumentScanner } from '../core/detection/documentScanner';
import { createLanguages } from '../core/languages';
import { allProviders } from '../core/rules';
import { createLanguageService } from '../core/service/createLanguageService';
import { Extractions } from '../core/service/extraction';
import type { LanguageService } from '../core/service/languageService';
import { createMoveService } from '../core/service/move/moveService';
import { ChunkedDocument } from '../core/workspace/chunkedDocument';
import { createInventory } from '../core/workspace/inventory';
import type { Inventory } from '../core/workspace/inventoryTypes';
import type { Session } from './session';

/** The engine and what stands on it. The session loads this module after `initialize`: rules and parsers take their time. */
export class Services {
  readonly service: LanguageService;
  readonly #session: Session;
  readonly #engine: DetectionEngine;
  readonly #onInventoryChanged: (generation: number) => void;
  #inventory: Inventory;

  constructor(session: Session, onInventoryChanged: (generation: number) => void) {
    const { fingerprintKey, keyedHash } = session.environment;
    this.#session = session;
    this.#engine = createDetector({ providers: allProviders, fingerprintKey, keyedHash });
    this.#onInventoryChanged = onInventoryChanged;
    this.#inventory = this.#createInventory();
    this.service = this.#createService();
  }

  get inventory(): Inventory {
    return this.#inventory;
  }

  /** Everything is read again, by whatever the session trusts now. */
  startAgain(): void {
    this.#inventory.dispose();
    this.#inventory = this.#createInventory();
  }

  dispose(): void {
    this.#inventory.dispose();
  }

  scannerOf(document: ChunkedDocument): DocumentScanner {
    return createDocumentScanner(this.#engine, document, document.uri, this.#session.isTrusted);
  }

  #createInventory(): Inventory {
    const { workspace, settingsFor, environment, configuration } = this.#session;
    const inventory = createInventory({
      workspace,
      settingsFor,
      environment,
      detector: this.#trustingDetector(),
      editorExcludes: (folder) => configuration.editorExcludes(folder),
      fingerprintOf: (value) => this.#engine.fingerprintOf(value),
    });
    inventory.onChanged(this.#onInventoryChanged);
    return inventory;
  }

  /** The engine, which obeys ignore comments only in a trusted workspace. */
  #trustingDetector(): Detector {
    const engine = this.#engine;
    const obey = () => ({ obeyIgnores: this.#session.isTrusted });
    return {
      detect: (source) => engine.detect(source, obey()),
      detectBytes: (source) => engine.detectBytes(source, obey()),
      providerOf: (id) => engine.providerOf(id),
      ruleOf: (id) => engine.ruleOf(id),
    };
  }

  #createService(): LanguageService {
    const services = this;
    const { workspace, readText, settingsFor, environment, documents, files } = this.#session;
    const detector = this.#trustingDetector();
    const languages = createLanguages(environment);
    const setOwnerOnly = (uri: string) => files.setOwnerOnly(uri);
    const movesWith = (seeing: Detector) =>
      createMoveService({ workspace, readText, settingsFor, environment, detector: seeing, languages, setOwnerOnly });
    return createLanguageService({
      workspace,
      readText,
      settingsFor,
      environment,
      detector,
      moves: movesWith(detector),
      extractions: new Extractions(detector, movesWith),
      get inventory() {
        return services.inventory;
      },
      findingsOf: (document) => (document instanceof ChunkedDocument ? documents.findingsOf(document) : []),
      rangeOf: (document, span) =>
        document instanceof ChunkedDocument
          ? document.rangeOf(span)
          : { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    });
  }
}
