import type { Provider, RuleExamples } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

export const netlify: Provider = {
  id: 'netlify',
  name: 'Netlify',
  docs: 'https://docs.netlify.com/cli/get-started/',
  rotate: 'https://app.netlify.com/user/applications',
  rules: [
    {
      type: 'pattern',
      id: 'netlify-personal-access-token',
      title: 'Netlify personal access token',
      kind: 'personal-token',
      privilege: 'full',
      grants: 'Deploys and changes every site of its owner, and reads their environment variables.',
      evidence: 'memory',
      envName: 'NETLIFY_AUTH_TOKEN',
      anchors: ['nfp_'],
      pattern: 'nfp_[A-Za-z0-9_-]{36,64}(?![A-Za-z0-9_-])',
      minEntropy: 3.5,
    },
    {
      type: 'named',
      id: 'netlify-legacy-access-token',
      title: 'Netlify access token',
      kind: 'personal-token',
      privilege: 'full',
      grants: 'Deploys and changes every site of its owner, and reads their environment variables.',
      evidence: 'memory',
      envName: 'NETLIFY_AUTH_TOKEN',
      services: ['netlify'],
      words: ['token', 'auth', 'key'],
      value: '(?:[A-Za-z0-9_=-]{40,46}|[a-f0-9]{64})',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'netlify-personal-access-token',
    positives: (sample) => shapedExamples('NETLIFY_AUTH_TOKEN', () => `nfp_${sample.chars('A-Za-z0-9', 36)}`),
    nearMisses: (sample) =>
      spoiledTexts('NETLIFY_AUTH_TOKEN', [
        `nfp_${sample.chars('A-Za-z0-9', 30)}`,
        `nfp_${sample.chars('A-Za-z0-9', 80)}`,
        `nfp-${sample.chars('A-Za-z0-9', 36)}`,
      ]),
  },
  {
    ruleId: 'netlify-legacy-access-token',
    positives: (sample) => namedExamples('NETLIFY_AUTH_TOKEN', () => sample.chars('A-Za-z0-9', 43)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'NETLIFY_AUTH_TOKEN',
        [sample.chars('A-Za-z0-9', 30), sample.chars('G-Z', 64)],
        sample.chars('A-Za-z0-9', 43),
      ),
  },
];
