import assert from 'node:assert/strict';
import { literalsOf, valuesOf } from '../../../client/src/inventory/credentialParts';
import type { CredentialPart, InventoryCredential, Place } from '../../../server/src/protocol';

function place(role: Place['role'], line: number): Place {
  const range = { start: { line, character: 0 }, end: { line, character: 9 } };
  return { uri: 'file:///w/a.ts', range, role, git: 'none' };
}

function part(id: string, role: CredentialPart['role'], places: Place[]): CredentialPart {
  return { id, role, ruleId: `aws-${role}`, title: `AWS ${role}`, redacted: '••••', names: [], places };
}

function credential(id: string, places: Place[], parts?: CredentialPart[]): InventoryCredential {
  return {
    id,
    ruleId: 'aws-secret',
    providerId: 'aws',
    providerName: 'Amazon Web Services',
    title: 'AWS id and secret',
    kind: 'api-key',
    privilege: 'full',
    confidence: 'likely',
    severity: 'warning',
    redacted: '••••, ••••',
    state: 'hardcoded',
    names: [],
    places,
    ...(parts && { parts }),
  };
}

describe('values of a credential', () => {
  const [first, second, defined] = [place('literal', 1), place('literal', 2), place('definition', 3)];
  const pair = credential('s', [first, second], [part('i', 'id', [first]), part('s', 'secret', [second])]);
  const single = credential('x', [first, defined]);

  it('are the two of a pair, or the only one', () => {
    assert.deepEqual(
      [pair, single].map((each) => valuesOf(each).map(({ id }) => id)),
      [['i', 's'], ['x']],
    );
  });

  const lines: readonly [what: string, credentials: InventoryCredential[], ids: string[], lines: number[]][] = [
    ['both of a pair', [pair, single], ['i', 's'], [1, 2]],
    ['one of a pair', [pair], ['s'], [2]],
    ['literals alone', [single], ['x'], [1]],
    ['what is left when the secret has moved', [credential('s', [defined]), credential('i', [first])], ['i', 's'], [1]],
    ['nothing of others', [pair, single], ['y'], []],
  ];
  for (const [what, credentials, ids, expected] of lines) {
    it(`are hardcoded at: ${what}`, () => {
      const found = literalsOf(credentials, ids).map(({ range }) => range.start.line);
      assert.deepEqual(found, expected);
    });
  }
});
