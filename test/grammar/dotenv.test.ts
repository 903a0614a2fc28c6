import assert from 'node:assert/strict';
import type { IGrammar } from 'vscode-textmate';
import { createRegistry, tokenizeLines } from '../support/tokenize';

describe('dotenv grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    const loaded = await (await createRegistry({}, false)).loadGrammar('source.dotenv');
    assert.ok(loaded);
    grammar = loaded;
  });

  /** Text, piece of it, scope that the piece must have (a leading `!`: must not have). */
  const cases: readonly (readonly [string, string, string])[] = [
    ['# a comment', '# a comment', 'comment.line'],
    ['  # indented', '# indented', 'comment.line'],
    ['NAME=value', 'NAME', 'variable.other'],
    ['NAME=value', '=', 'keyword.operator.assignment'],
    ['NAME=value', 'value', 'string.unquoted'],
    ['export NAME=value', 'export', 'keyword.other.export'],
    ['NAME=a#b', 'a#b', 'string.unquoted'],
    ['NAME=value # note', '# note', 'comment.line'],
    ['NAME=value # note', 'value', 'string.unquoted'],
    ['NAME="a # b"', 'a # b', 'string.quoted.double'],
    ['NAME="a" # b', '# b', 'comment.line'],
    ['NAME="a\\nb"', '\\n', 'constant.character.escape'],
    ['NAME="a ${OTHER} b"', 'OTHER', 'variable.other.interpolated'],
    ['NAME="${OTHER:-x}"', ':-', 'keyword.operator.expansion'],
    ["NAME='a ${OTHER} b'", 'a ${OTHER} b', 'string.quoted.single'],
    ['NAME=`a "b" c`', 'a "b" c', 'string.quoted.other.backtick'],
    ['NAME=pre${OTHER}post', 'OTHER', 'variable.other.interpolated'],
    ['NAME=$OTHER', 'OTHER', 'variable.other.interpolated'],
    ['NAME="line one\nline two"\nNEXT=1', 'line two', 'string.quoted.double'],
    ['NAME="line one\nline two"\nNEXT=1', 'NEXT', 'variable.other'],
    ['NAME=it"s', 'it"s', 'string.unquoted'],
    ['NAME = spaced', 'spaced', 'string.unquoted'],
    ['no assignment here', 'no assignment here', '!variable.other'],
  ];
  for (const [text, piece, scope] of cases) {
    it(`${JSON.stringify(text)}: ${JSON.stringify(piece)} is ${scope}`, () => {
      const tokens = tokenizeLines(grammar, text);
      const token = tokens.find((t) => t.text === piece);
      assert.ok(token, `no token ${piece} in ${JSON.stringify(tokens)}`);
      const wanted = scope.replace('!', '');
      assert.equal(
        token.scopes.some((s) => s.startsWith(wanted)),
        !scope.startsWith('!'),
        token.scopes.join(' '),
      );
    });
  }
});
