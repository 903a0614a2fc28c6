import type { Provider, RuleExamples } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

export const configcat: Provider = {
  id: 'configcat',
  name: 'ConfigCat',
  docs: 'https://configcat.com/docs/advanced/public-api/',
  rotate: 'https://app.configcat.com/my-account/public-api-credentials',
  aliases: ['configcatsdk'],
  rules: [
    {
      type: 'pattern',
      id: 'configcat-sdk-key',
      title: 'ConfigCat SDK key',
      kind: 'api-key',
      privilege: 'read',
      grants: 'Reads the feature flags of an environment.',
      evidence: 'client',
      envName: 'CONFIGCAT_SDK_KEY',
      anchors: ['configcat-sdk-1/'],
      pattern: 'configcat-sdk-1/[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}(?![A-Za-z0-9_/-])',
    },
    {
      type: 'named',
      id: 'configcat-legacy-sdk-key',
      title: 'ConfigCat SDK key',
      kind: 'api-key',
      privilege: 'read',
      grants: 'Reads the feature flags of an environment.',
      evidence: 'client',
      envName: 'CONFIGCAT_SDK_KEY',
      services: ['configcat'],
      value: '[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'configcat-sdk-key',
    positives: (sample) =>
      shapedExamples(
        'CONFIGCAT_SDK_KEY',
        () => `configcat-sdk-1/${sample.chars('A-Za-z0-9', 22)}/${sample.chars('A-Za-z0-9', 22)}`,
      ),
    nearMisses: (sample) =>
      spoiledTexts('CONFIGCAT_SDK_KEY', [
        `configcat-sdk-1/${sample.chars('A-Za-z0-9', 22)}`,
        `configcat-sdk-1/${sample.chars('A-Za-z0-9', 22)}/${sample.chars('A-Za-z0-9', 21)}`,
        `configcat-sdk-9/${sample.chars('A-Za-z0-9', 22)}/${sample.chars('A-Za-z0-9', 22)}`,
      ]),
  },
  {
    ruleId: 'configcat-legacy-sdk-key',
    positives: (sample) =>
      namedExamples('CONFIGCAT_SDK_KEY', () => `${sample.chars('A-Za-z0-9', 22)}/${sample.chars('A-Za-z0-9', 22)}`),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'CONFIGCAT_SDK_KEY',
        [`${sample.chars('A-Za-z0-9', 22)}/${sample.chars('A-Za-z0-9', 23)}`, sample.chars('A-Za-z0-9', 45)],
        `${sample.chars('A-Za-z0-9', 22)}/${sample.chars('A-Za-z0-9', 22)}`,
      ),
  },
];
