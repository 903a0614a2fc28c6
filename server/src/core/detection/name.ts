/** What a name says about its value. `key` alone says little: `apiKey` is a token, `sortKey` nothing. */
export type NameKind = 'password' | 'secret' | 'token' | 'api-key' | 'key';

const set = (words: string) => new Set(words.split(' '));

/** Words after which the name speaks of something about the credential, not of the credential: `tokenUrl`, `passwordField`. */
const ABOUT = set(
  'id ids hash hashed hashes url urls uri uris path paths file files filename dir directory folder name names length size ' +
    'count counts total index idx regex regexp pattern header headers field fields label labels placeholder title message ' +
    'messages msg text hint description desc help tooltip caption type types kind code codes event events format prefix ' +
    'suffix algorithm alg algo expiry expires expire expired expiration ttl timeout age date time at error errors err policy ' +
    'policies provider providers service endpoint endpoints host hostname version status state enabled disabled required ' +
    'valid validator validation input inputs output selector class classname style icon color column table store storage ' +
    'manager factory generator builder handler helper handlers request response ref refs reference references arn alias ' +
    'rotation bytes bits len strength list lists map maps schema schemas spec source env var variable variables param params ' +
    'parameter parameters arg args option options usage limit limits max min page link links button btn form dialog modal ' +
    'view screen section element component props exists missing invalid test tests mock mocks example fixture scope scopes ' +
    'role user username email owner issuer audience subject claims claim position pos offset start end line node nodes stream ' +
    'parser lexer list count string interval strategy mode method action actions resource resources group groups object ' +
    'objects bucket region account rotation suggestion client check checks match matches range reason comment comments prompt used const constant encoding',
);

/** Words that make any name with them speak of something else, wherever they stand. */
const ELSE = set(
  'public pub primary foreign cache cached sort sorting partition unique composite tokenizer tokenize tokenized csrf xsrf ' +
    'keyboard keycode keypress keydown keyup hotkey shortcut keyword keywords passport i18n translation translations locale ' +
    'publishable integrity checksum digest fingerprint etag idempotency routing registry sha sha1 sha256 sha512 md5 thumbprint ' +
    'commit revision reset forgot forgotten confirm confirmation invalid missing incorrect wrong example sitekey site ' +
    'captcha gpg pgp guid uuid websocket anonymous syntax hasher algorithm placeholder encrypted label validate verify verifier verification',
);

/** Words that look like credential words and are none. */
const LOOKALIKE =
  /keyboard|keyword|monkey|donkey|turkey|hockey|jockey|whiskey|keynote|keyframe|keyring|keystroke|keyset|bypass|compass|trespass|surpass|passive|passage|passenger|passed|passes|passing|passthrough|secretar|author(?!iz)|authent|tokeniz|hotkey|pub_?key|resource_?key/;

/** Tokens that say where a list goes on or which request is meant; nobody gets in with them. */
const HANDLE =
  /(?:^|_)(?:next|prev|previous|continuation|page|paging|pagination|marker|resume|resumption|sync|lock|change|cancel|cancellation|action|work_unit|client_request)_token$/;
/** The same where the value is a UUID; of other values they may be credentials. */
const REQUEST = /(?:^|_)(?:client|request)_token$/;
/** Words that make a mere `key` the name of stored data. */
const STORED = set('s3 blob object map row item node image hash');

const PASSWORD =
  /passw|passphrase|passcode|(?:^|[^a-z])(?:pwd|pass|pw|senha|kennwort|haslo|hasło|heslo|parol|parola|parool|jelszo|passord|adgangskode|lozinka|sifre|şifre|l[oö]senord|kata_?sandi|mat_?khau|salasana|wachtwoord|contraseña|contrasena)(?:$|[^a-z])|(?:db|user|require|admin|root|login|ftp|smtp|mail|email|sql|my|the|mot_?de_?)(?:pass|passe|pwd)(?:$|[^a-z])/;
const SECRET = /secret|segredo|geheim|credential|creds|schl(?:ue|ü)ssel|(?:^|[^a-z])clave/;
const TOKEN = /token|bearer|(?:^|[^a-z])(?:auth|authorization|jwt|pat)(?:$|[^a-z])/;
/** Words that make a key one that opens something. */
const OPENING =
  /(?:api|app|auth|access|secret|private|priv|account|master|encryption|encrypt|crypt|crypto|signing|sign|hmac|aes|server|service|client|admin|sdk|developer|dev|consumer|subscription|license|write|read|ingest|ingestion|root|security|shared|storage|deploy|deployment|user|function|connection|session|token|webhook|integration|personal|project|live|prod|production|unseal)_?keys?(?:$|[^a-z])/;

export interface NameParts {
  /** Lower case, in order: `stripeAPIKey2` → `stripe`, `api`, `key`, `2`. */
  readonly words: readonly string[];
  /** The words joined by `_`. */
  readonly snake: string;
  /** The words without anything between them. */
  readonly squashed: string;
}

/** Splits a name at separators, capitals and digits. */
export function partsOfName(name: string): NameParts {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return { words, snake: words.join('_'), squashed: words.join('') };
}

/** The kind of credential that a name promises; undefined where it speaks of something else. */
export function kindOfName(name: string): NameKind | undefined {
  // Of a path such as `config.auth.userName` the last part names the value, unless it is too short to say: `app.key`.
  const last = name.slice(name.lastIndexOf('.') + 1);
  const kind = kindOfParts(partsOfName(last));
  const vague = kind === 'key' || (kind === undefined && last.length < 6);
  return vague && last !== name ? (kindOfParts(partsOfName(name)) ?? kind) : kind;
}

function kindOfParts({ words, snake }: NameParts): NameKind | undefined {
  const last = lastWord(words);
  if (last === undefined || ABOUT.has(last) || words.some((word) => ELSE.has(word))) return undefined;
  if (LOOKALIKE.test(snake) || HANDLE.test(snake) || isFarBack(words)) return undefined;
  // A plural is a list or a count: `maxTokens`.
  if (last === 'tokens' || last === 'keys' || last === 'passwords') return undefined;
  if (PASSWORD.test(snake)) return 'password';
  if (OPENING.test(snake))
    return /(?:secret|private|priv|master|crypt|hmac|sign|aes)/.test(snake) ? 'secret' : 'api-key';
  if (SECRET.test(snake)) return 'secret';
  if (TOKEN.test(snake)) return 'token';
  return /key$/.test(last) && snake !== 'key' && !words.some((word) => STORED.has(word)) ? 'key' : undefined;
}

/** True where a UUID under this name is that of a request, made up by the client so that it can ask twice. */
export function isRequestName(name: string): boolean {
  return REQUEST.test(partsOfName(name).snake);
}

/** Three words and more after the last credential word: `PASSWORD_AND_ETC_SHADOW` is about something else. */
function isFarBack(words: readonly string[]): boolean {
  let last = words.length - 1;
  while (last >= 0 && !/pass|pwd|secret|token|cred|auth|key|pat$/.test(words[last] ?? '')) last--;
  return last >= 0 && words.length - last > 3 && words[last + 1] !== 'for';
}

/** `token2` and `key_1` mean the word before the number. */
function lastWord(words: readonly string[]): string | undefined {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = (words[i] ?? '').replace(/[0-9]+$/, '');
    if (word !== '') return word;
  }
  return undefined;
}
