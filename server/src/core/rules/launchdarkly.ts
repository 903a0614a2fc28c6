import type { PatternRule, Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { uuid } from './support/uuid';

type Facts = Pick<PatternRule, 'id' | 'title' | 'kind' | 'privilege' | 'grants' | 'evidence' | 'envName'>;

const keyRule = (prefix: string, facts: Facts): PatternRule => ({
  type: 'pattern',
  anchors: [prefix],
  pattern: `${prefix}[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}(?![A-Za-z0-9_-])`,
  notAfter: 'A-Za-z0-9_-',
  ...facts,
});

export const launchdarkly: Provider = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  docs: 'https://docs.launchdarkly.com/home/account/api',
  rotate: 'https://app.launchdarkly.com/settings/authorization',
  rules: [
    keyRule('sdk-', {
      id: 'launchdarkly-server-sdk-key',
      title: 'LaunchDarkly server-side SDK key',
      kind: 'api-key',
      privilege: 'read',
      grants: 'Reads all flags and rules of one environment.',
      // https://launchdarkly.com/docs/home/account/environment/keys
      evidence: 'documented',
      envName: 'LAUNCHDARKLY_SDK_KEY',
    }),
    keyRule('api-', {
      id: 'launchdarkly-api-access-token',
      title: 'LaunchDarkly API access token',
      kind: 'personal-token',
      privilege: 'write',
      grants: 'Reads or changes flags and members, as its role allows.',
      evidence: 'memory',
      envName: 'LAUNCHDARKLY_ACCESS_TOKEN',
    }),
    keyRule('mob-', {
      id: 'launchdarkly-mobile-key',
      title: 'LaunchDarkly mobile key',
      kind: 'api-key',
      privilege: 'public',
      grants: 'Evaluates flags in mobile apps; it is made to be shipped in them.',
      evidence: 'documented',
      envName: 'LAUNCHDARKLY_MOBILE_KEY',
    }),
  ],
};

const keyExamples = (ruleId: string, prefix: string, name: string): RuleExamples => ({
  ruleId,
  positives: (sample) => shapedExamples(name, () => prefix + uuid(sample)),
  nearMisses: (sample) =>
    spoiledTexts(name, [prefix + uuid(sample).slice(1), `${prefix}${uuid(sample)}0`, `web-${prefix}${uuid(sample)}`]),
});

export const examples: readonly RuleExamples[] = [
  keyExamples('launchdarkly-server-sdk-key', 'sdk-', 'LAUNCHDARKLY_SDK_KEY'),
  keyExamples('launchdarkly-api-access-token', 'api-', 'LAUNCHDARKLY_ACCESS_TOKEN'),
  keyExamples('launchdarkly-mobile-key', 'mob-', 'LAUNCHDARKLY_MOBILE_KEY'),
];
