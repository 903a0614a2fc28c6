import assert from 'node:assert/strict';
import {
  buildInventory,
  countHardcoded,
  displayPath,
  type Grouping,
  groupings,
  type InventoryNode,
} from '../../../client/src/inventory/inventoryModel';
import type { InventoryCredential, InventoryEnvName, InventorySnapshot, Place } from '../../../server/src/protocol';

const app = { name: 'app', uri: 'file:///w/app' };
const tool = { name: 'tool', uri: 'file:///w/tool' };

function place(role: Place['role'], uri: string, line: number, name?: string): Place {
  const range = { start: { line, character: 4 }, end: { line, character: 12 } };
  return { uri, range, role, name, git: role === 'definition' ? 'ignored' : 'tracked' };
}

function credential(id: string, fields: Partial<InventoryCredential>): InventoryCredential {
  return {
    id,
    ruleId: 'stripe-secret-key',
    providerId: 'stripe',
    providerName: 'Stripe',
    title: 'Stripe secret key',
    kind: 'api-key',
    privilege: 'full',
    confidence: 'likely',
    severity: 'warning',
    redacted: '••••••••',
    state: 'hardcoded',
    names: ['STRIPE_SECRET_KEY'],
    places: [],
    ...fields,
  };
}

function envName(name: string, state: InventoryEnvName['state'], fields: Partial<InventoryEnvName> = {}) {
  return { name, state, definitions: [], references: [], documented: false, credentialIds: [], ...fields };
}

const hardcodedTwice = credential('c1', {
  severity: 'error',
  places: [
    place('definition', 'file:///w/app/.env', 3, 'STRIPE_SECRET_KEY'),
    place('literal', 'file:///w/app/src/b.ts', 9),
    place('literal', 'file:///w/app/src/a.ts', 1),
  ],
});
const inEnvFile = credential('c2', {
  providerId: 'github',
  providerName: 'GitHub',
  title: 'GitHub token',
  names: ['GITHUB_TOKEN'],
  state: 'inEnvFile',
  places: [place('definition', 'file:///w/app/.env.local', 0, 'GITHUB_TOKEN')],
});
const low = credential('c3', {
  title: 'Stripe publishable key',
  severity: 'off',
  names: [],
  places: [place('literal', 'file:///w/tool/x.py', 5)],
});
const snapshot: InventorySnapshot = {
  generation: 1,
  scanning: false,
  ignoredCount: 0,
  credentials: [low, inEnvFile, hardcodedTwice],
  envNames: [
    envName('B_USED', 'used', { references: [place('reference', 'file:///w/app/src/a.ts', 7, 'B_USED')] }),
    envName('A_UNUSED', 'unused'),
    envName('Z_MISSING', 'missing'),
  ],
};

/** The rows as an indented outline: groups by key, credentials by id, names, places by role, path and line. */
function outline(nodes: readonly InventoryNode[], indent = ''): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'place') return [`${indent}${node.place.role} ${node.path}:${node.place.range.start.line}`];
    const own = {
      group: () => (node.kind === 'group' ? node.key || '-' : ''),
      credential: () => (node.kind === 'credential' ? node.credential.id : ''),
      envName: () => (node.kind === 'envName' ? node.envName.name : ''),
      envSection: () => (node.kind === 'envSection' ? `env ${node.missing} missing ${node.unused} unused` : ''),
    }[node.kind]();
    return [`${indent}${own}`, ...outline(node.children, `${indent}  `)];
  });
}

function options(filter: string) {
  return { grouping: 'provider', filter, folders: [app] } as const;
}

function rows(grouping: Grouping, filter = ''): string[] {
  return outline(buildInventory(snapshot, { grouping, filter, folders: [app, tool] }));
}

const env = ['env 1 missing 1 unused', '  Z_MISSING', '  A_UNUSED', '  B_USED', '    reference app/src/a.ts:7'];
const c1 = ['  c1', '    literal app/src/a.ts:1', '    literal app/src/b.ts:9', '    definition app/.env:3'];
const c2 = ['  c2', '    definition app/.env.local:0'];
const c3 = ['  c3', '    literal tool/x.py:5'];

const expected: Record<Grouping, string[]> = {
  provider: ['GitHub', ...c2, 'Stripe', ...c1, ...c3, ...env],
  severity: ['error', ...c1, 'warning', ...c2, 'off', ...c3, ...env],
  envFile: ['app/.env', ...c1, 'app/.env.local', ...c2, '-', ...c3, ...env],
  file: [
    ...['app/.env', '  c1', '    definition app/.env:3'],
    ...['app/.env.local', ...c2],
    ...['app/src/a.ts', '  c1', '    literal app/src/a.ts:1'],
    ...['app/src/b.ts', '  c1', '    literal app/src/b.ts:9'],
    ...['tool/x.py', ...c3],
    ...env,
  ],
};

describe('inventory model', () => {
  for (const grouping of groupings) {
    it(`groups by ${grouping}`, () => assert.deepEqual(rows(grouping), expected[grouping]));

    it(`gives every row an id of its own, the same each time, by ${grouping}`, () => {
      const ids = (nodes: readonly InventoryNode[]): string[] =>
        nodes.flatMap((node) => [node.id, ...(node.kind === 'place' ? [] : ids(node.children))]);
      const build = () => ids(buildInventory(snapshot, { grouping, filter: '', folders: [app, tool] }));
      assert.equal(new Set(build()).size, build().length);
      assert.deepEqual(build(), build());
    });
  }

  const filters: [filter: string, ids: string[]][] = [
    ['github', ['c2']],
    ['GITHUB_token', ['c2']],
    ['stripe hardcoded', ['c1', 'c3']],
    ['x.py', ['c3']],
    ['stripe nothing', []],
    ['  ', ['c2', 'c1', 'c3']],
  ];
  for (const [filter, ids] of filters) {
    it(`filters by "${filter}"`, () => {
      const found = rows('provider', filter)
        .map((row) => row.trim())
        .filter((row) => /^c\d$/.test(row));
      assert.deepEqual(found, ids);
    });
  }

  it('filters names of variables, and leaves the section out when none is left', () => {
    assert.deepEqual(rows('provider', 'unused'), ['env 0 missing 1 unused', '  A_UNUSED']);
    assert.deepEqual(rows('provider', 'no such thing'), []);
  });

  it('has one row for a pair, found by either value, with the places of both', () => {
    const [id, secret] = [place('literal', 'file:///w/app/src/a.ts', 1), place('literal', 'file:///w/app/src/a.ts', 2)];
    const parts = (['id', 'secret'] as const).map((role) => {
      const places = role === 'id' ? [id] : [secret];
      return { id: role, role, ruleId: `aws-key-${role}`, title: `AWS ${role}`, redacted: '••••', names: [], places };
    });
    const pair = credential('secret', { ruleId: 'aws-key-secret', places: [id, secret], parts });
    const expected = ['Stripe', '  secret', '    literal src/a.ts:1', '    literal src/a.ts:2'];
    for (const filter of ['aws-key-id', 'aws-key-secret', '']) {
      const nodes = buildInventory({ ...snapshot, credentials: [pair], envNames: [] }, options(filter));
      assert.deepEqual(outline(nodes), expected);
    }
  });

  it('counts hardcoded credentials that are problems', () => assert.equal(countHardcoded(snapshot), 1));

  const paths = [
    { uri: 'file:///w/app/src/a%20b.ts', folders: [app], path: 'src/a b.ts' },
    { uri: 'file:///w/app/src/a.ts', folders: [app, tool], path: 'app/src/a.ts' },
    { uri: 'file:///w/apple/a.ts', folders: [app], path: '/w/apple/a.ts' },
    { uri: 'vscode-notebook-cell:///w/app/n.ipynb#W2sZmlsZQ%3D%3D', folders: [app], path: 'n.ipynb' },
    { uri: 'untitled:Untitled-1', folders: [app], path: 'Untitled-1' },
    { uri: 'file:///r/x.ts', folders: [{ name: 'root', uri: 'file:///' }], path: 'r/x.ts' },
  ];
  for (const { uri, folders, path } of paths) {
    it(`shows ${uri} as ${path}`, () => assert.equal(displayPath(uri, folders), path));
  }
});
