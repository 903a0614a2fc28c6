import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import { Configuration } from '../../../server/src/lsp/configuration';
import { Pusher } from '../../../server/src/lsp/diagnostics/push';
import type { Reports } from '../../../server/src/lsp/diagnostics/reports';
import { FileChanges } from '../../../server/src/lsp/fileChanges';
import { describeError } from '../../../server/src/lsp/logger';
import { Guard } from '../../../server/src/lsp/runSafe';
import { SilentScans } from '../../../server/src/lsp/scan';
import type { Session } from '../../../server/src/lsp/session';
import { reasonOf } from '../../../server/src/node/reason';
import { ManualEnvironment } from '../../support/testEnvironment';

/** A promise to be settled by the test. */
function gate<T = void>() {
  let open: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    open = resolve;
  });
  return { promise, open };
}

describe('changed files', () => {
  function bench() {
    const updates: string[][] = [];
    const work = gate();
    let scans = 0;
    let gitChanges = 0;
    const session = {
      ready: Promise.resolve(),
      files: { forgetGit: () => undefined },
      notebooks: { isOpen: () => false },
      documents: { get: (uri: string) => (uri.endsWith('/open.ts') ? {} : undefined) },
      service: {
        filesChanged: (uris: string[]) => {
          updates.push(uris);
          return work.promise;
        },
        gitChanged: async () => {
          gitChanges++;
        },
      },
    } as unknown as Session;
    const scan = async () => {
      scans++;
    };
    const changes = new FileChanges(session, { scan } as unknown as SilentScans, {
      git: () => undefined,
      rules: () => Promise.resolve(),
    });
    const add = (...names: string[]) =>
      changes.add({ changes: names.map((name) => ({ uri: `file:///w/${name}`, type: 2 })) });
    return { add, updates, work, counts: () => ({ scans, gitChanges }) };
  }

  it('are collected while earlier ones are worked off, each once', async () => {
    const { add, updates, work, counts } = bench();
    const done = add('a.ts', 'open.ts');
    await Promise.resolve();
    await Promise.all([add('b.ts'), add('c.ts', 'b.ts'), add('.git/index'), add('.git/index.lock')]);
    work.open();
    await done;
    assert.deepEqual(updates, [['file:///w/a.ts'], ['file:///w/b.ts', 'file:///w/c.ts']]);
    assert.deepEqual(counts(), { scans: 0, gitChanges: 1 });
  });

  it('are one scan when they are thousands, or when many ignore files are among them', async () => {
    for (const names of [Array.from({ length: 5000 }, (_, i) => `f${i}.ts`), ['.gitignore', 'd/.gitignore']]) {
      const { add, updates, counts } = bench();
      await add(...names);
      assert.deepEqual(updates, []);
      assert.equal(counts().scans, 1);
    }
  });
});

describe('silent scans', () => {
  it('are one more, however many are asked for while one runs, and go on after a failure', async () => {
    const first = gate();
    let begun = 0;
    const scanWorkspace = async () => {
      begun++;
      if (begun > 1) return;
      await first.promise;
      throw new Error('failed');
    };
    const scans = new SilentScans({ service: { scanWorkspace } } as unknown as Session);
    const running = assert.rejects(scans.scan());
    await Promise.resolve();
    const others = [scans.scan(), scans.scan(), scans.scan()];
    assert.equal(begun, 1);
    first.open();
    await Promise.all([running, ...others]);
    assert.equal(begun, 2);
  });
});

describe('configuration', () => {
  it('keeps the answer to the last question, whatever comes last', async () => {
    const answers = [gate<unknown[]>(), gate<unknown[]>()];
    let asked = 0;
    const getConfiguration = () => answers[asked++]?.promise;
    const connection = { workspace: { getConfiguration } } as unknown as Connection;
    const configuration = new Configuration(connection, true, undefined);
    const early = configuration.update([]);
    const late = configuration.update([]);
    answers[1]?.open([{ envFile: 'new' }, {}]);
    await late;
    answers[0]?.open([{ envFile: 'old' }, {}]);
    await early;
    assert.equal(configuration.of('file:///a').envFile, 'new');
  });
});

describe('pushed diagnostics', () => {
  it('are never of one version under the number of another', async () => {
    const environment = new ManualEnvironment();
    const report = gate<{ items: object[]; resultId: string }>();
    let version = 1;
    const sent: unknown[] = [];
    const reports = {
      full: async () => (version === 1 ? report.promise : { items: [{}], resultId: 'second' }),
    } as unknown as Reports;
    const connection = { sendDiagnostics: async (params: unknown) => void sent.push(params) } as unknown as Connection;
    const guard = new Guard({ log: () => assert.fail('logged an error') });
    const pusher = new Pusher(connection, guard, environment.schedule.bind(environment), {
      reports,
      ready: () => Promise.resolve(),
      files: () => ['file:///a'],
      pacer: () => () => Promise.resolve(),
      versionOf: () => version,
    });
    pusher.changed('file:///a');
    environment.advance(1);
    await Promise.resolve();
    await Promise.resolve();
    version = 2;
    pusher.changed('file:///a');
    environment.advance(1);
    report.open({ items: [{}, {}], resultId: 'first' });
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(sent, [{ uri: 'file:///a', version: 2, diagnostics: [{}] }]);
  });
});

describe('what is told of errors', () => {
  it('is their kind and place, never their message', () => {
    const message = 'Unexpected token in "hunter2"\n    at hunter2:1';
    const error = new SyntaxError(message);
    assert.doesNotMatch(describeError(error), /hunter2/);
    assert.match(describeError(error), /^SyntaxError at .*events\.test/);
    assert.doesNotMatch(describeError('hunter2'), /hunter2/);
    assert.doesNotMatch(reasonOf(error), /hunter2/);
    assert.equal(reasonOf(Object.assign(new Error('hunter2'), { code: 'EACCES' })), 'permission denied');
    assert.equal(reasonOf(Object.assign(new Error('hunter2'), { code: 'EIO' })), 'the system says EIO');
  });
});
