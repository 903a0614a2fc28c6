import assert from 'node:assert/strict';
import type { IndexedFinding } from '../../../server/src/core/workspace/inventoryTypes';
import { pairsIn } from '../../../server/src/core/workspace/pairs';

const secretsOf: Readonly<Record<string, readonly string[]>> = {
  id: ['secret', 'old-secret'],
  'short-id': ['secret', 'old-secret'],
  user: ['password'],
};

/**
 * Findings from words such as `id:a@3`: a rule, a value, and the line. Words stand in their order. `3-5` is a value over
 * several lines.
 */
function findingsOf(words: string): IndexedFinding[] {
  return words.split(/\s+/).map((word, i) => {
    const [, ruleId = '', fingerprint = '', start, end = start] = /^([\w-]+):(\w+)@(\d+)(?:-(\d+))?$/.exec(word) ?? [];
    const facts = { providerId: 'p', title: 'T', kind: 'api-key', privilege: 'full', confidence: 'likely' } as const;
    return {
      finding: { ...facts, ruleId, fingerprint, span: { start: i, end: i + 1 }, envName: 'N', redacted: '•' },
      range: { start: { line: Number(start), character: i }, end: { line: Number(end), character: i + 1 } },
    };
  });
}

function rowsOf(findings: readonly IndexedFinding[]): string[] {
  return pairsIn(findings, (ruleId) => secretsOf[ruleId]).map(
    ({ id, secret, distance }) => `${id}+${secret} ${distance}`,
  );
}

const cases: readonly [what: string, findings: string, pairs: readonly string[]][] = [
  ['joins the identifier to the secret below', 'id:a@1 secret:b@2', ['a+b 1']],
  ['joins it to the secret above', 'secret:b@1 id:a@2', ['a+b 1']],
  ['joins two on one line', 'id:a@1 secret:b@1', ['a+b 0']],
  ['joins it to any of the secrets of its rule', 'id:a@1 old-secret:b@2', ['a+b 1']],
  ['measures from the end of the first', 'id:a@1-9 secret:b@19', ['a+b 10']],
  ['reaches ten lines', 'id:a@1 secret:b@11', ['a+b 10']],
  ['and not eleven', 'id:a@1 secret:b@12', []],
  ['leaves an identifier alone', 'id:a@1', []],
  ['leaves a secret alone', 'secret:b@1', []],
  ['leaves a rule without a partner alone', 'id:a@1 other:b@2', []],
  ['takes no value for its own secret', 'id:a@1 secret:a@2', []],
  ['keeps two pairs apart, identifiers first', 'id:a@1 secret:b@2 id:c@3 secret:d@4', ['a+b 1', 'c+d 1']],
  ['keeps two pairs apart, secrets first', 'secret:b@1 id:a@2 secret:d@3 id:c@4', ['a+b 1', 'c+d 1']],
  ['keeps pairs apart on one line', 'id:a@1 secret:b@1 id:c@1 secret:d@1', ['a+b 0', 'c+d 0']],
  ['takes the nearer one of two secrets', 'secret:b@1 id:a@4 secret:c@5', ['a+c 1']],
  ['takes the nearer one of two secrets above', 'secret:b@3 id:a@4 secret:c@9', ['a+b 1']],
  ['takes the one below where both are as near', 'secret:b@1 id:a@2 secret:c@3', ['a+c 1']],
  ['takes the nearer one of two identifiers', 'id:a@1 secret:b@5 id:c@6', ['c+b 1']],
  ['takes the one above where both are as near', 'id:a@1 secret:b@2 id:c@3', ['a+b 1']],
  ['joins the first of two secrets in a row', 'id:a@1 secret:b@2 secret:c@3', ['a+b 1']],
  ['joins the last of two identifiers in a row', 'id:a@1 short-id:c@2 secret:b@3', ['c+b 1']],
  ['prefers the near pair to two far ones', 'secret:a@1 id:b@10 secret:c@11 id:d@20', ['b+c 1']],
  ['looks past values of other kinds', 'id:a@1 other:x@2 user:u@3 secret:b@4 password:p@5', ['a+b 3', 'u+p 2']],
  ['joins the same pair wherever it stands', 'id:a@1 secret:b@2 id:a@90 secret:b@92', ['a+b 1', 'a+b 2']],
];

describe('inventory: pairs of a file', () => {
  for (const [what, findings, pairs] of cases) {
    it(what, () => assert.deepEqual(rowsOf(findingsOf(findings)), pairs));
  }

  it('finds all of many, each once', () => {
    const many = Array.from({ length: 1000 }, (_, i) => `id:a${i}@${3 * i} secret:b${i}@${3 * i + 1}`);
    assert.deepEqual(
      rowsOf(findingsOf(many.join(' '))),
      many.map((_, i) => `a${i}+b${i} 1`),
    );
  });
});
