import assert from 'node:assert/strict';
import { entropyOf } from '../../../server/src/core/detection/entropy';
import { surpriseOf } from '../../../server/src/core/detection/surprise';
import { createSampler } from '../../support/sampler';

const WORDS = [
  'correctHorseBatteryStaple',
  'AuthenticationProvider',
  'customer_support_channel',
  'HTTPServerFactory',
  'kubernetes-dashboard-certs',
  'getElementsByClassName',
  'SecretsManagerClient',
  'application/json',
];

describe('entropy', () => {
  it('is that of Shannon', () => {
    assert.equal(entropyOf(''), 0);
    assert.equal(entropyOf('aaaa'), 0);
    assert.equal(entropyOf('abab'), 1);
    assert.equal(entropyOf('abcdefgh'), 3);
  });
});

describe('surprise', () => {
  for (const word of WORDS) {
    it(`is low for ${word}`, () => assert.ok(surpriseOf(word) < 4.4, String(surpriseOf(word))));
  }

  for (const characters of ['a-z', 'a-z0-9', 'A-Za-z0-9', 'A-Z0-9']) {
    it(`is high for nearly all texts of [${characters}]`, () => {
      const sample = createSampler(characters);
      const texts = Array.from({ length: 500 }, () => sample.chars(characters, 24));
      const low = texts.filter((text) => surpriseOf(text) < 4.65).length;
      assert.ok(low <= 5, `${low} of 500 look like words`);
    });
  }

  it('of nothing is nothing', () => {
    assert.equal(surpriseOf(''), 0);
    assert.equal(surpriseOf('--::--'), 0);
  });
});
