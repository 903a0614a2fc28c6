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

  const list = (lines: string, scope = 'allowlists') => `${toml}[[${scope}]]\n${lines}\n`;
  const all = (config: string) => found('.gitleaks.toml', config, `acme: ${value} # demo\n`, 'src/a.py');
  for (const [what, lines, hides] of [
    ['stopwords in any case', `stopwords = ["${value.slice(4, 12).toUpperCase()}"]`, true],
    ['stopwords of the line only', 'stopwords = ["demo"]', false],
    ['regexes in the value', "regexes = ['''demo''']", false],
    ['regexes in the line', `regexTarget = "line"\nregexes = ['''# demo$''']`, true],
    ['one condition of two', `paths = ['''^src/''']\nregexes = ['''nowhere''']`, true],
    [
      'both conditions, one of which holds',
      `condition = "AND"\npaths = ['''^src/''']\nregexes = ['''nowhere''']`,
      false,
    ],
    ['both conditions', `condition = "AND"\npaths = ['''^src/''']\nregexes = ['''^[a-z0-9]+$''']`, true],
    ['nothing', 'description = "empty"', false],
    ['another rule', `targetRules = ["other"]\npaths = ['''.''']`, false],
    ['this rule', `targetRules = ["acme"]\npaths = ['''.''']`, true],
  ] as const) {
    it(`allow by ${what}: ${hides}`, () => assert.deepEqual(all(list(lines)), hides ? [] : ['acme true']));
  }

  it('allow by the whole match in a list of their own', () => {
    const own = (pattern: string) => list(`regexTarget = "match"\nregexes = ['''${pattern}''']`, 'rules.allowlists');
    assert.deepEqual(all(own('^acme: ')), []);
    assert.deepEqual(all(own('demo')), ['acme true']);
  });

  it('are for paths alone, which examples have none of', () => {
    const pathed = `${toml}path = '''\\.env$'''\n`;
    assert.deepEqual(found('.gitleaks.toml', pathed, text, 'a/.env'), ['acme true']);
    assert.deepEqual(found('.gitleaks.toml', pathed, text, 'a/b.py'), []);
    const rule = { id: 'acme', pattern: 'acme_[a-z0-9]{24}', path: '\\.env$', examples: [`acme_${value}`] };
    const { problems } = readConfig('.keyward.json', JSON.stringify({ rules: [rule] }), { root, obeyAllow: false });
    assert.deepEqual(problems, []);
  });

  it('turn rules off where trusted', () => {
    const off = `${toml}[extend]\ndisabledRules = ["acme"]\n`;
    assert.deepEqual(all(off), []);
    assert.deepEqual(found('.gitleaks.toml', off, text, 'a.py', false), ['acme true']);
  });

  it('are hidden by the allow list of .keyward.json', () => {
    const rule = { id: 'acme', pattern: 'acme_([a-z0-9]{24})' };
    const json = (allow: object) => JSON.stringify({ rules: [rule], allow });
    const seen = (allow: object) => found('.keyward.json', json(allow), `acme_${value} # demo\n`);
    assert.deepEqual(seen({ patterns: ['demo'] }), ['acme true']);
    assert.deepEqual(seen({ patterns: ['demo'], target: 'line' }), []);
    assert.deepEqual(seen({ stopwords: [value.slice(0, 9)] }), []);
    assert.deepEqual(seen({ paths: ['^a\\.py$'] }), []);
  });

  it('have fingerprints by the hash that they are given', () => {
    const read = readConfig('.gitleaks.toml', toml, { root, obeyAllow: true });
    const { engine } = createCustomEngine([read], root, [], new Uint8Array(32), () => 'given');
    const [finding] = engine.detect({ uri: `${root}/a`, text, languageId: '' });
    assert.equal(finding?.fingerprint, 'given');
  });
});
