import type { Provider, RuleExamples } from '../detection/rule';
import { type PrefixedKey, prefixedExamples, prefixedRule } from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'sha256~',
    characters: 'A-Za-z0-9_-',
    length: [43, 43],
    id: 'openshift-access-token',
    title: 'OpenShift OAuth access token',
    kind: 'session-token',
    privilege: 'full',
    grants: 'Acts as the user who logged in, until it expires.',
    evidence: 'memory',
    envName: 'OPENSHIFT_TOKEN',
    minEntropy: 3,
  },
];

export const openshift: Provider = {
  id: 'openshift',
  name: 'OpenShift',
  docs: 'https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/authentication_and_authorization/',
  rotate:
    'https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/authentication_and_authorization/',
  rules: KEYS.map(prefixedRule),
};

export const examples: readonly RuleExamples[] = KEYS.map(prefixedExamples);
