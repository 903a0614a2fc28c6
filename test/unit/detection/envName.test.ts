import assert from 'node:assert/strict';
import { assignedNameBefore, screamingSnake, suggestEnvName } from '../../../server/src/core/detection/envName';

describe('env names', () => {
  const names: readonly (readonly [string, string])[] = [
    ['stripeApiKey', 'STRIPE_API_KEY'],
    ['AWSSecretKey', 'AWS_SECRET_KEY'],
    ['github-token', 'GITHUB_TOKEN'],
    ['__private__', 'PRIVATE'],
    ['2captcha_key', '_2CAPTCHA_KEY'],
    ['ключ', ''],
  ];
  for (const [name, expected] of names) it(`${name} → ${expected}`, () => assert.equal(screamingSnake(name), expected));

  const suggestions: readonly (readonly [string | undefined, string])[] = [
    ['billingKey', 'BILLING_KEY'],
    ['apiKey', 'STRIPE_SECRET_KEY'],
    ['config.token', 'STRIPE_SECRET_KEY'],
    ['payments.billingKey', 'BILLING_KEY'],
    ['Authorization', 'STRIPE_SECRET_KEY'],
    [undefined, 'STRIPE_SECRET_KEY'],
  ];
  for (const [assigned, expected] of suggestions) {
    it(`${assigned} is suggested as ${expected}`, () =>
      assert.equal(suggestEnvName(assigned, 'STRIPE_SECRET_KEY'), expected));
  }

  const assignments: readonly (readonly [string, string | undefined])[] = [
    ['const billingKey = "', 'billingKey'],
    ['  "api-key": "', 'api-key'],
    ["key: str = b'", 'key'],
    ['x["token"] = f"', 'token'],
    ['STRIPE_KEY=', 'STRIPE_KEY'],
    ["headers: { Authorization: 'Bearer ", 'Authorization'],
    ['other = 1\nfoo("', undefined],
    ['see the docs: https://x/', undefined],
    ['DATABASE_URL=postgres://desk:', undefined],
    ["git clone 'https://token:", undefined],
  ];
  for (const [before, expected] of assignments) {
    it(`${JSON.stringify(before)} assigns to ${expected}`, () => assert.equal(assignedNameBefore(before), expected));
  }
});
