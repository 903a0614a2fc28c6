import { type DotenvEntry, entriesOf, parseDotenv } from '../dotenv';
import type { Span } from '../text';
import type { Language, ReferenceRequest, Refusal, Rewrite } from './language';
import { refusals, refuse } from './rewrite';

/** Env files: the whole value of the entry moves to the env file that is not shared, and `NAME=` stays. */
export const dotenv: Language = {
  languageIds: ['dotenv'],
  toReference: (request) => Promise.resolve(rewrite(request)),
};

/** `.env`, `.env.example`, `prod.env`: whatever language id the editor gave it. */
export function isEnvFile(fileName: string): boolean {
  return /^\.env(?:\.[\w.-]+)?$|^[\w-]+\.env$/.test(fileName);
}

/** The entry whose value holds the span (UTF-16 offsets). */
export function dotenvEntryAt(text: string, span: Span): DotenvEntry | undefined {
  return entriesOf(parseDotenv(text)).find(
    ({ valueSpan }) => valueSpan.start <= span.start && span.end <= valueSpan.end,
  );
}

function rewrite({ text, secret, envName }: ReferenceRequest): Rewrite | Refusal {
  const entry = dotenvEntryAt(text, secret);
  if (entry === undefined) return refuse(refusals.comment);
  if (entry.name !== envName) return refuse(`This entry is called ${entry.name}: its readers know it by that name.`);
  if (entry.ambiguous) {
    return refuse(
      'Loaders read this value differently: put it in single quotes first, so that it is clear what it is.',
    );
  }
  return { changes: [{ span: entry.valueSpan, newText: '' }], value: entry.value, reference: entry.nameSpan };
}
