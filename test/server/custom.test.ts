import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../support/cli';
import { LspClient, uriOf } from './support/lspClient';

const value = ['acme', 'Zk3Qw9Lx7Rt2Vb8Nc5Hd1Gf6'].join('_');

describe('custom rules in the server', () => {
  it('take effect when their file changes', async () => {
    const folder = makeFolder({ 'a.txt': `see ${value}\n`, '.keyward.json': '{}' });
    const client = await LspClient.start({ folders: [folder.root], settings: () => ({}) });
    try {
      await client.connection.sendRequest('keyward/scan', {});
      const file = path.join(folder.root, '.keyward.json');
      writeFileSync(file, '{ "rules": [{ "id": "acme-key", "pattern": "acme_[A-Za-z0-9]{24}" }] }');
      await client.filesChanged(uriOf(file));
      await client.untilInventory(({ credentials }) => credentials.length === 1);
    } finally {
      await client.stop();
      folder.dispose();
    }
  });
});
