import assert from 'node:assert/strict';
import { createDetector } from '../../../server/src/core/detection/detect';
import { privateKeys } from '../../../server/src/core/rules/privateKeys';
import { stripe as stripeRules } from '../../../server/src/core/rules/stripe';
import { urls } from '../../../server/src/core/rules/urls';
import { InMemoryWorkspace } from '../../support/inMemoryWorkspace';
import { createSampler } from '../../support/sampler';
import { MoveBench } from './support';

const sample = createSampler('moves of what is really detected');
const stripe = `sk_${'live'}_${sample.chars('A-Za-z0-9', 24)}`;
const password = `k${sample.chars('A-Za-z0-9', 18)}7`;
const lines = [
  `MII${sample.chars('A-Za-z0-9+/', 61)}`,
  ...Array.from({ length: 9 }, () => sample.chars('A-Za-z0-9+/', 64)),
];
const body = lines.join('\n');
const pem = `-----BEGIN ${'RSA'} PRIVATE KEY-----\n${body}\n-----END ${'RSA'} PRIVATE KEY-----`;
const escaped = pem.replaceAll('\n', '\\n');

const files: Record<string, string> = {
  '/project/a.ts': `const stripe = new Stripe("${stripe}");\nconst url = "postgres://app:${password}@db.internal:5432/x";\nconst pem = "${escaped}";\nconst t = \`${pem}\`;\n`,
  '/project/a.py': `import stripe\nstripe.api_key = "${stripe}"\nurl = f"postgres://app:${password}@db.internal:{port}/x"\npem = """${pem}"""\nagain = b'''${pem}'''\n`,
  '/project/a.go': `package main\n\nconst stripeKey = "${stripe}"\n\nvar url, pem = "postgres://app:${password}@db.internal:5432/x", \`${pem}\`\n`,
  '/project/a.sh': `export STRIPE_KEY=${stripe}\ncurl -u "${stripe}:" https://api.stripe.com\nPEM='${pem}'\n`,
  '/project/compose.yml': `services:\n  a:\n    environment:\n      - STRIPE_KEY=${stripe}\n      - DATABASE_URL=postgres://app:${password}@db.internal:5432/x\n`,
  '/project/.env.example': `STRIPE_KEY=${stripe}\nPEM="${pem}"\n`,
};

describe('moving what the detector finds', function () {
  this.timeout(20_000);
  const detector = createDetector({
    providers: [stripeRules, privateKeys, urls],
    fingerprintKey: new Uint8Array(32).fill(7),
  });

  for (const [path, text] of Object.entries(files)) {
    it(`leaves nothing in ${path}, and every value in the env file`, async () => {
      const bench = new MoveBench(new InMemoryWorkspace({ [path]: text }), '.env', detector);
      const before = detector.detect({ uri: path, text, languageId: '' });
      assert.ok(before.length >= 2);
      const plan = await bench.plan(path, { all: true });
      const written = await bench.apply(plan);
      const after = detector.detect({ uri: path, text: written[path] ?? '', languageId: '' });
      assert.deepEqual(
        after.map(({ ruleId, span }) => [ruleId, span]),
        [],
      );
      assert.deepEqual(await bench.service.checkMove(plan.finish.moveId), { ok: true });
      const env = written['/project/.env'] ?? '';
      for (const value of [stripe, pem, password]) {
        if (text.includes(value) || text.includes(value.replaceAll('\n', '\\n'))) assert.ok(env.includes(value));
      }
    });
  }
});
