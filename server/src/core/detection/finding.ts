import type { Span } from '../text';
import type { Confidence, CredentialKind, Privilege } from './rule';

/** HMAC-SHA-256 of a value under the machine's key, hex. Equal values have equal fingerprints on one machine only. */
export type Fingerprint = string;

/** How a credential is written where it is not written plainly. `joined`: in several pieces. */
export type Encoding = 'base64' | 'hex' | 'gzip' | 'percent' | 'escapes' | 'entities' | 'quoted-printable' | 'joined';

/** Invariant: holds no secret text, so that it can be cached, logged, sent and shown. */
export interface Finding {
  readonly ruleId: string;
  readonly providerId: string;
  readonly title: string;
  readonly kind: CredentialKind;
  readonly privilege: Privilege;
  readonly confidence: Confidence;
  /** The secret's characters and nothing else (no quotes); of one that is encoded or in pieces, all that it is written with. */
  readonly span: Span;
  /** The outermost encoding first; missing where it is written plainly. Redacted form and fingerprint are those of the plain value. */
  readonly encoding?: readonly Encoding[];
  /** The identifier, key or header name that the value is assigned to, where there is one. */
  readonly name?: string;
  /** Suggested variable name: from `name`, else the rule's customary one. */
  readonly envName: string;
  readonly redacted: string;
  readonly fingerprint: Fingerprint;
  /** Set where an ignore comment or a setting covers it; such findings are counted, not shown. */
  readonly ignored?: IgnoreReason;
}

export interface IgnoreReason {
  /** The comment's form, e.g. `gitleaks:allow`. */
  readonly form: string;
  readonly span: Span;
}

/** Text together with what is known about it. */
export interface Source {
  readonly uri: string;
  readonly text: string;
  /** VS Code language id; empty when unknown. */
  readonly languageId: string;
}

/**
 * First characters, which keys of one kind share, then dots: enough to recognise, useless to an attacker. At most four
 * characters and never more than a sixth of the value; nothing of a password.
 */
export function redact(value: string, kind: CredentialKind): string {
  const shown = kind === 'password' ? 0 : Math.min(4, Math.floor(value.length / 6));
  return `${value.slice(0, shown).replace(/[^\x21-\x7e]/g, '·')}${'•'.repeat(8)}`;
}

/** How a credential is written, in a few words; empty where it is written plainly. */
export function writtenAs({ encoding = [] }: Pick<Finding, 'encoding'>): string {
  return encoding.map((step) => WORDS[step]).join(', ');
}

const WORDS: Readonly<Record<Encoding, string>> = {
  base64: 'base64',
  hex: 'hexadecimal',
  gzip: 'gzip',
  percent: 'percent-encoded',
  escapes: 'escaped',
  entities: 'as entities',
  'quoted-printable': 'quoted-printable',
  joined: 'in several pieces',
};
