import type { TextReader } from '../text';
import type { Candidate } from './detector';
import { assignedNameBefore, customaryNameBefore, NAME_REACH, suggestEnvName } from './envName';
import { type Finding, type Fingerprint, redact } from './finding';

/** Cuts the secret from the text once and keeps only what may be kept of it (invariant 1). */
export function toFinding(
  candidate: Candidate,
  reader: TextReader,
  fingerprintOf: (value: string) => Fingerprint,
): Finding {
  const { provider, rule, span, nameSpan, confidence, decoded } = candidate;
  const value = decoded?.value ?? reader.slice(span.start, span.end);
  const before = reader.slice(span.start - NAME_REACH, span.start);
  const name = nameSpan ? reader.slice(nameSpan.start, nameSpan.end) : (decoded?.name ?? assignedNameBefore(before));
  return {
    ruleId: rule.id,
    providerId: provider.id,
    title: rule.title,
    kind: rule.kind,
    privilege: rule.privilege,
    confidence,
    span,
    ...(decoded && decoded.encoding.length > 0 ? { encoding: decoded.encoding } : {}),
    name,
    envName: suggestEnvName(name, customaryNameBefore(before, rule.envName)),
    redacted: redact(value, rule.kind),
    fingerprint: fingerprintOf(value),
  };
}
