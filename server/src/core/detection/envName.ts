/** Words that say what a value is but not whose it is: of a name made of these alone, the rule's customary name is better. */
const VAGUE = new Set(
  'api my the secret access auth private client app service default test dev prod live key token password passwd pass pwd credential credentials authorization value apikey bearer data url uri dsn header headers const let var string config env environment literal str x k v s'.split(
    ' ',
  ),
);

/** An assigned name at the end of the text before a value: `name = "`, `"name": "`, `name: str = b'`, `Name("`. */
const ASSIGNED =
  /(?<![\w$/@-])([A-Za-z_$][\w$.-]{0,63})["'`\]]{0,2}\s{0,8}(?::\s{0,4}[A-Za-z<>[\]]{1,20}\s{0,4})?(?:=>|:=|=|:)\s{0,8}[brfuBRFU@$]{0,3}\\?["'`]{0,3}(?:[Bb]earer |[Tt]oken |[Bb]asic )?$/;

/** How far before a value a name is looked for, in UTF-16 units. */
export const NAME_REACH = 160;

/** The identifier or key that a value is assigned to; `before` is the text of at most NAME_REACH units right before it. */
export function assignedNameBefore(before: string): string | undefined {
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  return ASSIGNED.exec(line)?.[1];
}

/** The variable name to suggest: the assigned name in SCREAMING_SNAKE_CASE unless it is vague, else `customary`. */
export function suggestEnvName(assigned: string | undefined, customary: string): string {
  const last = assigned?.split(/[.]/).pop() ?? '';
  const name = screamingSnake(last);
  const vague = name.split('_').every((word) => VAGUE.has(word.toLowerCase()));
  if (name === '' || (vague && customary !== '')) return customary;
  return name;
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
