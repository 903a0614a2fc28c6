/** What a credential is for. The words are those of the providers' own documentation. */
export type CredentialKind =
  | 'api-key'
  | 'access-token'
  | 'refresh-token'
  | 'personal-token'
  | 'oauth-client-secret'
  | 'service-account'
  | 'private-key'
  | 'signing-secret'
  | 'webhook'
  | 'password'
  | 'connection-string'
  | 'session-token'
  | 'ci-token';

/** How much the bearer may do, as far as its shape tells. `public` keys are made to be published. */
export type Privilege = 'public' | 'restricted' | 'read' | 'write' | 'full' | 'admin' | 'unknown';

export type Confidence = 'possible' | 'likely' | 'certain';

/** Where a fact about a shape comes from: `documented` and `client` were read, `memory` was not. */
export type Evidence = 'documented' | 'client' | 'memory';

/**
 * Judges a value that already has the right shape. `valid` proves it (a checksum, a decoded structure),
 * `invalid` disproves it, `unknown` leaves the rule's own confidence. `doubtful`: the service's own prefix and length but
 * a wrong checksum, as an invented or a damaged key has it; such a value is shown as `possible`.
 */
export type Check = (value: string) => 'valid' | 'doubtful' | 'invalid' | 'unknown';

interface RuleCommon {
  /** Stable, kebab-case, starts with the provider's id: `stripe-secret-key`. Shown as the diagnostic's code. */
  readonly id: string;
  /** Noun phrase without article, in sentence case: `Stripe secret key`. */
  readonly title: string;
  readonly kind: CredentialKind;
  readonly privilege: Privilege;
  /** What the bearer may do, one sentence; shown in hovers. */
  readonly grants: string;
  readonly evidence: Evidence;
  /** The customary variable name, official SDK's name first: `STRIPE_SECRET_KEY`. */
  readonly envName: string;
  /** Confidence without a check that proves it. Default `likely`. */
  readonly confidence?: Confidence;
  /** Least Shannon entropy of the secret, in bits per character. */
  readonly minEntropy?: number;
  readonly check?: Check;
  /**
   * For an identifier: ids of the same provider's rules that find the secret it is used with. Next to each other the two
   * are one credential of the inventory. Two rules name the same secrets or different ones, never some of the same.
   */
  readonly pairsWith?: readonly string[];
  /**
   * True where a value that fits is no finding after all, by the file or by what stands around it: at most 128 UTF-16 units
   * on either side. Only custom rules have it.
   */
  readonly excludes?: (value: string, around: { uri: string; before: string; after: string }) => boolean;
}

/** A credential whose shape alone tells what it is. */
export interface PatternRule extends RuleCommon {
  readonly type: 'pattern';
  /** Literals of at least three ASCII characters; each match contains one of them at the place where `pattern` starts. */
  readonly anchors: readonly string[];
  /** True where the anchors may be written in any case (`begin private key`). Default false. */
  readonly ignoreCase?: boolean;
  /**
   * Matched right before the anchor on at most `beforeLength` characters, as if it ended in `$`.
   * Only for shapes whose fixed literal is in the middle (`123456789:AA…`).
   */
  readonly before?: string;
  /** UTF-16 code units; required with `before`. */
  readonly beforeLength?: number;
  /**
   * Source of a regular expression, matched sticky (`y`, with `i` when `ignoreCase`) at the anchor: it includes the anchor.
   * Bounded quantifiers only; must run in linear time. A group named `secret` narrows the finding to that part;
   * without it the whole match, together with what `before` matched, is the secret.
   */
  readonly pattern: string;
  /** Most UTF-16 code units from the anchor to the end of a match, look-ahead included. Default 512. */
  readonly window?: number;
  /**
   * The character before the match may not be one of these (a character class without brackets).
   * Default `A-Za-z0-9_`; the empty string turns the guard off.
   */
  readonly notAfter?: string;
}

/** A credential that is told by the name beside it and the shape of the value. */
export interface NamedRule extends RuleCommon {
  readonly type: 'named';
  /**
   * Names of the service in lower case without separators (`datadog`, `newrelic`): one of them must occur in the
   * assigned name, or in the text shortly before it. Short ones (< 4 characters) count only as whole words of the name.
   */
  readonly services: readonly string[];
  /** Words of which one must be in the assigned name (`['key', 'token']`); default: any credential word. */
  readonly words?: readonly string[];
  /** Words that rule it out (`['app']` tells an API key from an application key). */
  readonly notWords?: readonly string[];
  /** Source of a regular expression that the whole value must match; bounded and linear. */
  readonly value: string;
}

export type Rule = PatternRule | NamedRule;

/** A service that issues credentials, with all its rules. Data only. */
export interface Provider {
  /** Lower case, no separators: `digitalocean`. */
  readonly id: string;
  readonly name: string;
  /** The provider's own page about its credentials. */
  readonly docs: string;
  /** The provider's own page where a key is revoked or rotated. */
  readonly rotate?: string;
  /** Other spellings by which names refer to it, lower case without separators. Names the provider of a generic finding. */
  readonly aliases?: readonly string[];
  /** A form that any service's credential may take (a JWT, a URL's password): a service's own rule wins over it. */
  readonly form?: boolean;
  readonly rules: readonly Rule[];
}

/** Makes synthetic values from a fixed seed, so that no credential is stored whole in the repository. */
export interface Sampler {
  /** `length` characters from a class such as `A-Za-z0-9_-`. */
  chars(characterClass: string, length: number): string;
  /** An integer from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  pick<T>(values: readonly T[]): T;
}

export interface Example {
  readonly text: string;
  /** Exactly the characters that the finding covers. */
  readonly secret: string;
  /** Default: the rule's own confidence, or `certain` where its check proves the value. */
  readonly confidence?: Confidence;
}

/** Kept beside the provider in the same file, exported as `examples`; only tests import it. */
export interface RuleExamples {
  readonly ruleId: string;
  /** At least three, of which one stands in plain prose or code of another kind. */
  positives(sample: Sampler): readonly Example[];
  /** Near misses: one character short, wrong alphabet, wrong checksum, a longer word, a documentation placeholder. At least three. */
  nearMisses(sample: Sampler): readonly string[];
}
