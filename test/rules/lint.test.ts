import assert from 'node:assert/strict';
import type { PatternRule, Provider, Rule } from '../../server/src/core/detection/rule';
import { allProviders, providers } from '../../server/src/core/rules/index';
import { createSampler } from '../support/sampler';
import { allRules, examplesById, loadRuleFile, ruleFiles } from './support/allRules';
import { sizeOfPattern } from './support/patternSize';

describe('rule index', () => {
  it('lists every rule file, in alphabetical order', () => {
    const exported = ruleFiles.map((file) => Object.values(loadRuleFile(file)) as unknown[]);
    const missing = ruleFiles.filter((_, i) => !exported[i]?.some((value) => providers.includes(value as Provider)));
    assert.deepEqual(missing, []);
    const ids = providers.map((provider) => provider.id);
    assert.deepEqual(ids, [...ids].sort());
  });

  it('has no id twice', () => {
    assertUnique(providers.map((provider) => provider.id));
    assertUnique(allRules.map(({ rule }) => rule.id));
  });

  it('has no examples of a rule that is not there', () => {
    const ids = new Set(allRules.map(({ rule }) => rule.id));
    assert.deepEqual(
      [...examplesById.keys()].filter((id) => !ids.has(id)),
      [],
    );
  });
});

describe('provider', () => {
  for (const provider of providers) {
    it(`${provider.id} is well formed`, () => {
      assert.match(provider.id, /^[a-z][a-z0-9]*$/);
      assert.match(provider.name, /^\S.*\S$/);
      assertLink(provider.docs);
      if (provider.rotate !== undefined) assertLink(provider.rotate);
      for (const alias of provider.aliases ?? []) assert.match(alias, /^[a-z0-9]+$/);
      assert.ok(provider.rules.length > 0, 'no rules');
    });
  }
});

describe('pairs', () => {
  const identifiers = allProviders.flatMap((provider) =>
    provider.rules.filter(({ pairsWith }) => pairsWith).map((rule) => ({ provider, rule })),
  );

  for (const { provider, rule } of identifiers) {
    it(`${rule.id} pairs with rules of its provider`, () => {
      const secrets = rule.pairsWith ?? [];
      assert.ok(secrets.length > 0, 'no rules');
      assertUnique(secrets);
      const own = new Map(provider.rules.map((other) => [other.id, other]));
      for (const secret of secrets) {
        assert.ok(own.has(secret), `no rule ${secret}`);
        assert.notEqual(secret, rule.id);
        assert.equal(own.get(secret)?.pairsWith, undefined, `${secret} is an identifier as well`);
      }
    });
  }

  it('are told apart: two identifiers have the same secrets or different ones', () => {
    const listOf = new Map<string, string>();
    for (const { rule } of identifiers) {
      const list = rule.pairsWith?.join() ?? '';
      for (const secret of rule.pairsWith ?? []) {
        assert.equal(listOf.get(secret) ?? list, list, rule.id);
        listOf.set(secret, list);
      }
    }
  });
});

describe('rule', () => {
  for (const { provider, rule } of allRules) {
    it(`${rule.id} is well formed`, () => {
      lintTexts(provider, rule);
      if (rule.type === 'pattern') lintPattern(rule);
      else {
        assertBounded(rule.value);
        for (const word of [...rule.services, ...(rule.words ?? []), ...(rule.notWords ?? [])]) {
          assert.match(word, /^[a-z0-9]+$/);
        }
        assert.ok(rule.services.length > 0, 'no services');
      }
    });

    it(`${rule.id} has examples`, () => {
      const examples = examplesById.get(rule.id);
      assert.ok(examples, 'no examples');
      const positives = examples.positives(createSampler(rule.id));
      assert.ok(positives.length >= 3, 'fewer than three positives');
      for (const { text, secret } of positives) {
        assert.ok(secret !== '' && text.split(secret).length === 2, 'the secret must stand in the text exactly once');
        if (rule.check?.(secret) === 'valid') {
          assert.notEqual(rule.evidence, 'memory', 'a check that proves values needs a source that was read');
        }
      }
      assert.ok(examples.nearMisses(createSampler(rule.id)).length >= 3, 'fewer than three near misses');
    });
  }
});

function lintTexts(provider: Provider, rule: Rule): void {
  assert.match(rule.id, /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/);
  if (!provider.form && provider.id !== 'generic')
    assert.ok(rule.id.startsWith(`${provider.id}-`), 'id without provider');
  assert.match(rule.title, /^[A-Za-z0-9.].{3,59}$/);
  assert.doesNotMatch(rule.title, /^(?:A|An|The) |[.!:]$/, 'a title is a noun phrase without article');
  assert.match(rule.grants, /^[A-Z].{10,200}\.$/, 'grants is one sentence');
  assert.match(rule.envName, /^[A-Z][A-Z0-9_]*$/);
}

function lintPattern(rule: PatternRule): void {
  assert.ok(rule.anchors.length > 0, 'no anchors');
  for (const anchor of rule.anchors) assert.match(anchor, /^[\x20-\x7e]{3,}$/);
  assertUnique(rule.anchors);
  assertBounded(rule.pattern);
  const { longest } = sizeOfPattern(rule.pattern);
  assert.ok(longest <= (rule.window ?? 512), `reads up to ${longest} characters, window ${rule.window ?? 512}`);
  assert.equal(rule.before === undefined, rule.beforeLength === undefined, 'before and beforeLength come together');
  if (rule.before === undefined || rule.beforeLength === undefined) return;
  assertBounded(rule.before);
  const reach = sizeOfPattern(rule.before).longest;
  assert.ok(reach <= rule.beforeLength && rule.beforeLength <= 512, `before reads ${reach} of ${rule.beforeLength}`);
}

function assertBounded(source: string): void {
  assert.doesNotThrow(() => new RegExp(source));
  assert.deepEqual(sizeOfPattern(source).unbounded, [], 'unbounded quantifier');
}

function assertLink(url: string): void {
  const { protocol, hostname } = new URL(url);
  assert.equal(protocol, 'https:');
  assert.match(hostname, /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
}

function assertUnique(values: readonly string[]): void {
  assert.deepEqual(
    values.filter((value, i) => values.indexOf(value) !== i),
    [],
  );
}
