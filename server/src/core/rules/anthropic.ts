import type { Provider, RuleExamples, Sampler } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const FACTS = { evidence: 'memory', characters: 'A-Za-z0-9_-', length: [80, 120] } as const;

/** Keys of the console end in zero bits. */
const ENDED = { ...FACTS, check: (key: string) => (key.endsWith('AA') ? 'unknown' : 'invalid') } as const;

const KEYS: readonly PrefixedKey[] = [
  {
    ...ENDED,
    id: 'anthropic-api-key',
    title: 'Anthropic API key',
    kind: 'api-key',
    privilege: 'write',
    grants: 'Calls the models in its workspace, at the expense of the organization.',
    envName: 'ANTHROPIC_API_KEY',
    prefix: 'sk-ant-api03-',
  },
  {
    ...ENDED,
    id: 'anthropic-admin-key',
    title: 'Anthropic admin API key',
    kind: 'api-key',
    privilege: 'admin',
    grants: 'Manages the members, workspaces and keys of the organization.',
    envName: 'ANTHROPIC_ADMIN_KEY',
    prefix: 'sk-ant-admin01-',
  },
  {
    ...FACTS,
    id: 'anthropic-oauth-token',
    title: 'Anthropic OAuth access token',
    kind: 'access-token',
    privilege: 'write',
    grants: 'Calls the models at the expense of the subscription of its user.',
    envName: 'ANTHROPIC_AUTH_TOKEN',
    prefix: 'sk-ant-oat01-',
  },
  {
    ...FACTS,
    id: 'anthropic-refresh-token',
    title: 'Anthropic OAuth refresh token',
    kind: 'refresh-token',
    privilege: 'write',
    grants: 'Gets new access tokens for the subscription of its user.',
    envName: 'ANTHROPIC_REFRESH_TOKEN',
    prefix: 'sk-ant-ort01-',
  },
  {
    ...FACTS,
    id: 'anthropic-session-key',
    title: 'Anthropic session key',
    kind: 'session-token',
    privilege: 'full',
    grants: 'Acts as a signed-in user.',
    envName: 'ANTHROPIC_SESSION_KEY',
    prefix: 'sk-ant-sid01-',
  },
];

export const anthropic: Provider = {
  id: 'anthropic',
  name: 'Anthropic',
  docs: 'https://docs.anthropic.com/en/api/overview',
  rotate: 'https://console.anthropic.com/settings/keys',
  aliases: ['claude'],
  rules: KEYS.map(prefixedRule),
};

/** Values of the helper would lack the end. */
function endedExamples({ id, envName, prefix }: PrefixedKey): RuleExamples {
  const key = (sample: Sampler, length: number) => `${prefix}${sample.chars('A-Za-z0-9_-', length)}AA`;
  return {
    ruleId: id,
    positives: (sample) => shapedExamples(envName, () => key(sample, 93)),
    nearMisses: (sample) =>
      spoiledTexts(envName, [
        key(sample, 77),
        key(sample, 119),
        key(sample, 93).replace(/.AA$/, 'AAB'),
        key(sample, 93).toUpperCase(),
      ]),
  };
}

export const examples: readonly RuleExamples[] = KEYS.map((key) => (key.check ? endedExamples : prefixedExamples)(key));
