import assert from 'node:assert/strict';
import { createDetector } from '../../../server/src/core/detection/detect';
import { shortestMatch } from '../../../server/src/core/detection/shortest';
import { createTruncatedTest } from '../../../server/src/core/detection/truncated';
import { allProviders } from '../../../server/src/core/rules/index';
import { allRules, examplesById } from '../../rules/support/allRules';
import { createSampler } from '../../support/sampler';

const sample = createSampler('truncated');

describe('shortest match of a pattern', () => {
  for (const [source, length] of [
    ['abc', 3],
    ['a[\\]b-d]{3,9}', 4],
    ['(?:ab|c)d?', 1],
    ['sk_(?=[a-z]{0,60}[0-9])[A-Za-z0-9]{24}(?![\\w-])', 27],
    ['(?<secret>x{2}){3}\\.', 7],
    ['\\bab{4,}?c*', 5],
  ] as const) {
    it(`reads ${source}`, () => assert.equal(shortestMatch(source), length));
  }

  it('is no longer than any positive example', () => {
    for (const { rule } of allRules) {
      const source = rule.type === 'pattern' ? rule.pattern : rule.value;
      for (const { text, secret } of examplesById.get(rule.id)?.positives(sample) ?? []) {
        const length = rule.type === 'pattern' ? text.length : secret.length;
        assert.ok(shortestMatch(source) <= length, rule.id);
      }
    }
  });
});

describe('truncated keys', () => {
  const isTruncated = createTruncatedTest(allProviders);
  const prefix = `gh${'p_'}`;

  it('are shorter than what the service issues', () => {
    assert.equal(isTruncated(prefix + sample.chars('A-Za-z0-9', 20)), true);
    assert.equal(isTruncated(prefix + sample.chars('A-Za-z0-9', 36)), false);
  });

  it('are no keys of a newer, longer kind, nor values without a prefix', () => {
    assert.equal(isTruncated(prefix + sample.chars('A-Za-z0-9', 60)), false);
    assert.equal(isTruncated(`q7_${sample.chars('A-Za-z0-9', 20)}`), false);
  });

  it('are not shown as tokens of an unknown service', () => {
    const detector = createDetector({ providers: allProviders, fingerprintKey: new Uint8Array(32) });
    const rulesIn = (value: string) =>
      detector.detect({ uri: 'file:///a.env', text: `GITHUB_TOKEN=${value}\n`, languageId: '' }).map((f) => f.ruleId);
    assert.deepEqual(rulesIn(`${prefix}${sample.chars('A-Za-z0-9', 24)}7`), []);
    assert.deepEqual(rulesIn(`${prefix}${sample.chars('A-Za-z0-9', 48)}7`), ['github-credential']);
  });
});
