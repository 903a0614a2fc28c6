import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { type NamedKey, namedRule, namedRuleExamples } from './support/prefixed';

const KEY_ID: NamedKey = {
  id: 'clickhouse-cloud-api-key-id',
  title: 'ClickHouse Cloud API key ID',
  kind: 'api-key',
  privilege: 'restricted',
  grants: 'Names a key; calls the API together with its secret.',
  evidence: 'memory',
  envName: 'CLICKHOUSE_CLOUD_API_KEY',
  pairsWith: ['clickhouse-cloud-api-secret-key'],
  services: ['clickhouse', 'clickhousecloud'],
  words: ['key', 'token'],
  characters: 'A-Za-z0-9',
  length: 20,
};

export const clickhouse: Provider = {
  id: 'clickhouse',
  name: 'ClickHouse',
  docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
  rotate: 'https://console.clickhouse.cloud/keys',
  aliases: ['clickhousecloud'],
  rules: [
    {
      type: 'pattern',
      id: 'clickhouse-cloud-api-secret-key',
      title: 'ClickHouse Cloud API secret key',
      kind: 'api-key',
      privilege: 'admin',
      grants: 'Reads and changes the services of the organization, together with the key ID.',
      evidence: 'memory',
      envName: 'CLICKHOUSE_CLOUD_API_SECRET',
      anchors: ['4b1d'],
      pattern: '4b1d(?=[a-z0-9]{0,37}[A-Z])[A-Za-z0-9]{38}(?![A-Za-z0-9_=+/-])',
      notAfter: 'A-Za-z0-9_+/-',
    },
    namedRule(KEY_ID),
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'clickhouse-cloud-api-secret-key',
    positives: (sample) =>
      shapedExamples(
        'CLICKHOUSE_CLOUD_API_SECRET',
        () => `4b1d${sample.chars('A-Z', 2)}${sample.chars('A-Za-z0-9', 36)}`,
      ),
    nearMisses: (sample) =>
      spoiledTexts('BUILD_DIGEST', [
        `4b1d${sample.chars('A-Z', 2)}${sample.chars('A-Za-z0-9', 35)}`,
        `4b1d${sample.chars('A-Z', 2)}${sample.chars('A-Za-z0-9', 37)}`,
        `4b1d${sample.chars('a-f0-9', 38)}`,
      ]),
  },
  namedRuleExamples(KEY_ID),
];
