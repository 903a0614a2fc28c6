import type { PatternRule, Provider, RuleExamples } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

/** Identifiers are four letters that tell the kind, then base32. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
function keyIdRule(prefixes: readonly string[], facts: Omit<PatternRule, 'type' | 'anchors' | 'pattern'>): PatternRule {
  return {
    type: 'pattern',
    anchors: prefixes,
    pattern: `(?:${prefixes.join('|')})[A-Z2-7]{16}(?![A-Za-z0-9])`,
    minEntropy: 2.5,
    ...facts,
  };
}

/** How session tokens of the security token service begin: the base64 of their first fields. */
const SESSION_STARTS = ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz', 'FQoGZXIvYXdz', 'FQoDYXdz'];

export const aws: Provider = {
  id: 'aws',
  name: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  rotate: 'https://console.aws.amazon.com/iam/home#/security_credentials',
  aliases: ['amazon', 'amazonaws', 'amazonwebservices'],
  rules: [
    keyIdRule(['AKIA'], {
      id: 'aws-access-key-id',
      title: 'AWS access key ID',
      kind: 'api-key',
      privilege: 'unknown',
      grants:
        'Signs requests as an IAM user or the root user, together with its secret access key, until it is deleted.',
      evidence: 'documented',
      envName: 'AWS_ACCESS_KEY_ID',
      pairsWith: ['aws-secret-access-key'],
    }),
    keyIdRule(['ASIA'], {
      id: 'aws-temporary-access-key-id',
      title: 'AWS temporary access key ID',
      kind: 'session-token',
      privilege: 'unknown',
      grants: 'Signs requests as a role or a user, together with its secret and session token, until it expires.',
      evidence: 'documented',
      envName: 'AWS_ACCESS_KEY_ID',
      pairsWith: ['aws-secret-access-key'],
    }),
    keyIdRule(['ABIA', 'ACCA'], {
      id: 'aws-service-credential-id',
      title: 'AWS service credential ID',
      kind: 'access-token',
      privilege: 'unknown',
      grants: 'Names a bearer token of a service or a credential for one context.',
      evidence: 'documented',
      envName: 'AWS_ACCESS_KEY_ID',
    }),
    {
      type: 'named',
      id: 'aws-secret-access-key',
      title: 'AWS secret access key',
      kind: 'api-key',
      privilege: 'full',
      grants: 'Signs requests with all permissions of its IAM user, together with the access key ID.',
      evidence: 'documented',
      envName: 'AWS_SECRET_ACCESS_KEY',
      // A hash in hexadecimal has the same length, but never more than 4 bits a character.
      minEntropy: 4.1,
      services: ['aws', 'amazon', 'akia', 'boto', 'dynamodb', 'secretaccesskey', 's3', 'ses', 'sqs', 'sns'],
      words: ['secret', 'access', 'key', 'token'],
      value: '[A-Za-z0-9/+]{40}',
    },
    {
      type: 'pattern',
      id: 'aws-session-token',
      title: 'AWS session token',
      kind: 'session-token',
      privilege: 'unknown',
      grants: 'Acts as a role or a user until it expires, together with the temporary key it belongs to.',
      evidence: 'memory',
      envName: 'AWS_SESSION_TOKEN',
      anchors: SESSION_STARTS,
      pattern: `(?:${SESSION_STARTS.join('|')})[A-Za-z0-9+/]{80,2000}={0,2}(?![A-Za-z0-9+/=])`,
      window: 2048,
    },
    {
      type: 'pattern',
      id: 'aws-bedrock-api-key',
      title: 'Amazon Bedrock API key',
      kind: 'api-key',
      privilege: 'write',
      grants: 'Calls the models of Amazon Bedrock at the expense of the account.',
      evidence: 'memory',
      envName: 'AWS_BEARER_TOKEN_BEDROCK',
      // The base64 of `BedrockAPIKey-` and of `bedrock.amazonaws.com`.
      anchors: ['ABSKQmVkcm9ja0FQSUtleS', 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t'],
      pattern:
        '(?:ABSKQmVkcm9ja0FQSUtleS|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t)[A-Za-z0-9+/]{60,2400}={0,2}(?![A-Za-z0-9+/=])',
      window: 2500,
    },
    {
      type: 'pattern',
      id: 'aws-mws-auth-token',
      title: 'Amazon Marketplace Web Service token',
      kind: 'access-token',
      privilege: 'write',
      grants: "Acts on a seller's account in the Amazon marketplace.",
      evidence: 'memory',
      envName: 'MWS_AUTH_TOKEN',
      anchors: ['amzn.mws.'],
      pattern: 'amzn\\.mws\\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9])',
    },
    {
      type: 'pattern',
      id: 'aws-login-client-secret',
      title: 'Login with Amazon client secret',
      kind: 'oauth-client-secret',
      privilege: 'write',
      grants: 'Acts as an application that signs users in with Amazon.',
      evidence: 'memory',
      envName: 'AMAZON_CLIENT_SECRET',
      anchors: ['amzn1.oa2-cs.v1.'],
      pattern: 'amzn1\\.oa2-cs\\.v1\\.[0-9a-f]{64}(?![A-Za-z0-9])',
    },
  ],
};

function keyIdExamples(ruleId: string, prefixes: readonly string[]): RuleExamples {
  const base32 = 'A-Z2-7';
  return {
    ruleId,
    positives: (sample) => shapedExamples('AWS_ACCESS_KEY_ID', () => sample.pick(prefixes) + sample.chars(base32, 16)),
    nearMisses: (sample) =>
      spoiledTexts('AWS_ACCESS_KEY_ID', [
        sample.pick(prefixes) + sample.chars(base32, 15),
        sample.pick(prefixes) + sample.chars(base32, 17),
        `${sample.pick(prefixes)}0${sample.chars(base32, 15)}`,
        `AIDA${sample.chars(base32, 16)}`,
        `X${sample.pick(prefixes)}${sample.chars(base32, 16)}`,
      ]),
  };
}

const hexUuid = 'a-f0-9';

export const examples: readonly RuleExamples[] = [
  keyIdExamples('aws-access-key-id', ['AKIA']),
  keyIdExamples('aws-temporary-access-key-id', ['ASIA']),
  keyIdExamples('aws-service-credential-id', ['ABIA', 'ACCA']),
  {
    ruleId: 'aws-secret-access-key',
    positives: (sample) => namedExamples('AWS_SECRET_ACCESS_KEY', () => sample.chars('A-Za-z0-9/+', 40)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'AWS_SECRET_ACCESS_KEY',
        [sample.chars('A-Za-z0-9/+', 39), sample.chars('a-f0-9', 40), sample.chars('A-Za-z0-9/+', 41)],
        sample.chars('A-Za-z0-9', 40),
      ),
  },
  {
    ruleId: 'aws-session-token',
    positives: (sample) =>
      shapedExamples('AWS_SESSION_TOKEN', () => `${sample.pick(SESSION_STARTS)}${sample.chars('A-Za-z0-9+/', 356)}==`),
    nearMisses: (sample) =>
      spoiledTexts('AWS_SESSION_TOKEN', [
        `IQoJb3JpZ2lu${sample.chars('A-Za-z0-9', 40)}`,
        `iqojb3jpz2lu${sample.chars('A-Za-z0-9', 300)}`,
        `IQoJb3JpZ2lu${sample.chars('A-Za-z0-9', 40)}-${sample.chars('A-Za-z0-9', 60)}`,
      ]),
  },
  {
    ruleId: 'aws-bedrock-api-key',
    positives: (sample) =>
      shapedExamples('AWS_BEARER_TOKEN_BEDROCK', () => `ABSKQmVkcm9ja0FQSUtleS${sample.chars('A-Za-z0-9+/', 109)}=`),
    nearMisses: (sample) =>
      spoiledTexts('AWS_BEARER_TOKEN_BEDROCK', [
        `ABSKQmVkcm9ja0FQSUtleS${sample.chars('A-Za-z0-9', 20)}`,
        `ABSK${sample.chars('A-Za-z0-9', 128)}`,
        `bedrock-api-key-${sample.chars('A-Za-z0-9', 12)}`,
      ]),
  },
  {
    ruleId: 'aws-mws-auth-token',
    positives: (sample) =>
      shapedExamples(
        'MWS_AUTH_TOKEN',
        () => `amzn.mws.${[8, 4, 4, 4, 12].map((length) => sample.chars(hexUuid, length)).join('-')}`,
      ),
    nearMisses: (sample) =>
      spoiledTexts('MWS_AUTH_TOKEN', [
        `amzn.mws.${[8, 4, 4, 4, 11].map((length) => sample.chars(hexUuid, length)).join('-')}`,
        `amzn.mws.${sample.chars(hexUuid, 36)}`,
        `amzn_mws_${[8, 4, 4, 4, 12].map((length) => sample.chars(hexUuid, length)).join('-')}`,
      ]),
  },
  {
    ruleId: 'aws-login-client-secret',
    positives: (sample) => shapedExamples('AMAZON_CLIENT_SECRET', () => `amzn1.oa2-cs.v1.${sample.chars(hexUuid, 64)}`),
    nearMisses: (sample) =>
      spoiledTexts('AMAZON_CLIENT_SECRET', [
        `amzn1.oa2-cs.v1.${sample.chars(hexUuid, 63)}`,
        `amzn1.oa2-cs.v1.${sample.chars(hexUuid, 65)}`,
        `amzn1.application-oa2-client.${sample.chars(hexUuid, 32)}`,
      ]),
  },
];
