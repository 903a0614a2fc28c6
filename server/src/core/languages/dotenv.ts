import { type DotenvEntry, entriesOf, parseDotenv } from '../dotenv';
import type { Span } from '../text';
import type { Language, ReferenceRequest, Refusal, Rewrite } from './language';
import { fileNameOf, refusals, refuse } from './rewrite';

/**
 * Env files: the whole value of the entry moves to the env file that is not shared. In an example file `NAME=` stays;
 * elsewhere the line goes, since an empty entry would win over the value in the other file.
 */
export const dotenv: Language = {
  languageIds: ['dotenv'],
  toReference: (request) => Promise.resolve(rewrite(request)),
};

/** `.env`, `.env.example`, `prod.env`: whatever language id the editor gave it. */
export function isEnvFile(fileName: string): boolean {
  return /^\.env(?:\.[\w.-]+)?$|^[\w-]+\.env$/.test(fileName);
}

/** A file that shows which variables there are, and is shared. */
export function isExampleFile(fileName: string): boolean {
  return /(?:^|[._-])(?:examples?|samples?|templates?|dist)(?:[._-]|$)/i.test(fileName);
}

/** The entry whose value holds the span (UTF-16 offsets). */
export function dotenvEntryAt(text: string, span: Span): DotenvEntry | undefined {
  return entriesOf(parseDotenv(text)).find(
    ({ valueSpan }) => valueSpan.start <= span.start && span.end <= valueSpan.end,
  );
}

function rewrite({ text, uri, secret, envName }: ReferenceRequest): Rewrite | Refusal {
  const entry = dotenvEntryAt(text, secret);
  if (entry === undefined) return refuse(refusals.comment);
  if (entry.name !== envName) return refuse(`This entry is called ${entry.name}: its readers know it by that name.`);
  if (entry.ambiguous) {
    return refuse(
      'Loaders read this value differently: put it in single quotes first, so that it is clear what it is.',
    );
  }
  const fileName = fileNameOf(uri);
  if (isExampleFile(fileName)) {
    return { changes: [{ span: entry.valueSpan, newText: '' }], value: entry.value, reference: entry.nameSpan };
  }
  const note = `${fileName} does not set ${entry.name} any more: a program that reads it has to read the other file too.`;
  return { changes: [{ span: entry.span, newText: '' }], value: entry.value, notes: [note] };
}
