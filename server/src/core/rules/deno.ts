import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'ddp_',
    characters: 'A-Za-z0-9',
    length: [36, 36],
    id: 'deno-personal-access-token',
    title: 'Deno Deploy personal access token',
    kind: 'personal-token',
    privilege: 'full',
    grants: 'Deploys and changes the projects of its owner.',
    evidence: 'memory',
    envName: 'DENO_DEPLOY_TOKEN',
  },
  {
    prefix: 'ddo_',
    characters: 'A-Za-z0-9',
    length: [36, 36],
    id: 'deno-organization-token',
    title: 'Deno Deploy organization access token',
    kind: 'access-token',
    privilege: 'full',
    grants: 'Deploys and changes the projects of an organization.',
    evidence: 'memory',
    envName: 'DENO_DEPLOY_TOKEN',
  },
];

export const deno: Provider = {
  id: 'deno',
  name: 'Deno Deploy',
  docs: 'https://docs.deno.com/deploy/manual/deployctl',
  rotate: 'https://dash.deno.com/account#access-tokens',
  aliases: ['denodeploy'],
  rules: [...KEYS.map(prefixedRule)],
};

export const examples: readonly RuleExamples[] = [...KEYS.map(prefixedExamples)];
