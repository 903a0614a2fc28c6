import { base64FormsOf } from './base64';
import type { EscapeForm } from './escapes';
import { hexFormOf } from './hex';

/** What a literal in the text tells about how the text round it is written. `after`: units that are read behind it. */
export type DecodeForm =
  /** `lead`: digits from the start of the group to the literal. */
  | { readonly kind: 'base64'; readonly lead: number; readonly after: number }
  | { readonly kind: 'hex'; readonly after: number }
  | { readonly kind: 'escape'; readonly form: EscapeForm; readonly after: number }
  /** The end of one piece of a literal; `leading`: the operator after it starts the next line. */
  | { readonly kind: 'seam'; readonly leading: boolean; readonly after: number }
  | { readonly kind: 'list'; readonly after: number }
  | { readonly kind: 'kubernetes'; readonly after: number };

export interface DecodeAnchor {
  readonly text: string;
  readonly ignoreCase: boolean;
  readonly form: DecodeForm;
}

/** Units that are read before an anchor, but for seams and lists; longer text is decoded in part. */
export const DECODE_BEFORE = 1280;
const DECODE_AFTER = 4096;
const LONG_AFTER = 16_384;
const ESCAPED_AFTER = 2304;
const MANIFEST_AFTER = 8192;
/** What is read behind the last digit to see whether they go on. */
export const DIGITS_SLACK = 384;
/** With what is read of the seams themselves and what filters look at. */
const SEAM_AFTER = 896;

/** Beginnings of credentials, and names that stand before them, which are worth looking for in base64. */
const IN_BASE64 = (
  'sk_live_ rk_live_ sk-proj- sk-ant- github_pat_ ghp_ gho_ ghs_ glpat- xoxb- xoxp- AKIA AIza ya29. npm_ dop_v1_ hvs. ' +
  'shpat_ pypi- dckr_pat_ eyJhbGciOi password PASSWORD SECRET secret api_key apikey apiKey API_KEY TOKEN= token" ' +
  'hooks.slack.com/services/ mongodb postgres mysql:// redis:// AccountKey= Authorization'
).split(' ');

/** The same in hexadecimal. */
const IN_HEX = (
  'sk_live_ rk_live_ sk-proj- sk-ant- github_pat_ ghp_ gho_ ghs_ glpat- xoxb- xoxp- AKIA AIza npm_ dop_v1_ hvs. shpat_ ' +
  'dckr_pat_ password PASSWORD apikey api_key API_KEY -----BEGIN postgres mongodb'
).split(' ');

/** Marks that stand in credentials and beside them, and no letters: those are seldom escaped alone. */
const ESCAPED: readonly (readonly [form: EscapeForm, texts: string])[] = [
  ['percent', '%3a%2f%2f %3d %5f %41%4b%49%41'],
  ['escapes', '\\x5f \\x2d \\x3d \\u005f \\u002d \\u003d \\u0022 :\\/\\/ \\x41\\x4b\\x49 \\u0041\\u004b\\u0049'],
  ['entities', '&#95; &#x5f; &#45; &#x2d; &#61; &#x3d; &quot;: &#34;: &#x22;: &lowbar; &#65;&#75;&#73;'],
  ['quoted-printable', '=3D'],
];

/** Ends of a piece of a literal, with what may join it to the next one. */
const SEAMS = [
  '" +',
  "' +",
  '"+"',
  "'+'",
  '" .',
  "' .",
  "'.'",
  '" &',
  '" <>',
  '" ..',
  '" "',
  '.concat("',
  "${'",
  '${"',
];

/** All literals that start decoding. Kept few: each is looked for in all text. */
export function decodeAnchors(): DecodeAnchor[] {
  const anchors: DecodeAnchor[] = [];
  const add = (text: string, ignoreCase: boolean, form: DecodeForm) => anchors.push({ text, ignoreCase, form });
  const base64 = (text: string, lead: number, after = DECODE_AFTER) =>
    add(text, false, { kind: 'base64', lead, after });
  for (const plain of IN_BASE64) for (const { literal, lead } of base64FormsOf(plain)) base64(literal, lead);
  for (const { literal, lead } of base64FormsOf('-----BEGIN ')) base64(literal, lead, LONG_AFTER);
  // A JSON object, gzip, and gzip in base64 twice, as Helm keeps its releases.
  for (const literal of ['eyJ', 'ewog', 'H4sI', 'SDRzS']) base64(literal, 0, LONG_AFTER);
  for (const plain of IN_HEX) add(hexFormOf(plain), true, { kind: 'hex', after: DECODE_AFTER });
  for (const [form, texts] of ESCAPED) {
    for (const text of texts.split(' ')) add(text, true, { kind: 'escape', form, after: ESCAPED_AFTER });
  }
  for (const text of SEAMS) {
    add(text, false, { kind: 'seam', leading: false, after: SEAM_AFTER });
  }
  for (const text of ['+ "', "+ '"]) add(text, false, { kind: 'seam', leading: true, after: SEAM_AFTER });
  for (const text of ["].join('')", '].join("")', "''.join([", '"".join(['])
    add(text, false, { kind: 'list', after: SEAM_AFTER });
  // Each manifest has it; `kind` and the names of other keys are letters and marks that all of JSON and YAML has.
  add('apiVersion', false, { kind: 'kubernetes', after: MANIFEST_AFTER });
  return anchors;
}
