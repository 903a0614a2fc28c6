import type { Environment } from '../environment';
import { compose, isComposeFile } from './compose';
import { dockerfile } from './dockerfile';
import { dotenv, isEnvFile } from './dotenv';
import { go } from './go';
import { Grammars } from './grammars';
import { javascript } from './javascript';
import type { Language } from './language';
import { python } from './python';
import { fileNameOf, refuse } from './rewrite';
import { isDirenvFile, shell } from './shell';
import { unsupported } from './unsupported';

/** All languages, or the one that serves a document. */
export interface Languages {
  /** The language of a document; its name decides where the id is too general (`yaml`, `.env` opened as properties). */
  languageFor(languageId: string, uri: string): Language;
}

/** Grammars are read through `environment.readResource`, each on first use. */
export function createLanguages(environment: Environment): Languages {
  const grammars = new Grammars(environment);
  const composeLanguage = compose(grammars);
  const shellLanguage = shell(grammars);
  const languages = [
    javascript(grammars),
    python(grammars),
    go(grammars),
    shellLanguage,
    dockerfile(grammars),
    composeLanguage,
    dotenv,
  ];
  const byId = new Map(languages.flatMap((language) => language.languageIds.map((id) => [id, language])));
  return {
    languageFor(languageId, uri) {
      const fileName = fileNameOf(uri);
      if (isEnvFile(fileName)) return dotenv;
      if (isDirenvFile(fileName)) return guarded(shellLanguage, environment);
      if (isComposeFile(fileName)) return guarded(composeLanguage, environment);
      const language = byId.get(languageId);
      return language === undefined ? unsupported(languageId) : guarded(language, environment);
    },
  };
}

/** Beyond this a parse takes so long that nobody waits for it. In UTF-16 units. */
const LARGEST = 4_000_000;

/** What a grammar cannot do is a refusal like any other: too much text, or a grammar file that cannot be read. */
function guarded(language: Language, { logger }: Environment): Language {
  return {
    languageIds: language.languageIds,
    async toReference(request) {
      if (request.text.length > LARGEST)
        return refuse('This file is too large for Keyward to rewrite: edit it by hand.');
      try {
        return await language.toReference(request);
      } catch (error) {
        // The name only: a message may quote the text.
        logger.log(
          'error',
          `rewriting ${request.languageId} failed: ${error instanceof Error ? error.name : 'unknown error'}`,
        );
        return refuse('Keyward could not read this file with its grammar; its log says more.');
      }
    },
  };
}
