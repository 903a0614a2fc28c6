import assert from 'node:assert/strict';
import { createDetector } from '../../../server/src/core/detection/detect';
import { allProviders } from '../../../server/src/core/rules/index';
import { createSampler } from '../../support/sampler';

const detector = createDetector({ providers: allProviders, fingerprintKey: new Uint8Array(32) });
const sample = createSampler('silence');
const hex = (length: number) => sample.chars('0-9a-f', length);
const base64 = (length: number) => sample.chars('A-Za-z0-9', length);

/** Kinds of text in which real code has what looks like a credential. */
const classes: readonly { title: string; text: string; uri?: string }[] = [
  { title: 'hash of a password, SCRAM', text: `ALTER ROLE app PASSWORD 'SCRAM-SHA-256$4096:${base64(24)}';\n` },
  { title: 'hash of a password, LDAP', text: `userPassword: "{SSHA}${base64(32)}"\n` },
  { title: 'hash of a password, crypt', text: `password = "$6$${base64(8)}$${base64(60)}"\n` },
  { title: 'public key in DER', text: `apiKey = "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCB${base64(40)}"\n` },
  { title: 'public key of a curve', text: `signing_key: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE${base64(60)}"\n` },
  { title: 'nonce of a websocket', text: `Sec-WebSocket-Key: ${base64(22)}==\n` },
  { title: 'id of a PGP key', text: `GITHUB_CLI_GPG_KEY=${hex(16).toUpperCase()}\n` },
  { title: 'constant with a GUID', text: `GUID_SYNC_SECRET = "1131f6ae-${hex(4)}-11d1-f79f-${hex(12)}"\n` },
  { title: 'list of sources', text: 'pkcs11_privkey_fork_SOURCES = pkcs11/pkcs11-privkey-fork.c\n' },
  { title: 'variable after a pattern', text: 'let pat = mkBigPatternTuple bndrs\n' },
  { title: 'call of a class', text: "my $pass = Test2::Event::Pass->new(name => 'x');\n" },
  { title: 'strings that are joined', text: 'log("Password:"+rs.getString("Password")+";");\n' },
  { title: 'date of a change', text: 'sambaPwdMustChange: 2147483647\n' },
  { title: 'anonymous login', text: "passwd = 'anonymous@'\n" },
  { title: 'key of the storage emulator', text: `AccountKey=Eby8vdM02xNOcqFl${base64(70)}==\n` },
  {
    title: 'test vectors',
    text: `SharedSecret=${hex(64)}\nKey = ${hex(32)}\n`,
    uri: 'file:///openssl/test/recipes/30-test_evp_data/evppkey_ecc.txt',
  },
  { title: 'names in a configuration', text: 'azure_secret: "Spec.PersistentVolumeSource.CephFS.SecretRef"\n' },
  { title: 'type in a declaration', text: 'AwsKmsKey?: AwsKmsKeyDetails;\n' },
  { title: 'name of a type', text: 'aws_secret: "V1OrganizationExternalKeysPostRequestGcp",\n' },
  { title: 'method of an interface', text: 'type Input = STS.AssumeRoleWithWebIdentityRequest | Sts.Other;\n' },
  { title: 'base64 of a program', text: `var code = "${base64(150)}/ATBB${base64(32)}+${base64(150)}";\n` },
  { title: 'version of a key', text: `azure_key_version: ${hex(32)}\n` },
  { title: 'id of a client', text: `AUTH0_CLIENT: '${base64(32)}',\n` },
  { title: 'sentence about arguments', text: 'The schemas that you pass to `conn.model2()` are kept.\n' },
  { title: "the shell's folder", text: 'RUN sh -c "[ "$PWD" = "/srv/app-v2" ]"\n' },
  { title: 'request of an interface', text: 'password: *IdentityV1SignInWithPasswordRequest\n' },
  { title: 'fields of an object', text: 'var kinds={email:1,password:1,search:1,tel:1};\n' },
];

describe('silence', () => {
  for (const { title, text, uri = 'file:///app/main.txt' } of classes) {
    it(`says nothing of: ${title}`, () => {
      const findings = detector.detect({ uri, text, languageId: '' });
      assert.deepEqual(
        findings.map(({ ruleId }) => ruleId),
        [],
      );
    });
  }

  it('is not sure of words in a URL and in a header', () => {
    for (const text of ['http://john:hideout@files.acme.net/\n', 'Authorization: Basic am9objpoaWRlb3V0\n']) {
      const [finding] = detector.detect({ uri: 'file:///app/main.txt', text, languageId: '' });
      assert.equal(finding?.confidence, 'possible');
    }
  });
});
