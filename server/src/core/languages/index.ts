import type { Environment } from '../environment';
import type { Language } from './language';

/** All languages, or the one that serves a document. */
export interface Languages {
  /** The language of a document; its name decides where the id is too general (`yaml`, `.env` opened as properties). */
  languageFor(languageId: string, uri: string): Language;
}

/** Grammars are read through `environment.readResource`, each on first use. */
export type CreateLanguages = (environment: Environment) => Languages;
