import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { InventoryCredential, InventorySnapshot } from '../../server/src/protocol';
import { makeFolder } from '../support/cli';
import { createSampler } from '../support/sampler';
import { LspClient, uriOf } from './support/lspClient';

const sample = createSampler('pairs');
const awsId = () => `AK${'IA'}${sample.chars('A-Z2-7', 16)}`;
const awsSecret = () => sample.chars('A-Za-z0-9/+', 40);

describe('inventory of pairs', () => {
  let client: LspClient;
  let folder: ReturnType<typeof makeFolder>;

  async function begin(files: Record<string, string>): Promise<InventorySnapshot> {
    folder = makeFolder({ 'package.json': '{}', ...files });
    client = await LspClient.start({ folders: [folder.root] });
    await client.connection.sendRequest('keyward/scan', {});
    return client.connection.sendRequest<InventorySnapshot>('keyward/inventory');
  }

  afterEach(async () => {
    await client.stop();
    folder.dispose();
  });

  /** `title: names at lines of the literals and definitions`. */
  function rowsOf(credentials: readonly InventoryCredential[]): string[] {
    return credentials
      .map(({ title, names, places }) => {
        const lines = places.map(({ uri, range }) => `${path.posix.basename(uri)}:${range.start.line}`);
        return `${title}: ${names.join(' ')} at ${lines.join(' ')}`;
      })
      .sort();
  }

  it('names both values and lists the places of both, without either value', async () => {
    const [id, secret, lone] = [awsId(), awsSecret(), awsId()];
    const [sid, key] = [`SK${sample.chars('a-f0-9', 32)}`, sample.chars('A-Za-z0-9', 32)];
    const { credentials, envNames } = await begin({
      '.env': `TWILIO_API_KEY=${sid}\nTWILIO_API_SECRET=${key}\n`,
      credentials: `[default]\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`,
      'app.ts': `connect({\n  accessKeyId: '${id}',\n  secretAccessKey: '${secret}',\n});\n`,
      'lone.py': `key = "${lone}"\n`,
    });
    assert.deepEqual(rowsOf(credentials), [
      'AWS access key ID and secret access key: ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY at ' +
        'app.ts:1 credentials:1 app.ts:2 credentials:2',
      'AWS access key ID: AWS_ACCESS_KEY_ID at lone.py:0',
      'Twilio API key SID and secret: TWILIO_API_KEY TWILIO_API_SECRET at .env:0 .env:1',
    ]);
    const pair = credentials.find(({ parts, providerId }) => parts && providerId === 'aws');
    assert.equal(pair?.ruleId, 'aws-secret-access-key');
    assert.match(pair.redacted, /^AKI.?•+, .{0,4}•+$/);
    assert.deepEqual(
      pair.parts?.map(({ role, ruleId, title, places }) => [role, ruleId, title, places.length]),
      [
        ['id', 'aws-access-key-id', 'AWS access key ID', 2],
        ['secret', 'aws-secret-access-key', 'AWS secret access key', 2],
      ],
    );
    assert.equal(pair.id, pair.parts?.[1]?.id);
    const known = new Set(credentials.map((credential) => credential.id));
    assert.ok(envNames.every(({ credentialIds }) => credentialIds.every((each) => known.has(each))));
    const sent = JSON.stringify(credentials);
    for (const value of [id, secret, lone, sid, key]) assert.ok(!sent.includes(value.slice(6)), 'a value is in it');
  });

  it('keep both findings, each with its own fix, and are one credential again in the env file', async () => {
    const [id, secret] = [awsId(), awsSecret()];
    const text = `connect({\n  accessKeyId: '${id}',\n  secretAccessKey: '${secret}',\n});\n`;
    assert.equal((await begin({ 'app.ts': text, '.gitignore': '.env\n' })).credentials.length, 1);
    const uri = uriOf(path.join(folder.root, 'app.ts'));
    await client.open(uri, 'typescript', text);
    const problems = await client.problems(uri);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['aws-access-key-id', 'aws-secret-access-key'],
    );
    for (const value of [id, secret]) {
      const diagnostics = await client.problems(uri);
      const actions = await client.actions(uri, client.rangeOf(uri, value), { diagnostics, triggerKind: 1 });
      const move = actions.find(({ isPreferred }) => isPreferred);
      assert.ok(move, 'no fix');
      await client.apply((await client.resolve(move)).edit);
      const isMoved = !client.text(uri).includes(value);
      assert.ok(isMoved && readFileSync(path.join(folder.root, '.env'), 'utf8').includes(value), 'not moved');
    }
    assert.deepEqual(await client.problems(uri), []);
    await client.save(uri);
    await client.filesChanged(uriOf(path.join(folder.root, '.env')));
    const { credentials } = await client.untilInventory(({ credentials: [first, ...others] }) =>
      Boolean(first?.parts && first.state === 'referenced' && others.length === 0),
    );
    assert.deepEqual(credentials[0]?.names, ['ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']);
  });
});
