import type { Sampler } from '../../detection/rule';

/*
 * Synthetic keys: the structure of real ones around random bytes. Texts stand for bytes, one character (up to U+00FF) a byte.
 */

const INTEGER = 0x02;
const OCTET_STRING = 0x04;
const SEQUENCE = 0x30;
const RSA_ID = '\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01';
const PBES2_ID = '\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x05\x0d';
const PKCS7_DATA_ID = '\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01';
const P256_ID = '\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07';

export function randomBytes(sample: Sampler, length: number): string {
  return Array.from({ length }, () => String.fromCharCode(sample.integer(0, 255))).join('');
}

/** A private key in DER, of the kind that its PEM label says. */
export function keyBytes(sample: Sampler, label: string): string {
  const random = (length: number) => `\x01${randomBytes(sample, length)}`;
  const version = (value: number) => element(INTEGER, String.fromCharCode(value));
  if (label.startsWith('RSA')) {
    const numbers = Array.from({ length: 8 }, () => element(INTEGER, random(63)));
    return element(SEQUENCE, version(0) + numbers.join(''));
  }
  if (label.startsWith('EC'))
    return element(SEQUENCE, version(1) + element(OCTET_STRING, random(31)) + element(0xa0, P256_ID));
  const algorithm = element(SEQUENCE, label.startsWith('ENCRYPTED') ? PBES2_ID : `${RSA_ID}\x05\x00`);
  const key = element(OCTET_STRING, random(300));
  return element(SEQUENCE, (label.startsWith('ENCRYPTED') ? '' : version(0)) + algorithm + key);
}

export function openSshBytes(sample: Sampler): string {
  const publicKey = sshString('ssh-ed25519') + sshString(randomBytes(sample, 32));
  const check = randomBytes(sample, 4);
  const secret = check + check + publicKey + sshString(randomBytes(sample, 64)) + sshString('deploy');
  const head = `openssh-key-v1\0${sshString('none')}${sshString('none')}${sshString('')}\0\0\0\x01`;
  return head + sshString(publicKey) + sshString(secret);
}

export function pkcs12Bytes(sample: Sampler, version = 3): string {
  const content = element(0xa0, element(OCTET_STRING, randomBytes(sample, 400)));
  const parts = element(INTEGER, String.fromCharCode(version)) + element(SEQUENCE, PKCS7_DATA_ID + content);
  return element(SEQUENCE, parts + element(SEQUENCE, randomBytes(sample, 60)));
}

/** A store with one private key. */
export function keyStoreBytes(sample: Sampler, version = 2): string {
  const head = `\xfe\xed\xfe\xed\0\0\0${String.fromCharCode(version)}\0\0\0\x01\0\0\0\x01`;
  return `${head}\0\x03key${randomBytes(sample, 500)}`;
}

/** A string of SSH's wire format. */
export function sshString(text: string): string {
  return `\0\0${String.fromCharCode(text.length >> 8, text.length & 255)}${text}`;
}

/** An element of DER. */
function element(tag: number, content: string): string {
  const { length } = content;
  const bytes = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return String.fromCharCode(tag, ...bytes) + content;
}
