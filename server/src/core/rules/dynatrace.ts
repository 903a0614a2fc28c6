import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

export const dynatrace: Provider = {
  id: 'dynatrace',
  name: 'Dynatrace',
  docs: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens-legacy',
  rules: [
    {
      type: 'pattern',
      id: 'dynatrace-token',
      title: 'Dynatrace access token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Calls the API within its scopes; the prefix tells API, platform, SCIM and OAuth client tokens apart.',
      evidence: 'documented',
      envName: 'DYNATRACE_API_TOKEN',
      anchors: ['dt0c0', 'dt0s0', 'dt0s1'],
      pattern: 'dt0[cs][0-9]{2}\\.[A-Za-z0-9]{8,24}\\.[A-Za-z0-9]{64}(?![A-Za-z0-9])',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'dynatrace-token',
    positives: (sample) =>
      shapedExamples(
        'DYNATRACE_API_TOKEN',
        () =>
          `${sample.pick(['dt0c01', 'dt0s01', 'dt0s16'])}.${sample.chars('A-Z2-7', 24)}.${sample.chars('A-Z2-7', 64)}`,
      ),
    nearMisses: (sample) =>
      spoiledTexts('DYNATRACE_API_TOKEN', [
        `dt0c01.${sample.chars('A-Z2-7', 24)}.${sample.chars('A-Z2-7', 63)}`,
        `dt0c01_${sample.chars('A-Z2-7', 24)}_${sample.chars('A-Z2-7', 64)}`,
        `dt0c01.${sample.chars('A-Z2-7', 24)}`,
      ]),
  },
];
