import type { Provider, RuleExamples } from '../detection/rule';
import { isImprobable } from '../detection/value';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { type NamedKey, namedRule, namedRuleExamples } from './support/prefixed';

const SECRET: NamedKey = {
  id: 'alibaba-access-key-secret',
  title: 'Alibaba Cloud AccessKey secret',
  kind: 'api-key',
  privilege: 'full',
  grants: 'Signs calls in the name of a user or of the whole account, together with its AccessKey ID.',
  evidence: 'memory',
  envName: 'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
  services: ['alibaba', 'aliyun', 'alicloud', 'alibabacloud', 'aliyunoss', 'oss', 'dysms'],
  words: ['secret', 'key', 'token'],
  characters: 'A-Za-z0-9',
  length: 30,
};

export const alibaba: Provider = {
  id: 'alibaba',
  name: 'Alibaba Cloud',
  docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  rotate: 'https://ram.console.aliyun.com/manage/ak',
  aliases: ['aliyun', 'alicloud', 'alibabacloud'],
  rules: [
    {
      type: 'pattern',
      id: 'alibaba-access-key-id',
      title: 'Alibaba Cloud AccessKey ID',
      kind: 'api-key',
      privilege: 'full',
      grants: 'Names a user or the whole account; calls the APIs together with its secret.',
      evidence: 'memory',
      envName: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
      pairsWith: ['alibaba-access-key-secret'],
      minEntropy: 3,
      anchors: ['LTAI'],
      pattern: 'LTAI(?:[A-Za-z0-9]{12}|[A-Za-z0-9]{16,20})(?![A-Za-z0-9_-])',
    },
    {
      type: 'pattern',
      id: 'alibaba-sts-access-key-id',
      title: 'Alibaba Cloud temporary AccessKey ID',
      kind: 'session-token',
      privilege: 'restricted',
      grants: 'Names a session; calls the APIs together with its secret and its security token until it expires.',
      evidence: 'memory',
      envName: 'ALIBABA_CLOUD_ACCESS_KEY_ID',
      pairsWith: ['alibaba-access-key-secret'],
      minEntropy: 3,
      anchors: ['STS.'],
      pattern: 'STS\\.[A-Z][A-Za-z0-9]{20,40}(?![A-Za-z0-9_.-])',
      notAfter: 'A-Za-z0-9_.$#-',
      check: (id) => (isImprobable(id.slice('STS.'.length)) ? 'unknown' : 'invalid'),
    },
    namedRule(SECRET),
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'alibaba-access-key-id',
    positives: (sample) =>
      shapedExamples('ALIBABA_CLOUD_ACCESS_KEY_ID', () => `LTAI5t${sample.chars('A-Za-z0-9', 18)}`),
    nearMisses: (sample) =>
      spoiledTexts('ALIBABA_CLOUD_ACCESS_KEY_ID', [
        `LTAI${sample.chars('A-Za-z0-9', 11)}`,
        `LTAI${sample.chars('A-Za-z0-9', 24)}`,
        `ltai${sample.chars('A-Za-z0-9', 20)}`,
      ]),
  },
  {
    ruleId: 'alibaba-sts-access-key-id',
    positives: (sample) => shapedExamples('ALIBABA_CLOUD_ACCESS_KEY_ID', () => `STS.N${sample.chars('A-Za-z0-9', 24)}`),
    nearMisses: (sample) =>
      spoiledTexts('ALIBABA_CLOUD_ACCESS_KEY_ID', [
        `STS.N${sample.chars('A-Za-z0-9', 19)}`,
        `STS.n${sample.chars('A-Za-z0-9', 24)}`,
        `STS_N${sample.chars('A-Za-z0-9', 24)}`,
      ]),
  },
  namedRuleExamples(SECRET),
];
