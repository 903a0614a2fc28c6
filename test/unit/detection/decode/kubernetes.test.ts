import assert from 'node:assert/strict';
import { createDetector } from '../../../../server/src/core/detection/detect';
import type { Finding } from '../../../../server/src/core/detection/finding';
import { allProviders } from '../../../../server/src/core/rules/index';
import { base64, wrapped } from '../../../support/encodings';
import { createSampler } from '../../../support/sampler';

const sample = createSampler('kubernetes');
const detector = createDetector({ providers: allProviders, fingerprintKey: new Uint8Array(32).fill(3) });
const password = `Zt4!${sample.chars('a-z', 6)}${sample.chars('0-9', 3)}Q`;
const stripe = `sk_${'live'}_${sample.chars('A-Za-z0-9', 24)}`;
const encoded = base64(password);

function detect(text: string): Finding[] {
  return detector.detect({ uri: 'file:///deploy/secret.yaml', text, languageId: 'yaml' });
}

function check(text: string, expected: readonly (readonly [ruleId: string, covers: string, name?: string])[]): void {
  const found = detect(text).map(({ ruleId, span, name }) => [ruleId, text.slice(span.start, span.end), name]);
  assert.equal(JSON.stringify(found), JSON.stringify(expected));
}

const manifest = (data: string) => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\ntype: Opaque\ndata:\n${data}`;

describe('a Secret of Kubernetes', () => {
  it('gives the values that a name or a shape tells', () => {
    check(manifest(`  password: ${encoded}\n  stripe: "${base64(stripe)}"\n`), [
      ['generic-password', encoded, 'password'],
      ['stripe-secret-key', base64(stripe), 'stripe'],
    ]);
  });

  it('gives values that only their place tells', () => {
    const value = base64(`svc:${password}`);
    check(manifest(`  extra: ${value}\n`), [['generic-secret', value, 'extra']]);
  });

  it('gives what stands in lines below', () => {
    const settings = base64(`PORT=80\nSTRIPE_KEY=${stripe}\nLOG=info # ${'x'.repeat(80)}\n`);
    const [finding] = detect(
      manifest(`  conf: |\n    ${wrapped(settings, 48, '\n    ')}\n  user: ${base64('admin')}\n`),
    );
    assert.equal(finding?.ruleId, 'stripe-secret-key');
    assert.equal(finding.name, 'STRIPE_KEY');
  });

  it('is read whatever the order of its keys, and in JSON', () => {
    check(`data:\n    key1: ${encoded}\nkind: secret\napiVersion: v1\n---\nkind: ConfigMap\n`, [
      ['generic-secret', encoded, 'key1'],
    ]);
    check(JSON.stringify({ apiVersion: 'v1', kind: 'Secret', data: { key1: encoded } }), [
      ['generic-secret', encoded, 'key1'],
    ]);
  });

  it('is read in a list of them', () => {
    const item = (data: string) => `- apiVersion: v1\n  data:\n    ${data}\n  kind: Secret\n  metadata:\n    name: a\n`;
    const other = base64(`svc/${password}`);
    check(`apiVersion: v1\nitems:\n${item(`key1: ${encoded}`)}${item(`key2: ${other}`)}kind: List\n`, [
      ['generic-secret', encoded, 'key1'],
      ['generic-secret', other, 'key2'],
    ]);
  });

  it('is the same credential as the entry of an env file', () => {
    const [inSecret] = detect(manifest(`  password: ${encoded}\n`));
    const [inFile] = detector.detect({
      uri: 'file:///.env',
      text: `DB_PASSWORD='${password}'\n`,
      languageId: 'dotenv',
    });
    assert.ok(inSecret && inFile);
    assert.equal(inSecret.fingerprint, inFile.fingerprint);
    assert.deepEqual(inSecret.encoding, ['base64']);
    assert.equal(inFile.encoding, undefined);
  });

  it('gives the credentials for a registry', () => {
    const config = JSON.stringify({ auths: { 'ghcr.io': { auth: 'opensesame' } } });
    check(manifest(`  .dockercfg: ${base64(config)}\n`), [['generic-secret', base64(config), '.dockercfg']]);
  });

  const quiet: readonly (readonly [string, string])[] = [
    [
      'users, hosts and ports',
      manifest(
        `  username: ${base64('administrator1')}\n  host: ${base64('db1.internal.net')}\n  port: ${base64('5432')}\n`,
      ),
    ],
    [
      'certificates',
      manifest(
        `  ca.crt: ${base64(`-----BEGIN ${'CERTIFICATE'}-----\nMIIB${sample.chars('A-Za-z0-9', 60)}\n-----END CERTIFICATE-----\n`)}\n`,
      ),
    ],
    ['placeholders', manifest(`  password: ${base64('changeme')}\n  token: ${base64('<your-token>')}\n`)],
    ['templates', manifest('  token: {{ .Values.token | b64enc }}\n  other: ${TOKEN}\n')],
    ['another kind', manifest(`  extra: ${base64(`svc:${password}`)}\n`).replace('Secret', 'SecretTemplate')],
    ['what follows data', manifest(`  a: ${base64('x')}\nspec:\n  extra: ${base64(`svc:${password}`)}\n`)],
    ['the next document', `apiVersion: v1\nkind: Secret\n---\ndata:\n  extra: ${base64(`svc:${password}`)}\n`],
  ]; // prettier-ignore
  for (const [name, text] of quiet) it(`is silent on ${name}`, () => check(text, []));
});
