import assert from 'node:assert/strict';
import { createCustomEngine, readConfig } from '../../../server/src/core/formats/customDetector';
import { searchPattern } from '../../../server/src/core/formats/customRule';
import { translate } from '../../../server/src/core/formats/translate';
import { assertLinear } from '../../support/linear';

const root = 'file:///w';
/** Characters of an attack. */
const LENGTH = 40_000;

/** Exponential or of a high degree in a backtracking matcher, whatever the bound of a repeat. */
const REFUSED = [
  'key(a+)+$',
  'key(a*)*b',
  'key(a|a)*b',
  'key(a|aa)+b',
  'key([a-z]+)*!',
  'key(\\w+\\s?)+!',
  'key(\\d+|\\w+)*;',
  'key((a+)+)+b',
  'key(.*a){12}b',
  'key(?:[a-z]+|[a-c]+)+0',
  'key(a?){40}a{40}',
  'key(x+x+)+y',
  'key(?:\\s*\\w*)*=',
  'key(?:a{1,50}){1,50}b',
  'key\\w+\\w+\\w+=',
  'key.*.*.*x',
  'key\\s*\\S*\\s*\\S*.*\\s*.*;',
  'key[a-z]*[a-z0-9]*[a-f0-9]*z',
  'key(?:(?:ab|a)(?:b|))+c',
  'key([^"]*,?)*"',
  'key(?i)([a-z]+[A-Z]+)+9',
  // Few ways that can end in a match, but long ones that fail.
  'aaa[a-z]{0,140}[a-z]{0,140}!',
  'aaa[a-z]{0,26}[a-z]{0,26}[a-z]{0,26}!',
  'aaa.*a[a-m]*y',
  'aaa(?:[a-c]|[a-d]){14}!',
  '![a-z]{0,140}[a-z]{0,140}aaa',
];

/** Harmless, each with pieces that it nearly matches. */
const ACCEPTED: readonly (readonly [pattern: string, ...pieces: string[]])[] = [
  ['acme_[A-Za-z0-9]{24}', 'acme_', 'acme_aaaaaaaaaaaaaaaaaaaaaaa.'],
  ['acme_\\w+!', 'acme_', 'acme_a'],
  ['(?i)acme[\\w .-]{0,20}[=:]\\s{0,3}["\']?([a-z0-9]{24})', 'acme', 'acme=', 'acme:   "', 'ACME......'],
  ['acme-[0-9]+-[a-f]+-[0-9]+;', 'acme-', 'acme-1-a-', 'acme-111'],
  ['(?:acme|ajax|apex)_(?:live|test)_[a-z]{16}', 'acme_', 'acme_live_', 'ajax_test_aaaaaaaaaaaaaaa0'],
  ['acme[a-z]*[0-9]+\\b', 'acme', 'acmea0', 'acme0a'],
  ['acme://[^\\s:@]+:([^\\s:@]{8,64})@', 'acme://', 'acme://a:', 'acme://aaaa:bbbbbbbbb'],
  ['(?s)BEGIN ACME.{1,500}?END', 'BEGIN ACME', 'BEGIN ACME\n'],
  ['acme(?:-[a-z0-9]{4}){6}', 'acme', 'acme-aaaa-aaaa-aaaa-aaaa-aaaa-aaa'],
  ['acme\\s*=\\s*([0-9a-f]{32})', 'acme', 'acme =', 'acme                '],
  ['acme(\\d{3}\\.)*x', 'acme', 'acme111.'],
  ['aaa\\w+!', 'a'],
  ['aaa.*!', 'a'],
  ['aaa[a-z]{0,40}[a-z]{0,40}!', 'a'],
  ['aaa.*[=:]\\s*["\']?([a-z0-9]{24})', 'a', 'aaa=', 'aaa= ', '=   '],
  ['[a-z]{0,40}_acme_([0-9]{20})', '_acme_', 'a', 'aaaa_acme_0'],
];

describe('patterns that do not run in linear time', () => {
  for (const pattern of REFUSED) {
    it(`${pattern} is refused`, () => {
      assert.throws(() => translate(pattern), /too many ways|may be longer/);
      assert.throws(() => searchPattern(pattern));
    });
  }
});

describe('harmless patterns', () => {
  for (const [pattern, ...pieces] of ACCEPTED) {
    it(`${pattern} is accepted and takes linear time`, () => {
      const detect = detectorOf(pattern);
      for (const text of attacksOf(pieces)) assertLinear(detect, text, JSON.stringify(text.slice(0, 40)));
    });
  }
});

function attacksOf(pieces: readonly string[]): string[] {
  const again = pieces.map((piece) => piece.repeat(Math.ceil(LENGTH / piece.length)));
  const then = pieces.flatMap((piece) => ['a', '0', ' '].map((more) => piece + more.repeat(LENGTH)));
  return [...again, ...then, pieces.join('').repeat(Math.ceil(LENGTH / pieces.join('').length))];
}

/** An engine of this rule alone. */
function detectorOf(pattern: string): (text: string) => void {
  const json = JSON.stringify({ rules: [{ id: 'attacked', pattern }] });
  const config = readConfig('.keyward.json', json, { root, obeyAllow: true });
  assert.deepEqual(config.problems, []);
  const { engine } = createCustomEngine([config], root, [], new Uint8Array(32));
  return (text) => engine.detect({ uri: `${root}/a.txt`, text, languageId: '' });
}
