import assert from 'node:assert/strict';
import { uriOf } from '../../support/inMemoryWorkspace';
import { ManualEnvironment } from '../../support/testEnvironment';
import { createBench, foundIn, rowsOf } from './support';

const CELL = 'vscode-notebook-cell:/project/n.ipynb#W0sZmlsZQ%3D%3D';

describe('inventory: live', () => {
  it('lets the buffer win over the disk until it is closed', async () => {
    const { workspace, inventory, scan } = createBench({ '/project/a.ts': 'cred_disk1' });
    await scan();
    await inventory.updateDocument(workspace.open('/project/a.ts', 'cred_buffer1'));
    assert.deepEqual(rowsOf(inventory), ['cred_buffer1 hardcoded literal:/project/a.ts']);
    workspace.writeFile('/project/a.ts', 'cred_disk2');
    await inventory.updateFile(uriOf('/project/a.ts'));
    await scan();
    assert.deepEqual(rowsOf(inventory), ['cred_buffer1 hardcoded literal:/project/a.ts']);
    workspace.close('/project/a.ts');
    await inventory.updateFile(uriOf('/project/a.ts'));
    assert.deepEqual(rowsOf(inventory), ['cred_disk2 hardcoded literal:/project/a.ts']);
  });

  it('joins again as a name is defined in an unsaved env file', async () => {
    const { workspace, inventory, scan } = createBench({ '/project/a.ts': 'process.env.A_KEY' });
    await scan();
    assert.deepEqual(rowsOf(inventory), ['A_KEY missing reference:/project/a.ts']);
    await inventory.updateDocument(workspace.open('/project/.env', 'A_KEY=1'));
    assert.deepEqual(rowsOf(inventory), ['A_KEY used definition:/project/.env reference:/project/a.ts']);
    await inventory.updateDocument(workspace.open('/project/.env', ''));
    assert.deepEqual(rowsOf(inventory), ['A_KEY missing reference:/project/a.ts']);
  });

  it('follows what git says', async () => {
    const { workspace, inventory, scan } = createBench({ '/project/.env': 'A_KEY=cred_a1', '/project/b.ts': 'x' });
    workspace.setGitState('/project', 'untracked');
    await scan();
    workspace.setGitState('/project', 'tracked');
    await inventory.gitChanged();
    assert.equal(inventory.snapshot().credentials[0]?.places[0]?.git, 'tracked');
  });

  it('reads no text for findings that it is given, unless the language names variables', async () => {
    const { workspace, inventory } = createBench({});
    const document = workspace.open('/project/a.json', 'cred_a1');
    document.getText = () => assert.fail('the text is joined');
    await inventory.updateDocument(document, []);
    assert.deepEqual(rowsOf(inventory), []);
  });

  it('leaves what changes below a skipped folder alone', async () => {
    const { workspace, inventory } = createBench({ '/project/node_modules/a/b.js': 'cred_a1' });
    workspace.stat = () => assert.fail('asked the disk');
    await inventory.updateFile(uriOf('/project/node_modules/a/b.js'));
    assert.deepEqual(rowsOf(inventory), []);
  });

  it('takes given findings instead of detecting again', async () => {
    const { workspace, inventory } = createBench({});
    await inventory.updateDocument(workspace.open('/project/a.ts', 'cred_a1'), []);
    assert.deepEqual(rowsOf(inventory), []);
  });

  it('follows files created, changed and deleted, and folders', async () => {
    const { workspace, inventory, scan } = createBench({});
    await scan();
    workspace.writeFile('/project/d/a.ts', 'cred_a1');
    workspace.writeFile('/project/d/b.ts', 'cred_b1');
    await inventory.updateFile(uriOf('/project/d'));
    assert.deepEqual(foundIn(inventory), ['/project/d/a.ts', '/project/d/b.ts']);
    workspace.writeFile('/project/d/a.ts', 'clean');
    await inventory.updateFile(uriOf('/project/d/a.ts'));
    assert.deepEqual(foundIn(inventory), ['/project/d/b.ts']);
    workspace.deleteFile('/project/d');
    await inventory.updateFile(uriOf('/project/d'));
    assert.deepEqual(foundIn(inventory), []);
  });

  it('obeys an ignore file as soon as it changes', async () => {
    const { workspace, inventory, scan } = createBench({ '/project/d/a.ts': 'cred_a1', '/project/b.ts': 'cred_b1' });
    await scan();
    workspace.writeFile('/project/d/.gitignore', 'a.ts');
    await inventory.updateFile(uriOf('/project/d/.gitignore'));
    assert.deepEqual(foundIn(inventory), ['/project/b.ts']);
    await inventory.updateDocument(workspace.open('/project/d/a.ts', 'cred_a1'));
    assert.deepEqual(foundIn(inventory), ['/project/b.ts']);
    workspace.deleteFile('/project/d/.gitignore');
    workspace.close('/project/d/a.ts');
    await inventory.updateFile(uriOf('/project/d/.gitignore'));
    assert.deepEqual(foundIn(inventory), ['/project/b.ts', '/project/d/a.ts']);
  });

  it('does not take in single files that a scan leaves out', async () => {
    const paths = ['/project/node_modules/a.js', '/project/gen/a.ts', '/project/a.log', '/elsewhere/a.ts'];
    const { inventory } = createBench(
      { ...Object.fromEntries(paths.map((path) => [path, 'cred_a1'])), '/project/.gitignore': '*.log' },
      { settings: { exclude: ['gen'] } },
    );
    for (const path of paths) await inventory.updateFile(uriOf(path));
    assert.deepEqual(foundIn(inventory), []);
  });

  it('lists open documents outside every folder until they are closed', async () => {
    const { workspace, inventory, scan } = createBench({ '/elsewhere/a.ts': 'cred_a1' });
    await inventory.updateDocument(workspace.open('/elsewhere/a.ts', 'cred_a1'));
    await inventory.updateDocument(workspace.open('untitled:Untitled-1', 'cred_b1'));
    await scan();
    assert.deepEqual(foundIn(inventory), ['/elsewhere/a.ts', 'untitled:Untitled-1']);
    workspace.close('/elsewhere/a.ts');
    await inventory.updateFile(uriOf('/elsewhere/a.ts'));
    assert.deepEqual(foundIn(inventory), ['untitled:Untitled-1']);
  });

  it('shows the cells of an open notebook in place of its file', async () => {
    const { workspace, inventory, scan } = createBench({ '/project/n.ipynb': '{"source": ["cred_disk1"]}' });
    await scan();
    await inventory.updateDocument(workspace.open(CELL, 'x = "cred_cell1"', 'python'));
    assert.deepEqual(rowsOf(inventory), [`cred_cell1 hardcoded literal:${decodeURIComponent(CELL)}`]);
    assert.deepEqual([...inventory.filesWithFindings()], [CELL]);
    workspace.close(CELL);
    await inventory.updateFile(CELL);
    assert.deepEqual(rowsOf(inventory), ['cred_disk1 hardcoded literal:/project/n.ipynb']);
  });

  it('meets a buffer whose URI is spelled in another way', async () => {
    const { workspace, inventory, scan } = createBench({ '/project/a(b).ts': 'cred_disk1' });
    await inventory.updateDocument(workspace.open('file:///project/a(b).ts', 'cred_buffer1'));
    await scan();
    assert.deepEqual(rowsOf(inventory), ['cred_buffer1 hardcoded literal:/project/a(b).ts']);
    assert.equal(inventory.findingsOf('file:///project/a(b).ts').length, 1);
  });

  it('does not let a slow reading overwrite a later change', async () => {
    const { workspace, inventory } = createBench({ '/project/a.ts': 'cred_old1' });
    const readFile = workspace.readFile.bind(workspace);
    let release: () => void = () => undefined;
    const reading = new Promise<void>((started) => {
      workspace.readFile = async (uri) => {
        const bytes = await readFile(uri);
        if (!uri.endsWith('a.ts')) return bytes;
        started();
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        return bytes;
      };
    });
    const slow = inventory.updateFile(uriOf('/project/a.ts'));
    await reading;
    await inventory.updateDocument(workspace.open('/project/a.ts', 'cred_new1'));
    release();
    await slow;
    assert.deepEqual(rowsOf(inventory), ['cred_new1 hardcoded literal:/project/a.ts']);
  });

  it('tells of changes once per pause, and only of those that show', async () => {
    const environment = new ManualEnvironment();
    const { workspace, inventory } = createBench({}, { environment });
    const told: number[] = [];
    inventory.onChanged((generation) => told.push(generation));
    await inventory.updateDocument(workspace.open('/project/a.ts', 'cred_a1'));
    await inventory.updateDocument(workspace.open('/project/a.ts', 'cred_a2'));
    await inventory.updateDocument(workspace.open('/project/a.ts', 'cred_a2 '));
    await inventory.updateDocument(workspace.open('/project/b.ts', 'nothing'));
    assert.deepEqual(told, []);
    environment.advance(200);
    assert.deepEqual(told, [2]);
    environment.advance(1000);
    assert.deepEqual(told, [2]);
    inventory.removeFile(uriOf('/project/a.ts'));
    inventory.dispose();
    environment.advance(1000);
    assert.deepEqual(told, [2]);
  });

  it('makes a snapshot only when something changed', async () => {
    const { workspace, inventory } = createBench({});
    await inventory.updateDocument(workspace.open('/project/a.ts', 'cred_a1'));
    const first = inventory.snapshot();
    assert.equal(inventory.snapshot(), first);
    inventory.settingsChanged();
    assert(inventory.snapshot().generation > first.generation);
  });
});
