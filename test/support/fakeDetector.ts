import { decodeText } from '../../server/src/core/detection/decodeText';
import type { Detector } from '../../server/src/core/detection/detector';
import type { Finding } from '../../server/src/core/detection/finding';
import type { Confidence, Rule } from '../../server/src/core/detection/rule';

/**
 * Finds `cred_` followed by lower-case letters and digits, and takes the confidence from the words `sure` and `maybe` in it.
 * What starts with `ident_` is an identifier, which belongs with a `cred_`.
 * A line that says `fake:ignore` covers its findings.
 */
export function fakeDetector(): Detector {
  const detect: Detector['detect'] = ({ text }) =>
    [...text.matchAll(/(?:cred|ident)_[a-z0-9]+/g)].map((match) => findingOf(text, match[0], match.index));
  return {
    detect,
    detectBytes: ({ uri, bytes, languageId }, options) => detect({ uri, text: decodeText(bytes), languageId }, options),
    providerOf: (id) =>
      id === 'fake' ? { id, name: 'Fake', docs: 'https://docs.example.com/keys', rules: [] } : undefined,
    ruleOf: (id) => (id === identifierRule.id ? identifierRule : undefined),
  };
}

const identifierRule: Rule = {
  type: 'pattern',
  id: 'fake-key-id',
  title: 'Fake key ID',
  kind: 'api-key',
  privilege: 'public',
  grants: 'Names a fake key.',
  evidence: 'memory',
  envName: 'FAKE_KEY_ID',
  pairsWith: ['fake-key'],
  anchors: ['ident_'],
  pattern: 'ident_[a-z0-9]{1,99}',
};

export const fakeFingerprint = (value: string): string => `fp:${value}`;

function findingOf(text: string, value: string, start: number): Finding {
  const lineEnd = text.indexOf('\n', start);
  const comment = text.slice(start, lineEnd < 0 ? undefined : lineEnd).indexOf('fake:ignore');
  return {
    ...(value.startsWith('ident_') ? factsOf(identifierRule) : keyFacts),
    providerId: 'fake',
    confidence: confidenceOf(value),
    span: { start, end: start + value.length },
    redacted: '••••',
    fingerprint: fakeFingerprint(value),
    ...(comment < 0
      ? {}
      : { ignored: { form: 'fake:ignore', span: { start: start + comment, end: start + comment } } }),
  };
}

const keyFacts = {
  ruleId: 'fake-key',
  title: 'Fake key',
  kind: 'api-key',
  privilege: 'full',
  envName: 'FAKE_KEY',
} as const;

function factsOf({ id, title, kind, privilege, envName }: Rule) {
  return { ruleId: id, title, kind, privilege, envName };
}

function confidenceOf(value: string): Confidence {
  if (value.includes('sure')) return 'certain';
  return value.includes('maybe') ? 'possible' : 'likely';
}
