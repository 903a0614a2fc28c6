import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { createFingerprinter, type KeyedHash } from '../../../server/src/core/detection/fingerprint';

const native: KeyedHash = (key, text) => createHmac('sha256', key).update(text, 'utf8').digest('hex');

describe('fingerprint', () => {
  it('is the same whichever hash makes it, lone surrogates included', () => {
    const key = new Uint8Array(32).map((_, i) => i * 7);
    const own = createFingerprinter(key);
    const platform = createFingerprinter(key, native);
    const units = fc.array(fc.oneof(fc.nat(0xffff), fc.constantFrom(0xd800, 0xdc00, 0x41)));
    fc.assert(
      fc.property(units, (codes) => {
        const value = String.fromCharCode(...codes);
        assert.equal(platform(value), own(value));
      }),
    );
  });
});
