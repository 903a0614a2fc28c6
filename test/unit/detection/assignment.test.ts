import assert from 'node:assert/strict';
import { createAssignmentMatcher } from '../../../server/src/core/detection/assignment';
import type { Candidate } from '../../../server/src/core/detection/detector';
import { allProviders } from '../../../server/src/core/rules/index';
import { createSampler } from '../../support/sampler';

const matcher = createAssignmentMatcher(allProviders);
const sample = createSampler('assignment');
const value = `q7${sample.chars('A-Za-z0-9', 36)}X3`;
const hex = `a7${sample.chars('a-f0-9', 30)}`;

function match(text: string, at: number): readonly Candidate[] {
  const assignment = matcher.read(text, at);
  return assignment ? matcher.judge(text, assignment) : [];
}

/** All candidates of a text, as the prefilter would have them looked for. */
function candidatesIn(text: string): Candidate[] {
  const lower = text.toLowerCase();
  return matcher.words.flatMap((word) => {
    const found: Candidate[] = [];
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) found.push(...match(text, at));
    return found;
  });
}

function check(text: string, expected: string | undefined, ruleId?: string): void {
  const found = candidatesIn(text);
  const secrets = found.map(({ span }) => text.slice(span.start, span.end));
  assert.deepEqual(secrets, expected === undefined ? [] : [expected], text.replaceAll(value, '<value>'));
  if (ruleId !== undefined) assert.equal(found[0]?.rule.id, ruleId);
}

/** `§` stands for the value. */
const WRITTEN: readonly string[] = [
  'apiKey = "§"',
  "const apiKey: string = '§';",
  'var apiKey string = "§"',
  'let api_key: &str = "§";',
  'apiKey := `§`',
  'api_key ||= "§"',
  'API_KEY ?= §',
  'export API_KEY=§',
  'API_KEY=§ # the old one',
  '"apiKey": "§",',
  '{\\"apiKey\\": \\"§\\"}',
  "'api-key' => '§',",
  'config["apiKey"] = "§"',
  'api_key: §',
  'api-key:\n  "§"',
  'api_key = b"§"',
  'apiKey = @"§";',
  'api_key = """§"""',
  '<apiKey>§</apiKey>',
  '<apiKey>\n    §\n</apiKey>',
  '<add key="apiKey" value="§" />',
  '- name: API_KEY\n  value: "§"',
  '--api-key § --verbose',
  '--api-key=§',
  '-H "X-Api-Key: §"',
  'curl https://acme.net/?api_key=§&x=1',
  'os.Setenv("API_KEY", "§")',
  "define('API_KEY', '§');",
  'client.setApiKey("§")',
  'ENV API_KEY §',
  'if (apiKey == "§") {',
  'authorization: "Bearer §"',
  '{"config.ini": "API_KEY=§\\nRETRIES=3"}',
  'Endpoint=x;ApiKey=§;Timeout=3',
  '--set apiKey=§,region=eu',
];

/** Ways of writing that give no value. */
const REFUSED: readonly string[] = [
  'apiKey',
  'apiKey, other',
  'apiKey = process.env.API_KEY',
  'apiKey = os.environ["API_KEY"]',
  'apiKey = getKey("§")',
  'api_key: ${API_KEY}',
  'api_key: {{ .Values.apiKey }}',
  'apiKey = "<your-api-key>"',
  'apiKey = "API_KEY"',
  'apiKeyHeader = "§"',
  'apiKey::§',
  'apiKey =~ "§"',
  'apiKey = "§',
  'publicKey = "§"',
  'the key § is here',
  'arn:aws:x:eu-west-2:1:secret:§',
  'it will simply pass `§` to it',
  'should_pass("§")',
  'assertToken("§")',
  '("acme-key", "acme-key-§")',
  'apiKey = "correctHorseBatteryStaple"',
  'function setApiKey(apiKey: string) {',
  `${'a'.repeat(90)}apiKey = "§"`,
];

describe('assignment parser', () => {
  for (const text of WRITTEN) {
    it(`reads ${JSON.stringify(text)}`, () => check(text.replace('§', value), value));
  }
  for (const text of REFUSED) {
    it(`refuses ${JSON.stringify(text.slice(-60))}`, () => check(text.replace('§', value), undefined));
  }

  it('spans the name', () => {
    const text = `x.--acme-api-key=${value}`;
    const [candidate] = candidatesIn(`  ${text}`);
    assert.ok(candidate?.nameSpan);
    assert.match(`  ${text}`.slice(candidate.nameSpan.start, candidate.nameSpan.end), /acme-api-key$/);
  });

  it('reads nothing outside its reach', () => {
    const text = `apiKey = "${value}"`;
    const far = `${'datadog '.repeat(100)}\n${' '.repeat(matcher.reach.before)}${text}${' '.repeat(matcher.reach.after)}`;
    const at = far.indexOf('Key');
    const window = far.slice(at - matcher.reach.before, at + matcher.reach.after);
    const shift = at - matcher.reach.before;
    const whole = match(far, at).map(({ rule, span }) => [rule.id, span.start, span.end]);
    const part = match(window, matcher.reach.before).map(({ rule, span }) => [
      rule.id,
      span.start + shift,
      span.end + shift,
    ]);
    assert.deepEqual(part, whole);
    assert.equal(whole.length, 1);
  });

  it('survives every prefix and suffix of what it reads', () => {
    for (const template of WRITTEN) {
      const text = template.replace('§', value);
      for (let cut = 0; cut <= text.length; cut++) {
        candidatesIn(text.slice(0, cut));
        candidatesIn(text.slice(cut));
      }
    }
  });
});

describe('named rules', () => {
  it('are told by the service in the name', () => check(`DD_API_KEY=${hex}`, hex, 'datadog-api-key'));
  it('are told by the service before the name', () => {
    check(`# Datadog\n[agent]\napi_key = ${hex}\n`, hex, 'datadog-api-key');
    check(`datadog:\n  site: eu\n  apiKey: "${hex}"\n`, hex, 'datadog-api-key');
  });
  it('are not told by a service far away', () => {
    check(`# Datadog\n${'\n'.repeat(5)}api_key = ${hex}\n`, hex, 'generic-api-key');
  });
  it('obey the words that rule them out', () => {
    const found = candidatesIn(`DD_APP_KEY=${hex}`).map(({ rule }) => rule.id);
    assert.ok(!found.includes('datadog-api-key'));
  });
  it('want a fitting value', () => {
    const [candidate] = candidatesIn(`DD_API_KEY=${value}Zk9`);
    assert.equal(candidate?.rule.id, 'datadog-credential');
  });
});

describe('services without a rule', () => {
  it('name the provider', () => {
    const [candidate] = candidatesIn(`KLAVIYO_API_KEY="${value}"`);
    assert.equal(candidate?.provider.id, 'klaviyo');
    assert.equal(candidate?.confidence, 'likely');
  });
  it('are found without separators, but not inside other words', () => {
    assert.equal(candidatesIn(`klaviyotoken = "${value}"`)[0]?.provider.id, 'klaviyo');
    assert.equal(candidatesIn(`subhiveryToken = "${value}"`)[0]?.provider.id, 'generic');
  });
});
