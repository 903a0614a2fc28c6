import assert from 'node:assert/strict';
import { variableNameProblem } from '../../../client/src/commands/variableName';

describe('name of a variable', () => {
  const names: [name: string, problem: 'empty' | 'characters' | undefined][] = [
    ['STRIPE_SECRET_KEY', undefined],
    ['_x1', undefined],
    ['', 'empty'],
    ['1ST', 'characters'],
    ['A-B', 'characters'],
    ['A B', 'characters'],
    ['A=1', 'characters'],
    ['SCHLÜSSEL', 'characters'],
    ['A\nB', 'characters'],
    ['A\n', 'characters'],
  ];
  for (const [name, problem] of names) {
    it(`${JSON.stringify(name)}: ${problem ?? 'fine'}`, () => assert.equal(variableNameProblem(name), problem));
  }
});
