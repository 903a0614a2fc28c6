import assert from 'node:assert/strict';
import { constants, gzipSync } from 'node:zlib';
import { gunzip } from '../../../../server/src/core/detection/decode/inflate';
import { createSampler } from '../../../support/sampler';

const sample = createSampler('inflate');
const texts = {
  empty: '',
  short: 'a=1\n',
  repeated: 'DB_HOST=localhost\n'.repeat(800),
  random: sample.chars('A-Za-z0-9+/', 9000),
  mixed: `${sample.chars('a-z', 300)}${'{"key":"value"}'.repeat(200)}${sample.chars('0-9', 500)}`,
};
const modes = {
  stored: { level: 0 },
  fixed: { strategy: constants.Z_FIXED },
  'Huffman alone': { strategy: constants.Z_HUFFMAN_ONLY },
  best: { level: 9 },
};
const LIMIT = 1 << 20;
const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();

describe('gunzip', () => {
  for (const [name, content] of Object.entries(texts)) {
    for (const [mode, options] of Object.entries(modes)) {
      it(`unpacks ${name} text, ${mode}`, () => assert.equal(text(gunzip(gzipSync(content, options), LIMIT)), content));
    }
  }

  it('gives what stands before the cut', () => {
    const packed = gzipSync(texts.mixed);
    for (const length of [0, 2, 9, 12, 40, packed.length >> 1, packed.length - 9]) {
      const got = text(gunzip(packed.subarray(0, length), LIMIT)) ?? '';
      assert.ok(texts.mixed.startsWith(got));
    }
    assert.ok((text(gunzip(packed.subarray(0, packed.length - 40), LIMIT)) ?? '').length > 200);
  });

  it('stops at the limit', () => {
    assert.equal(gunzip(gzipSync(Buffer.alloc(1 << 20)), 5000)?.length, 5000);
  });

  it('takes any bytes', () => {
    const packed = gzipSync(texts.mixed);
    for (let at = 0; at < packed.length; at += 3) {
      const damaged = Buffer.from(packed);
      damaged[at] = (damaged[at] ?? 0) ^ 0x5a;
      assert.doesNotThrow(() => gunzip(damaged, LIMIT));
    }
    assert.equal(gunzip(Buffer.from('not packed'), LIMIT), undefined);
  });

  it('skips the names in the header', () => {
    const packed = gzipSync('a=1\n');
    const named = Buffer.concat([packed.subarray(0, 10), Buffer.from('file.env\0'), packed.subarray(10)]);
    named[3] = 8;
    assert.equal(text(gunzip(named, LIMIT)), 'a=1\n');
  });
});
