import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'jsonc-parser';
import { readConfig } from '../../../server/src/core/formats/customDetector';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

describe('what the documentation says of custom rules', () => {
  const section = readFileSync('server/README.md', 'utf8').split('## Custom rules')[1] ?? '';
  const blocks = [...section.matchAll(/\n\n((?: {4}.*\n| {0,4}\n)+)/g)].map(([, lines = '']) =>
    lines.replace(/^ {4}/gm, ''),
  );
  const json = blocks.find((text) => text.startsWith('{')) ?? '';
  const toml = blocks.find((text) => text.startsWith('[extend]')) ?? '';

  for (const [name, text] of [
    ['.keyward.json', json],
    ['.gitleaks.toml', toml],
  ] as const) {
    it(`the example of ${name} is read without a problem`, () => {
      const { rules, allowLists, disabledRules, problems } = readConfig(name, text, {
        root: 'file:///w',
        obeyAllow: true,
      });
      assert.deepEqual([rules.length, allowLists.length, disabledRules.length, problems], [1, 1, 1, []]);
    });
  }

  it('the example has every field of the schema', () => {
    const schema = JSON.parse(readFileSync('client/schemas/keyward.schema.json', 'utf8')) as Schema;
    const example = parse(json, [], { allowTrailingComma: true }) as { rules: object[]; allow: object };
    const keys = (value: object | undefined) => Object.keys(value ?? {}).sort();
    assert.deepEqual(['$schema', ...keys(example)], keys(schema.properties));
    assert.deepEqual(keys(example.rules[0]), keys(schema.properties?.rules?.items?.properties));
    assert.deepEqual(keys(example.allow), keys(schema.properties?.allow?.properties));
  });
});
