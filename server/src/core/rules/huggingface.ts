import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    id: 'huggingface-access-token',
    title: 'Hugging Face access token',
    kind: 'access-token',
    privilege: 'write',
    grants: 'Reads, and where allowed changes, the models, data sets and spaces of its user, and runs inference.',
    // npm @huggingface/hub, checkCredentials: `hf_`; it tells no length.
    evidence: 'client',
    envName: 'HF_TOKEN',
    minEntropy: 3.5,
    prefix: 'hf_',
    characters: 'A-Za-z0-9',
    length: [30, 40],
  },
  {
    id: 'huggingface-organization-token',
    title: 'Hugging Face organization token',
    kind: 'access-token',
    privilege: 'write',
    grants: 'Reads and changes what belongs to the organization (a retired kind).',
    evidence: 'memory',
    envName: 'HF_TOKEN',
    minEntropy: 3.5,
    prefix: 'api_org_',
    characters: 'A-Za-z0-9',
    length: [30, 40],
  },
];

export const huggingface: Provider = {
  id: 'huggingface',
  name: 'Hugging Face',
  docs: 'https://huggingface.co/docs/hub/security-tokens',
  rotate: 'https://huggingface.co/settings/tokens',
  aliases: ['hf', 'huggingfacehub'],
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
