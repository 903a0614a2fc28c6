import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'AIK_SECRET_',
    characters: 'A-Za-z0-9',
    length: [32, 80],
    id: 'aikido-client-secret',
    title: 'Aikido client secret',
    kind: 'oauth-client-secret',
    privilege: 'write',
    grants: 'Calls the public API of the workspace, together with its client ID.',
    evidence: 'memory',
    envName: 'AIKIDO_CLIENT_SECRET',
  },
  {
    prefix: 'AIK_CI_',
    characters: 'A-Za-z0-9',
    length: [32, 100],
    id: 'aikido-ci-token',
    title: 'Aikido CI token',
    kind: 'ci-token',
    privilege: 'write',
    grants: 'Starts scans of the workspace and reads their results.',
    evidence: 'memory',
    envName: 'AIKIDO_CLIENT_API_KEY',
  },
];

export const aikido: Provider = {
  id: 'aikido',
  name: 'Aikido Security',
  docs: 'https://help.aikido.dev/zen-firewall/zen-installation-instructions/creating-an-aikido-zen-firewall-token',
  rotate: 'https://app.aikido.dev/runtime/services',
  aliases: ['aikidosec', 'aikidosecurity', 'aik'],
  rules: [
    ...KEYS.map(prefixedRule),
    {
      type: 'pattern',
      id: 'aikido-zen-token',
      title: 'Aikido Zen firewall token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Reports attacks for an app and reads its rules.',
      evidence: 'client',
      envName: 'AIKIDO_TOKEN',
      anchors: ['AIK_RUNTIME_'],
      // npm @aikidosec/firewall, extractRegionFromToken: group, service, region where it is not Europe, and the secret itself.
      pattern: 'AIK_RUNTIME_[0-9]{1,12}_[0-9]{1,12}_(?:[A-Z]{2}_)?[A-Za-z0-9]{20,100}(?![A-Za-z0-9_-])',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  ...KEYS.map(prefixedExamples),
  {
    ruleId: 'aikido-zen-token',
    positives: (sample) =>
      shapedExamples(
        'AIKIDO_TOKEN',
        () =>
          `AIK_RUNTIME_${sample.chars('1-9', 4)}_${sample.chars('1-9', 5)}_${sample.pick(['', 'US_', 'ME_'])}${sample.chars('A-Za-z0-9', 51)}`,
      ),
    nearMisses: (sample) =>
      spoiledTexts('AIKIDO_TOKEN', [
        `AIK_RUNTIME_${sample.chars('1-9', 4)}_${sample.chars('A-Za-z0-9', 51)}`,
        `AIK_RUNTIME_${sample.chars('1-9', 4)}_${sample.chars('1-9', 5)}_${sample.chars('A-Za-z0-9', 15)}`,
        `AIK_RUNTIME_${sample.chars('a-z', 4)}_${sample.chars('1-9', 5)}_${sample.chars('A-Za-z0-9', 51)}`,
      ]),
  },
];
