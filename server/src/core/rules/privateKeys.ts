import { base64Bytes, encodeBase64 } from '../detection/checksum';
import { entropyOf } from '../detection/entropy';
import type { Check, PatternRule, Provider, RuleExamples, Sampler } from '../detection/rule';
import { armorChecksum, hasArmorChecksum } from './support/armor';
import { isPkcs12Der, isPrivateKeyDer } from './support/der';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { keyBytes, keyStoreBytes, openSshBytes, pkcs12Bytes, randomBytes, sshString } from './support/keyExamples';
import { isOpenSshKey, isSsh2Key, isSshPublicKey } from './support/sshKey';

/** Least characters of base64 in a block: an Ed25519 key in PKCS#8 has 64. */
const LEAST_BODY = 60;

/** Line ends, real and escaped, header lines of old formats, and what joins pieces of a string are no part of the key. */
function bodyOf(block: string): string {
  return block
    .replace(/-{4,5} ?(?:BEGIN|END) [^-]{1,64}-{4,5}/g, '')
    .replace(/(?:Proc-Type|DEK-Info|Comment|Version|Hash|Subject|x-[a-z-]{1,32}): [^\r\n\\]{0,200}/gi, '')
    .replace(/\\[rnt]|\s/g, '')
    .replace(/["'`][+,.&]?["'`]?/g, '');
}

/** A body whose structure is whole is a key and no illustration; others, encrypted ones among them, may be. */
const hasBody: Check = (block) => {
  const body = bodyOf(block);
  const letters = body.replace(/[^A-Za-z0-9+/]/g, '');
  if (letters.length < LEAST_BODY || entropyOf(letters) < 3.5 || /\.{3}|x{8}|\*{4}|<[a-z]|^EXAMPLE/i.test(body))
    return 'invalid';
  const bytes = base64Bytes(letters);
  return hasArmorChecksum(body) || (bytes && (isPrivateKeyDer(bytes) || isOpenSshKey(bytes) || isSsh2Key(bytes)))
    ? 'valid'
    : 'unknown';
};

/** Both halves have as many lines as they say, and the public one begins with the algorithm's name. */
const isPuttyKey: Check = (file) => {
  const lines = file.split(/\r\n|\n|\\r\\n|\\n/).map((line) => line.trim());
  const fieldOf = (field: string) => lines.find((line) => line.startsWith(field))?.slice(field.length);
  const halfAt = (field: string) => {
    const at = lines.findIndex((line) => line.startsWith(field));
    return base64Bytes(lines.slice(at + 1, at + 1 + Number(fieldOf(field))).join(''));
  };
  const publicKey = halfAt('Public-Lines: ');
  const algorithm = lines[0]?.split(': ')[1] ?? '';
  return publicKey && halfAt('Private-Lines: ') && isSshPublicKey(publicKey, algorithm) ? 'valid' : 'unknown';
};

/** A block in base64 once more, of which the end is missing or too far: the mark stands within the first 80 characters. */
const hasEncodedMark: Check = (value) => {
  const start = base64Bytes(value.slice(0, 80));
  return start && /-{5}BEGIN [A-Z ]{0,20}PRIVATE KEY-/.test(String.fromCharCode(...start)) ? 'unknown' : 'invalid';
};

function isWhole(base64: string, isFile: (bytes: Uint8Array) => boolean): ReturnType<Check> {
  const bytes = base64Bytes(base64);
  return bytes && isFile(bytes) ? 'valid' : 'invalid';
}

/** Version 2 of Java's own format, whose first entry is a private key (1) and no certificate (2). */
function holdsPrivateKeyFirst(bytes: Uint8Array): boolean {
  return bytes[12] === 0 && bytes[15] === 1;
}

function blockRule(facts: Pick<PatternRule, 'id' | 'title' | 'grants' | 'anchors' | 'pattern'>): PatternRule {
  return {
    type: 'pattern',
    kind: 'private-key',
    privilege: 'full',
    evidence: 'documented',
    envName: 'PRIVATE_KEY',
    window: 16384,
    notAfter: '',
    check: hasBody,
    ...facts,
  };
}

/** Text up to the dashes of the next mark; the headers of old formats hold a few single dashes. */
const BODY = '(?:[^-]{20,16000}|[^-]{1,200}(?:-[^-]{1,200}){0,7}-[^-]{20,13000})';

/** End of a line in a file, in a string literal or in an indented block. */
const LINE_END = '(?:\\r?\\n|\\\\r\\\\n|\\\\n)[ \\t]{0,16}';
const PUTTY_LINES = `[0-9]{1,3}(?:${LINE_END}[A-Za-z0-9+/=]{1,76}){1,75}${LINE_END}`;

export const privateKeys: Provider = {
  id: 'privatekey',
  name: 'Private key',
  docs: 'https://www.rfc-editor.org/rfc/rfc7468',
  form: true,
  rules: [
    blockRule({
      id: 'private-key',
      title: 'Private key',
      grants: 'Signs in, signs or decrypts as the owner of the key.',
      anchors: ['-----BEGIN '],
      pattern: `-----BEGIN (?:[A-Z0-9]{1,16} ){0,4}PRIVATE KEY-----${BODY}-----END (?:[A-Z0-9]{1,16} ){0,4}PRIVATE KEY-----`,
    }),
    blockRule({
      id: 'pgp-private-key',
      title: 'PGP private key',
      grants: 'Signs and decrypts mail, packages and commits as its owner.',
      anchors: ['-----BEGIN PGP PRIVATE KEY BLOCK'],
      pattern: `-----BEGIN PGP PRIVATE KEY BLOCK-----${BODY}-----END PGP PRIVATE KEY BLOCK-----`,
    }),
    blockRule({
      id: 'ssh2-private-key',
      title: 'SSH2 private key',
      grants: 'Signs in over SSH as its owner.',
      anchors: ['---- BEGIN SSH2 '],
      pattern: `---- BEGIN SSH2 (?:ENCRYPTED )?PRIVATE KEY ----${BODY}---- END SSH2 (?:ENCRYPTED )?PRIVATE KEY ----`,
    }),
    {
      ...blockRule({
        id: 'putty-private-key',
        title: 'PuTTY private key',
        grants: 'Signs in over SSH as its owner.',
        anchors: ['PuTTY-User-Key-File-'],
        pattern:
          `PuTTY-User-Key-File-[0-9]: [a-z0-9@.-]{4,40}${LINE_END}Encryption: [a-z0-9-]{3,20}${LINE_END}` +
          `Comment: [^\\r\\n\\\\]{0,200}${LINE_END}Public-Lines: ${PUTTY_LINES}` +
          `(?:(?:Key-Derivation|Argon2-[A-Za-z]{4,12}): [A-Za-z0-9]{1,80}${LINE_END}){0,5}` +
          `Private-Lines: ${PUTTY_LINES}Private-MAC: [a-f0-9]{40,128}`,
      }),
      check: isPuttyKey,
    },
    {
      ...blockRule({
        id: 'pkcs12-key-store',
        title: 'PKCS#12 key store in base64',
        grants: 'Signs in or signs as the owner of the keys in it, with its password, which is often none.',
        anchors: ['IBAzCC'],
        pattern: 'IBAzCC[A-Za-z0-9+/]{200,16000}={0,2}',
      }),
      before: 'MI[I-L][A-Za-z0-9+/]{2}[AQgw]',
      beforeLength: 6,
      notAfter: 'A-Za-z0-9+/',
      check: (value) => isWhole(value, isPkcs12Der),
    },
    {
      ...blockRule({
        id: 'java-key-store',
        title: 'Java key store in base64',
        grants: 'Signs in or signs as the owner of the private keys in it, with its password.',
        anchors: ['/u3+7QAAAAIAAA'],
        pattern: '/u3\\+7QAAAAIAAA[A-Za-z0-9+/]{200,16000}={0,2}',
      }),
      notAfter: 'A-Za-z0-9+/',
      check: (value) => isWhole(value, holdsPrivateKeyFirst),
    },
    {
      ...blockRule({
        id: 'encoded-private-key',
        title: 'Private key in base64',
        grants: 'Signs in, signs or decrypts as the owner of the key.',
        anchors: ['LS0tLS1CRUdJTi'],
        pattern: 'LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,16000}={0,2}',
      }),
      notAfter: 'A-Za-z0-9+/',
      check: hasEncodedMark,
    },
  ],
};

/** Lines of base64 between two marks. */
function mark(kind: string, lines: readonly string[], lineEnd = '\n', indent = ''): string {
  const dashes = '-'.repeat(5);
  return [`${dashes}BEGIN ${kind}${dashes}`, ...lines, `${dashes}END ${kind}${dashes}`].join(`${lineEnd}${indent}`);
}

function linesOf(bytes: string): string[] {
  const text = encodeBase64(bytes);
  return (text + '='.repeat((4 - (text.length % 4)) % 4)).match(/.{1,64}/g) ?? [];
}

function block(sample: Sampler, kind: string, lineEnd = '\n', indent = ''): string {
  const bytes = kind.startsWith('OPENSSH') ? openSshBytes(sample) : keyBytes(sample, kind);
  return mark(kind, linesOf(bytes), lineEnd, indent);
}

const KINDS = ['RSA PRIVATE KEY', 'EC PRIVATE KEY', 'PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'OPENSSH PRIVATE KEY'];

function keyExamples(
  ruleId: string,
  make: (sample: Sampler, lineEnd?: string, indent?: string) => string,
): RuleExamples {
  return {
    ruleId,
    positives: (sample) => {
      const [plain, yaml, prose] = [make(sample), make(sample, '\n', '    '), make(sample)];
      return [
        { text: `${plain}\n`, secret: plain, confidence: 'certain' },
        { text: `key: |\n    ${yaml}\nother: 1\n`, secret: yaml, confidence: 'certain' },
        { text: `This is the old one:\n\n${prose}\n\nIt was revoked.\n`, secret: prose, confidence: 'certain' },
      ];
    },
    nearMisses: (sample) => [
      make(sample).split('\n').slice(0, 2).join('\n'),
      make(sample)
        .replace(/PRIVATE|Private/g, 'PUBLIC')
        .replace('PuTTY', 'Putty'),
      make(sample).split('\n').slice(-1).join('\n'),
    ],
  };
}

const pgp = (sample: Sampler, lineEnd = '\n', indent = '') => {
  const bytes = randomBytes(sample, 200);
  const checksum = armorChecksum(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
  return mark('PGP PRIVATE KEY BLOCK', [...linesOf(bytes), `=${checksum}`], lineEnd, indent);
};

const putty = (sample: Sampler, lineEnd = '\n', indent = '') => {
  const algorithm = `ssh-${'rsa'}`;
  const publicKey = linesOf(sshString(algorithm) + sshString(randomBytes(sample, 90)));
  const secret = linesOf(randomBytes(sample, 150));
  return [
    `PuTTY-User-Key-File-2: ${algorithm}`,
    'Encryption: none',
    'Comment: deploy',
    `Public-Lines: ${publicKey.length}`,
    ...publicKey,
    `Private-Lines: ${secret.length}`,
    ...secret,
    `Private-MAC: ${sample.chars('a-f0-9', 40)}`,
  ].join(`${lineEnd}${indent}`);
};

const ssh2 = (sample: Sampler, lineEnd = '\n', indent = '') =>
  mark(
    'SSH2 ENCRYPTED PRIVATE KEY',
    linesOf(`\x3f\x6f\xf9\xeb\0\0\0\xc8${randomBytes(sample, 192)}`),
    lineEnd,
    indent,
  ).replace(/-----(BEGIN|END) ([A-Z0-9 ]+)-----/g, '---- $1 $2 ----');

/** A key store in base64, whole, cut off, and with another version. */
function storeExamples(ruleId: string, make: (sample: Sampler, version?: number) => string): RuleExamples {
  const padded = (bytes: string) => linesOf(bytes).join('');
  return {
    ruleId,
    positives: (sample) => shapedExamples('KEY_STORE', () => padded(make(sample))),
    nearMisses: (sample) =>
      spoiledTexts('key_store', [
        padded(make(sample)).slice(0, 150),
        padded(make(sample, 9)),
        padded(`x${make(sample)}`),
      ]),
  };
}

export const examples: readonly RuleExamples[] = [
  keyExamples('private-key', (sample, lineEnd, indent) => block(sample, sample.pick(KINDS), lineEnd, indent)),
  keyExamples('pgp-private-key', pgp),
  keyExamples('ssh2-private-key', ssh2),
  storeExamples('pkcs12-key-store', pkcs12Bytes),
  storeExamples('java-key-store', keyStoreBytes),
  {
    ruleId: 'encoded-private-key',
    positives: (sample) =>
      shapedExamples('CLIENT_KEY_DATA', () =>
        encodeBase64(block(sample, sample.pick(['RSA PRIVATE KEY', 'PRIVATE KEY']))).slice(0, 400),
      ),
    nearMisses: (sample) =>
      spoiledTexts('client_key_data', [
        encodeBase64(block(sample, 'CERTIFICATE')),
        encodeBase64(block(sample, 'PUBLIC KEY')),
        encodeBase64(block(sample, 'PRIVATE KEY')).slice(0, 90),
      ]),
  },
  keyExamples('putty-private-key', putty),
];
