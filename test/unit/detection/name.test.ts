import assert from 'node:assert/strict';
import { kindOfName, type NameKind, partsOfName } from '../../../server/src/core/detection/name';

describe('names of credentials', () => {
  const kinds: Record<NameKind | 'none', readonly string[]> = {
    password: [
      'password',
      'DB_PASSWORD',
      'userPasswd',
      'mysql_root_pwd',
      'spring.datasource.password',
      'ldap-passphrase',
      'dbpass',
      'senha',
      'Kennwort',
      'mot_de_passe',
      'contraseña',
      'PASSWORD_FOR_PROD_DB',
      'hasło',
    ],
    secret: ['clientSecret', 'SECRET_KEY', 'signing-key', 'encryptionKey', 'session_secret', 'AWS_SECRET_ACCESS_KEY'],
    token: [
      'token',
      'accessToken',
      'BOT_TOKEN',
      'auth',
      'Authorization',
      'AZURE_PAT',
      'token2',
      'clientToken',
      'cursor_token',
    ],
    'api-key': ['apiKey', 'X-Api-Key', 'APIKEY', 'access_key', 'SUBSCRIPTION_KEY', 'licenseKey', 'acme.app.key_1'],
    key: ['acmeKey', 'deepgram_key'],
    none: [
      'key',
      'publicKey',
      'PRIMARY_KEY',
      'cacheKey',
      'partition_key',
      'sortKey',
      'keyCode',
      'keyboard',
      'monkey',
      'tokenizer',
      'maxTokens',
      'tokenUrl',
      'passwordField',
      'password_hash',
      'secretName',
      'token_id',
      'apiKeyHeader',
      'PASSWORD_LENGTH',
      'author',
      'authenticated',
      'compass',
      'bypass',
      'passport',
      'csrf_token',
      'nextPageToken',
      'NextToken',
      'continuation_token',
      'clientRequestToken',
      'pubkey256',
      'verifierKey',
      'S3Key',
      'PASSWORD_AND_ETC_SHADOW',
      'passwordLastUsed',
      'forgotPassword',
      'invalidPassword',
      'retries',
    ],
  };
  for (const [kind, names] of Object.entries(kinds)) {
    for (const name of names) {
      it(`reads ${name} as ${kind}`, () => assert.equal(kindOfName(name) ?? 'none', kind));
    }
  }

  it('splits names at separators, capitals and acronyms', () => {
    assert.deepEqual(partsOfName('stripeAPIKey-v2.liveToken').words, ['stripe', 'api', 'key', 'v2', 'live', 'token']);
    assert.equal(partsOfName('NEW_RELIC_KEY').squashed, 'newrelickey');
  });
});
