import type { Environment } from '../environment';
import { compose, isComposeFile } from './compose';
import { dockerfile } from './dockerfile';
import { dotenv, isEnvFile } from './dotenv';
import { go } from './go';
import { Grammars } from './grammars';
import { javascript } from './javascript';
import type { Language } from './language';
import { python } from './python';
import { shell } from './shell';
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
  const languages = [
    javascript(grammars),
    python(grammars),
    go(grammars),
    shell(grammars),
    dockerfile(grammars),
    composeLanguage,
    dotenv,
  ];
  const byId = new Map(languages.flatMap((language) => language.languageIds.map((id) => [id, language])));
  return {
    languageFor(languageId, uri) {
      const fileName = decodedName(uri);
      if (isEnvFile(fileName)) return dotenv;
      if (isComposeFile(fileName)) return composeLanguage;
      return byId.get(languageId) ?? unsupported(languageId);
    },
  };
}

function decodedName(uri: string): string {
  const name = /[^/]*$/.exec(uri.replace(/[?#].*$/, ''))?.[0] ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
