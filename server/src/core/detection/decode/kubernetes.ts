import type { Span } from '../../text';
import { isPublicMaterial } from '../filters/publicMaterial';
import { kindOfName } from '../name';
import { isCredentialWord, isPlaceholder } from '../placeholder';
import { isUrl } from '../value';
import { base64From } from './base64';
import { type Decoded, isText, withoutLineEnd } from './view';

/** One entry of a Secret's `data`. */
export interface SecretEntry {
  readonly name: string;
  readonly nameSpan: Span;
  readonly decoded: Decoded;
  /** Whether the value is worth showing even where no rule knows it. */
  readonly secret: boolean;
}

const MOST_BEFORE = 1024;
const MOST_AFTER = 6144;
const MOST_ENTRIES = 32;
/** Shorter values are ports, flags and names of users. */
const LEAST_VALUE = 8;

/** What stands in Secrets and is none: who signs in where, and certificates. */
const OPEN_NAME =
  /user(?:_?name)?$|host(?:name)?$|port$|url$|uri$|endpoint$|region$|database$|db_?name$|namespace$|server$|\.(?:crt|pem|pub|cer)$|^ca$|bucket$|e?mail$|issuer$|client_?id$|_id$|tenant$/i;
const VERSION = /^apiVersion"?\s{0,4}:\s{0,4}["']?v1["'\s]/;
const KIND = /(?:^|[\s{,])"?kind"?\s{0,4}:\s{0,4}["']?secret(?![\w-])/i;
const DATA = /(?:^|[\n{,])([ \t]{0,32})"?data"?[ \t]{0,8}:[ \t]{0,8}(?:\{|(?=[\r\n]))/;
/** An entry up to its value, which may stand in quotes or in lines below. */
const PAIR =
  '(?:^|[\\n{,])[ \\t]{0,64}"?([\\w.-]{1,253})"?[ \\t]{0,8}:[ \\t]{0,8}(?:!!binary[ \\t]{1,8})?(?:"|\'|[|>][-+]?\\r?\\n[ \\t]{1,64})?(?=[A-Za-z0-9+/])';
const DOCKER_CONFIG = /^\.?docker(?:cfg|configjson)$/;

/** Entries of `data` in the Secret whose `apiVersion` stands at `at`, in YAML or JSON. */
export function secretEntries(text: string, at: number): SecretEntry[] {
  if (!VERSION.test(text.slice(at, at + 24))) return [];
  const { start, end } = manifestAt(text, at);
  const manifest = text.slice(start, end);
  const data = KIND.test(manifest) ? DATA.exec(manifest) : null;
  if (!data) return [];
  const from = start + data.index + data[0].length;
  const to = from + lengthOfData(text.slice(from, end), data[0].endsWith('{') ? undefined : (data[1] ?? '').length);
  const entries: SecretEntry[] = [];
  const body = text.slice(from, to);
  const pairs = new RegExp(PAIR, 'g');
  for (let match = pairs.exec(body); match && entries.length < MOST_ENTRIES; match = pairs.exec(body)) {
    const name = match[1] ?? '';
    const decoded = base64From(text, from + match.index + match[0].length, to);
    if (!decoded) continue;
    pairs.lastIndex = Math.max(pairs.lastIndex, decoded.source.end - from);
    const nameStart = from + match.index + match[0].indexOf(name);
    if (isWhole(text, decoded) && isText(decoded.text)) {
      const nameSpan = { start: nameStart, end: nameStart + name.length };
      entries.push({
        name,
        nameSpan,
        decoded: withoutLineEnd(decoded),
        secret: isSecret(name, decoded.text.trim()),
      });
    }
  }
  return entries;
}

/** Documents of one file are parted by `---`; each item of a list starts with its version. */
function manifestAt(text: string, at: number): Span {
  const before = text.slice(Math.max(0, at - MOST_BEFORE), at);
  const start = Math.max(before.lastIndexOf('\n---') + 1, before.lastIndexOf('apiVersion') < 0 ? 0 : before.length);
  const after = text.slice(at + 1, at + MOST_AFTER);
  const ends = ['\n---', 'apiVersion'].map((mark) => after.indexOf(mark)).filter((end) => end >= 0);
  return { start: at - before.length + start, end: at + 1 + Math.min(after.length, ...ends) };
}

/** `data` ends where a line is indented no more than it is, or with its brace. */
function lengthOfData(rest: string, indent: number | undefined): number {
  const end = indent === undefined ? rest.indexOf('}') : rest.search(new RegExp(`\\n[ \\t]{0,${indent}}[^\\s#]`));
  return end < 0 ? rest.length : end;
}

function isWhole(text: string, { source }: Decoded): boolean {
  return source.end >= text.length || /[\s"'#,}]/.test(text.charAt(source.end));
}

function isSecret(name: string, value: string): boolean {
  if (DOCKER_CONFIG.test(name)) return /"(?:auth|password)"\s{0,8}:\s{0,8}"[^"]/.test(value);
  if (value.length < LEAST_VALUE || isPlaceholder(value) || isCredentialWord(value)) return false;
  if (isPublicMaterial(value) || isUrl(value) || /^(?:vault:|\$\{|\{\{)/.test(value)) return false;
  if (kindOfName(name) !== undefined) return !/\s/.test(value);
  if (OPEN_NAME.test(name) || /[\s{}]/.test(value)) return false;
  return /[0-9]/.test(value) ? /[A-Za-z]{2}/.test(value) : /[^\w.\s/-]/.test(value);
}
