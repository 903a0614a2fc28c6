/** Words that say what a value is but not whose it is: of a name made of these alone, the rule's customary name is better. */
const VAGUE = new Set(
  'api my the secret access auth private client app service default test dev prod live key token password passwd pass pwd credential credentials authorization value apikey bearer data url uri dsn header headers const let var string config env environment literal str export exports module default return this self'.split(
    ' ',
  ),
);

/** An assigned name at the end of the text before a value: `name = "`, `"name": "`, `name: str = b'`, `Name("`. */
const ASSIGNED =
  /(?<![\w$/@-])([A-Za-z_$][\w$.-]{0,63})["'`\]]{0,2}\s{0,8}(?::\s{0,4}[A-Za-z<>[\]]{1,20}\s{0,4})?(?:=>|:=|=|:)\s{0,8}[brfuBRFU@$]{0,3}\\?["'`]{0,3}(?:[Bb]earer |[Tt]oken |[Bb]asic )?$/;

/** How far before a value a name is looked for, in UTF-16 units. */
export const NAME_REACH = 160;

/** A name before its type, as in Go: `var name Type = "`. */
const GO_DECLARED =
  /(?:^|[\s(])(?:var|const)\s{1,4}([A-Za-z_]\w{0,63})\s{1,4}[A-Za-z_*[\]][\w.*[\]]{0,40}\s{0,4}=\s{0,4}["`]$/;
/** A name before a longer type: `name: Option<&'static str> = "`, `name: Record<string, X> = {`. */
const TYPED = /([A-Za-z_$][\w$]{0,63})\??:\s{0,4}[\w<>[\]&'., |*?]{1,48}=\s{0,4}[brfuBRFU@]{0,2}["'`]$/;
/** Types that C, C++, C# and Java write before the name. */
const TYPE_FIRST =
  /^(?:string|char|wchar_t|auto|byte|int|bool|unsigned|static|final|String|NSString|QString|CString|std)$/;

/** The identifier or key that a value is assigned to; `before` is the text of at most NAME_REACH units right before it. */
export function assignedNameBefore(before: string): string | undefined {
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const declared = GO_DECLARED.exec(line)?.[1];
  if (declared !== undefined && !TYPE_FIRST.test(declared)) return declared;
  return TYPED.exec(line)?.[1] ?? ASSIGNED.exec(line)?.[1];
}

/** Services by the scheme of their URLs, where these are no databases in the narrow sense. */
const SCHEMES: Readonly<Record<string, string>> = {
  redis: 'REDIS',
  rediss: 'REDIS',
  amqp: 'AMQP',
  amqps: 'AMQP',
  mongodb: 'MONGODB',
  mqtt: 'MQTT',
  mqtts: 'MQTT',
  smtp: 'SMTP',
  smtps: 'SMTP',
  imap: 'IMAP',
  imaps: 'IMAP',
  ldap: 'LDAP',
  ldaps: 'LDAP',
  ftp: 'FTP',
  ftps: 'FTP',
  sftp: 'SFTP',
  ssh: 'SSH',
  nats: 'NATS',
  kafka: 'KAFKA',
};

/** The customary name for a password in a URL that ends `before`: `redis://:` → `REDIS_PASSWORD`. */
export function customaryNameBefore(before: string, customary: string): string {
  if (customary !== 'DATABASE_PASSWORD') return customary;
  const scheme = /([a-z][a-z0-9]{1,15})(?:\+[a-z0-9]{1,20})?:\/\/[^\s/]{0,90}$/i.exec(before)?.[1]?.toLowerCase() ?? '';
  if (/^https?$/.test(scheme)) return 'URL_PASSWORD';
  const service = SCHEMES[scheme];
  return service === undefined ? customary : `${service}_PASSWORD`;
}

/**
 * The variable name to suggest: the assigned name in SCREAMING_SNAKE_CASE unless it is vague, else `customary`. Where that
 * is as vague, a name of several words says more: `SECRET_KEY` rather than `SECRET`.
 */
export function suggestEnvName(assigned: string | undefined, customary: string): string {
  const last = assigned?.split(/[.]/).pop() ?? '';
  const name = screamingSnake(last);
  if (name === '') return customary;
  const words = name.split('_');
  if (!words.every(isVague) || customary === '') return name;
  const several =
    words.length > 1 && words.length > customary.split('_').length && words.some((word) => CREDENTIAL.test(word));
  return several && customary.split('_').every(isVague) ? name : customary;
}

const CREDENTIAL = /^(?:KEY|TOKEN|SECRET|PASS|PASSWD|PASSWORD|PWD|APIKEY)$/;

/** Words that say nothing about whose a value is, single letters and numbers. */
function isVague(word: string): boolean {
  return word.length < 2 || /^[0-9]+$/.test(word) || VAGUE.has(word.toLowerCase());
}

/** `stripeApiKey` → `STRIPE_API_KEY`; empty where nothing usable is left. */
export function screamingSnake(name: string): string {
  const snake = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
  return /^[0-9]/.test(snake) ? `_${snake}` : snake;
}
