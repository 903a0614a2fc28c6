import { base64Bytes } from './checksum';
import { entropyOf } from './entropy';
import { isPasswordHash, isPublicMaterial } from './filters/publicMaterial';
import { isRequestName, type NameKind } from './name';
import { isCredentialWord, isPatterned, isPlaceholder, isWeakPassword } from './placeholder';
import { surpriseOf } from './surprise';

/** How a value stands in the text. */
export interface ValueContext {
  readonly quoted: boolean;
  /** The name that it is assigned to. */
  readonly name: string;
}

const LEAST_TOKEN = 10;
/** Characters besides a prefix such as `sk_live_`; of secrets shorter ones are in use. */
const LEAST_BODY = 17;
const LEAST_SECRET = 12;
const LEAST_PASSWORD = 6;
/** Bits per letter or digit; see surprise.ts. */
const UNLIKE_WORDS = 4.65;
const VERY_UNLIKE_WORDS = 5;

/** True where the value may be the credential that a name of this kind promises. */
export function isCredentialValue(value: string, kind: NameKind, context: ValueContext): boolean {
  if (isReference(value, context) || isPlaceholder(value) || isCredentialWord(value)) return false;
  if (isNumeral(value) || isEscaped(value, context) || isEncodedText(value)) return false;
  if (kind === 'password') return isPassword(value, context);
  if (
    !(isTokenLike(value) || (kind === 'secret' && isNoise(value, context))) ||
    isPath(value) ||
    isUrl(value) ||
    isDateOrVersion(value) ||
    isPublicMaterial(value)
  )
    return false;
  if (isUuid(value)) return kind !== 'key' && !isRequestName(context.name);
  if (kind === 'key') return value.length >= 20 && /[0-9]/.test(value) && isImprobable(value) && !isHex(value);
  return bodyOf(value).length >= (kind === 'secret' ? LEAST_SECRET : LEAST_BODY) && isImprobable(value);
}

/** Frameworks fill secrets with any printable characters. */
function isNoise(value: string, { quoted }: ValueContext): boolean {
  return quoted && value.length >= 32 && /^[\x21-\x7e]{32,200}$/.test(value) && /[0-9]/.test(value);
}

/** The value without the words that services put in front: `sk_live_`, `app-`. */
function bodyOf(value: string): string {
  return value.replace(/^(?:[a-z]{2,10}[_-]){1,3}/i, '');
}

/** Characters of keys and tokens only, and enough of them. A colon stands between two values, of which one is the credential. */
export function isTokenLike(value: string): boolean {
  return value.length >= LEAST_TOKEN && /^[\x21-\x7e]{1,1024}$/.test(value) && !/["'`<>\\{}():]/.test(value);
}

/** Random rather than made of words. */
export function isImprobable(value: string): boolean {
  if (value.length < LEAST_TOKEN || isPatterned(value)) return false;
  if (isHex(value)) return value.length >= 16 && /[0-9]/.test(value) && /[a-f]/i.test(value) && entropyOf(value) > 2.8;
  if (isUuid(value)) return true;
  if (/^[0-9.,:+-]{1,64}$/.test(value)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(value)).length;
  if (kinds < 2 && value.length < 20) return false;
  const surprise = surpriseOf(value);
  const enough = value.length < 16 ? VERY_UNLIKE_WORDS : UNLIKE_WORDS;
  if (surprise >= enough || value.length < 20 || surprise < 4.2) return surprise >= enough;
  // Between hexadecimal groups and prefixes (`key-0a1b…`) the digits alone tell enough.
  const digits = value.replace(/[^0-9]/g, '').length;
  return digits >= 6 && digits * 6 >= value.length;
}

function isPassword(value: string, { quoted, name }: ValueContext): boolean {
  if (value.length < LEAST_PASSWORD || value.length > 128 || isPath(value) || isUrl(value)) return false;
  if (isPasswordHash(value) || isWeakPassword(value.replace(/^-|@$/g, ''))) return false;
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(value)) return false;
  if (/[^\x20-\x7e\u00a1-\u024f]/.test(value) || isSentence(value) || isIdentifier(value)) return false;
  if (
    /^[0-9.,:-]{1,7}$/.test(value) ||
    (!quoted && /^[0-9]{1,12}$/.test(value)) ||
    /^[A-Z][A-Za-z0-9]{0,40}\//.test(value)
  )
    return false;
  const digits = /[0-9]/.test(value);
  const symbols = /[^A-Za-z0-9_\s.:/-]/.test(value);
  if (!quoted) {
    // Bare words in code are variables; in an env file a password is seldom so plain.
    if (value.length < 8 || /[()[\]{}<>]/.test(value) || repeatsName(value, name)) return false;
    return (digits && !/^[a-zA-Z_.]{2,60}[0-9]{1,2}$/.test(value)) || surpriseOf(value) > UNLIKE_WORDS;
  }
  if (digits && /[A-Za-z]/.test(value)) return true;
  if (symbols && !/\s/.test(value) && /[A-Za-z0-9]/.test(value) && value.length >= 8) return true;
  return value.length >= 8 && !/\s/.test(value) && surpriseOf(value) > UNLIKE_WORDS;
}

/** Several words joined as names are: `FlowResultV2`, `ssh2_auth_key`. */
function isIdentifier(value: string): boolean {
  const humps = /^[A-Za-z][a-z0-9]{0,40}(?:[A-Z]{1,6}[a-z0-9]{0,40}){1,12}$/.test(value);
  const joined = /^[A-Za-z][A-Za-z0-9]{0,40}(?:[_.-][A-Za-z0-9]{1,40}){2,12}$/.test(value);
  return (humps || joined) && value.length >= 10 && surpriseOf(value) < 4.4;
}

/** A short word in one case, as tests and documentation have it: a password that somebody chose, at most. */
export function isPlainWord(value: string): boolean {
  return /^(?:[a-z]{1,12}|[A-Z]{1,12})$/.test(value) && surpriseOf(value) < UNLIKE_WORDS;
}

/** More than one space, or words with ordinary punctuation: text for people. */
function isSentence(value: string): boolean {
  return (
    /\s\S{1,128}\s/.test(value) || /^[A-Z]?[a-z']{2,20} [a-z']{2,20}[.!?:]?$/.test(value) || /[A-Za-z]{2}: /.test(value)
  );
}

/** Something computed or looked up where it runs, not a value: `${X}`, `process.env.X`, `%s`, `API_KEY`, `user.password`. */
export function isReference(value: string, { quoted, name }: ValueContext): boolean {
  if (/^(?:\$[{(A-Za-z_]|\{\{|<|%[({sdv]|%[A-Z_]{2,64}%|\(|\[|@[A-Za-z]+[.(]|#\{|!)/.test(value)) return true;
  if (quoted && isConcatenation(value)) return true;
  if (/\$\{|\{\{|#\{|\$\(|%s|%\([A-Za-z_]{1,40}\)|<%|\}\}|\{[a-zA-Z_.]{0,40}\}/.test(value)) return true;
  if (
    /\b(?:process\.env|os\.environ|getenv|System\.|ENV\[|import\.meta|secrets?\.|vars?\.|env\.|self\.|this\.|config\.|settings\.)/i.test(
      value,
    )
  )
    return true;
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) && surpriseOf(value) < UNLIKE_WORDS + 0.4) return true;
  if (/^(?:arn|vault|op|ref|secret|ssm|projects|env|file|awskms|gcpkms|keyring|doppler):/i.test(value)) return true;
  // Names of variables, types and constants: `hexPKCS8TestKey`, `X25519PublicKey`.
  if (/^[A-Za-z][A-Za-z0-9]{3,60}[a-z0-9](?:Key|Token|Secret)$/.test(value)) return true;
  if (quoted) return false;
  if (isBareIdentifier(value)) return true;
  return (
    (/^[A-Za-z_$][\w$]{0,60}(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]{0,60}){1,8}$/.test(value) &&
      surpriseOf(value) < UNLIKE_WORDS + 0.35) ||
    repeatsName(value, name) ||
    /[([{]/.test(value)
  );
}

/** What stands between two strings that code joins: `"Password:"+rs.getString("Password")` opens none in the middle. */
function isConcatenation(value: string): boolean {
  return /^[+.,)&|]\s?[A-Za-z_$]/.test(value) && /[.(]/.test(value.slice(1));
}

/** A variable or a class in code without quotes, of letters only: `mkTuplePattern`, `Test2::Event::Pass->new`. */
function isBareIdentifier(value: string): boolean {
  if (value.length < 32 && /^[A-Za-z][a-z]{0,20}(?:[A-Z][a-z]{1,20}){1,6}$/.test(value)) return true;
  if (/^\*?[A-Z]\w{6,90}(?:Request|Response|Options|Details|Config|Input|Output|Type|Spec|Info)$/.test(value))
    return true;
  // Another field follows: `{email:1,password:1,search:1}`.
  if (/^[\w.$]{1,20},[A-Za-z_$]\w{0,40}:/.test(value)) return true;
  return /^[A-Za-z_]\w{0,40}(?:::\w{1,40}){1,6}(?:->?|$)/.test(value);
}

/** `password = password2`, `token: authToken`: the value says what it is, so it is a variable. */
function repeatsName(value: string, name: string): boolean {
  const word = /passw(?:or)?d|passwd|pwd|secret|token|key|credential/i.exec(name)?.[0].toLowerCase();
  return (
    word !== undefined && value.length < 40 && value.toLowerCase().includes(word) && surpriseOf(value) < UNLIKE_WORDS
  );
}

export function isPath(value: string): boolean {
  if (/^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/])/.test(value) && !/^\/[A-Za-z0-9+/]{30,}={0,2}$/.test(value)) return true;
  if (
    /\.(?:pem|key|crt|cer|json|ya?ml|txt|html?|js|ts|py|rb|go|java|php|c|h|cc|cpp|hpp|la|m4|rs|kt|swift|pl|pm|lua|cfg|conf|ini|xml|md|png|jpe?g|svg|css|sh|p12|pfx|jks)$/i.test(
      value,
    )
  )
    return true;
  return value.includes('/') && value.split('/').length > 2 && surpriseOf(value) < UNLIKE_WORDS;
}

export function isUrl(value: string): boolean {
  return (
    /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(value) ||
    /^(?:[a-z0-9-]{2,63}\.){1,5}(?:com|net|org|io|dev|local|internal|svc)(?:[:/]|$)/i.test(value) ||
    /^[^@\s]{1,64}@[a-z0-9.-]{2,64}\.[a-z]{2,8}$/i.test(value)
  );
}

export function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value);
}

export function isHex(value: string): boolean {
  return /^[0-9a-f]{1,256}$/.test(value) || /^[0-9A-F]{1,256}$/.test(value);
}

export function isDateOrVersion(value: string): boolean {
  return (
    /^v?[0-9]{1,4}(?:[.-][0-9A-Za-z]{1,10}){1,4}(?:[T ][0-9:.Z+-]{4,20})?$/.test(value) && !/[A-Za-z]{6}/.test(value)
  );
}

/** A number as code writes it: `0x80310037`, `-2146368492`. A private key in hexadecimal is longer. */
export function isNumeral(value: string): boolean {
  return /^(?:0x[0-9a-f]{1,16}|-[0-9]{1,15})$/i.test(value);
}

/** Bytes written as escapes, `\\x6d\\x61`: in code, or over half of a string. */
export function isEscaped(value: string, { quoted }: Pick<ValueContext, 'quoted'>): boolean {
  const escapes = value.match(/\\(?:x[0-9a-f]{2}|u[0-9a-f]{4})/gi)?.join('').length ?? 0;
  return escapes > 0 && (!quoted || escapes * 2 > value.length);
}

/** Base64 of a sentence: three words and more, as examples have them. */
export function isEncodedText(value: string): boolean {
  if (value.length < 16 || value.length > 400 || !/^[A-Za-z0-9+/]{16,400}={0,2}$/.test(value)) return false;
  const bytes = base64Bytes(value);
  return (
    bytes !== undefined &&
    /^[\x20-\x7e]{1,64} [\x20-\x7e]{1,200} [\x20-\x7e]{1,64}$/.test(String.fromCharCode(...bytes))
  );
}
