import type { PatternRule, Provider, RuleExamples } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

const SERVICES = ['datadog', 'ddog', 'dd'];

/** Prefixes are documented, lengths are not. */
function prefixedRule(
  prefix: string,
  facts: Pick<PatternRule, 'id' | 'title' | 'kind' | 'privilege' | 'grants' | 'envName'>,
): PatternRule {
  return {
    type: 'pattern',
    evidence: 'documented',
    minEntropy: 3.5,
    anchors: [prefix],
    pattern: `${prefix}[A-Za-z0-9_]{24,96}(?![A-Za-z0-9_-])`,
    ...facts,
  };
}

export const datadog: Provider = {
  id: 'datadog',
  name: 'Datadog',
  docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
  rotate: 'https://app.datadoghq.com/organization-settings/api-keys',
  aliases: ['ddog', 'dd'],
  rules: [
    prefixedRule('ddpat_', {
      id: 'datadog-personal-access-token',
      title: 'Datadog personal access token',
      kind: 'personal-token',
      privilege: 'restricted',
      grants: 'Calls the API for its owner within its scopes, until it expires.',
      envName: 'DD_PERSONAL_ACCESS_TOKEN',
    }),
    prefixedRule('ddsat_', {
      id: 'datadog-service-access-token',
      title: 'Datadog service access token',
      kind: 'service-account',
      privilege: 'restricted',
      grants: 'Calls the API for a service account within its scopes.',
      envName: 'DD_SERVICE_ACCESS_TOKEN',
    }),
    prefixedRule('ddapp_', {
      id: 'datadog-prefixed-application-key',
      title: 'Datadog application key',
      kind: 'api-key',
      privilege: 'full',
      grants: 'Calls the API with the permissions of its owner, together with an API key.',
      envName: 'DD_APP_KEY',
    }),
    {
      type: 'named',
      id: 'datadog-api-key',
      title: 'Datadog API key',
      kind: 'api-key',
      privilege: 'write',
      grants: 'Submits metrics, logs and events to the organization.',
      evidence: 'memory',
      envName: 'DD_API_KEY',
      services: SERVICES,
      words: ['key', 'token', 'apikey'],
      notWords: ['app', 'application', 'client'],
      value: '[A-Za-z0-9]{32}',
    },
    {
      type: 'named',
      id: 'datadog-application-key',
      title: 'Datadog application key',
      kind: 'api-key',
      privilege: 'full',
      grants: 'Calls the API with the permissions of its owner, together with an API key.',
      evidence: 'memory',
      envName: 'DD_APP_KEY',
      services: SERVICES,
      words: ['app', 'application', 'key', 'appkey'],
      value: '[A-Za-z0-9]{40}',
    },
    {
      type: 'named',
      id: 'datadog-client-token',
      title: 'Datadog client token',
      kind: 'access-token',
      privilege: 'public',
      grants: 'Submits browser and mobile telemetry; it is made to be shipped to clients.',
      evidence: 'memory',
      envName: 'DD_CLIENT_TOKEN',
      services: [...SERVICES, 'rum'],
      words: ['token', 'client', 'key'],
      value: 'pub[a-f0-9]{32}',
    },
  ],
};

const prefixedExamples = (ruleId: string, prefix: string, name: string): RuleExamples => ({
  ruleId,
  positives: (sample) => shapedExamples(name, () => `${prefix}${sample.chars('A-Za-z0-9', 48)}`),
  nearMisses: (sample) =>
    spoiledTexts(name, [
      `${prefix}${sample.chars('A-Za-z0-9', 16)}`,
      `${prefix}${sample.chars('A-Za-z0-9', 110)}`,
      `${prefix}${'old_'.repeat(8)}`,
    ]),
});

export const examples: readonly RuleExamples[] = [
  prefixedExamples('datadog-personal-access-token', 'ddpat_', 'DD_PERSONAL_ACCESS_TOKEN'),
  prefixedExamples('datadog-service-access-token', 'ddsat_', 'DD_SERVICE_ACCESS_TOKEN'),
  prefixedExamples('datadog-prefixed-application-key', 'ddapp_', 'DD_APP_KEY'),
  {
    ruleId: 'datadog-api-key',
    positives: (sample) => namedExamples('DD_API_KEY', () => sample.chars('a-f0-9', 32)),
    nearMisses: (sample) => [
      ...spoiledNamedTexts(
        'DD_API_KEY',
        [sample.chars('a-f0-9', 31), `${sample.chars('a-f0-9', 31)}!`],
        sample.chars('a-f0-9', 32),
      ),
      `DD_APP_KEY=${sample.chars('a-f0-9', 32)}\n`,
    ],
  },
  {
    ruleId: 'datadog-application-key',
    positives: (sample) => namedExamples('DATADOG_APP_KEY', () => sample.chars('a-f0-9', 40)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'DD_APP_KEY',
        [sample.chars('a-f0-9', 39), `${sample.chars('a-f0-9', 39)}!`],
        sample.chars('a-f0-9', 40),
      ),
  },
  {
    ruleId: 'datadog-client-token',
    positives: (sample) => namedExamples('DATADOG_CLIENT_TOKEN', () => `pub${sample.chars('a-f0-9', 32)}`),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'DD_CLIENT_TOKEN',
        [`pub${sample.chars('a-f0-9', 31)}`, `pup${sample.chars('a-f0-9', 32)}`],
        `pub${sample.chars('a-f0-9', 32)}`,
      ),
  },
];
