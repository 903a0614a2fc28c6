import assert from 'node:assert/strict';
import { createDetector } from '../../../server/src/core/detection/detect';
import { providers } from '../../../server/src/core/rules';
import { ignoreEdit } from '../../../server/src/core/service/ignoreComment';
import { applyChanges, stringReader } from '../../../server/src/core/text';
import { createSampler } from '../../support/sampler';

const detector = createDetector({ providers, fingerprintKey: new Uint8Array(32).fill(1) });
const key = ['sk', 'live', createSampler('ignore').chars('A-Za-z0-9', 24)].join('_');
const sample = createSampler('pem');
const pemLines = Array.from({ length: 8 }, () => sample.chars('A-Za-z0-9+/', 64)).join('\n');
const pem = `-----BEGIN PRIVATE${' '}KEY-----\n${pemLines}\n-----END PRIVATE${' '}KEY-----`;
const rule = 'stripe-secret-key';

/** `KKEY` and `PPEM` stand for values in both texts; what is written must be obeyed. */
function check(languageId: string, before: string, after: string, reason?: string): void {
  const put = (text: string) => text.replace('KKEY', key).replace('PPEM', pem);
  const text = put(before);
  const uri = 'file:///w/file';
  const [finding] = detector.detect({ uri, text, languageId });
  assert.ok(finding, 'nothing found');
  const edit = ignoreEdit(stringReader(text), languageId, finding, reason);
  assert.ok('change' in edit, 'refused' in edit ? edit.refused : '');
  const result = applyChanges(text, [edit.change]);
  assert.ok(result === put(after), result.replace(key, 'KKEY').replace(pem, 'PPEM'));
  assert.ok(detector.detect({ uri, text: result, languageId }).every(({ ignored }) => ignored));
}

function refuses(languageId: string, before: string, why: RegExp): void {
  const text = before.replace('KKEY', key).replace('PPEM', pem);
  const [finding] = detector.detect({ uri: 'file:///w/file', text, languageId });
  assert.ok(finding, 'nothing found');
  const edit = ignoreEdit(stringReader(text), languageId, finding);
  assert.ok('refused' in edit);
  assert.match(edit.refused, why);
}

describe('ignore comment', () => {
  it('stands at the end of the line', () => {
    check('typescript', 'f("KKEY");\r\ng();', `f("KKEY"); // keyward:allow ${rule}\r\ng();`);
    check('python', 'k = "KKEY"', `k = "KKEY" # keyward:allow ${rule}`);
    check('sql', "x = 'KKEY' \n", `x = 'KKEY' -- keyward:allow ${rule}\n`);
    check('html', '<a b="KKEY"></a>\n', `<a b="KKEY"></a> <!-- keyward:allow ${rule} -->\n`);
    check('yaml', 'key: KKEY\n', `key: KKEY # keyward:allow ${rule}\n`);
  });

  it('stands on the line above where values have several lines or the language wants it', () => {
    check('go', '\tk := `PPEM`\n', '\t// keyward:allow private-key\n\tk := `PPEM`\n'.replace('private-key', pemRule()));
    check('dotenv', 'A=1\r\nK=KKEY\r\n', `A=1\r\n# keyward:allow ${rule}\r\nK=KKEY\r\n`);
    check('dockerfile', 'ENV K=KKEY\n', `# keyward:allow ${rule}\nENV K=KKEY\n`);
  });

  it('holds the reason on one line, and never ends the comment', () => {
    check(
      'css',
      'a { b: "KKEY" }',
      `a { b: "KKEY" } /* keyward:allow ${rule} -- a test account */`,
      'a */test\naccount',
    );
  });

  it('is refused where it would become part of something else', () => {
    refuses('json', '{"stripe": "KKEY"}', /JSON has no comments/);
    refuses('no-such-language', '"KKEY"', /does not know/);
    refuses('python', '"""\nKKEY\n"""', /part of the string/);
    refuses('javascriptreact', '<Pay apiKey="KKEY" />', /JSX/);
    refuses('yaml', 'key: |\n  PPEM\n'.replace('PPEM', pem.replaceAll('\n', '\n  ')), /part of the string/);
    refuses('shellscript', 'run "KKEY" \\\n  more', /goes on/);
    refuses('shellscript', 'cat <<EOF\nKKEY\nEOF\n', /part of the string/);
    refuses('shellscript', 'x="\nKKEY\n"\n', /part of the string/);
    refuses('dockercompose', 'command: |\n  run KKEY\n  more\n', /part of the string/);
    refuses('typescriptreact', 'x = <p>\n  "KKEY"\n</p>', /JSX/);
    refuses('typescript', `f("KKEY", ${'1,'.repeat(3000)} 2)`, /too long/);
  });
});

function pemRule(): string {
  return detector.detect({ uri: 'file:///w/file', text: pem, languageId: '' })[0]?.ruleId ?? '';
}
