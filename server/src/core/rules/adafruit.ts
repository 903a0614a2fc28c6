import type { Provider, RuleExamples } from '../detection/rule';
import {
  type NamedKey,
  namedRule,
  namedRuleExamples,
  type PrefixedKey,
  prefixedExamples,
  prefixedRule,
} from './support/prefixed';

const KEYS: readonly PrefixedKey[] = [
  {
    prefix: 'aio_',
    characters: 'A-Za-z0-9',
    length: [28, 28],
    id: 'adafruit-io-key',
    title: 'Adafruit IO key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Reads and changes all feeds, dashboards and devices of the account.',
    evidence: 'memory',
    envName: 'ADAFRUIT_IO_KEY',
    minEntropy: 3.2,
  },
];

const NAMED: readonly NamedKey[] = [
  {
    id: 'adafruit-legacy-io-key',
    title: 'Adafruit IO key',
    kind: 'api-key',
    privilege: 'full',
    grants: 'Reads and changes all feeds, dashboards and devices of the account.',
    evidence: 'documented',
    envName: 'ADAFRUIT_IO_KEY',
    services: ['adafruit', 'aio'],
    words: ['key', 'token'],
    characters: 'a-f0-9',
    length: 32,
  },
];

export const adafruit: Provider = {
  id: 'adafruit',
  name: 'Adafruit IO',
  docs: 'https://adafruit.github.io/Adafruit_IO_Documentation/',
  rotate: 'https://io.adafruit.com',
  aliases: ['adafruitio', 'adafruitaio'],
  rules: [...KEYS.map(prefixedRule), ...NAMED.map(namedRule)],
};

export const examples: readonly RuleExamples[] = [...KEYS.map(prefixedExamples), ...NAMED.map(namedRuleExamples)];
