import assert from 'node:assert/strict';
import type { Rule } from '../../server/src/core/detection/rule';
import { createSampler } from '../support/sampler';
import { allRules, examplesById } from './support/allRules';
import { type Match, matchesOf } from './support/matcher';

/** How often each rule's examples are made, each time from another seed. */
const ROUNDS = 20;

describe('shape', () => {
  for (const { rule } of allRules) {
    it(`${rule.id} fits its positives`, () => {
      for (const [round, { text, secret }] of rounds(rule, 'positives')) {
        assert.ok(fits(rule, text, secret), `positive of round ${round}: ${mask(text, secret)}`);
      }
    });

    // What entropy refuses is for the detector's test.
    if (rule.type === 'pattern' && rule.minEntropy === undefined) {
      it(`${rule.id} refuses its near misses`, () => {
        for (const [round, text, index] of rounds(rule, 'nearMisses')) {
          const accepted: readonly Match[] = matchesOf(rule, text).filter(
            ({ secret }) => !['invalid', 'doubtful'].includes(rule.check?.(secret) ?? ''),
          );
          assert.equal(accepted.length, 0, `near miss ${index} of round ${round}`);
        }
      });
    }
  }
});

function fits(rule: Rule, text: string, secret: string): boolean {
  if (rule.check?.(secret) === 'invalid') return false;
  if (rule.type === 'named') return new RegExp(`^(?:${rule.value})$`).test(secret);
  return matchesOf(rule, text).some((match) => match.secret === secret);
}

/** [round, example, index] for all examples of all rounds. */
function rounds<K extends 'positives' | 'nearMisses'>(rule: Rule, kind: K) {
  const examples = examplesById.get(rule.id);
  assert.ok(examples, 'no examples');
  type Item = ReturnType<(typeof examples)[K]>[number];
  return Array.from({ length: ROUNDS }, (_, round) =>
    examples[kind](createSampler(`${rule.id}/${round}`)).map((item, index) => [round, item as Item, index] as const),
  ).flat();
}

/** The text without its secret, so that a failure shows no key. */
function mask(text: string, secret: string): string {
  return text.replace(secret, `<${secret.length} characters>`);
}
