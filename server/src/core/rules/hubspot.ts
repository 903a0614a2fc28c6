import type { Provider, RuleExamples } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';
import { uuid } from './support/uuid';

export const hubspot: Provider = {
  id: 'hubspot',
  name: 'HubSpot',
  docs: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
  rules: [
    {
      type: 'pattern',
      id: 'hubspot-private-app-token',
      title: 'HubSpot private app access token',
      kind: 'access-token',
      privilege: 'write',
      grants: "Reads and changes the account's contacts and deals within the app's scopes.",
      evidence: 'memory',
      envName: 'HUBSPOT_ACCESS_TOKEN',
      // The region's data centre follows: na1, na2, eu1, ap1.
      anchors: ['pat-na', 'pat-eu', 'pat-ap'],
      pattern:
        'pat-[a-z]{2}[0-9]{1,2}-[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}(?![A-Za-z0-9_-])',
    },
    {
      type: 'named',
      id: 'hubspot-legacy-api-key',
      title: 'HubSpot API key',
      kind: 'api-key',
      privilege: 'full',
      grants:
        "Reads and changes all of the account's data (withdrawn by HubSpot in 2022), or names a developer account.",
      evidence: 'memory',
      envName: 'HUBSPOT_API_KEY',
      services: ['hubspot', 'hapikey'],
      words: ['key', 'token', 'secret', 'hapikey'],
      value: '[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}',
    },
  ],
};

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'hubspot-private-app-token',
    positives: (sample) =>
      shapedExamples('HUBSPOT_ACCESS_TOKEN', () => `pat-${sample.pick(['na1', 'eu1'])}-${uuid(sample)}`),
    nearMisses: (sample) =>
      spoiledTexts('HUBSPOT_ACCESS_TOKEN', [
        `pat-na1-${uuid(sample).slice(1)}`,
        `pat-na1-${uuid(sample)}0`,
        `pat_na1_${uuid(sample)}`,
      ]),
  },
  {
    ruleId: 'hubspot-legacy-api-key',
    positives: (sample) => namedExamples('HUBSPOT_API_KEY', () => uuid(sample)),
    nearMisses: (sample) =>
      spoiledNamedTexts('HUBSPOT_API_KEY', [uuid(sample).slice(1), uuid(sample).replace(/-/g, '_')], uuid(sample)),
  },
];
