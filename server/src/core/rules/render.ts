import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'rnd_',
    characters: 'A-Za-z0-9',
    length: [28, 32],
    id: 'render-api-key',
    title: 'Render API key',
    kind: 'api-key',
    privilege: 'full',
    grants: "Manages all services of its user's workspaces.",
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'RENDER_API_KEY',
  },
];

export const render: Provider = {
  id: 'render',
  name: 'Render',
  docs: 'https://render.com/docs/api',
  rotate: 'https://dashboard.render.com/u/settings#api-keys',
  aliases: ['onrender'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
