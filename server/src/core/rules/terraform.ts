import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

export const terraform: Provider = {
  id: 'terraform',
  name: 'HCP Terraform',
  docs: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  rotate: 'https://app.terraform.io/app/settings/tokens',
  aliases: ['tfe', 'tfc', 'terraformcloud'],
  rules: [
    {
      type: 'pattern',
      id: 'terraform-api-token',
      title: 'HCP Terraform API token',
      kind: 'access-token',
      privilege: 'full',
      grants: 'Runs plans, reads state with the secrets in it, as a user, a team or the organization.',
      evidence: 'memory',
      envName: 'TFE_TOKEN',
      anchors: ['.atlasv1.'],
      before: '[A-Za-z0-9]{14}',
      beforeLength: 15,
      pattern: '\\.atlasv1\\.[A-Za-z0-9_=-]{60,72}(?![A-Za-z0-9_=-])',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'terraform-api-token',
    positives: (sample) =>
      shapedExamples('TFE_TOKEN', () => `${sample.chars('A-Za-z0-9', 14)}.atlasv1.${sample.chars('A-Za-z0-9', 67)}`),
    nearMisses: (sample) =>
      spoiledTexts('TFE_TOKEN', [
        `${sample.chars('A-Za-z0-9', 14)}.atlasv1.${sample.chars('A-Za-z0-9', 40)}`,
        `${sample.chars('A-Za-z0-9', 13)}.atlasv1.${sample.chars('A-Za-z0-9', 67)}`,
        `${sample.chars('A-Za-z0-9', 15)}.atlasv1.${sample.chars('A-Za-z0-9', 67)}`,
      ]),
  },
];
