import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Anchor, Prefilter } from '../../../server/src/core/detection/prefilter';

const anchors: Anchor[] = [
  { text: 'sk_live_', ignoreCase: false },
  { text: 'sk-', ignoreCase: false },
  { text: 'token', ignoreCase: true },
  { text: '-----BEGIN', ignoreCase: false },
  { text: 'https://hooks.', ignoreCase: false },
];

type Hit = readonly [anchor: number, at: number];
const ordered = (hits: Hit[]) => hits.sort((a, b) => a[1] - b[1] || a[0] - b[0]);

function hitsIn(text: string, from = 0, to = text.length): Hit[] {
  const hits: Hit[] = [];
  new Prefilter(anchors).scanString(text, from, to, (anchor, at) => hits.push([anchor, at]));
  return ordered(hits);
}

/** The naive way: every literal at every place. */
function expectedHits(text: string, from = 0, to = text.length): Hit[] {
  const hits: Hit[] = [];
  for (let at = from; at < to; at++) {
    anchors.forEach(({ text: literal, ignoreCase }, anchor) => {
      const here = text.slice(at, at + literal.length);
      if (ignoreCase ? here.replace(/[A-Z]/g, (c) => c.toLowerCase()) === literal : here === literal)
        hits.push([anchor, at]);
    });
  }
  return hits;
}

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      'sk_live_',
      'sk_',
      'sk-',
      'ToKeN',
      'TOKEN',
      'toke',
      '-----BEGIN',
      '----',
      'https://hooks.',
      'é',
      '\u{1F511}',
      '\u212A',
    ),
    fc.string(),
  ),
);

describe('prefilter', () => {
  it('finds what a search for each literal finds', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        assert.deepEqual(hitsIn(text), expectedHits(text));
      }),
    );
  });

  it('reports only literals that start in the range', () => {
    fc.assert(
      fc.property(pieces, fc.nat(40), fc.nat(40), (parts, from, length) => {
        const text = parts.join('');
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        assert.deepEqual(hitsIn(text, start, end), expectedHits(text, start, end));
      }),
    );
  });

  it('finds the same in bytes as in the decoded text', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = Buffer.from(parts.join('')).toString('utf8');
        const bytes = Buffer.from(text, 'utf8');
        const inBytes: Hit[] = [];
        new Prefilter(anchors).scanBytes(bytes, 0, bytes.length, (anchor, at) => {
          inBytes.push([anchor, bytes.subarray(0, at).toString('utf8').length]);
        });
        assert.deepEqual(ordered(inBytes), hitsIn(text));
      }),
    );
  });

  it('refuses literals that are too short or not ASCII', () => {
    assert.throws(() => new Prefilter([{ text: 'sk', ignoreCase: false }]), RangeError);
    assert.throws(() => new Prefilter([{ text: 'schlüssel', ignoreCase: false }]), RangeError);
  });
});
