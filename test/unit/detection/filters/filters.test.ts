import assert from 'node:assert/strict';
import { isKeyId } from '../../../../server/src/core/detection/filters/keyId';
import { isNonce } from '../../../../server/src/core/detection/filters/nonce';
import { isPasswordHash, isPublicMaterial } from '../../../../server/src/core/detection/filters/publicMaterial';
import { isTestVector } from '../../../../server/src/core/detection/filters/testVector';
import { createSampler } from '../../../support/sampler';

const sample = createSampler('filters');
const base64 = (length: number) => sample.chars('A-Za-z0-9+/', length);
const hex = (length: number) => sample.chars('0-9a-f', length);

/** What each filter takes and what it leaves, as files write it. */
const cases: readonly [string, boolean, boolean][] = [
  ['an RSA public key', isPublicMaterial(`MIGfMA0GCSqGSIb3DQEBAQUAA4GN${base64(80)}`), true],
  ['a longer RSA public key', isPublicMaterial(`MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A${base64(80)}`), true],
  ['a key of P-256', isPublicMaterial(`MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE${base64(80)}`), true],
  ['a certificate', isPublicMaterial(`MIIDazCCAlOgAwIBAgIU${base64(300)}`), true],
  ['a private key of RSA', isPublicMaterial(`MIIEpAIBAAKCAQEA${base64(300)}`), false],
  ['a private key in PKCS#8', isPublicMaterial(`MIICdgIBADANBgkqhkiG9w0BAQEF${base64(100)}`), false],
  ['an SSH public key', isPublicMaterial(`ssh-ed25519 AAAAC3NzaC1lZDI1NTE5${base64(40)}`), true],
  ['a digest', isPublicMaterial(`sha256:${hex(64)}`), true],
  ['a bcrypt hash', isPasswordHash(`$2b$12$${sample.chars('A-Za-z0-9./', 53)}`), true],
  ['an LDAP hash', isPasswordHash(`{SSHA}${base64(32)}`), true],
  ['a Django hash', isPasswordHash(`pbkdf2_sha256$260000$${base64(22)}$${base64(43)}=`), true],
  ['a PostgreSQL verifier', isPasswordHash(`SCRAM-SHA-256$4096:${base64(22)}==$${base64(43)}=`), true],
  ['random base64', isPublicMaterial(base64(40)), false],
  ['a password with a dollar', isPasswordHash(`$${sample.chars('A-Za-z0-9', 12)}`), false],
  ['the id of a GPG key', isKeyId(hex(16).toUpperCase(), 'ENV GPG_KEY='), true],
  ['a fingerprint', isKeyId(hex(40), '"fingerprint": "'), true],
  ['an API key in hexadecimal', isKeyId(hex(32), 'API_KEY='), false],
  ['a signing key of 32 bytes', isKeyId(hex(64), 'SIGNING_KEY='), false],
  ['a value that is no hexadecimal', isKeyId(base64(16), 'GPG_KEY='), false],
  ['the key of a handshake', isNonce('Sec-WebSocket-Key: '), true],
  ['the key of a handshake in a call', isNonce('request.setSecWebSocketKey("'), true],
  ['an ordinary key', isNonce('api_key: "'), false],
  ['a vector of a cipher', isTestVector(hex(32), 'Cipher = AES-128-CBC\nKey = ', '\nIV = 00\nPlaintext = 00'), true],
  ['a vector of a derivation', isTestVector(`hexkey:${hex(32)}`, 'KDF = HKDF\nCtrl.hexkey = ', '\n'), true],
  ['a key alone', isTestVector(hex(32), 'port = 8080\nkey = ', '\nhost = db.internal'), false],
  ['a key beside one such word', isTestVector(hex(32), 'output = stdout\nkey = ', '\n'), false],
  ['a token among such words', isTestVector(base64(39), 'IV = 00\nkey = ', '\nPlaintext = 00'), false],
];

describe('filters', () => {
  for (const [label, actual, expected] of cases) {
    it(`${expected ? 'takes' : 'leaves'} ${label}`, () => assert.equal(actual, expected));
  }
});
