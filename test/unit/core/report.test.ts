import assert from 'node:assert/strict';
import type { Finding } from '../../../server/src/core/detection/finding';
import { redact } from '../../../server/src/core/detection/finding';
import { createFingerprinter } from '../../../server/src/core/detection/fingerprint';
import { severityOf } from '../../../server/src/core/detection/severity';
import { jsonReporter } from '../../../server/src/core/report/json';
import type { Report } from '../../../server/src/core/report/reporter';
import { textReporter } from '../../../server/src/core/report/text';
import { defaultSettings } from '../../../server/src/protocol';

const finding: Finding = {
  ruleId: 'acme-api-key',
  providerId: 'acme',
  title: 'Acme API key',
  kind: 'api-key',
  privilege: 'full',
  confidence: 'likely',
  span: { start: 10, end: 40 },
  name: 'acmeKey',
  envName: 'ACME_KEY',
  redacted: 'acme••••••••',
  fingerprint: '00ff',
};

const report: Report = {
  findings: [
    {
      file: 'src/a.ts',
      range: { start: { line: 1, character: 4 }, end: { line: 1, character: 34 } },
      finding,
      severity: 'warning',
    },
    {
      file: 'src/\u001b]b\u202e.ts',
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 30 } },
      finding,
      severity: 'error',
    },
  ],
  problems: [{ file: 'c', message: 'permission denied' }],
  files: 3,
  ignored: 1,
};

describe('reports', () => {
  it('as text are lines that editors link, and a count', () => {
    assert.equal(
      textReporter.render(report),
      [
        'src/a.ts:2:5: warning: Acme API key acme•••••••• (likely) → ACME_KEY [acme-api-key]',
        'src/·]b·.ts:1:1: error: Acme API key acme•••••••• (likely) → ACME_KEY [acme-api-key]',
        '2 credentials in 2 files (3 files scanned, 1 ignored by comment).',
        '',
      ].join('\n'),
    );
  });

  it('say how a credential is written where it is not written plainly', () => {
    const encoded: Report = {
      ...report,
      findings: report.findings
        .slice(0, 1)
        .map((row) => ({ ...row, finding: { ...finding, encoding: ['base64', 'gzip'] } })),
    };
    assert.match(textReporter.render(encoded), /acme•+ \(likely, base64, gzip\) →/);
    assert.deepEqual(JSON.parse(jsonReporter.render(encoded)).findings[0].encoding, ['base64', 'gzip']);
    assert.ok(!('encoding' in JSON.parse(jsonReporter.render(report)).findings[0]));
  });

  it('as JSON keep the exact path and leave the fingerprint out', () => {
    const parsed = JSON.parse(jsonReporter.render(report));
    assert.equal(parsed.version, 1);
    assert.equal(parsed.findings[1].file, 'src/\u001b]b\u202e.ts');
    assert.equal('fingerprint' in parsed.findings[0], false);
    assert.deepEqual(parsed.problems, report.problems);
  });
});

describe('redaction', () => {
  const cases: readonly (readonly [string, Finding['kind'], string])[] = [
    ['sk_live_abcdefghijklmnopqrstuvwx', 'api-key', 'sk_l••••••••'],
    ['abcdefghijkl', 'api-key', 'ab••••••••'],
    ['abc', 'api-key', '••••••••'],
    ['correct horse battery staple', 'password', '••••••••'],
    ['a\nbcdefghijklmnopqrstuvwxyz', 'private-key', 'a·bc••••••••'],
  ];
  for (const [value, kind, expected] of cases) {
    it(`of ${value.length} characters (${kind}) is ${expected}`, () => assert.equal(redact(value, kind), expected));
  }
});

describe('fingerprints', () => {
  it('follow RFC 4231, test case 2 (HMAC-SHA-256)', () => {
    const of = createFingerprinter(Buffer.from('Jefe'));
    assert.equal(
      of('what do ya want for nothing?'),
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });

  it('differ by key and by value, also outside ASCII', () => {
    const [one, two] = [1, 2].map((n) => createFingerprinter(new Uint8Array(32).fill(n)));
    assert.notEqual(one?.('é\u{1F511}'), two?.('é\u{1F511}'));
    assert.notEqual(one?.('é'), one?.('e'));
    assert.equal(one?.('\ud800'), one?.('\ufffd'));
  });
});

describe('severity', () => {
  it('follows confidence, and is low for keys that are made to be public', () => {
    assert.equal(severityOf(finding, defaultSettings), 'warning');
    assert.equal(severityOf({ ...finding, confidence: 'certain' }, defaultSettings), 'error');
    assert.equal(
      severityOf({ ...finding, confidence: 'certain', privilege: 'public' }, defaultSettings),
      'information',
    );
    const off = { severity: { ...defaultSettings.severity, certain: 'off' as const } };
    assert.equal(severityOf({ ...finding, confidence: 'certain', privilege: 'public' }, off), 'off');
  });
});
