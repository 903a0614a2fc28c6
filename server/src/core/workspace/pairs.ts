import type { Fingerprint } from '../detection/finding';
import type { IndexedFinding } from './inventoryTypes';

/** An identifier and its secret, which stand close to each other in one file. */
export interface Pair {
  readonly id: Fingerprint;
  readonly secret: Fingerprint;
  /** Lines from the end of the first to the start of the second. */
  readonly distance: number;
}

/** Ids of the rules of the secret that belongs to an identifier of a rule; see RuleCommon.pairsWith. */
export type PairsWith = (ruleId: string) => readonly string[] | undefined;

/** Most lines between an identifier and its secret: a profile or an object, with comments, is not longer. */
const MOST_LINES = 10;
/** Decides where an identifier stands as close to the secret above as to the one below: it is written first. */
const ID_FIRST = 1e-6;

/**
 * Pairs among the findings of one file, which are in order. Each value is in one pair at most, and nothing of the same
 * kind stands between the two. Where an identifier has a secret on either side, the nearer one is preferred, unless
 * another choice leaves fewer of them alone at about the same distances. Linear time.
 */
export function pairsIn(findings: readonly IndexedFinding[], pairsWith: PairsWith): Pair[] {
  return [...membersByKind(findings, pairsWith).values()].flatMap(matchNeighbours);
}

interface Member {
  readonly isId: boolean;
  readonly found: IndexedFinding;
}

/** Identifiers and secrets, by the first rule of the secrets: rules that share a secret name the same ones. */
function membersByKind(findings: readonly IndexedFinding[], pairsWith: PairsWith): Map<string, Member[]> {
  const kindOf = new Map<string, { kind: string; isId: boolean }>();
  for (const { finding } of findings) {
    const secrets = pairsWith(finding.ruleId);
    const kind = secrets?.[0];
    if (!secrets || kind === undefined) continue;
    kindOf.set(finding.ruleId, { kind, isId: true });
    for (const secret of secrets) kindOf.set(secret, { kind, isId: false });
  }
  const members = new Map<string, Member[]>();
  if (kindOf.size === 0) return members;
  for (const found of findings) {
    const known = kindOf.get(found.finding.ruleId);
    if (!known) continue;
    const sameKind = members.get(known.kind) ?? [];
    members.set(known.kind, sameKind);
    sameKind.push({ isId: known.isId, found });
  }
  return members;
}

/**
 * Chooses among neighbours so that the sum of their closeness is greatest: `best[n]` is that of the first n members, and
 * each member either stays alone or joins the one before it.
 */
function matchNeighbours(members: readonly Member[]): Pair[] {
  const best = [0, 0];
  for (let n = 2; n <= members.length; n++) {
    const joined = (best[n - 2] ?? 0) + closeness(members[n - 2], members[n - 1]);
    best.push(Math.max(best[n - 1] ?? 0, joined));
  }
  const pairs: Pair[] = [];
  for (let n = members.length; n >= 2; n--) {
    if (best[n] === best[n - 1]) continue;
    const pair = pairOf(members[n - 2], members[n - 1]);
    if (pair) pairs.push(pair);
    n--;
  }
  return pairs.reverse();
}

/** 0 for two that do not belong together, at most a little over 1 for two on one line. */
function closeness(first: Member | undefined, second: Member | undefined): number {
  const pair = pairOf(first, second);
  return pair ? 1 / (1 + pair.distance) + (first?.isId ? ID_FIRST : 0) : 0;
}

function pairOf(first: Member | undefined, second: Member | undefined): Pair | undefined {
  if (!first || !second || first.isId === second.isId) return undefined;
  const distance = second.found.range.start.line - first.found.range.end.line;
  const [id, secret] = first.isId ? [first, second] : [second, first];
  const { fingerprint } = id.found.finding;
  if (distance > MOST_LINES || fingerprint === secret.found.finding.fingerprint) return undefined;
  return { id: fingerprint, secret: secret.found.finding.fingerprint, distance };
}
