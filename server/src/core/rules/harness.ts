import type { PatternRule, Provider, RuleExamples, Sampler } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

/** Account, key and secret. */
const BODY = '[A-Za-z0-9_-]{22}\\.[0-9a-f]{24}\\.[A-Za-z0-9]{20}(?![A-Za-z0-9_.-])';

const rule = (prefix: string, facts: Omit<PatternRule, 'type' | 'anchors' | 'pattern'>): PatternRule => ({
  type: 'pattern',
  anchors: [`${prefix}.`],
  pattern: `${prefix}\\.${BODY}`,
  ...facts,
});

export const harness: Provider = {
  id: 'harness',
  name: 'Harness',
  docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  rotate: 'https://app.harness.io/',
  rules: [
    rule('pat', {
      id: 'harness-personal-access-token',
      title: 'Harness personal access token',
      kind: 'personal-token',
      privilege: 'restricted',
      grants: 'Calls Harness with the rights of its owner.',
      evidence: 'memory',
      envName: 'HARNESS_PLATFORM_API_KEY',
    }),
    rule('sat', {
      id: 'harness-service-account-token',
      title: 'Harness service account token',
      kind: 'service-account',
      privilege: 'restricted',
      grants: 'Calls Harness with the rights of its service account.',
      evidence: 'memory',
      envName: 'HARNESS_SERVICE_ACCOUNT_TOKEN',
    }),
  ],
};

const token = (sample: Sampler, prefix: string, secretLength: number) =>
  `${prefix}.${sample.chars('A-Za-z0-9', 22)}.${sample.chars('a-f0-9', 24)}.${sample.chars('A-Za-z0-9', secretLength)}`;

const tokenExamples = (ruleId: string, name: string, prefix: string): RuleExamples => ({
  ruleId,
  positives: (sample) => shapedExamples(name, () => token(sample, prefix, 20)),
  nearMisses: (sample) =>
    spoiledTexts(name, [token(sample, prefix, 19), token(sample, prefix, 21), token(sample, 'xat', 20)]),
});

export const examples: readonly RuleExamples[] = [
  tokenExamples('harness-personal-access-token', 'HARNESS_PLATFORM_API_KEY', 'pat'),
  tokenExamples('harness-service-account-token', 'HARNESS_SERVICE_ACCOUNT_TOKEN', 'sat'),
];
