import assert from 'node:assert/strict';
import type { Settings, SeverityName } from '../../../server/src/protocol';
import { type BenchOptions, createBench, rowsOf } from './support';

async function check(files: Record<string, string>, rows: readonly string[], options?: BenchOptions): Promise<void> {
  const { inventory, scan } = createBench(files, options);
  await scan();
  assert.deepEqual(rowsOf(inventory), rows);
}

describe('inventory: joins', () => {
  it('lists a literal as hardcoded', () =>
    check({ '/project/a.ts': 'x("cred_a1")' }, ['cred_a1 hardcoded literal:/project/a.ts']));

  it('joins equal values of several files', () =>
    check({ '/project/a.ts': 'x("cred_a1")', '/project/b.py': 'y = "cred_a1"' }, [
      'cred_a1 hardcoded literal:/project/a.ts literal:/project/b.py',
    ]));

  it('tells a value in an env file alone', () =>
    check({ '/project/.env': 'A_KEY=cred_a1\n' }, [
      'cred_a1 inEnvFile definition:/project/.env(A_KEY)',
      'A_KEY unused definition:/project/.env',
    ]));

  it('tells one whose name is read', () =>
    check({ '/project/.env': 'A_KEY=cred_a1\n', '/project/a.ts': 'process.env.A_KEY' }, [
      'cred_a1 referenced definition:/project/.env(A_KEY) reference:/project/a.ts(A_KEY)',
      'A_KEY used definition:/project/.env reference:/project/a.ts',
    ]));

  it('keeps it hardcoded as long as one literal is left', () =>
    check({ '/project/.env': 'A_KEY=cred_a1\n', '/project/a.ts': 'process.env.A_KEY; x("cred_a1")' }, [
      'cred_a1 hardcoded definition:/project/.env(A_KEY) literal:/project/a.ts reference:/project/a.ts(A_KEY)',
      'A_KEY used definition:/project/.env reference:/project/a.ts',
    ]));

  it('takes a value in an example file or in compose for hardcoded', () =>
    check(
      {
        '/project/.env.example': 'A_KEY=cred_a1\n',
        '/project/compose.yml': 'services:\n  a:\n    environment:\n      B_KEY: cred_b1\n',
      },
      [
        'cred_a1 hardcoded literal:/project/.env.example(A_KEY)',
        'cred_b1 hardcoded literal:/project/compose.yml(B_KEY)',
        'B_KEY unused definition:/project/compose.yml',
      ],
    ));

  it('finds names missing, an example being no definition', () =>
    check({ '/project/.env.example': 'A_KEY=\n', '/project/a.go': 'os.Getenv("A_KEY")' }, [
      'A_KEY missing reference:/project/a.go',
    ]));

  it('does not miss what a platform sets, nor what the program sets itself', () =>
    check(
      { '/project/a.ts': 'process.env.NODE_ENV; process.env.GITHUB_SHA; process.env.A_KEY = "x"; process.env.A_KEY' },
      ['A_KEY used reference:/project/a.ts'],
    ));

  it('takes a well-known name in an env file for used', () =>
    check({ '/project/.env': 'NODE_ENV=production\n' }, ['NODE_ENV used definition:/project/.env']));

  it('counts a read in another value of an env file', () =>
    check({ '/project/.env': 'A_KEY=cred_a1\nB_URL=https://${A_KEY}@h\n' }, [
      'cred_a1 referenced definition:/project/.env(A_KEY) reference:/project/.env(A_KEY)',
      'A_KEY used definition:/project/.env reference:/project/.env',
      'B_URL unused definition:/project/.env',
    ]));

  it('judges each workspace folder by itself and joins their rows', () =>
    check(
      {
        '/a/.env': 'A_KEY=cred_a1\n',
        '/a/x.ts': 'process.env.B_KEY',
        '/b/x.ts': 'process.env.A_KEY',
        '/b/.env': 'B_KEY=1',
      },
      [
        'cred_a1 inEnvFile definition:/a/.env(A_KEY)',
        'A_KEY missing definition:/a/.env reference:/b/x.ts',
        'B_KEY missing definition:/b/.env reference:/a/x.ts',
      ],
      { folders: ['/a', '/b'] },
    ));

  it('names credentials of definitions, documents names and counts ignored findings', async () => {
    const { inventory, scan } = createBench({
      '/project/.env': 'A_KEY=cred_a1\n',
      '/project/.env.sample': 'A_KEY=\n',
      '/project/a.ts': 'x("cred_a1"); // fake:ignore\ny("cred_b1"); // fake:ignore',
    });
    await scan();
    const { credentials, envNames, ignoredCount } = inventory.snapshot();
    assert.equal(ignoredCount, 2);
    assert.deepEqual(
      credentials.map(({ id, names, places, providerName }) => [id, names, places.length, providerName]),
      [['fp:cred_a1', ['A_KEY'], 1, 'Fake']],
    );
    assert.deepEqual(
      envNames.map(({ name, documented, credentialIds }) => [name, documented, credentialIds]),
      [['A_KEY', true, ['fp:cred_a1']]],
    );
  });

  it('holds no value', async () => {
    const { inventory, scan } = createBench({ '/project/.env': 'A_PASSWORD=some-long-password\nB=2' });
    await scan();
    assert(!JSON.stringify(inventory.snapshot()).includes('some-long-password'));
    assert(!JSON.stringify(inventory.definitionsOf('B')).includes('"value"'));
  });

  it('gives ranges of names and values', async () => {
    const { inventory, scan } = createBench({
      '/project/.env': 'X=1\r\nA_KEY="v"',
      '/project/a.ts': '\n f(process.env.A_KEY)',
    });
    await scan();
    const [definition] = inventory.definitionsOf('A_KEY');
    const [reference] = inventory.referencesOf('A_KEY');
    assert.deepEqual(definition?.nameRange, { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } });
    assert.deepEqual(definition?.valueRange, { start: { line: 1, character: 6 }, end: { line: 1, character: 9 } });
    assert.deepEqual(reference?.nameRange, { start: { line: 1, character: 15 }, end: { line: 1, character: 20 } });
  });

  it('asks for the names of one folder alone', async () => {
    const { inventory, scan } = createBench(
      { '/a/x.ts': 'process.env.A_KEY', '/b/x.ts': 'process.env.A_KEY', '/b/.env': 'A_KEY=1' },
      { folders: ['/a', '/b'] },
    );
    await scan();
    assert.equal(inventory.referencesOf('A_KEY').length, 2);
    assert.deepEqual(
      inventory.referencesOf('A_KEY', 'file:///a/y.ts').map(({ uri }) => uri),
      ['file:///a/x.ts'],
    );
    assert.equal(inventory.definitionsOf('A_KEY', 'file:///a/y.ts').length, 0);
  });

  it('obeys the least confidence and the enabling of each folder', async () => {
    const settings = (path: string): Partial<Settings> =>
      path.startsWith('/a') ? { minimumConfidence: 'certain' } : { enable: !path.startsWith('/c') };
    await check(
      { '/a/x.ts': 'cred_maybe1 cred_sure1 cred_x1', '/b/x.ts': 'cred_maybe1', '/c/x.ts': 'cred_c1' },
      ['cred_maybe1 hardcoded literal:/b/x.ts', 'cred_sure1 hardcoded literal:/a/x.ts'],
      { folders: ['/a', '/b', '/c'], settings },
    );
  });

  const severities: [file: string, git: 'tracked' | 'ignored' | 'untracked' | undefined, SeverityName][] = [
    ['a.ts', 'tracked', 'warning'],
    ['.env', 'tracked', 'error'],
    ['.env', 'untracked', 'error'],
    ['.env', 'ignored', 'off'],
    ['.env', undefined, 'off'],
    ['.env.example', 'tracked', 'warning'],
  ];
  for (const [file, git, severity] of severities) {
    it(`is ${severity} in ${file}, ${git ?? 'without git'}`, async () => {
      const { workspace, inventory, scan } = createBench({ [`/project/${file}`]: 'A_KEY=cred_a1\n' });
      if (git) workspace.setGitState(`/project/${file}`, git);
      await scan();
      const [credential] = inventory.snapshot().credentials;
      assert.equal(credential?.severity, severity);
      assert.equal(credential?.places[0]?.git, git ?? 'none');
    });
  }

  it('makes one credential of an identifier and its secret, and leaves one alone where there is no partner', () =>
    check(
      {
        '/project/.env': 'A_ID=ident_a1\nA_KEY=cred_a1\n',
        '/project/a.ts': 'x("ident_a1", "cred_a1"); process.env.A_KEY',
        '/project/b.ts': `${'x("ident_b1")\n'.padEnd(40, '\n')}y("cred_b1")`,
        '/project/c.ts': 'x("ident_c1", "cred_c1") // fake:ignore\ny("cred_c2") // fake:ignore',
      },
      [
        'cred_a1 hardcoded definition:/project/.env(A_ID) literal:/project/a.ts definition:/project/.env(A_KEY) ' +
          'literal:/project/a.ts reference:/project/a.ts(A_KEY)',
        'cred_b1 hardcoded literal:/project/b.ts',
        'ident_b1 hardcoded literal:/project/b.ts',
        'A_ID unused definition:/project/.env',
        'A_KEY used definition:/project/.env reference:/project/a.ts',
      ],
    ));

  it('tells both values of a pair, and names the pair where either is defined', async () => {
    const { inventory, scan } = createBench({ '/project/.env': 'A_KEY=cred_a1\nA_ID=ident_sure1\n' });
    await scan();
    const { credentials, envNames } = inventory.snapshot();
    const [pair] = credentials;
    assert.equal(credentials.length, 1);
    assert.deepEqual(
      [pair?.id, pair?.ruleId, pair?.title, pair?.redacted, pair?.privilege, pair?.confidence, pair?.names],
      ['fp:cred_a1', 'fake-key', 'Fake key ID and key', '••••, ••••', 'full', 'certain', ['A_ID', 'A_KEY']],
    );
    assert.deepEqual(
      pair?.parts?.map(({ id, role, ruleId, names, places }) => [id, role, ruleId, names, places.length]),
      [
        ['fp:ident_sure1', 'id', 'fake-key-id', ['A_ID'], 1],
        ['fp:cred_a1', 'secret', 'fake-key', ['A_KEY'], 1],
      ],
    );
    assert.deepEqual(
      envNames.map(({ credentialIds }) => credentialIds),
      [['fp:cred_a1'], ['fp:cred_a1']],
    );
  });

  it('keeps a value in one pair, the closest one, whatever file is read first', async () => {
    const files = {
      '/project/a.ts': 'x("ident_a1")\n\ny("cred_old1")',
      '/project/b.ts': 'x("ident_a1", "cred_new1")',
      '/project/c.ts': 'x("ident_z1")\n\ny("cred_new1")',
    };
    for (const order of [Object.entries(files), Object.entries(files).reverse()]) {
      const { inventory, scan } = createBench(Object.fromEntries(order));
      await scan();
      const ids = inventory.snapshot().credentials.map(({ parts, id }) => parts?.map((part) => part.id).join() ?? id);
      assert.deepEqual(ids.sort(), ['fp:cred_old1', 'fp:ident_a1,fp:cred_new1', 'fp:ident_z1']);
    }
  });

  it('lists a reader of both values of a pair once', () =>
    check(
      {
        '/project/.env': 'A=ident_a1\nB=cred_a1\n',
        '/project/.env.local': 'A=cred_a1\n',
        '/project/a.ts': 'process.env.A',
      },
      [
        'cred_a1 referenced definition:/project/.env(A) reference:/project/a.ts(A) definition:/project/.env(B) ' +
          'definition:/project/.env.local(A)',
        'A used definition:/project/.env definition:/project/.env.local reference:/project/a.ts',
        'B unused definition:/project/.env',
      ],
    ));

  it('takes the worst severity of the places', async () => {
    const { inventory, scan } = createBench({ '/project/.env': 'A=cred_sure1\n', '/project/a.ts': 'cred_sure1' });
    await scan();
    assert.equal(inventory.snapshot().credentials[0]?.severity, 'error');
  });
});
