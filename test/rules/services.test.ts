import assert from 'node:assert/strict';
import { ANY_VALUE } from '../../server/src/core/detection/assignment';
import { createDetector } from '../../server/src/core/detection/detect';
import type { Finding } from '../../server/src/core/detection/finding';
import type { NamedRule, Provider, Sampler } from '../../server/src/core/detection/rule';
import { allProviders, providers } from '../../server/src/core/rules/index';
import { tabledServices } from '../../server/src/core/rules/services';
import { table as aToB } from '../../server/src/core/rules/services/a-b';
import { table as cToD } from '../../server/src/core/rules/services/c-d';
import { table as eToG } from '../../server/src/core/rules/services/e-g';
import { table as hToL } from '../../server/src/core/rules/services/h-l';
import { table as mToO } from '../../server/src/core/rules/services/m-o';
import { table as pToR } from '../../server/src/core/rules/services/p-r';
import { table as s } from '../../server/src/core/rules/services/s';
import { table as tToZ } from '../../server/src/core/rules/services/t-z';
import { readServiceTable } from '../../server/src/core/rules/support/serviceTable';
import { createSampler } from '../support/sampler';
import { newValueOf } from './support/newValue';
import { sizeOfPattern } from './support/patternSize';

const detector = createDetector({ providers: allProviders, fingerprintKey: new Uint8Array(32) });
const tables = { 'a-b': aToB, 'c-d': cToD, 'e-g': eToG, 'h-l': hToL, 'm-o': mToO, 'p-r': pToR, s, 't-z': tToZ };
const rules = tabledServices.flatMap((provider) => provider.rules.map((rule) => ({ provider, rule })));

describe('service tables', () => {
  for (const [letters, table] of Object.entries(tables)) {
    it(`${letters} is sorted`, () => checkOrder(table, letters));
  }

  it('tell the line that cannot be read', () => {
    for (const [row, reason] of [
      ['acme | Acme | docs.acme.test | -', /not a credential: acme/],
      ['acme | Acme | docs.acme.test', /a column is missing: acme/],
      ['+ ACME_TOKEN access-token full memory *', /no service above/],
      ['acme | Acme | - | - | ACME_TOKEN token full memory *', /not a credential/],
      ['acme | Acme | - | - | ACME_TOKEN access-token full guessed *', /not a credential/],
    ] as const)
      assert.throws(() => readServiceTable(row), reason);
  });

  it('name the secret of an identifier by its variable, above or below', () => {
    const [acme, other] = readServiceTable(`
      acme | Acme | docs.acme.test | - | ACME_KEY_ID api-key public memory [0-9]{9} not=secret pairs=ACME_KEY_SECRET
      + ACME_KEY_SECRET api-key full memory [0-9a-f]{32} words=secret
      other | Other | docs.other.test | - | OTHER_SECRET signing-secret full memory * words=secret
      + OTHER_ID api-key public memory [0-9]{9} not=secret pairs=OTHER_SECRET
    `);
    const pairs = [acme, other].flatMap((service) => service?.rules.map(({ id, pairsWith }) => [id, pairsWith]));
    assert.deepEqual(pairs, [
      ['acme-api-key-2', undefined],
      ['acme-api-key', ['acme-api-key-2']],
      ['other-signing-secret', undefined],
      ['other-api-key', ['other-signing-secret']],
    ]);
    const lonely = 'acme | Acme | - | - | ACME_KEY_ID api-key public memory * pairs=ACME_SECRET';
    assert.throws(() => readServiceTable(lonely), /no row ACME_SECRET of acme/);
  });

  it('prefer a row with words', () => {
    const [acme] = readServiceTable(`
      acme,acmecorp | Acme | docs.acme.test | - | ACME_API_KEY api-key full memory *
      + ACME_CLIENT_SECRET oauth-client-secret restricted documented [0-9a-f]{32} words=secret not=old
    `);
    assert.deepEqual(
      acme?.rules.map(({ id, words, services }) => [id, words, services]),
      [
        ['acme-oauth-client-secret', ['secret'], ['acme', 'acmecorp']],
        ['acme-api-key', undefined, ['acme', 'acmecorp']],
      ],
    );
  });

  it('name no service that has a file of its own', () => {
    const known = new Set(providers.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
    assert.deepEqual(
      tabledServices.filter(({ id }) => known.has(id)).map(({ id }) => id),
      [],
    );
  });

  it('have no id and no name of a service twice', () => {
    const ids = rules.map(({ rule }) => rule.id);
    const names = tabledServices.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
    for (const list of [ids, names]) assert.deepEqual(repeatedOf(list), []);
  });
});

describe('service', () => {
  for (const { provider, rule } of rules) {
    it(`${rule.id} is well formed`, () => checkForm(provider, rule));

    it(`${rule.id} names its service, and no other value under any other name`, () => {
      const sample = createSampler(rule.id);
      for (const [text, secret] of positivesOf(rule, sample)) {
        const found = findingsAt(text, secret).map(({ providerId, confidence }) => ({ providerId, confidence }));
        assert.deepEqual(
          found,
          [{ providerId: provider.id, confidence: rule.confidence ?? 'likely' }],
          mask(text, secret),
        );
      }
      for (const [text, secret] of nearMissesOf(rule, sample)) {
        const found = findingsAt(text, secret).filter(({ ruleId }) => ruleId === rule.id);
        assert.equal(found.length, 0, `near miss ${mask(text, secret)}`);
      }
    });
  }
});

function checkOrder(table: string, letters: string): void {
  const ids = readServiceTable(table).map(({ id }) => id);
  assert.deepEqual(ids, [...ids].sort());
  const [first = '', last = first] = letters.split('-');
  for (const id of ids) assert.ok(id.charAt(0) >= first && id.charAt(0) <= last, `${id} stands in another table`);
}

function checkForm(provider: Provider, rule: NamedRule): void {
  for (const name of [provider.id, ...(provider.aliases ?? [])]) assert.match(name, /^[a-z0-9]{2,32}$/);
  assert.match(provider.id, /^[a-z]/);
  assert.match(provider.name, /^\S(?:.*\S)?$/);
  for (const page of [provider.docs, provider.rotate ?? provider.docs]) {
    const { protocol, hostname } = new URL(page);
    assert.equal(protocol, 'https:');
    assert.match(hostname, /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
  }
  assert.match(rule.envName, /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/);
  assert.match(rule.title, /^\S.{3,59}$/);
  for (const word of [...(rule.words ?? []), ...(rule.notWords ?? [])]) assert.match(word, /^[a-z0-9]+$/);
  assert.ok(rule.services.length > 0, 'its names are all ordinary words: it needs a longer one');
  assert.deepEqual(sizeOfPattern(rule.value).unbounded, [], 'unbounded quantifier');
}

/** [text, secret] under the service's name: in an env file, JSON and Python. */
function positivesOf(rule: NamedRule, sample: Sampler): [string, string][] {
  const name = nameFor(rule);
  const [inEnv, inJson, inPython] = [newValueOf(rule, sample), newValueOf(rule, sample), newValueOf(rule, sample)];
  const camel = name.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return [
    [`PORT=8080\n${name}="${inEnv}"\n`, inEnv],
    [`{ "retries": 3, "${camel}": "${inJson}" }\n`, inJson],
    [`${name.toLowerCase()} = '${inPython}'  # see the wiki\n`, inPython],
  ];
}

/** [text, secret] without the service's name; where the shape is known, of other lengths and alphabets under it as well. */
function nearMissesOf(rule: NamedRule, sample: Sampler): [string, string][] {
  const value = newValueOf(rule, sample);
  const others: [string, string][] = [
    [`etag: ${value}\n`, value],
    [`Checked out revision ${value} of the handbook.\n`, value],
    [`GENERIC_THING_TOKEN=${value}\n`, value],
  ];
  if (rule.value === ANY_VALUE) return others;
  const { longest } = sizeOfPattern(rule.value);
  const tooLong = value + sample.chars('A-Za-z0-9', longest - value.length + 1);
  const shape = new RegExp(`^(?:${rule.value})$`);
  const half = value.length >> 1;
  const spoiled = [tooLong, `${value.slice(0, half)}~${value.slice(half + 1)}`, `~${value.slice(1)}`].filter(
    (text) => !shape.test(text),
  );
  assert.ok(spoiled.length > 0, 'the shape takes every spoiled value');
  return [...others, ...spoiled.map((text): [string, string] => [`${nameFor(rule)}=${text}\n`, text])];
}

/** The customary name, where it has the service's name and the rule's words; else one made of these. */
function nameFor({ services, words, notWords, envName }: NamedRule): string {
  const squashed = envName.toLowerCase().replace(/_/g, '');
  const named = services.some((service) => squashed.includes(service));
  if (named && (!words || words.some((word) => squashed.includes(word)))) return envName;
  const word = words?.[0] ?? 'key';
  const isCredential = /key|token|secret|pass|auth/.test(word);
  assert.ok(!notWords?.includes(word));
  return `${services[0]}_${isCredential ? word : `${word}_key`}`.toUpperCase();
}

function findingsAt(text: string, secret: string): Finding[] {
  const start = text.indexOf(secret);
  return detector
    .detect({ uri: 'file:///project/source', text, languageId: '' })
    .filter(({ span }) => span.start < start + secret.length && start < span.end);
}

function repeatedOf(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

function mask(text: string, secret: string): string {
  return text.replace(secret, `<${secret.length} characters>`).trim();
}
