import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'pscale_tkn_',
    characters: 'A-Za-z0-9_.=-',
    length: [16, 128],
    id: 'planetscale-service-token',
    title: 'PlanetScale service token',
    kind: 'service-account',
    privilege: 'write',
    grants: 'Manages databases and branches within its permissions.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'PLANETSCALE_SERVICE_TOKEN',
  },
  {
    prefix: 'pscale_pw_',
    characters: 'A-Za-z0-9_.=-',
    length: [16, 128],
    id: 'planetscale-password',
    title: 'PlanetScale database password',
    kind: 'password',
    privilege: 'write',
    grants: 'Reads and changes one branch of a database, together with its user name.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'DATABASE_PASSWORD',
  },
  {
    prefix: 'pscale_oauth_',
    characters: 'A-Za-z0-9_.=-',
    length: [16, 128],
    id: 'planetscale-oauth-token',
    title: 'PlanetScale OAuth token',
    kind: 'access-token',
    privilege: 'write',
    grants: 'Acts for the user who authorised the application.',
    evidence: 'memory',
    minEntropy: 3.5,
    envName: 'PLANETSCALE_OAUTH_TOKEN',
  },
];

export const planetscale: Provider = {
  id: 'planetscale',
  name: 'PlanetScale',
  docs: 'https://planetscale.com/docs/concepts/service-tokens',
  rotate: 'https://app.planetscale.com/~/settings/service-tokens',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
