import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'dp.pt.',
    characters: 'A-Za-z0-9',
    length: [40, 44],
    id: 'doppler-personal-token',
    title: 'Doppler personal token',
    kind: 'personal-token',
    privilege: 'admin',
    grants: "Reads and changes all secrets of its owner's account.",
    evidence: 'memory',
    envName: 'DOPPLER_TOKEN',
  },
  {
    prefix: 'dp.ct.',
    characters: 'A-Za-z0-9',
    length: [40, 44],
    id: 'doppler-cli-token',
    title: 'Doppler CLI token',
    kind: 'personal-token',
    privilege: 'admin',
    grants: "Reads and changes all secrets of its owner's account.",
    evidence: 'memory',
    envName: 'DOPPLER_TOKEN',
  },
  {
    prefix: 'dp.sa.',
    characters: 'A-Za-z0-9',
    length: [40, 44],
    id: 'doppler-service-account-token',
    title: 'Doppler service account token',
    kind: 'service-account',
    privilege: 'write',
    grants: 'Reads and changes the secrets that the service account may see.',
    evidence: 'memory',
    envName: 'DOPPLER_TOKEN',
  },
  {
    prefix: 'dp.scim.',
    characters: 'A-Za-z0-9',
    length: [40, 44],
    id: 'doppler-scim-token',
    title: 'Doppler SCIM token',
    kind: 'access-token',
    privilege: 'admin',
    grants: 'Creates and removes users of the workplace.',
    evidence: 'memory',
    envName: 'DOPPLER_SCIM_TOKEN',
  },
  {
    prefix: 'dp.audit.',
    characters: 'A-Za-z0-9',
    length: [40, 44],
    id: 'doppler-audit-token',
    title: 'Doppler audit token',
    kind: 'access-token',
    privilege: 'read',
    grants: 'Reads users, groups and logs of the workplace.',
    evidence: 'memory',
    envName: 'DOPPLER_AUDIT_TOKEN',
  },
];

export const doppler: Provider = {
  id: 'doppler',
  name: 'Doppler',
  docs: 'https://docs.doppler.com/reference/api',
  rotate: 'https://dashboard.doppler.com/',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
