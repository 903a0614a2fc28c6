import { decodeText } from '../../server/src/core/detection/decodeText';
import type { Detector } from '../../server/src/core/detection/detector';
import type { Finding } from '../../server/src/core/detection/finding';
import type { Confidence } from '../../server/src/core/detection/rule';

/**
 * Finds `cred_` followed by lower-case letters and digits, and takes the confidence from the words `sure` and `maybe` in it.
 * A line that says `fake:ignore` covers its findings.
 */
export function fakeDetector(): Detector {
  const detect: Detector['detect'] = ({ text }) =>
    [...text.matchAll(/cred_[a-z0-9]+/g)].map((match) => findingOf(text, match[0], match.index));
  return {
    detect,
    detectBytes: ({ uri, bytes, languageId }, options) => detect({ uri, text: decodeText(bytes), languageId }, options),
    providerOf: (id) =>
      id === 'fake' ? { id, name: 'Fake', docs: 'https://docs.example.com/keys', rules: [] } : undefined,
    ruleOf: () => undefined,
  };
}

export const fakeFingerprint = (value: string): string => `fp:${value}`;

function findingOf(text: string, value: string, start: number): Finding {
  const lineEnd = text.indexOf('\n', start);
  const comment = text.slice(start, lineEnd < 0 ? undefined : lineEnd).indexOf('fake:ignore');
  return {
    ruleId: 'fake-key',
    providerId: 'fake',
    title: 'Fake key',
    kind: 'api-key',
    privilege: 'full',
    confidence: confidenceOf(value),
    span: { start, end: start + value.length },
    envName: 'FAKE_KEY',
    redacted: '••••',
    fingerprint: fakeFingerprint(value),
    ...(comment < 0
      ? {}
      : { ignored: { form: 'fake:ignore', span: { start: start + comment, end: start + comment } } }),
  };
}

function confidenceOf(value: string): Confidence {
  if (value.includes('sure')) return 'certain';
  return value.includes('maybe') ? 'possible' : 'likely';
}
