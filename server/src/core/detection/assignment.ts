import { type AssignedValue, mayHoldCredential, readAssignedValue } from './assignmentValue';
import type { Candidate } from './detector';
import { entropyOf } from './entropy';
import { kindOfName, type NameKind, type NameParts, partsOfName } from './name';
import { isCredentialWord, isPlaceholder } from './placeholder';
import type { Confidence, NamedRule, Provider } from './rule';
import { fitsWords, ServiceIndex, type ServiceRule } from './serviceIndex';
import { shortestMatch } from './shortest';
import { surpriseOf } from './surprise';
import { readTableCell } from './tableCell';
import { createTruncatedTest, type IsTruncated } from './truncated';
import { isCredentialValue, isHex, isImprobable, isPath, isReference, isTokenLike, isUrl, isUuid } from './value';
import { readValueBefore } from './valueBefore';

export interface AssignmentMatcher {
  /** Credential words that start a look, lower case ASCII, at least three characters; the text may have them in any case. */
  readonly words: readonly string[];
  /** How far from a word the matcher reads, in UTF-16 units; its result depends on nothing outside. */
  readonly reach: { readonly before: number; readonly after: number };
  /** The assignment whose name holds the word at `at`. `text` may be part of a longer one. */
  read(text: string, at: number): Assignment | undefined;
  /** Its candidates, usually none or one. */
  judge(text: string, assignment: Assignment): readonly Candidate[];
}

/** A name and the value beside it, as UTF-16 offsets. */
export interface Assignment {
  /** Where the credential word stands. */
  readonly at: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly value: AssignedValue;
}

/**
 * `value` of a rule that knows only its service: any value will do that looks like a credential by itself.
 * Such a rule is told from one with a shape by this very text.
 */
export const ANY_VALUE = '[\\x21-\\x7e]{10,700}';

const WORDS = [
  'key',
  'token',
  'secret',
  'pass',
  'pwd',
  'credential',
  'auth',
  'bearer',
  'license',
  'senha',
  'clave',
  'kennwort',
  'haslo',
  'heslo',
  'parol',
  'parool',
  'jelszo',
  'salasana',
  'wachtwoord',
  'contrase',
  'segredo',
  'creds',
  'adgangskode',
  'lozinka',
  'sifre',
  'senord',
  'kata_sandi',
  'katasandi',
  'mat_khau',
  'matkhau',
  'schluessel',
] as const;

/** `AZURE_PAT=`, `"azurePat": `: a word too short and too common (`path`, `pattern`) to look for without its end. */
const SHORT_WORD = 'pat';
const SHORT_WORD_ENDS = ['=', ':', ' =', '"', "'"].map((end) => SHORT_WORD + end);

/** Longest name that is read to either side of a word. */
const LONGEST_NAME = 80;
/** How far before a name the name of its service may stand. */
const CONTEXT = 200;
/** Functions that are given something else than the credential: `getKey("x")`. */
const LOOKUP =
  /(?:^|[._$])(?:get|has|is|read|load|find|fetch|lookup|parse|remove|delete|list|on|use|create|describe|test|split|join|encode|decode|hash|check|verify|compare|assert|expect|should|print|log|format|mask)[A-Z_]/;
const NONE: readonly Candidate[] = [];

export function createAssignmentMatcher(providers: readonly Provider[]): AssignmentMatcher {
  const index = new ServiceIndex(providers);
  const generic = providers.find(({ id }) => id === 'generic');
  const isTruncated = createTruncatedTest(providers);
  return {
    words: [...WORDS, ...SHORT_WORD_ENDS],
    reach: { before: LONGEST_NAME + CONTEXT + 8, after: 1024 },
    read(text, at) {
      const start = startOfName(text, at);
      const end = endOfName(text, at);
      if (at - start > LONGEST_NAME || end - at > LONGEST_NAME) return undefined;
      // A part of an identifier such as `arn:aws:secretsmanager:…:secret:name`.
      if (text.charCodeAt(start - 1) === 58 && text.charCodeAt(end) === 58 && text.charCodeAt(end + 1) !== 32)
        return undefined;
      const value =
        readAssignedValue(text, start, end) ?? readValueBefore(text, start) ?? readTableCell(text, start, end);
      return value && { at, nameStart: start, nameEnd: end, value };
    },
    judge(text, { at, nameStart, nameEnd, value }) {
      if (!mayHoldCredential(text, value)) return NONE;
      return judge(text, nameStart, nameEnd, at, value, index, generic, isTruncated);
    },
  };
}

function judge(
  text: string,
  nameStart: number,
  nameEnd: number,
  at: number,
  assigned: AssignedValue,
  index: ServiceIndex,
  generic: Provider | undefined,
  isTruncated: IsTruncated,
): readonly Candidate[] {
  const rawName = text.slice(nameStart, nameEnd);
  if (firstWordAt(rawName) !== at - nameStart) return NONE;
  const name = spelledOut(text, nameStart, rawName.replace(/^[-.$]{1,8}|[-.$]{1,8}$/g, ''));
  const value = text.slice(assigned.start, assigned.end);
  if (assigned.operator === 'space' && !assigned.quoted && !/[0-9]/.test(value)) return NONE;
  // The shell's name for the folder it is in.
  if (rawName === '$PWD') return NONE;
  const context = { quoted: assigned.quoted, name };
  const parts = partsOfName(name);
  if (assigned.operator === 'prose' && !isImprobable(value)) return NONE;
  if (isReference(value, context) || isVerb(assigned, name, parts)) return NONE;
  const nameOffset = Math.max(0, rawName.indexOf(name));
  const nameSpan = rawName.includes(name)
    ? { start: nameStart + nameOffset, end: nameStart + nameOffset + name.length }
    : { start: nameEnd - name.length, end: nameEnd };
  const span = { start: assigned.start, end: assigned.end };
  const make = (
    { provider, rule }: { provider: Provider; rule: NamedRule },
    confidence: Confidence,
  ): readonly Candidate[] => [{ provider, rule, confidence, span, nameSpan }];

  const inName = index.inName(parts);
  const shaped = firstShaped(inName, parts, value) ?? shapedNearby(text, nameStart, index, parts, value);
  if (shaped)
    return make(shaped, shaped.rule.check?.(value) === 'valid' ? 'certain' : (shaped.rule.confidence ?? 'likely'));

  if (isTruncated(value) || isTooShort(inName, value)) return NONE;
  // Two strings side by side are a pair less often than a list.
  if (assigned.operator === 'comma' && (!/[0-9]/.test(value) || value.includes(name))) return NONE;
  const service = inName.find(({ rule }) => rule.value === ANY_VALUE && fitsWords(rule, parts));
  const kind = kindOfName(name);
  if (service && kind !== undefined && kind !== 'password' && isServiceValue(value)) return make(service, 'likely');
  if (kind === undefined || !generic || !isCredentialValue(value, kind, context)) return NONE;
  if (assigned.operator === 'comma' && !isImprobable(value)) return NONE;
  const rule = genericRule(generic, kind);
  return rule ? make({ provider: generic, rule }, 'possible') : NONE;
}

/** Of `API key: x` in text for people the whole name, since a key alone says little. */
function spelledOut(text: string, nameStart: number, name: string): string {
  if (!/^keys?$/i.test(name)) return name;
  const before =
    /(?:api|app|access|secret|auth|account|master|license|encryption|signing|unseal|client|service|subscription)[ ]$/i;
  const word = before.exec(text.slice(Math.max(0, nameStart - 16), nameStart))?.[0];
  return word === undefined ? name : word + name;
}

/** `getKey("x")` is given the name of a credential; to pass is what one does with arguments: `passValue("x")`, "pass `x`". */
function isVerb({ operator }: AssignedValue, name: string, { words }: NameParts): boolean {
  if (operator === 'space') return words.length === 1 && words[0] === 'pass';
  return (
    operator === 'call' && (LOOKUP.test(name) || (words.includes('pass') && words[0] !== 'set' && words[0] !== 'with'))
  );
}

/** Starts as the keys of the service in its name do (`sk-`), and is too short to be one. */
function isTooShort(rules: readonly ServiceRule[], value: string): boolean {
  return rules.some(({ rule }) => {
    const prefix = /^[A-Za-z0-9]{2,12}[-_]/.exec(rule.value)?.[0];
    return prefix !== undefined && value.startsWith(prefix) && value.length < shortestMatch(rule.value);
  });
}

/** The first rule with a shape of its own that fits name and value. */
function firstShaped(rules: readonly ServiceRule[], name: NameParts, value: string): ServiceRule | undefined {
  return rules.find((entry) => {
    const { rule } = entry;
    if (rule.value === ANY_VALUE || !fitsWords(rule, name)) return false;
    entry.value ??= new RegExp(`^(?:${rule.value})$`);
    if (!entry.value.test(value) || rule.check?.(value) === 'invalid') return false;
    return entropyOf(value) >= (rule.minEntropy ?? 2) && !isPlaceholder(value) && !isWordy(value);
  });
}

function shapedNearby(
  text: string,
  nameStart: number,
  index: ServiceIndex,
  name: NameParts,
  value: string,
): ServiceRule | undefined {
  if (value.length < 12 || !isImprobable(value)) return undefined;
  const before = text.slice(Math.max(0, nameStart - CONTEXT), nameStart);
  const lines = before.split('\n').slice(-4).join('\n');
  return firstShaped(index.inText(lines), name, value);
}

/** A service's name is evidence enough for values that a name alone would not make a finding. */
function isServiceValue(value: string): boolean {
  if (!isTokenLike(value) || isPlaceholder(value) || isPath(value) || isUrl(value)) return false;
  if (isUuid(value)) return true;
  if (isHex(value)) return value.length >= 12 && /[0-9]/.test(value) && entropyOf(value) > 2.5;
  return value.length >= 14 && isImprobable(value);
}

/** Words in place of random characters. */
function isWordy(value: string): boolean {
  // Digits between words are few: `V2RequestBody`.
  return isCredentialWord(value) || (isMostlyLetters(value) && surpriseOf(value) < 4.4);
}

function isMostlyLetters(value: string): boolean {
  return /^[\w.-]{1,80}$/.test(value) && value.replace(/[^0-9]/g, '').length <= 2;
}

function genericRule(generic: Provider, kind: NameKind): NamedRule | undefined {
  const id = kind === 'key' ? 'generic-api-key' : `generic-${kind}`;
  return generic.rules.find((rule): rule is NamedRule => rule.type === 'named' && rule.id === id);
}

/** Offset of the first credential word in a name: a name with several is read once. */
function firstWordAt(name: string): number {
  const lower = name.toLowerCase();
  let first = lower.endsWith(SHORT_WORD) ? lower.length - SHORT_WORD.length : -1;
  for (const word of WORDS) {
    const at = lower.indexOf(word);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

function startOfName(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start <= LONGEST_NAME && isNameCode(text.charCodeAt(start - 1))) start--;
  return start;
}

function endOfName(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at <= LONGEST_NAME && isNameCode(text.charCodeAt(end))) end++;
  // `->`, `-=` and `.=` are operators, and a full stop ends a sentence.
  while (end > at && (text.charCodeAt(end - 1) === 45 || text.charCodeAt(end - 1) === 46)) end--;
  return end;
}

/** Letters of any language, digits, `_ $ . -`. */
function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 45 ||
    code === 46 ||
    code === 36 ||
    code >= 0xc0
  );
}
