import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'dvc_server_',
    characters: 'A-Za-z0-9_',
    length: [30, 80],
    id: 'devcycle-server-sdk-key',
    title: 'DevCycle server SDK key',
    kind: 'api-key',
    privilege: 'read',
    grants: 'Reads the whole configuration of features of an environment.',
    evidence: 'memory',
    envName: 'DEVCYCLE_SERVER_SDK_KEY',
    minEntropy: 3.3,
  },
  {
    prefix: 'dvc_client_',
    characters: 'A-Za-z0-9_',
    length: [30, 80],
    id: 'devcycle-client-sdk-key',
    title: 'DevCycle client SDK key',
    kind: 'api-key',
    privilege: 'public',
    grants: 'Evaluates features for a user; it is part of web pages.',
    evidence: 'memory',
    envName: 'DEVCYCLE_CLIENT_SDK_KEY',
    minEntropy: 3.3,
  },
  {
    prefix: 'dvc_mobile_',
    characters: 'A-Za-z0-9_',
    length: [30, 80],
    id: 'devcycle-mobile-sdk-key',
    title: 'DevCycle mobile SDK key',
    kind: 'api-key',
    privilege: 'public',
    grants: 'Evaluates features for a user; it is part of apps.',
    evidence: 'memory',
    envName: 'DEVCYCLE_MOBILE_SDK_KEY',
    minEntropy: 3.3,
  },
];

export const devcycle: Provider = {
  id: 'devcycle',
  name: 'DevCycle',
  docs: 'https://docs.devcycle.com/platform/account-management/api-credentials',
  rotate: 'https://app.devcycle.com',
  rules: [...KEYS.map(prefixedRule)],
};

export const examples: readonly RuleExamples[] = [...KEYS.map(prefixedExamples)];
