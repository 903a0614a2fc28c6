import { crc32 } from '../detection/checksum';
import type { Check, Provider, RuleExamples, Sampler } from '../detection/rule';
import { decodeJson, encodeJson } from './support/base64Json';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

/** Grafana's own source appends the CRC32 of all before the last `_`, least byte first, in hex. */
const hasChecksum: Check = (value) => {
  const end = value.lastIndexOf('_');
  return checksumOf(value.slice(0, end)) === value.slice(end + 1) ? 'valid' : 'doubtful';
};

/** `{"o":"<organization>","n":"<name>","k":"<key>","m":{…}}`; only the key is certain to be there. */
const isCloudToken: Check = (value) =>
  typeof decodeJson(value.slice('glc_'.length))?.k === 'string' ? 'unknown' : 'doubtful';

/** `{"k":"<key>","n":"<name>","id":<organization>}`, as Grafana's own source makes and reads it. */
const isLegacyKey: Check = (value) => {
  const key = decodeJson(value);
  return typeof key?.k === 'string' && typeof key.n === 'string' && typeof key.id === 'number' ? 'valid' : 'doubtful';
};

export const grafana: Provider = {
  id: 'grafana',
  name: 'Grafana',
  docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  rules: [
    {
      type: 'pattern',
      id: 'grafana-service-account-token',
      title: 'Grafana service account token',
      kind: 'service-account',
      privilege: 'write',
      grants: 'Calls the API of one Grafana with the role and permissions of the service account.',
      evidence: 'client',
      envName: 'GRAFANA_SERVICE_ACCOUNT_TOKEN',
      anchors: ['glsa_'],
      pattern: 'glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}(?![A-Za-z0-9_])',
      check: hasChecksum,
    },
    {
      type: 'pattern',
      id: 'grafana-cloud-access-policy-token',
      title: 'Grafana Cloud access policy token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Reads or writes metrics, logs and traces, or manages stacks, as its access policy allows.',
      evidence: 'memory',
      envName: 'GRAFANA_CLOUD_ACCESS_POLICY_TOKEN',
      anchors: ['glc_eyJ'],
      pattern: 'glc_eyJ[A-Za-z0-9+/]{50,400}={0,2}(?![A-Za-z0-9+/=])',
      check: isCloudToken,
    },
    {
      type: 'pattern',
      id: 'grafana-legacy-api-key',
      title: 'Grafana API key',
      kind: 'api-key',
      privilege: 'write',
      grants: 'Calls the API of one organization with the role of the key (withdrawn in favour of service accounts).',
      evidence: 'client',
      envName: 'GRAFANA_API_KEY',
      anchors: ['eyJrIjoi'],
      pattern: 'eyJrIjoi[A-Za-z0-9+/]{50,400}={0,2}(?![A-Za-z0-9+/=._-])',
      check: isLegacyKey,
    },
  ],
};

function checksumOf(text: string): string {
  const crc = crc32(text);
  return [0, 8, 16, 24].map((shift) => ((crc >>> shift) & 0xff).toString(16).padStart(2, '0')).join('');
}

function serviceAccountToken(sample: Sampler): string {
  const key = `glsa_${sample.chars('A-Za-z0-9', 32)}`;
  return `${key}_${checksumOf(key)}`;
}

function cloudToken(sample: Sampler): string {
  const claims = {
    o: sample.chars('1-9', 6),
    n: sample.chars('a-z', 12),
    k: sample.chars('A-Za-z0-9', 24),
    m: { r: 'eu' },
  };
  return `glc_${encodeJson(claims)}`;
}

function legacyKey(sample: Sampler): string {
  return encodeJson({ k: sample.chars('A-Za-z0-9', 32), n: sample.chars('a-z', 8), id: sample.integer(1, 9) });
}

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'grafana-service-account-token',
    positives: (sample) => shapedExamples('GRAFANA_SERVICE_ACCOUNT_TOKEN', () => serviceAccountToken(sample)),
    nearMisses: (sample) => {
      const key = `glsa_${sample.chars('A-Za-z0-9', 32)}`;
      const [first, ...rest] = checksumOf(key);
      return spoiledTexts('GRAFANA_SERVICE_ACCOUNT_TOKEN', [
        `${key}_${first === '0' ? '1' : '0'}${rest.join('')}`,
        serviceAccountToken(sample).slice(0, -1),
        serviceAccountToken(sample).replace('glsa_', 'glsb_'),
      ]);
    },
  },
  {
    ruleId: 'grafana-cloud-access-policy-token',
    positives: (sample) => shapedExamples('GRAFANA_CLOUD_ACCESS_POLICY_TOKEN', () => cloudToken(sample)),
    nearMisses: (sample) =>
      spoiledTexts('GRAFANA_CLOUD_ACCESS_POLICY_TOKEN', [
        `glc_eyJ${sample.chars('A-Za-z0-9', 100)}`,
        cloudToken(sample).slice(0, 40),
        `glc_${encodeJson({ note: sample.chars('a-z', 60) })}`,
      ]),
  },
  {
    ruleId: 'grafana-legacy-api-key',
    positives: (sample) => shapedExamples('GRAFANA_API_KEY', () => legacyKey(sample)),
    nearMisses: (sample) =>
      spoiledTexts('GRAFANA_API_KEY', [
        `eyJrIjoi${sample.chars('A-Za-z0-9', 80)}`,
        encodeJson({ k: sample.chars('A-Za-z0-9', 60), n: 5 }),
        `${legacyKey(sample)}.${sample.chars('A-Za-z0-9', 43)}`,
      ]),
  },
];
