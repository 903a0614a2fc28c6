import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { check } from 'recheck';
import { createDetector } from '../../server/src/core/detection/detect';
import type { PatternRule, Rule } from '../../server/src/core/detection/rule';
import { allProviders } from '../../server/src/core/rules/index';
import { base64, hexadecimal } from '../support/encodings';
import { assertLinear } from '../support/linear';
import { charactersOf, createSampler } from '../support/sampler';
import { allRules, examplesById } from './support/allRules';
import { matchesOf } from './support/matcher';
import { recheckable } from './support/recheckable';

/** Characters of an attack. */
const LENGTH = 100_000;

describe('hostile input', () => {
  for (const { rule } of allRules) {
    it(`${rule.id} takes linear time`, () => {
      for (const [name, text] of attacksOn(rule)) {
        const value = rule.type === 'named' ? new RegExp(`^(?:${rule.value})$`) : undefined;
        assertLinear((part) => (rule.type === 'pattern' ? matchesOf(rule, part) : value?.test(part)), text, name);
      }
    });
  }
});

describe('hostile text', () => {
  const engine = createDetector({ providers: allProviders, fingerprintKey: new Uint8Array(32) });
  const words = [
    'token=',
    'password="',
    'key: ',
    'apiKey("',
    'SharedSecret=',
    'auth\n',
    `secret='${'Zq9'.repeat(230)}' `,
  ];
  const marks = [
    '"',
    '\\',
    '\\"',
    '=',
    '://a:b',
    'eyJ',
    'ya29.',
    ' -u a:bcd',
    '// gitleaks:allow ',
    '-----BEGIN RSA PRIVATE KEY-----',
  ];
  const stripe = base64(`sk_${'live'}_`).slice(0, 8);
  const encoded = [
    stripe,
    `${stripe}\n`,
    `"${stripe}" + `,
    `"${stripe}"\n`,
    'LS0tLS1CRUdJTiB',
    base64(`token="${'Zq9'.repeat(9)}" `),
    base64(base64('password="a1b2c3d4e5" ')),
    base64(gzipSync('token="a1b2c3d4e5f6g7h8i9" '.repeat(4000))),
    `${base64(gzipSync(Buffer.alloc(60_000)))} `,
    `key: ${base64(`sk_${'live'}_`.repeat(60))}\n`,
    hexadecimal(`sk_${'live'}_`),
    `password="${hexadecimal('password=')}"`,
    '%3Dtoken%3D',
    '\\x3dtoken\\x5f',
    '&quot;:&#61;',
    'token=3D=\n',
    'sk_"+"live_',
    '"sk_live_" + ',
    '"sk_live_"\n',
    "'token' . '=' . ",
    "['sk_'].join('')",
    "${'sk_'}",
    'apiVersion: v1\nkind: secret\ndata:\n',
    `apiVersion: v1\nkind: secret\ndata:\n  a: ${base64('token=a1b2c3d4')}\n`,
  ];
  for (const piece of [...words, ...marks, ...encoded]) {
    it(`of ${JSON.stringify(piece.slice(0, 32))} again and again takes linear time`, () => {
      const text = piece.repeat(Math.ceil(65_536 / piece.length));
      assertLinear((part) => engine.detect({ uri: 'file:///app/main.ts', text: part, languageId: '' }), text, piece);
    });
  }
});

describe('pattern analysis', () => {
  // Written by scripts/recheck-rules.mjs: the analysis takes seconds a pattern where its native form does not run.
  const checked = new Set<string>(JSON.parse(readFileSync('test/rules/rechecked.json', 'utf8')));
  const fresh = recheckable.filter(({ hash }) => !checked.has(hash));

  it('knows most patterns already', () => {
    assert.ok(fresh.length <= 20, `${fresh.length} patterns are new: run node scripts/recheck-rules.mjs`);
  });

  for (const { ruleId, source, flags } of fresh) {
    it(`finds no super-linear time in ${ruleId}`, async function () {
      this.timeout(60_000);
      const { status } = await check(source, flags, { timeout: 30_000 });
      assert.notEqual(status, 'vulnerable');
    });
  }
});

/** Texts made from the rule's own pieces, each of about LENGTH characters. */
function* attacksOn(rule: Rule): Generator<readonly [name: string, text: string]> {
  const source = rule.type === 'pattern' ? `${rule.before ?? ''}${rule.pattern}` : rule.value;
  const anchor = rule.type === 'pattern' ? (rule.anchors[0] ?? '') : '';
  for (const characterClass of new Set(
    [...source.matchAll(/(?<!\\)\[(\^?(?:\\.|[^\]\\])+)\]/g)].map((match) => match[1]),
  )) {
    const alphabet = charactersOf(characterClass ?? '');
    yield [`class [${characterClass}]`, fill(anchor, alphabet)];
    yield [`first of [${characterClass}]`, fill(anchor, alphabet.charAt(0))];
  }
  if (rule.type === 'pattern') {
    for (const repeated of rule.anchors.slice(0, 4)) yield [`anchor ${repeated}`, fill('', repeated)];
    if (rule.before !== undefined) yield ['lead', beforeAttack(rule)];
  }
  yield ['spaces', fill(anchor, ' ')];
  yield ['line ends', fill(anchor, '\r\n')];
  for (const almost of almostMatches(rule)) yield ['almost a match', fill('', almost)];
}

/** A long run of what may stand before an anchor, again and again. */
function beforeAttack(rule: PatternRule): string {
  const first = /(?<!\\)\[((?:\\.|[^\]\\])+)\]/.exec(rule.before ?? '')?.[1] ?? 'a';
  return fill(
    '',
    charactersOf(first)
      .charAt(0)
      .repeat(rule.beforeLength ?? 64) + (rule.anchors[0] ?? ''),
  );
}

/** An example that lacks its end, and one that a wrong character spoils there. */
function almostMatches(rule: Rule): readonly string[] {
  const examples = examplesById.get(rule.id);
  assert.ok(examples, 'no examples');
  return examples
    .positives(createSampler(rule.id))
    .slice(0, 2)
    .flatMap(({ secret }) => [secret.slice(0, -1), `${secret.slice(0, -1)}\u00e9`]);
}

function fill(start: string, unit: string): string {
  return start + unit.repeat(Math.ceil(LENGTH / unit.length));
}
