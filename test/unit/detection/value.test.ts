import assert from 'node:assert/strict';
import { isCredentialWord, isPatterned, isPlaceholder } from '../../../server/src/core/detection/placeholder';
import {
  isCredentialValue,
  isDateOrVersion,
  isEncodedText,
  isEscaped,
  isHex,
  isImprobable,
  isNumeral,
  isPath,
  isReference,
  isTokenLike,
  isUrl,
  isUuid,
} from '../../../server/src/core/detection/value';
import { createSampler } from '../../support/sampler';

const sample = createSampler('values');
const random = sample.chars('A-Za-z0-9', 32);
const hex = sample.chars('a-f0-9', 32);
const quoted = { quoted: true, name: 'apiToken' };
const bare = { quoted: false, name: 'apiToken' };

/** Each filter: values that it takes, and values that it must leave. */
const filters: readonly [string, (value: string) => boolean, readonly string[], readonly string[]][] = [
  [
    'placeholder',
    isPlaceholder,
    [
      'xxxxxxxxxxxx',
      '********',
      '<your-api-key>',
      'your_token_here',
      'change-me',
      'changeme123',
      'EXAMPLEKEY',
      'insert-token-here',
      'REPLACE_ME',
      'sk-...',
      'abcdef123456',
      '1234567890',
      '00000000-0000-0000-0000-000000000000',
      'a1b2c3d4e5f6a7b8',
      '123123123123',
      `AKIA${'IOSFODNN7'}EXAMPLE`,
    ],
    [random, hex, 'Tr0ub4dor&3'],
  ],
  [
    'credential word',
    isCredentialWord,
    ['password', 'my-secret', 'API_KEY', 'secret123', 'test_token', 'none', 'admin', 'Password1!'],
    [random, 'hunter2024x'],
  ],
  ['pattern', isPatterned, ['aaaaaaaaaaaa', 'abcdefghijkl', 'ABCABCABCABC', '1a2b3c4d5e6f'], [random, hex]],
  [
    'path',
    isPath,
    ['./keys/server.pem', '/etc/ssl/private', '~/.netrc', 'C:\\keys\\id', 'config/secret.yaml'],
    [random],
  ],
  [
    'URL or host',
    isUrl,
    ['https://acme.net/x', 'login.acme.com', 'redis.svc.local:6379', 'ops@acme.com'],
    [random, 'p@ssw0rd!x'],
  ],
  ['UUID', isUuid, ['0f8fad5b-d9cb-469f-a165-70867728950e'], [random, hex]],
  ['hex', isHex, [hex, hex.toUpperCase()], [random, `${hex}g`]],
  ['numeral', isNumeral, ['0x80310037', '0xC000006B', '-2146368492'], [random, `0x${hex}${hex}`, '12345678']],
  [
    'text in base64',
    isEncodedText,
    ['Hello from the cloud', 'isaacs:not my real password'].map((text) => Buffer.from(text).toString('base64')),
    [random, hex, Buffer.from('deploy:k3yW0rd').toString('base64')],
  ],
  [
    'string of escapes',
    (value) => isEscaped(value, quoted),
    ['\\x6d\\x61\\x73\\x74', '\\u0061\\u0062c'],
    [random, 'pass\\u00e9-Tr0ub4dor', 'a\\nb'],
  ],
  ['date or version', isDateOrVersion, ['2024-03-01', '1.2.3-beta', 'v10.4.2', '2024-03-01T10:00:00Z'], [random, hex]],
  [
    'token-like',
    isTokenLike,
    [random, hex, `sk_live_${random}`],
    ['short', 'two words of it', 'f(x, y) and so on', 'a:b:c:d:e:f:g'],
  ],
  [
    'improbable',
    isImprobable,
    [random, hex, `acme_${random}`],
    [
      'authenticationProvider',
      'some-kebab-case-name',
      'SCREAMING_SNAKE_NAME',
      '1234567890123',
      'text/html;charset=utf-8',
    ],
  ],
];

describe('value filters', () => {
  for (const [name, filter, taken, left] of filters) {
    it(`takes each ${name} and no other`, () => {
      assert.deepEqual(
        taken.filter((value) => !filter(value)),
        [],
      );
      assert.deepEqual(left.filter(filter), []);
    });
  }

  it('tells references from values, in quotes', () => {
    const references = [
      '${TOKEN}',
      '$TOKEN',
      '$(cat x)',
      '{{ .Values.token }}',
      '<%= token %>',
      '%s',
      '%(token)s',
      '#{token}',
    ];
    const more = [
      'process.env.TOKEN',
      'os.environ["T"]',
      'API_TOKEN_NAME',
      'arn:aws:x',
      'vault:kv/data#t',
      'op://v/i/f',
    ];
    assert.deepEqual(
      [...references, ...more].filter((value) => !isReference(value, quoted)),
      [],
    );
    assert.deepEqual(
      [random, 'P@$sword%9'].filter((value) => isReference(value, quoted)),
      [],
    );
  });

  it('leaves UUIDs to requests that are named by them', () => {
    const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e';
    assert.equal(isCredentialValue(uuid, 'token', { quoted: true, name: 'clientToken' }), false);
    assert.equal(isCredentialValue(uuid, 'token', { quoted: true, name: 'apiToken' }), true);
    assert.equal(isCredentialValue(random, 'token', { quoted: true, name: 'clientToken' }), true);
  });

  it('takes bare code for a reference', () => {
    const references = [
      'hexPKCS8TestPKCS1Key',
      'user.apiToken',
      'token2',
      'config->token',
      'getToken()',
      'tokens[0]',
      'Vault::token',
    ];
    assert.deepEqual(
      references.filter((value) => !isReference(value, bare)),
      [],
    );
    assert.equal(isReference(random, bare), false);
  });
});

describe('credential values', () => {
  const password = { quoted: true, name: 'password' };
  it('asks less of passwords than of tokens', () => {
    for (const value of ['Tr0ub4dor', 'hunter-2-fish!', 'k9!mzq', '7fishes']) {
      assert.equal(isCredentialValue(value, 'password', password), true, value);
      assert.equal(isCredentialValue(value, 'token', password), false, value);
    }
  });

  it('takes noise of any characters for a secret, in quotes only', () => {
    const noise = `a1${sample.chars('a-z0-9!@#%^&*(+=-', 44)}!%(^9`;
    assert.equal(isCredentialValue(noise, 'secret', { quoted: true, name: 'SECRET_KEY' }), true);
    assert.equal(isCredentialValue(noise, 'secret', { quoted: false, name: 'SECRET_KEY' }), false);
  });

  it('refuses words, sentences and types as passwords', () => {
    const values = [
      'string',
      'Enter your password',
      'Password: ',
      'FlowPasswordRequiredResultV2',
      'auth_method_2_name',
      '12345',
      'hidden',
    ];
    assert.deepEqual(
      values.filter((value) => isCredentialValue(value, 'password', password)),
      [],
    );
  });

  it('takes random values for every kind of name', () => {
    for (const kind of ['secret', 'token', 'api-key', 'key'] as const)
      assert.equal(isCredentialValue(random, kind, quoted), true);
    assert.equal(isCredentialValue(hex, 'key', quoted), false, 'a hash under a vague name');
  });
});
