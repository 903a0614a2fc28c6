import assert from 'node:assert/strict';
import { type CommentHazard, inShellText, inYamlScalar } from '../../../server/src/core/service/ignoreContext';

/** The line with `KEY` in it. */
function isHazard(hazard: CommentHazard, text: string): boolean {
  const at = text.indexOf('KEY');
  const end = text.indexOf('\n', at);
  return hazard(text, text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
}

describe('a comment behind a line', () => {
  for (const [text, expected] of [
    ['x="KEY"\n', false],
    ["# don't\nx=KEY\n", false],
    ['x="a\nKEY\nb"\n', true],
    ['x="KEY\nb"\n', true],
    ["x='a\nb'; y=KEY\n", true],
    ["x='a\nb'\ny=KEY\n", false],
    ['x="\\"" y="$(f "KEY")"\n', false],
    ['cat <<EOF\nKEY\nEOF\n', true],
    ["cat <<-'EOF' >x\n\tit's\n\tEOF\nf KEY\n", false],
    ['cat <<A <<B\na\nA\nKEY\nB\n', true],
    ['cat <<<"KEY"\n', false],
    ['cat <<EOF\nx\nKEY', true],
    ['f KEY', false],
  ] as const) {
    it(`shell: ${JSON.stringify(text)}`, () => assert.equal(isHazard(inShellText, text), expected));
  }

  for (const [text, expected] of [
    ['a: KEY\n', false],
    ['a:\n  b: "x KEY"\n  c: d\n', false],
    ['a:\n  - A=KEY\n  - B\n', false],
    ['a:\n- name: KEY\n  value: x\n', false],
    ['a:\n  - http://u:KEY@h/\n', false],
    ['"a b": \'KEY\'\n', false],
    ['a: {b: KEY}\n', false],
    ['a: |\n  run KEY\n  x\n', true],
    ['a: |\n  b: KEY\n', true],
    ['a: >- # why\n  x\n\n    b: KEY\n', true],
    ['- |\n  - KEY\n', true],
    ['a: |\n  x\nb: KEY\n', false],
    ['a: x\n  KEY\n', true],
    ['a: KEY\n  x\nb: c\n', true],
    ['a: "KEY\n  x"\n', true],
    ['a: "x\n  KEY"\n', true],
    ['a: KEY', false],
  ] as const) {
    it(`YAML: ${JSON.stringify(text)}`, () => assert.equal(isHazard(inYamlScalar, text), expected));
  }
});
