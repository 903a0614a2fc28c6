import { tokenChecksum } from '../detection/checksum';
import type { Check, Provider, RuleExamples, Sampler } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { uuid } from './support/uuid';

/** 30 random characters and their checksum. https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/ */
const endsInChecksum: Check = (token) => (tokenChecksum(token.slice(4, 34)) === token.slice(34) ? 'valid' : 'doubtful');

export const npm: Provider = {
  id: 'npm',
  name: 'npm',
  docs: 'https://docs.npmjs.com/about-access-tokens',
  rotate: 'https://docs.npmjs.com/revoking-access-tokens',
  aliases: ['npmjs', 'npmrc'],
  rules: [
    {
      type: 'pattern',
      id: 'npm-access-token',
      title: 'npm access token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Installs private packages and, unless it is read-only, publishes packages of its owner.',
      evidence: 'documented',
      envName: 'NPM_TOKEN',
      anchors: ['npm_'],
      pattern: 'npm_[A-Za-z0-9]{36}(?![A-Za-z0-9_])',
      check: endsInChecksum,
    },
    {
      type: 'pattern',
      id: 'npm-legacy-token',
      title: 'npm registry token',
      kind: 'access-token',
      privilege: 'write',
      grants: 'Installs and publishes packages of its owner in the registry of its line.',
      evidence: 'documented',
      envName: 'NPM_TOKEN',
      anchors: ['_authToken'],
      pattern:
        '_authToken["\']?\\s{0,4}[=:]\\s{0,4}["\']?(?<secret>[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})(?![A-Za-z0-9-])',
      notAfter: '',
    },
    {
      type: 'pattern',
      id: 'npm-registry-password',
      title: 'npm registry password',
      kind: 'password',
      privilege: 'write',
      grants: 'Installs and publishes packages in the registry of its line as its user.',
      evidence: 'documented',
      envName: 'NPM_AUTH',
      // Only behind the address of a registry, as npm asks for since its version 9.
      anchors: ['/:_auth=', '/:_password='],
      pattern: '/:_(?:auth|password)=["\']?(?<secret>[A-Za-z0-9+/]{8,400}={0,2})(?![A-Za-z0-9+/=])',
      notAfter: '',
    },
  ],
};

function token(sample: Sampler): string {
  const random = sample.chars('A-Za-z0-9', 30);
  return `npm_${random}${tokenChecksum(random)}`;
}

const REGISTRY = '//npm.example.com/';

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'npm-access-token',
    positives(sample) {
      const inFile = token(sample);
      return [
        ...shapedExamples('NPM_TOKEN', () => token(sample)),
        { text: `${REGISTRY}:_authToken=${inFile}\n`, secret: inFile },
      ];
    },
    nearMisses(sample) {
      const good = token(sample);
      return spoiledTexts('NPM_TOKEN', [
        good.slice(0, -1),
        `${good}a`,
        good.slice(0, -1) + (good.endsWith('7') ? '8' : '7'),
        good.replace('npm_', 'npm-'),
      ]);
    },
  },
  {
    ruleId: 'npm-legacy-token',
    positives(sample) {
      const [first, second, third] = [uuid(sample), uuid(sample), uuid(sample)];
      return [
        { text: `always-auth=true\n${REGISTRY}:_authToken=${first}\n`, secret: first },
        { text: `${REGISTRY}:_authToken = "${second}"\n`, secret: second },
        { text: `RUN echo "${REGISTRY}:_authToken=${third}" > .npmrc\n`, secret: third },
      ];
    },
    nearMisses: (sample) => [
      `${REGISTRY}:_authToken=${uuid(sample).slice(1)}\n`,
      `${REGISTRY}:_authToken=\${NPM_TOKEN}\n`,
      `request id ${uuid(sample)}\n`,
    ],
  },
  {
    ruleId: 'npm-registry-password',
    positives(sample) {
      const [first, second, third] = [24, 38, 44].map((length) => `${sample.chars('A-Za-z0-9+/', length)}==`);
      return [
        { text: `${REGISTRY}:_password=${first}\n${REGISTRY}:username=build\n`, secret: first ?? '' },
        { text: `//npm.shop.internal/:_auth="${second}"\n`, secret: second ?? '' },
        { text: `The line was //npm.shop.internal/:_auth=${third} until May.\n`, secret: third ?? '' },
      ];
    },
    nearMisses: (sample) => [
      `${REGISTRY}:_password=\${NPM_PASSWORD}\n`,
      `${REGISTRY}:_auth=${sample.chars('a-z', 7)}\n`,
      `${REGISTRY}:_authority=${sample.chars('A-Za-z0-9', 40)}\n`,
    ],
  },
];
