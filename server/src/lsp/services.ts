import { createDetector, type DetectionEngine } from '../core/detection/detect';
import type { Detector, DocumentScanner } from '../core/detection/detector';
import { createDocumentScanner } from '../core/detection/documentScanner';
import { detectorOf } from '../core/formats/customDetector';
import { createLanguages } from '../core/languages';
import { allProviders } from '../core/rules';
import { createLanguageService } from '../core/service/createLanguageService';
import { Extractions } from '../core/service/extraction';
import type { LanguageService } from '../core/service/languageService';
import { createMoveService } from '../core/service/move/moveService';
import type { Span } from '../core/text';
import { ChunkedDocument } from '../core/workspace/chunkedDocument';
import { createInventory } from '../core/workspace/inventory';
import type { Inventory } from '../core/workspace/inventoryTypes';
import { canonicalUri } from '../core/workspace/uri';
import { CustomEngines } from './customEngines';
import type { Session } from './session';

/** The engine and what stands on it. The session loads this module after `initialize`: rules and parsers take their time. */
export class Services {
  readonly service: LanguageService;
  readonly custom: CustomEngines;
  readonly #session: Session;
  readonly #engine: DetectionEngine;
  readonly #onInventoryChanged: (generation: number) => void;
  #inventory: Inventory;

  constructor(session: Session, onInventoryChanged: (generation: number) => void) {
    const { fingerprintKey, keyedHash } = session.environment;
    this.#session = session;
    this.#engine = createDetector({ providers: allProviders, fingerprintKey, keyedHash });
    this.custom = new CustomEngines(session, this.#engine);
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
    const { engine, marked } = this.custom.for(canonicalUri(document.uri));
    const scanner = createDocumentScanner(engine, document, document.uri, this.#session.isTrusted);
    const slice = ({ start, end }: Span) => document.slice(start, end);
    return {
      update: (edit) => scanner.update(edit),
      findings: () => marked(scanner.findings(), canonicalUri(document.uri), slice),
    };
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

  /** The engine of a file's folder, which obeys ignore comments only in a trusted workspace. */
  #trustingDetector(): Detector {
    const { custom } = this;
    const obey = () => ({ obeyIgnores: this.#session.isTrusted });
    const detectorFor = (uri: string) => detectorOf(custom.for(canonicalUri(uri)));
    const firstOf = <T>(look: (engine: DetectionEngine) => T | undefined): T | undefined => {
      for (const { engine } of custom.all()) {
        const found = look(engine);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    return {
      detect: (source) => detectorFor(source.uri).detect(source, obey()),
      detectBytes: (source) => detectorFor(source.uri).detectBytes(source, obey()),
      providerOf: (id) => firstOf((engine) => engine.providerOf(id)),
      ruleOf: (id) => firstOf((engine) => engine.ruleOf(id)),
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
