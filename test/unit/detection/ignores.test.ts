import assert from 'node:assert/strict';
import {
  type Directive,
  directiveAt,
  directiveTexts,
  ignoreReasonFor,
} from '../../../server/src/core/detection/ignores';
import { Prefilter } from '../../../server/src/core/detection/prefilter';
import { stringReader } from '../../../server/src/core/text';

/** `«…»` marks the finding. Returns the form that covers it. */
function coveringForm(marked: string, ruleId = 'github-token', providerId = 'github'): string | undefined {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const directives: Directive[] = [];
  new Prefilter(directiveTexts.map((t) => ({ text: t, ignoreCase: true }))).scanString(
    text,
    0,
    text.length,
    (form, at) => {
      const directive = directiveAt(text, form, at);
      if (directive) directives.push(directive);
    },
  );
  directives.sort((a, b) => a.span.start - b.span.start);
  return ignoreReasonFor({ span: { start, end }, ruleId, providerId }, directives, stringReader(text))?.form;
}

const covered: readonly (readonly [string, string])[] = [
  ["x = '«abc»'  # gitleaks:allow", 'gitleaks:allow'],
  ['x = "«abc»"; // betterleaks:allow', 'betterleaks:allow'],
  ['x: «abc» # trufflehog:ignore', 'trufflehog:ignore'],
  ['/* ggignore */ x = "«abc»"', 'ggignore'],
  ['x = "«abc»" // no-dd-secrets', 'no-dd-secrets'],
  ['x = "«abc»" # pragma: allowlist secret', 'pragma: allowlist secret'],
  ['x = "«abc»" -- pragma: whitelist-secret', 'pragma: whitelist-secret'],
  ['<a k="«abc»"/> <!-- pragma: allowlist secret -->', 'pragma: allowlist secret'],
  ['# pragma: allowlist nextline secret\nx = "«abc»"', 'pragma: allowlist nextline secret'],
  ['x = "«abc»" // secretlint-disable-line', 'secretlint-disable-line'],
  ['// secretlint-disable-next-line\nx = "«abc»"', 'secretlint-disable-next-line'],
  ['/* secretlint-disable */\n\n\nx = "«abc»"\n/* secretlint-enable */', 'secretlint-disable'],
  [
    '// secretlint-disable-line @secretlint/secretlint-rule-github\n"«a»"'.replace('\n', ' '),
    'secretlint-disable-line',
  ],
  ['// jfrog-ignore\r\nx = "«abc»"', 'jfrog-ignore'],
  ['// noinspection HardcodedPasswords\nx = "«abc»"', 'noinspection HardcodedPasswords'],
  ['x = "«abc»" // keyward:allow', 'keyward:allow'],
  ['x = "«abc»" // keyward:allow github-token -- rotated last week', 'keyward:allow'],
  ['# keyward:allow github-token -- test account\nx = "«abc»"', 'keyward:allow'],
  ['x = """«a\nb\nc»""" # gitleaks:allow', 'gitleaks:allow'],
  ['x = """«a # gitleaks:allow\nb\nc»"""', 'gitleaks:allow'],
  ['# keyward:allow\nx = """«a\nb\nc»"""', 'keyward:allow'],
];

const uncovered: readonly string[] = [
  '# gitleaks:allow\nx = "«abc»"',
  'x = "«abc»"\n# gitleaks:allow',
  'x = 1 # pragma: allowlist nextline secret\ny = "«abc»"',
  '# pragma: allowlist nextline secret\n\nx = "«abc»"',
  '/* secretlint-disable */\n/* secretlint-enable */\nx = "«abc»"',
  'x = "«abc»" // secretlint-disable-line @secretlint/secretlint-rule-slack',
  'x = "«abc»" // keyward:allow stripe-secret-key',
  'y = 1 // keyward:allow\nx = "«abc»"',
  'x = "«abc»" // gitleaks:allowed',
  'x = "«abc»" // biggignore',
];

describe('ignore comments', () => {
  for (const [text, form] of covered) {
    it(`${JSON.stringify(text)} is covered by ${form}`, () => assert.equal(coveringForm(text), form));
  }
  for (const text of uncovered) {
    it(`${JSON.stringify(text)} is not covered`, () => assert.equal(coveringForm(text), undefined));
  }
});
