import assert from 'node:assert/strict';
import { createCustomEngine, detectorOf, readConfig } from '../../../server/src/core/formats/customDetector';
import { translate } from '../../../server/src/core/formats/translate';
import { allProviders } from '../../../server/src/core/rules/index';
import { createSampler } from '../../support/sampler';

const root = 'file:///w';
const value = createSampler('custom rules').chars('a-z0-9', 24);

function found(name: string, config: string, text: string, path = 'a.py', obeyAllow = true): string[] {
  const read = readConfig(name, config, { root, obeyAllow });
  const detector = detectorOf(createCustomEngine([read], root, allProviders, new Uint8Array(32)));
  const findings = detector.detect({ uri: `${root}/${path}`, text, languageId: '' }).filter(({ ignored }) => !ignored);
  return findings.map(({ ruleId, span }) => `${ruleId} ${text.slice(span.start, span.end) === value}`);
}

describe('patterns of RE2', () => {
  for (const [pattern, text, fits] of [
    ['(?i)abc[d-f]', 'ABCE', true],
    ['a(?i:b)c', 'aBc', true],
    ['a(?i:b)c', 'aBC', false],
    ['(?s)abc.d', 'abc\nd', true],
    ['abc.d', 'abc\nd', false],
    ['(?P<n>[[:alpha:]]{3})\\z', 'x-abc', true],
    ['\\Aabc', 'xabc', false],
    ['(?m)^abc$', 'x\nabc\ny', true],
    ['\\Qa.c\\E', 'abc', false],
    ['\\pL{3}', 'äöü', true],
    ['\\x{41}BC', 'ABC', true],
  ] as const) {
    it(`${pattern} and ${JSON.stringify(text)}`, () =>
      assert.equal(new RegExp(translate(pattern).source).test(text), fits));
  }

  for (const pattern of ['(abc+)+d(c+)+', '(?=abc)', 'abc\\1', '(abc', 'abc)', 'a**', '[a', '(\\w+\\s?)*x', 'a{5,2}'])
    it(`${pattern} is refused`, () => assert.throws(() => translate(pattern)));
});

describe('custom rules', () => {
  const toml = `[[rules]]\nid = "acme"\nregex = '''(?i)acme[\\w .-]{0,20}[=:]\\s{0,3}["']?([a-z0-9]{24})(?:["'\\s]|$)'''\n`;
  const text = `acme: ${value}\n`;

  it('of gitleaks find the group', () => assert.deepEqual(found('.gitleaks.toml', toml, text), ['acme true']));

  it('allow paths where trusted', () => {
    const allowed = `${toml}[[allowlists]]\npaths = ['''^tests/''']\n`;
    assert.deepEqual(found('.gitleaks.toml', allowed, text, 'tests/a'), []);
    assert.deepEqual(found('.gitleaks.toml', allowed, text, 'src/a'), ['acme true']);
    assert.deepEqual(found('.gitleaks.toml', allowed, text, 'tests/a', false), ['acme true']);
  });

  it('are used where another one is refused', () => {
    const bad = `[[rules]]\nid = "bad"\nregex = '''(?!x)abc'''\n${toml}`;
    const { rules, problems } = readConfig('.gitleaks.toml', bad, { root, obeyAllow: true });
    assert.deepEqual([rules.map(({ id }) => id), problems.map(({ ruleId }) => ruleId)], [['acme'], ['bad']]);
  });

  it('have their examples tried', () => {
    const rule = {
      id: 'acme',
      pattern: 'acme_[a-z0-9]{24}',
      examples: [`acme_${value}`, 'acme_x'],
      counterExamples: ['a'],
    };
    const json = `// ours\n${JSON.stringify({ rules: [rule] })}`;
    const { problems } = readConfig('.keyward.json', json, { root, obeyAllow: true });
    assert.deepEqual(
      problems.map(({ span }) => json.slice(span.start, span.end)),
      ['"acme_x"'],
    );
  });
});
