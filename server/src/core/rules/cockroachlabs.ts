import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

export const cockroachlabs: Provider = {
  id: 'cockroachlabs',
  name: 'Cockroach Labs',
  docs: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access#api-access',
  rotate: 'https://cockroachlabs.cloud/access',
  aliases: ['cockroach', 'cockroachdb', 'cockroachcloud'],
  rules: [
    {
      type: 'pattern',
      id: 'cockroachlabs-cloud-api-key',
      title: 'CockroachDB Cloud API key',
      kind: 'service-account',
      privilege: 'write',
      grants: 'Acts for a service account: creates, changes and deletes clusters within its roles.',
      // github.com/cockroachdb/terraform-provider-cockroach, api_key_resource.go: CCDB1_<22 chars>_<40 chars>.
      evidence: 'client',
      envName: 'COCKROACH_API_KEY',
      anchors: ['CCDB1_'],
      pattern: 'CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}(?![A-Za-z0-9_-])',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'cockroachlabs-cloud-api-key',
    positives: (sample) =>
      shapedExamples(
        'COCKROACH_API_KEY',
        () => `CCDB1_${sample.chars('A-Za-z0-9', 22)}_${sample.chars('A-Za-z0-9', 40)}`,
      ),
    nearMisses: (sample) =>
      spoiledTexts('COCKROACH_API_KEY', [
        `CCDB1_${sample.chars('A-Za-z0-9', 22)}`,
        `CCDB1_${sample.chars('A-Za-z0-9', 22)}_${sample.chars('A-Za-z0-9', 39)}`,
        `CCDB1_${sample.chars('A-Za-z0-9', 23)}_${sample.chars('A-Za-z0-9', 40)}`,
      ]),
  },
];
