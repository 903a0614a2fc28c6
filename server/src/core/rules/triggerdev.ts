import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'tr_dev_',
    characters: 'A-Za-z0-9_',
    length: [20, 60],
    id: 'triggerdev-dev-key',
    title: 'Trigger.dev development key',
    kind: 'api-key',
    privilege: 'restricted',
    grants: 'Runs tasks in the development environment.',
    evidence: 'documented',
    minEntropy: 3.5,
    envName: 'TRIGGER_SECRET_KEY',
  },
  {
    prefix: 'tr_prod_',
    characters: 'A-Za-z0-9_',
    length: [20, 60],
    id: 'triggerdev-prod-key',
    title: 'Trigger.dev production key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Runs tasks in the production environment.',
    evidence: 'documented',
    minEntropy: 3.5,
    envName: 'TRIGGER_SECRET_KEY',
  },
  {
    prefix: 'tr_stg_',
    characters: 'A-Za-z0-9_',
    length: [20, 60],
    id: 'triggerdev-staging-key',
    title: 'Trigger.dev staging key',
    kind: 'api-key',
    privilege: 'restricted',
    grants: 'Runs tasks in the staging environment.',
    evidence: 'documented',
    minEntropy: 3.5,
    envName: 'TRIGGER_SECRET_KEY',
  },
  {
    prefix: 'tr_preview_',
    characters: 'A-Za-z0-9_',
    length: [20, 60],
    id: 'triggerdev-preview-key',
    title: 'Trigger.dev preview key',
    kind: 'api-key',
    privilege: 'restricted',
    grants: 'Runs tasks in preview environments.',
    evidence: 'documented',
    minEntropy: 3.5,
    envName: 'TRIGGER_SECRET_KEY',
  },
  {
    prefix: 'tr_pat_',
    characters: 'A-Za-z0-9_',
    length: [30, 60],
    id: 'triggerdev-personal-token',
    title: 'Trigger.dev personal access token',
    kind: 'personal-token',
    privilege: 'full',
    grants: 'Acts for its user in all projects.',
    // npm trigger.dev: personalTokenPrefix.
    evidence: 'client',
    minEntropy: 3.5,
    envName: 'TRIGGER_ACCESS_TOKEN',
  },
];

export const triggerdev: Provider = {
  id: 'triggerdev',
  name: 'Trigger.dev',
  docs: 'https://trigger.dev/docs/apikeys',
  rotate: 'https://cloud.trigger.dev',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
