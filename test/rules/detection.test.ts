import assert from 'node:assert/strict';
import { createDetector } from '../../server/src/core/detection/detect';
import type { Finding } from '../../server/src/core/detection/finding';
import type { Confidence, Example, Rule } from '../../server/src/core/detection/rule';
import { providers } from '../../server/src/core/rules/index';
import { createSampler } from '../support/sampler';
import { allRules, examplesById } from './support/allRules';

const detector = createDetector({ providers, fingerprintKey: new Uint8Array(32) });

describe('detection with all rules', () => {
  for (const { rule } of allRules) {
    it(`reports the positives of ${rule.id} under its id`, () => {
      for (const [index, example] of positivesOf(rule).entries()) {
        const { text, secret } = example;
        const start = text.indexOf(secret);
        const touching = detect(text).filter(({ span }) => span.start < start + secret.length && start < span.end);
        const expected = [
          { ruleId: rule.id, start, end: start + secret.length, confidence: confidenceOf(rule, example) },
        ];
        assert.deepEqual(touching.map(summaryOf), expected, `positive ${index}`);
      }
    });

    it(`keeps ${rule.id} silent on its near misses, or in doubt where a checksum is wrong`, () => {
      const texts = examplesById.get(rule.id)?.nearMisses(createSampler(rule.id)) ?? [];
      for (const [index, text] of texts.entries()) {
        const reported = detect(text).filter(
          (finding) => finding.ruleId === rule.id && !isInDoubt(finding, rule, text),
        );
        assert.deepEqual(reported.map(summaryOf), [], `near miss ${index}`);
      }
    });
  }
});

function positivesOf(rule: Rule): readonly Example[] {
  return examplesById.get(rule.id)?.positives(createSampler(rule.id)) ?? [];
}

function detect(text: string): readonly Finding[] {
  return detector.detect({ uri: 'file:///project/source', text, languageId: '' });
}

function isInDoubt({ confidence, span }: Finding, rule: Rule, text: string): boolean {
  return confidence === 'possible' && rule.check?.(text.slice(span.start, span.end)) === 'doubtful';
}

function confidenceOf(rule: Rule, { secret, confidence }: Example): Confidence {
  return confidence ?? (rule.check?.(secret) === 'valid' ? 'certain' : (rule.confidence ?? 'likely'));
}

/** What may be shown of a finding when a test fails. */
function summaryOf({ ruleId, span, confidence }: Finding) {
  return { ruleId, start: span.start, end: span.end, confidence };
}
