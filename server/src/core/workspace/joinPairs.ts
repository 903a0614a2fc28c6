import type { Confidence, CredentialPart, CredentialState, InventoryCredential, Place } from '../../protocol';
import type { Fingerprint } from '../detection/finding';
import type { IndexedFinding } from './inventoryTypes';
import { type Pair, type PairsWith, pairsIn } from './pairs';
import { worseSeverity } from './placeSeverity';

/** The findings of a file that are shown, in order. */
export interface ShownFindings {
  readonly uri: string;
  readonly findings: readonly IndexedFinding[];
}

const CONFIDENCES: readonly Confidence[] = ['possible', 'likely', 'certain'];
/** The worst first. */
const STATES: readonly CredentialState[] = ['hardcoded', 'referenced', 'inEnvFile'];

/**
 * Makes one credential of an identifier and its secret, where a file has the two next to each other. Of several
 * partners the closest one counts, so that each value stays in one credential, whatever the order of the files.
 */
export function joinPairs(
  credentials: readonly InventoryCredential[],
  files: Iterable<ShownFindings>,
  pairsWith: PairsWith,
): InventoryCredential[] {
  const byId = new Map(credentials.map((credential) => [credential.id, credential]));
  const idOfSecret = new Map<Fingerprint, InventoryCredential>();
  const taken = new Set<Fingerprint>();
  for (const { id, secret } of closestFirst(files, pairsWith)) {
    const identifier = byId.get(id);
    if (!identifier || !byId.has(secret) || taken.has(id) || taken.has(secret)) continue;
    taken.add(id).add(secret);
    idOfSecret.set(secret, identifier);
  }
  if (idOfSecret.size === 0) return [...credentials];
  const identifiers = new Set([...idOfSecret.values()].map(({ id }) => id));
  return credentials
    .filter(({ id }) => !identifiers.has(id))
    .map((credential) => {
      const identifier = idOfSecret.get(credential.id);
      return identifier ? joined(identifier, credential) : credential;
    });
}

function closestFirst(files: Iterable<ShownFindings>, pairsWith: PairsWith): readonly Pair[] {
  const found: { uri: string; pair: Pair }[] = [];
  for (const { uri, findings } of files) {
    for (const pair of pairsIn(findings, pairsWith)) found.push({ uri, pair });
  }
  // Sorting is stable: pairs of one file keep their order.
  found.sort((a, b) => a.pair.distance - b.pair.distance || (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
  return found.map(({ pair }) => pair);
}

/** The secret is what matters; the identifier adds its places and its names. */
function joined(identifier: InventoryCredential, secret: InventoryCredential): InventoryCredential {
  const both = [identifier, secret];
  return {
    ...secret,
    title: titleOfBoth(identifier.title, secret.title),
    privilege: secret.privilege === 'unknown' ? identifier.privilege : secret.privilege,
    confidence: CONFIDENCES.findLast((level) => both.some(({ confidence }) => confidence === level)) ?? 'possible',
    severity: worseSeverity(identifier.severity, secret.severity),
    redacted: `${identifier.redacted}, ${secret.redacted}`,
    state: STATES.find((state) => both.some((credential) => credential.state === state)) ?? secret.state,
    names: [...new Set(both.flatMap(({ names }) => names))],
    // A variable may hold the one in one file and the other in another: its readers are listed once.
    places: [...new Map(both.flatMap(({ places }) => places).map((place) => [keyOf(place), place])).values()],
    parts: [partOf(identifier, 'id'), partOf(secret, 'secret')],
  };
}

function partOf(credential: InventoryCredential, role: CredentialPart['role']): CredentialPart {
  const { id, ruleId, title, redacted, names, places } = credential;
  return { id, role, ruleId, title, redacted, names, places };
}

/** `AWS access key ID and secret access key`: what both begin with is said once. */
function titleOfBoth(identifier: string, secret: string): string {
  const [words, others] = [identifier.split(' '), secret.split(' ')];
  const last = others.length - 1;
  const differs = others.findIndex((word, i) => word !== words[i] || i === last);
  return `${identifier} and ${others.slice(differs).join(' ')}`;
}

function keyOf({ role, uri, range }: Place): string {
  return `${role}:${uri}#${range.start.line}:${range.start.character}`;
}
