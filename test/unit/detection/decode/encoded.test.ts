import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { createDetector } from '../../../../server/src/core/detection/detect';
import type { Encoding, Finding } from '../../../../server/src/core/detection/finding';
import { allProviders } from '../../../../server/src/core/rules/index';
import { base64, cutAt, entities, escapesU, escapesX, hexadecimal, percent, wrapped } from '../../../support/encodings';
import { createSampler } from '../../../support/sampler';

const sample = createSampler('encoded');
const detector = createDetector({ providers: allProviders, fingerprintKey: new Uint8Array(32).fill(3) });
const stripe = `sk_${'live'}_${sample.chars('A-Za-z0-9', 24)}`;
const aws = `AKIA${sample.chars('A-Z2-7', 16)}`;
const password = `Kq7!${sample.chars('a-z', 6)}${sample.chars('0-9', 3)}Z`;
const random = `q7X${sample.chars('A-Za-z0-9', 34)}z3`;
const pem = [
  `-----BEGIN ${'PRIVATE'} KEY-----`,
  `MII${sample.chars('A-Za-z0-9+/', 61)}`,
  ...Array.from({ length: 6 }, () => sample.chars('A-Za-z0-9+/', 64)),
  `-----END ${'PRIVATE'} KEY-----`,
].join('\n');
const dotenv = `# settings\nPORT=80\nSTRIPE_KEY=${stripe}\nLOG=info\n`;
const packed = base64(gzipSync(dotenv.repeat(3)));

function detect(text: string): Finding[] {
  return detector.detect({ uri: 'file:///app/source', text, languageId: '' });
}

/** Fingerprints of the plain values, as an env file has them. */
const plain = new Map(
  [stripe, aws, password, random, pem].map((value) => [value, detect(`APP_PASSWORD="${value}"`)[0]?.fingerprint]),
);

type Row = readonly [
  name: string,
  text: string,
  covers: string,
  ruleId: string,
  encoding: readonly Encoding[],
  value: string,
];

const stripeIn = (name: string, before: string, covers: string, after: string, ...encoding: Encoding[]): Row => [
  name,
  before + covers + after,
  covers,
  'stripe-secret-key',
  encoding,
  stripe,
];
const joined = (name: string, at: number, glue: string, quote = '"'): Row =>
  stripeIn(name, `k = ${quote}`, cutAt(stripe, at, glue), `${quote};\n`, 'joined');

const rows: readonly Row[] = [
  stripeIn('base64 in code', 'const key = atob("', base64(stripe), '");', 'base64'),
  stripeIn('base64 of the URL alphabet', "k = '", base64(`${stripe}`).replace(/=+$/, ''), "'\n", 'base64'),
  stripeIn('base64 in base64 under a name', 'API_TOKEN=', base64(base64(stripe)), '\n', 'base64', 'base64'),
  stripeIn('gzip in base64', 'release: ', packed, '\n', 'base64', 'gzip'),
  stripeIn('gzip in base64 in base64', 'release: "', base64(packed), '"\n', 'base64', 'base64', 'gzip'),
  stripeIn('hexadecimal', 'x := "', hexadecimal(stripe), '"', 'hex'),
  stripeIn('percent signs', '<a href="/?k=', percent(stripe), '&a=1">', 'percent'),
  stripeIn('\\x escapes', 'char k[] = "', escapesX(stripe), '";', 'escapes'),
  stripeIn('\\u escapes', '{"k": "', escapesU(stripe), '"}', 'escapes'),
  stripeIn('entities', '<k>', entities(stripe), '</k>', 'entities'),
  stripeIn('soft line ends of mail', 'Your key: ', cutAt(stripe, 12, '=\r\n'), ' is new.\n', 'quoted-printable'),
  joined('+', 12, '" + "'),
  joined('+ at the end of a line', 12, '" +\n    "'),
  joined('+ at the start of a line, in the prefix', 5, '"\n    + "'),
  joined('+ in the prefix', 5, "'+'", "'"),
  joined('the dot of PHP and Perl, in the prefix', 5, "' . '", "'"),
  joined('the dots of Lua', 12, '" .. "'),
  joined('& of Visual Basic', 12, '" & "'),
  joined('<> of Elixir', 12, '" <> "'),
  joined('|| of SQL', 12, "' || '", "'"),
  joined('concat of Java', 5, '".concat("'),
  joined('literals side by side', 12, '"\n    "'),
  joined('literals side by side with prefixes', 12, "'\n    b'", "'"),
  joined('a backslash between them', 12, '" \\\n  "'),
  joined('a backslash inside', 12, '\\\n'),
  joined('pieces of a template', 12, "${'' + ''}", '`'),
  stripeIn('a piece of a template', 'k = `', `sk_\${'${stripe.slice(3, 7)}'}${stripe.slice(7)}`, '`;', 'joined'),
  stripeIn(
    'a list',
    "k = ['",
    [stripe.slice(0, 5), stripe.slice(5, 9), stripe.slice(9)].join("', '"),
    "'].join('')",
    'joined',
  ),
  stripeIn('a list of Python', 'k = "".join(["', [stripe.slice(0, 9), stripe.slice(9)].join('", "'), '"])', 'joined'),
  ['an AWS key id', `x = "${base64(aws)}"`, base64(aws), 'aws-access-key-id', ['base64'], aws],
  ['a password', `DB_PASSWORD=${base64(password)}\n`, base64(password), 'generic-password', ['base64'], password],
  [
    'a password with a line end',
    `db_password: ${base64(`${password}\n`)}\n`,
    base64(`${password}\n`),
    'generic-password',
    ['base64'],
    password,
  ],
  [
    'a password in hexadecimal',
    `password = "${hexadecimal(random)}"`,
    hexadecimal(random),
    'generic-password',
    ['hex'],
    random,
  ],
  [
    'an escaped password',
    `password = "${escapesX(password)}"`,
    escapesX(password),
    'generic-password',
    ['escapes'],
    password,
  ],
  [
    'a password in pieces',
    `dbPassword = "${cutAt(password, 4, '" + "')}";`,
    cutAt(password, 4, '" + "'),
    'generic-password',
    ['joined'],
    password,
  ],
  ['a token', `ACME_TOKEN="${base64(random)}"`, base64(random), 'generic-token', ['base64'], random],
  ['a private key', `key: ${base64(`${pem}\n`)}\n`, base64(`${pem}\n`), 'private-key', ['base64'], pem],
  [
    'a private key over lines',
    `key: |\n  ${wrapped(base64(pem), 64, '\n  ')}\n`,
    wrapped(base64(pem), 64, '\n  '),
    'private-key',
    ['base64'],
    pem,
  ],
  [
    'a private key over literals',
    `k = "${wrapped(base64(pem), 64, '" +\n  "')}";`,
    wrapped(base64(pem), 64, '" +\n  "'),
    'private-key',
    ['base64'],
    pem,
  ],
]; // prettier-ignore

describe('a credential that is written', () => {
  for (const [name, text, covers, ruleId, encoding, value] of rows) {
    it(`in ${name}`, () => {
      const start = text.indexOf(covers);
      const found = detect(text).map((finding) => [
        finding.ruleId,
        finding.span.start - start,
        finding.span.end - start,
        finding.encoding,
      ]);
      assert.deepEqual(found, [[ruleId, 0, covers.length, encoding]]);
      assert.ok(plain.get(value) !== undefined && detect(text)[0]?.fingerprint === plain.get(value), 'fingerprint');
    });
  }

  it('inside other text covers only its own characters', () => {
    const inner = JSON.stringify({ region: 'eu-west-1', stripeKey: stripe, rest: 'y'.repeat(50) });
    for (const lead of ['', 'a', 'ab']) {
      const encoded = base64(lead + inner);
      const [finding] = detect(`config: "${encoded}"`);
      assert.deepEqual(finding?.encoding, ['base64']);
      const at = lead.length + inner.indexOf(stripe);
      const start = 'config: "'.length + Math.floor((at * 4) / 3);
      const end = 'config: "'.length + Math.ceil(((at + stripe.length) * 4) / 3);
      assert.deepEqual(finding.span, { start, end });
      assert.equal(finding.name, 'stripeKey');
      assert.equal(finding.fingerprint, plain.get(stripe));
    }
  });

  it('plainly in encoded surroundings is not called encoded', () => {
    const url = `https://x.io/?next=${encodeURIComponent(`postgres://app:${password.replace('!', '')}@db.internal/x`)}`;
    const [finding] = detect(url);
    assert.equal(finding?.ruleId, 'url-password');
    assert.equal(finding.encoding, undefined);
    assert.equal(url.slice(finding.span.start, finding.span.end), password.replace('!', ''));
  });
});

describe('decoding stays silent', () => {
  const quiet: readonly (readonly [string, string])[] = [
    ['on placeholders', `API_TOKEN=${base64('<your-token-goes-here>')}\nDB_PASSWORD=${base64('changeme')}\n`],
    ['on text', `token: ${base64('The token is shown once and never again.')}\n`],
    ['on maps', `{\n  "password" = "p4ssw0rd"\n  "username" = "zqb"\n}`.replace('p4ssw0rd', 'text')],
    ['on the parts of strings that are sentences', 'msg = "The password " + "must not be empty, token " + "neither";'],
    ['on empty strings', 'x = { password: "" }, c = t.useId(), u = "reset_password"'],
    ['on letters of words', 'passwordtext=l\\u00F6senordstext\n'],
    ['on doubled quotes', `for %%a in ('powershell -ByPass "& ""%dir%\\Native\\probe-win.ps1"""') do %%a\n`],
    ['on a fourth level', `X_TOKEN=${base64(base64(base64(base64(random))))}`.replace('X_TOKEN', 'blob')],
  ];
  for (const [name, text] of quiet)
    it(name, () =>
      assert.deepEqual(
        detect(text).map(({ ruleId }) => ruleId),
        [],
      ),
    );
});
