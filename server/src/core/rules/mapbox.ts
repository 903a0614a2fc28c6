import type { Check, PatternRule, Provider, RuleExamples, Sampler } from '../detection/rule';
import { decodeJson, encodeJsonUrl } from './support/base64Json';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';

/** The middle part is a JSON object that starts with the user's name; temporary tokens carry their scopes in it as well. */
const hasUser: Check = (value) => (typeof decodeJson(value.split('.')[1] ?? '')?.u === 'string' ? 'valid' : 'doubtful');

type Facts = Pick<PatternRule, 'id' | 'title' | 'privilege' | 'grants' | 'envName'>;

const tokenRule = (type: string, facts: Facts): PatternRule => ({
  type: 'pattern',
  kind: 'access-token',
  evidence: 'documented',
  anchors: [`${type}.eyJ1Ijoi`],
  pattern: `${type}\\.eyJ1Ijoi[A-Za-z0-9_-]{20,600}\\.[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])`,
  window: 660,
  check: hasUser,
  ...facts,
});

export const mapbox: Provider = {
  id: 'mapbox',
  name: 'Mapbox',
  docs: 'https://docs.mapbox.com/api/accounts/tokens/',
  rotate: 'https://console.mapbox.com/account/access-tokens/',
  rules: [
    tokenRule('sk', {
      id: 'mapbox-secret-token',
      title: 'Mapbox secret access token',
      privilege: 'write',
      grants: 'Uploads and changes data of the account within its scopes.',
      envName: 'MAPBOX_SECRET_TOKEN',
    }),
    tokenRule('tk', {
      id: 'mapbox-temporary-token',
      title: 'Mapbox temporary access token',
      privilege: 'restricted',
      grants: 'Calls the API within its scopes for an hour at most.',
      envName: 'MAPBOX_ACCESS_TOKEN',
    }),
    tokenRule('pk', {
      id: 'mapbox-public-token',
      title: 'Mapbox public access token',
      privilege: 'public',
      grants: 'Loads maps at the cost of the account; it is made to be shipped to browsers.',
      envName: 'MAPBOX_ACCESS_TOKEN',
    }),
  ],
};

function token(sample: Sampler, type: string, claims: (user: string, id: string) => object): string {
  const payload = claims(sample.chars('a-z', 8), `c${sample.chars('a-z0-9', 24)}`);
  return `${type}.${encodeJsonUrl(payload)}.${sample.chars('A-Za-z0-9_-', 22)}`;
}

const tokenExamples = (ruleId: string, type: string, name: string): RuleExamples => ({
  ruleId,
  positives: (sample) => shapedExamples(name, () => token(sample, type, (u, a) => ({ u, a }))),
  nearMisses: (sample) =>
    spoiledTexts(name, [
      `${type}.eyJ1Ijoi${sample.chars('A-Za-z0-9', 60)}.${sample.chars('A-Za-z0-9', 22)}`,
      token(sample, type, (u, a) => ({ u, a })).slice(0, -1),
      token(sample, `${type}x`, (u, a) => ({ u, a })),
    ]),
});

export const examples: readonly RuleExamples[] = [
  tokenExamples('mapbox-secret-token', 'sk', 'MAPBOX_SECRET_TOKEN'),
  tokenExamples('mapbox-temporary-token', 'tk', 'MAPBOX_ACCESS_TOKEN'),
  tokenExamples('mapbox-public-token', 'pk', 'MAPBOX_ACCESS_TOKEN'),
];
