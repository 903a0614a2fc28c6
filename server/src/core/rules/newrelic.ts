import type { PatternRule, Provider, RuleExamples } from '../detection/rule';
import { namedExamples, shapedExamples, spoiledNamedTexts, spoiledTexts } from './support/exampleTexts';

interface Shape {
  readonly prefix: string;
  readonly characters: string;
  readonly shortest: number;
  readonly longest: number;
  readonly facts: Pick<PatternRule, 'id' | 'title' | 'kind' | 'privilege' | 'grants' | 'envName'>;
}

const SHAPES: readonly Shape[] = [
  {
    prefix: 'NRAK-',
    characters: 'A-Za-z0-9',
    shortest: 27,
    longest: 27,
    facts: {
      id: 'newrelic-user-key',
      title: 'New Relic user key',
      kind: 'personal-token',
      privilege: 'full',
      grants: 'Queries data and changes configuration through NerdGraph as its user.',
      envName: 'NEW_RELIC_API_KEY',
    },
  },
  {
    prefix: 'NRJS-',
    characters: 'a-f0-9',
    shortest: 19,
    longest: 19,
    facts: {
      id: 'newrelic-browser-key',
      title: 'New Relic browser key',
      kind: 'api-key',
      privilege: 'public',
      grants: 'Reports browser monitoring data; it is made to be shipped to browsers.',
      envName: 'NEW_RELIC_BROWSER_KEY',
    },
  },
  {
    prefix: 'NRII-',
    characters: 'A-Za-z0-9_-',
    shortest: 32,
    longest: 32,
    facts: {
      id: 'newrelic-insights-insert-key',
      title: 'New Relic Insights insert key',
      kind: 'api-key',
      privilege: 'write',
      grants: 'Submits events to the account.',
      envName: 'NEW_RELIC_INSERT_KEY',
    },
  },
  {
    prefix: 'NRIQ-',
    characters: 'A-Za-z0-9_-',
    shortest: 32,
    longest: 32,
    facts: {
      id: 'newrelic-insights-query-key',
      title: 'New Relic Insights query key',
      kind: 'api-key',
      privilege: 'read',
      grants: "Queries the account's data.",
      envName: 'NEW_RELIC_QUERY_KEY',
    },
  },
  {
    prefix: 'NRRA-',
    characters: 'a-f0-9',
    shortest: 40,
    longest: 44,
    facts: {
      id: 'newrelic-rest-api-key',
      title: 'New Relic REST API key',
      kind: 'api-key',
      privilege: 'full',
      grants: "Reads and changes the account's data through the REST API.",
      envName: 'NEW_RELIC_REST_API_KEY',
    },
  },
  {
    prefix: 'NRSP-',
    characters: 'A-Za-z0-9',
    shortest: 30,
    longest: 44,
    facts: {
      id: 'newrelic-synthetics-location-key',
      title: 'New Relic Synthetics private location key',
      kind: 'api-key',
      privilege: 'write',
      grants: 'Joins a job manager to the private location and receives its checks.',
      envName: 'PRIVATE_LOCATION_KEY',
    },
  },
];

export const newrelic: Provider = {
  id: 'newrelic',
  name: 'New Relic',
  docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
  rotate: 'https://one.newrelic.com/launcher/api-keys-ui.api-keys-launcher',
  aliases: ['nr'],
  rules: [
    ...SHAPES.map(
      ({ prefix, characters, shortest, longest, facts }): PatternRule => ({
        type: 'pattern',
        evidence: 'memory',
        anchors: [prefix],
        pattern: `${prefix}[${characters}]{${shortest},${longest}}(?![A-Za-z0-9_-])`,
        ...facts,
      }),
    ),
    {
      type: 'pattern',
      id: 'newrelic-license-key',
      title: 'New Relic license key',
      kind: 'api-key',
      privilege: 'write',
      grants: 'Reports data to the account, at its cost.',
      evidence: 'memory',
      envName: 'NEW_RELIC_LICENSE_KEY',
      // Forty characters in all; keys of a region start with its name, as in eu01xx.
      anchors: ['NRAL'],
      before: '(?:[a-f0-9]{6}|[a-z]{2}[0-9]{2}xx)[a-fA-F0-9]{30}',
      beforeLength: 40,
      pattern: 'NRAL(?![A-Za-z0-9])',
    },
    {
      type: 'named',
      id: 'newrelic-legacy-license-key',
      title: 'New Relic license key',
      kind: 'api-key',
      privilege: 'write',
      grants: 'Reports data to the account, at its cost.',
      evidence: 'documented',
      envName: 'NEW_RELIC_LICENSE_KEY',
      services: ['newrelic', 'nr'],
      words: ['license', 'licence', 'key'],
      value: '(?:[a-f0-9]{6}|[a-z]{2}[0-9]{2}xx)[a-f0-9]{34}',
    },
  ],
};

const shapeExamples = ({ prefix, characters, shortest, longest, facts }: Shape): RuleExamples => ({
  ruleId: facts.id,
  positives: (sample) => shapedExamples(facts.envName, () => `${prefix}${sample.chars(characters, shortest)}`),
  nearMisses: (sample) =>
    spoiledTexts(facts.envName, [
      `${prefix}${sample.chars(characters, shortest - 1)}`,
      `${prefix}${sample.chars(characters, longest + 1)}`,
      `${prefix.toLowerCase()}${sample.chars(characters, shortest)}`,
    ]),
});

export const examples: readonly RuleExamples[] = [
  ...SHAPES.map(shapeExamples),
  {
    ruleId: 'newrelic-license-key',
    positives: (sample) =>
      shapedExamples('NEW_RELIC_LICENSE_KEY', () =>
        sample.pick([`${sample.chars('a-f0-9', 32)}FFFFNRAL`, `eu01xx${sample.chars('a-f0-9', 30)}NRAL`]),
      ),
    nearMisses: (sample) =>
      spoiledTexts('NEW_RELIC_LICENSE_KEY', [
        `${sample.chars('a-f0-9', 35)}NRAL`,
        `${sample.chars('a-f0-9', 37)}NRAL`,
        `${sample.chars('a-f0-9', 36)}NRALX`,
      ]),
  },
  {
    ruleId: 'newrelic-legacy-license-key',
    positives: (sample) => namedExamples('NEW_RELIC_LICENSE_KEY', () => sample.chars('a-f0-9', 40)),
    nearMisses: (sample) =>
      spoiledNamedTexts(
        'NEW_RELIC_LICENSE_KEY',
        [sample.chars('a-f0-9', 39), sample.chars('g-w0-9', 40)],
        sample.chars('a-f0-9', 40),
      ),
  },
];
