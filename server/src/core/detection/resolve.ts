import { spansOverlap } from '../text';
import type { Candidate } from './detector';

const CONFIDENCE = { certain: 2, likely: 1, possible: 0 } as const;

/**
 * Settles overlaps: of candidates that share characters the most specific stays. A service's own rule beats a form
 * (JWT, URL), a form beats the generic rules; then the more certain, the longer and the earlier one wins.
 */
export function resolveOverlaps<T extends Candidate>(candidates: readonly T[]): T[] {
  const ordered = [...candidates].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const result: T[] = [];
  let cluster: T[] = [];
  let clusterEnd = -1;
  for (const candidate of ordered) {
    if (candidate.span.start >= clusterEnd) {
      settle(cluster, result);
      cluster = [];
      clusterEnd = -1;
    }
    cluster.push(candidate);
    clusterEnd = Math.max(clusterEnd, candidate.span.end);
  }
  settle(cluster, result);
  return result;
}

function settle<T extends Candidate>(cluster: T[], result: T[]): void {
  if (cluster.length < 2) {
    result.push(...cluster);
    return;
  }
  const kept: T[] = [];
  for (const candidate of cluster.sort(byRank)) {
    if (!kept.some((other) => spansOverlap(other.span, candidate.span))) kept.push(candidate);
  }
  result.push(...kept.sort((a, b) => a.span.start - b.span.start));
}

function byRank(a: Candidate, b: Candidate): number {
  return (
    specificity(b) - specificity(a) ||
    CONFIDENCE[b.confidence] - CONFIDENCE[a.confidence] ||
    b.span.end - b.span.start - (a.span.end - a.span.start) ||
    a.span.start - b.span.start ||
    encodingRank(a) - encodingRank(b) ||
    (a.rule.id < b.rule.id ? -1 : 1)
  );
}

function specificity({ provider, rule, confidence }: Candidate): number {
  if (provider.id === 'generic') return 0;
  if (provider.form) return 1;
  if (rule.type === 'pattern') return 4;
  return confidence === 'possible' ? 2 : 3;
}

/** Of one value in two readings that of a decoder is the better one, but a percent sign may mean itself. */
function encodingRank({ decoded }: Candidate): number {
  if (!decoded || decoded.encoding.length === 0) return 1;
  return decoded.encoding[0] === 'percent' ? 2 : 0;
}
