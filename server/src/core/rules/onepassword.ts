import type { Check, Provider, RuleExamples, Sampler } from '../detection/rule';
import { decodeJson, encodeJson } from './support/base64Json';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

/** The token is a JSON object with the account's address and its keys. */
const isServiceAccount: Check = (value) => {
  const account = decodeJson(value.slice('ops_'.length));
  return account && ('signInAddress' in account || 'secretKey' in account) ? 'unknown' : 'doubtful';
};

export const onepassword: Provider = {
  id: 'onepassword',
  name: '1Password',
  docs: 'https://developer.1password.com/docs/service-accounts/security/',
  aliases: ['1password'],
  rules: [
    {
      type: 'pattern',
      id: 'onepassword-service-account-token',
      title: '1Password service account token',
      kind: 'service-account',
      privilege: 'read',
      grants: 'Reads, and where allowed changes, the items of the vaults that it was given.',
      evidence: 'memory',
      envName: 'OP_SERVICE_ACCOUNT_TOKEN',
      anchors: ['ops_eyJ'],
      pattern: 'ops_eyJ[A-Za-z0-9+/_-]{200,1600}={0,2}(?![A-Za-z0-9+/=_-])',
      window: 1616,
      check: isServiceAccount,
    },
    {
      type: 'pattern',
      id: 'onepassword-secret-key',
      title: '1Password secret key',
      kind: 'private-key',
      privilege: 'full',
      grants: "Opens the account, together with its user's password.",
      evidence: 'memory',
      envName: 'OP_SECRET_KEY',
      anchors: ['A3-'],
      pattern: 'A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}(?![A-Za-z0-9_-])',
    },
  ],
};

function serviceAccountToken(sample: Sampler): string {
  return `ops_${encodeJson({
    signInAddress: 'example.1password.com',
    userAuth: { method: 'SRPg-4096', alg: 'PBES2g-HS256', iterations: 650000, salt: sample.chars('A-Za-z0-9_-', 22) },
    email: `${sample.chars('a-z0-9', 13)}@1passwordserviceaccounts.com`,
    srpX: sample.chars('a-f0-9', 64),
    secretKey: `${sample.chars('A-Z0-9', 34)}`,
  })}`;
}

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'onepassword-service-account-token',
    positives: (sample) => shapedExamples('OP_SERVICE_ACCOUNT_TOKEN', () => serviceAccountToken(sample)),
    nearMisses: (sample) =>
      spoiledTexts('OP_SERVICE_ACCOUNT_TOKEN', [
        serviceAccountToken(sample).slice(0, 150),
        serviceAccountToken(sample).replace('ops_', 'ops-'),
        `ops_${sample.chars('f-z', 300)}`,
      ]),
  },
  {
    ruleId: 'onepassword-secret-key',
    positives: (sample) =>
      shapedExamples(
        'OP_SECRET_KEY',
        () => `A3-${[6, 6, 5, 5, 5, 5].map((length) => sample.chars('A-Z0-9', length)).join('-')}`,
      ),
    nearMisses: (sample) =>
      spoiledTexts('OP_SECRET_KEY', [
        `A3-${[6, 6, 5, 5, 5].map((length) => sample.chars('A-Z0-9', length)).join('-')}`,
        `A3-${[6, 6, 5, 5, 5, 6].map((length) => sample.chars('A-Z0-9', length)).join('-')}`,
        `A4-${[6, 6, 5, 5, 5, 5].map((length) => sample.chars('A-Z0-9', length)).join('-')}`,
      ]),
  },
];
