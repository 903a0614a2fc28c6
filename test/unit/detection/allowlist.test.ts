import assert from 'node:assert/strict';
import { isAllowed } from '../../../server/src/core/detection/allowlist';
import type { Candidate } from '../../../server/src/core/detection/detector';
import { generic } from '../../../server/src/core/rules/generic';
import { providers } from '../../../server/src/core/rules/index';
import { jwt } from '../../../server/src/core/rules/jwt';
import { createSampler } from '../../support/sampler';

const random = createSampler('allowlist').chars('A-Za-z0-9', 36);
const here = { uri: 'file:///app/src/main.ts', before: 'token = "', after: '"' };

function candidateOf(ruleId: string): Candidate {
  const provider = providers.find(({ rules }) => rules.some(({ id }) => id === ruleId));
  const rule = provider?.rules.find(({ id }) => id === ruleId);
  assert.ok(provider && rule, ruleId);
  return { provider, rule, confidence: 'likely', span: { start: 0, end: 1 } };
}

describe('allowlist', () => {
  const token = candidateOf('generic-token');

  it('leaves random values in ordinary files', () => {
    assert.equal(isAllowed(token, random, here), false);
    assert.equal(generic.rules.length, 4);
  });

  for (const file of [
    'package-lock.json',
    'web/yarn.lock',
    'go.sum',
    'dist/app.min.js',
    'app.js.map',
    'icon.svg',
    'src/i18n/en.json',
  ]) {
    it(`takes generic findings in ${file}`, () => {
      assert.equal(isAllowed(token, random, { ...here, uri: `file:///app/${file}` }), true);
    });
  }

  it('takes checksums by what stands before them', () => {
    assert.equal(isAllowed(token, random, { ...here, before: '"integrity": "sha512-' }), true);
    assert.equal(isAllowed(token, random, { ...here, before: 'checksum = "' }), true);
  });

  it('takes examples of keys with a shape of their own', () => {
    const key = candidateOf('github-personal-access-token');
    const prefix = `gh${'p_'}`;
    assert.equal(isAllowed(key, prefix + random, here), false);
    assert.equal(isAllowed(key, prefix + 'x'.repeat(36), here), true);
    assert.equal(isAllowed(key, `${prefix}${random.slice(0, 29)}EXAMPLE`, here), true);
    assert.equal(isAllowed(key, `${prefix}${'abcdefghijklmnopqrstuvwxyz0123456789'}`, here), true);
    assert.equal(isAllowed(key, `${prefix}${random.slice(0, 26)}8888888888`, here), true);
    assert.equal(isAllowed(key, `${prefix}${random.slice(0, 28)}23456789`, here), true);
    assert.equal(isAllowed(key, `${prefix}${random.slice(0, 26)}AAAAAAAAAA`, here), false);
    assert.equal(isAllowed(key, prefix + random, { ...here, after: '..."' }), true);
  });

  it('leaves forms to their own checks', () => {
    const form = candidateOf('json-web-token');
    assert.equal(form.provider, jwt);
    assert.equal(isAllowed(form, 'a'.repeat(40), here), false);
  });
});
