import type { Candidate } from './detector';
import { isKeyId } from './filters/keyId';
import { isNonce } from './filters/nonce';
import { isTestVector } from './filters/testVector';
import { hasLongRun, isDocumented, isPatterned, isPlaceholder } from './placeholder';

/** What stands around a value. */
export interface ValueSurroundings {
  readonly uri: string;
  /** At most 128 UTF-16 units. */
  readonly before: string;
  readonly after: string;
}

/** Files in which names and random text are no credentials: lock files, built and minified code, pictures, word lists. */
const MACHINE_MADE =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|uv\.lock|Pipfile\.lock|pdm\.lock|go\.sum|flake\.lock|mix\.lock|Podfile\.lock|Package\.resolved|packages\.lock\.json|gradle\.lockfile|verification-metadata\.xml)$|\.(?:min\.js|min\.css|bundle\.js|map|svg|css|scss|less|po|pot|xlf|strings|resx|snap|lock)$|(?:^|\/)(?:locales?|i18n|l10n|translations)\/[^/]+\.(?:json|ya?ml|ts|js)$/i;

/** Known answers that implementations of cryptography are tested with. */
const TEST_VECTORS =
  /(?:^|\/)(?:[^/]{0,40}test[_-]?vectors?|wycheproof|acvp|cavs?|kat|nist|evp[^/]{0,40}|[^/]{1,30}_evp_data)(?:\/|[^/]{0,40}\.(?:txt|rsp|json|c|h|go|py|java|rb|rs)$)/i;

/** True where a value that fits a rule is no credential after all. Rules with a shape of their own get the filters for examples only. */
export function isAllowed(candidate: Candidate, value: string, around: ValueSurroundings): boolean {
  const { rule, provider } = candidate;
  const { uri, before, after } = around;
  if (rule.excludes?.(value, around)) return true;
  if (rule.type === 'named') {
    const isVector = provider.id === 'generic' && (TEST_VECTORS.test(uri) || isTestVector(value, before, after));
    if (MACHINE_MADE.test(uri) || isVector || isIntegrity(before) || isPlaceholder(value)) return true;
    return isKeyId(value, before) || isNonce(before);
  }
  // Keys, tokens and passwords of URLs and headers have had filters of their own.
  if (provider.form) return false;
  return isExample(value, after) || (candidate.confidence !== 'certain' && isInsideBlob(before, after));
}

/** The characters after a fixed prefix tell; a base64 value may well hold `xxx` by chance. */
function isExample(value: string, after: string): boolean {
  if (/example|x{6}|\*{4}|\.{3}/i.test(value) || after.startsWith('...')) return true;
  return isDocumented(value) || (value.length < 300 && (isPatterned(value) || hasLongRun(value)));
}

/** Long base64 without a break before or after, of a picture or a program: a prefix turns up in it by chance. */
function isInsideBlob(before: string, after: string): boolean {
  return /[A-Za-z0-9+/]{99}[+/]$/.test(before) || /^[+/][A-Za-z0-9+/]{99}/.test(after);
}

/** Subresource integrity and checksums: `integrity="sha512-…"`, `checksum: …`. */
function isIntegrity(before: string): boolean {
  return /(?:integrity|checksum|sha(?:1|256|384|512)(?:sum)?|digest|etag)["']?\s{0,3}[:=]\s{0,3}["']?(?:sha\d{1,3}[-:])?$/i.test(
    before,
  );
}
