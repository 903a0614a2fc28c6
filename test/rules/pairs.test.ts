import assert from 'node:assert/strict';
import { createDetector } from '../../server/src/core/detection/detect';
import type { Rule, Sampler } from '../../server/src/core/detection/rule';
import { allProviders } from '../../server/src/core/rules/index';
import { LineMap } from '../../server/src/core/text';
import { pairsIn } from '../../server/src/core/workspace/pairs';
import { createSampler } from '../support/sampler';
import { examplesById } from './support/allRules';
import { newValueOf } from './support/newValue';

const detector = createDetector({ providers: allProviders, fingerprintKey: new Uint8Array(32) });
const pairs = allProviders.flatMap((provider) =>
  provider.rules.flatMap((id) =>
    (id.pairsWith ?? []).flatMap((name) => {
      const secret = provider.rules.find((rule) => rule.id === name);
      return secret ? [{ id, secret }] : [];
    }),
  ),
);

/** Where the customary name is no credential's by itself. */
const NAMES: Readonly<Record<string, string>> = { 'bitbucket-client-id': 'BITBUCKET_CLIENT_KEY' };

function valueFor(rule: Rule, sample: Sampler): string {
  const [example] = examplesById.get(rule.id)?.positives(sample) ?? [];
  if (example) return example.secret;
  assert.ok(rule.type === 'named', 'no example');
  return newValueOf(rule, sample);
}

describe('identifiers and their secrets', () => {
  for (const { id, secret } of pairs) {
    it(`${id.id} and ${secret.id} are a pair in an env file`, () => {
      const sample = createSampler(id.id);
      const text = `${NAMES[id.id] ?? id.envName}=${valueFor(id, sample)}\n${secret.envName}=${valueFor(secret, sample)}\n`;
      const lines = new LineMap(text);
      const findings = detector.detect({ uri: 'file:///.env', text, languageId: 'dotenv' });
      assert.deepEqual(
        findings.map(({ ruleId }) => ruleId),
        [id.id, secret.id],
      );
      const indexed = findings.map((finding) => ({ finding, range: lines.rangeOf(finding.span) }));
      assert.equal(pairsIn(indexed, (ruleId) => detector.ruleOf(ruleId)?.pairsWith).length, 1);
    });
  }
});
