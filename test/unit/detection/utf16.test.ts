import assert from 'node:assert/strict';
import { decodeText, utf16Of } from '../../../server/src/core/detection/decodeText';
import { createDetector } from '../../../server/src/core/detection/detect';
import { allProviders } from '../../../server/src/core/rules/index';
import { decodeFile, isBinary } from '../../../server/src/core/workspace/decode';
import { createSampler } from '../../support/sampler';

const sample = createSampler('utf16');
const detector = createDetector({ providers: allProviders, fingerprintKey: new Uint8Array(32) });
const key = `sk_${'live'}_${sample.chars('A-Za-z0-9', 24)}`;
const text = `# settings, é\r\nSTRIPE_KEY=${key}\r\n`;
const ascii = text.replace('é', 'e');

const little = (content: string) => Buffer.from(content, 'utf16le');
const big = (content: string) => Buffer.from(content, 'utf16le').swap16();

const files: readonly (readonly [name: string, bytes: Buffer, text: string])[] = [
  ['UTF-16LE with a mark', little(`\ufeff${text}`), text],
  ['UTF-16BE with a mark', big(`\ufeff${text}`), text],
  ['UTF-16LE without', little(ascii), ascii],
  ['UTF-16BE without', big(ascii), ascii],
  [
    'UTF-16LE without, other letters far from the start',
    little(`${ascii}${' '.repeat(300)}é`),
    `${ascii}${' '.repeat(300)}é`,
  ],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), text],
]; // prettier-ignore

describe('a file in', () => {
  for (const [name, bytes, expected] of files) {
    it(`${name} is read as an editor shows it`, () => {
      assert.ok(!isBinary(bytes));
      assert.equal(decodeText(bytes), expected);
      assert.equal(decodeFile(bytes), expected);
      const [finding] = detector.detectBytes({ uri: 'file:///a', bytes, languageId: '' });
      assert.equal(finding && expected.slice(finding.span.start, finding.span.end) === key, true);
    });
  }

  it('no known form is binary', () => {
    const zeros = Buffer.alloc(64);
    const halfWords = Buffer.from([1, 0, 2, 0, 3, 0, 0, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0]);
    const odd = little('A'.repeat(20)).subarray(0, 39);
    for (const bytes of [zeros, halfWords, odd, little('short'), Buffer.from(`\0${'a'.repeat(40)}`)]) {
      assert.equal(utf16Of(bytes), undefined);
      assert.ok(isBinary(bytes));
    }
  });
});
