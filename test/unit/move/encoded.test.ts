import assert from 'node:assert/strict';
import { createDetector } from '../../../server/src/core/detection/detect';
import { neverCancelled } from '../../../server/src/core/environment';
import { allProviders } from '../../../server/src/core/rules/index';
import type { MovePlan } from '../../../server/src/core/service/languageService';
import { base64, cutAt, escapesX, wrapped } from '../../support/encodings';
import { InMemoryWorkspace, uriOf } from '../../support/inMemoryWorkspace';
import { createSampler } from '../../support/sampler';
import { MoveBench } from './support';

const sample = createSampler('moves of what is encoded');
const stripe = `sk_${'live'}_${sample.chars('A-Za-z0-9', 24)}`;
const detector = createDetector({ providers: allProviders, fingerprintKey: new Uint8Array(32).fill(7) });
const FILE = '/project/a.ts';

function benchOf(text: string): MoveBench {
  return new MoveBench(new InMemoryWorkspace({ [FILE]: text }), '.env', detector);
}

/** The move of the one credential of a text. */
function planOf(bench: MoveBench, text: string): Promise<MovePlan> {
  const uri = uriOf(FILE);
  const [finding, ...others] = detector.detect({ uri, text, languageId: 'typescript' });
  assert.ok(finding?.encoding && others.length === 0);
  return bench.service.planMove({ uri, span: finding.span }, neverCancelled);
}

describe('moving what is not written plainly', function () {
  this.timeout(20_000);

  const refused: readonly (readonly [name: string, text: string, reason: RegExp])[] = [
    ['pieces', `const k = "${cutAt(stripe, 12, '" + "')}";\n`, /several pieces/],
    ['pieces of a prefix', `const k = "${cutAt(stripe, 5, '" +\n  "')}";\n`, /several pieces/],
    ['a list', `const k = ["${cutAt(stripe, 12, '", "')}"].join("");\n`, /several pieces/],
    ['a template', `const k = \`sk_\${'live'}${stripe.slice(7)}\`;\n`, /several pieces/],
    ['a part of base64', `const k = "${base64(`{"a":"b","c":"${stripe}","d":"efg"}`)}";\n`, /part of an encoded text/],
    ['base64 in pieces', `const k = "${wrapped(base64(stripe), 20, '" +\n  "')}";\n`, /part of an encoded text/],
    ['entities', `const k = "${[...stripe].map((c) => `&#${c.charCodeAt(0)};`).join('')}";\n`, /write it plainly/],
  ];
  for (const [name, text, reason] of refused) {
    it(`leaves ${name} where they are and says why`, async () => {
      const bench = benchOf(text);
      const document = { uri: uriOf(FILE), text, languageId: 'typescript' };
      const [finding] = detector.detect(document);
      assert.ok(finding?.encoding);
      assert.match((await bench.service.refusalOf(document, finding)) ?? '', reason);
      await assert.rejects(planOf(bench, text), reason);
      await assert.rejects(bench.plan(FILE, { all: true }), reason);
    });
  }

  it('moves the whole of a base64 text as it stands: the program decodes it as before', async () => {
    const text = `const key = atob("${base64(stripe)}");\n`;
    const bench = benchOf(text);
    const written = await bench.apply(await planOf(bench, text));
    assert.match(written[FILE] ?? '', /^const key = atob\(process\.env\.\w+/);
    assert.ok((written['/project/.env'] ?? '').includes(base64(stripe)));
  });

  it('moves what escapes mean, as the language reads them', async () => {
    const text = `const key = "${escapesX(stripe)}";\n`;
    const bench = benchOf(text);
    const written = await bench.apply(await planOf(bench, text));
    assert.ok((written['/project/.env'] ?? '').includes(stripe));
  });

  it('moves the others of a file', async () => {
    const other = `sk_${'live'}_${sample.chars('A-Za-z0-9', 24)}`;
    const bench = benchOf(`const a = "${cutAt(stripe, 12, '" + "')}";\nconst b = "${other}";\n`);
    const plan = await bench.plan(FILE, { all: true });
    const written = await bench.apply(plan);
    assert.ok((written[FILE] ?? '').includes(cutAt(stripe, 12, '" + "')));
    assert.ok(!(written[FILE] ?? '').includes(other));
    assert.match(plan.finish.advice.join(' '), /Line 1 stays as it is: It is put together/);
  });
});
