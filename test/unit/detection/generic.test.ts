import assert from 'node:assert/strict';
import { createDetector } from '../../../server/src/core/detection/detect';
import { allProviders, providers } from '../../../server/src/core/rules/index';
import { createSampler } from '../../support/sampler';

const detector = createDetector({ providers: allProviders, fingerprintKey: new Uint8Array(32) });
const sample = createSampler('generic');

function rulesIn(text: string, uri = 'file:///app/main.txt'): string[] {
  return detector.detect({ uri, text, languageId: '' }).map(({ ruleId, confidence }) => `${ruleId} ${confidence}`);
}

describe('forms and generic rules in the detector', () => {
  it('prefers a service to a form and a form to the generic rules', () => {
    const password = `k${sample.chars('A-Za-z0-9', 14)}7`;
    assert.deepEqual(rulesIn(`DB_PASSWORD=${password}\n`), ['generic-password possible']);
    assert.deepEqual(rulesIn(`auth_url = "postgres://app:${password}@db.acme.net/app"\n`), ['url-password likely']);
  });

  it('finds nothing in ordinary code', () => {
    const code = [
      "import { tokenize } from './tokenizer';",
      'const key = event.key;',
      "if (event.key === 'ArrowUp') return;",
      'for (const [key, value] of Object.entries(map)) keys.push(key);',
      'interface Login { username: string; password: string }',
      "const label = t('auth.password.reset.title');",
      "<input type='password' name='password' placeholder='Password' />",
      'password: process.env.DB_PASSWORD,',
      'headers: { Authorization: `Bearer ${token}` }',
      'primaryKey: "customer_order_line_id",',
      'secretKeyRef: { name: "app-secrets", key: "database-password" }',
      'tokenEndpoint = "https://login.acme.net/oauth2/token"',
      'CACHE_KEY = "user-profile-cache-v2"',
      'class PasswordAuthentication(AuthBase):',
      '    """Checks the password: raises when it is wrong."""',
    ].join('\n');
    assert.deepEqual(rulesIn(code), []);
  });

  it('knows every rule and provider of its findings', () => {
    for (const provider of allProviders) {
      assert.equal(detector.providerOf(provider.id), provider);
      for (const rule of provider.rules) assert.equal(detector.ruleOf(rule.id), rule);
    }
  });

  it('adds services that no provider has taken, each once', () => {
    const ids = allProviders.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.length > providers.length + 300);
    const rules = allProviders.flatMap((provider) => provider.rules.map(({ id }) => id));
    assert.equal(new Set(rules).size, rules.length);
  });
});
