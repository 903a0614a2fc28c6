import type { Provider, RuleExamples } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const OAUTH_TOKEN: PrefixedKey = {
  prefix: 'fo1_',
  characters: 'A-Za-z0-9_-',
  length: [40, 48],
  id: 'flyio-oauth-token',
  title: 'Fly.io personal auth token',
  kind: 'personal-token',
  privilege: 'full',
  grants: 'Deploys and changes every app of its owner.',
  evidence: 'memory',
  minEntropy: 3.5,
  envName: 'FLY_API_TOKEN',
};

export const flyio: Provider = {
  id: 'flyio',
  name: 'Fly.io',
  docs: 'https://fly.io/docs/security/tokens/',
  rotate: 'https://fly.io/user/personal_access_tokens',
  aliases: ['flyctl'],
  rules: [
    prefixedRule(OAUTH_TOKEN),
    {
      type: 'pattern',
      id: 'flyio-macaroon-token',
      title: 'Fly.io access token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Deploys and changes the apps or the organization that its caveats name.',
      evidence: 'memory',
      envName: 'FLY_API_TOKEN',
      // Base64 of a macaroon; several may follow each other with commas.
      anchors: ['fm2_', 'fm1r_', 'fm1a_'],
      pattern: 'fm(?:2|1r|1a)_[A-Za-z0-9+/]{100,900}={0,3}(?![A-Za-z0-9+/=])',
      window: 912,
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  prefixedExamples(OAUTH_TOKEN),
  {
    ruleId: 'flyio-macaroon-token',
    positives: (sample) => shapedExamples('FLY_API_TOKEN', () => `fm2_${sample.chars('A-Za-z0-9+/', 300)}==`),
    nearMisses: (sample) =>
      spoiledTexts('FLY_API_TOKEN', [
        `fm2_${sample.chars('A-Za-z0-9', 40)}`,
        `fm2_${sample.chars('A-Za-z0-9', 950)}`,
        `fm2-${sample.chars('A-Za-z0-9', 300)}`,
      ]),
  },
];
