import { base64Bytes, encodeBase64 } from '../detection/checksum';
import type { Check, Provider, RuleExamples, Sampler } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { isMacaroon } from './support/macaroon';
import { uuid } from './support/uuid';

/** How the macaroon of an index begins: version 2, then the index's name. */
const STARTS = ['AgEIcHlwaS5vcmc', 'AgENdGVzdC5weXBpLm9yZw'];

const holdsMacaroon: Check = (token) => {
  const bytes = base64Bytes(token.slice('pypi-'.length));
  return bytes !== undefined && isMacaroon(bytes) ? 'valid' : 'unknown';
};

export const pypi: Provider = {
  id: 'pypi',
  name: 'PyPI',
  docs: 'https://pypi.org/help/#apitoken',
  rotate: 'https://pypi.org/manage/account/token/',
  aliases: ['testpypi', 'twine'],
  rules: [
    {
      type: 'pattern',
      id: 'pypi-api-token',
      title: 'PyPI API token',
      kind: 'api-key',
      privilege: 'write',
      grants: "Uploads releases to one project, or to all of its owner's projects.",
      evidence: 'documented',
      envName: 'TWINE_PASSWORD',
      anchors: STARTS.map((start) => `pypi-${start}`),
      pattern: `pypi-(?:${STARTS.join('|')})[A-Za-z0-9_-]{50,1500}(?![A-Za-z0-9_-])`,
      window: 1600,
      check: holdsMacaroon,
    },
  ],
};

/** A token with the permissions of a user, as the index makes it. */
function token(sample: Sampler): string {
  const field = (type: number, data: string) => String.fromCharCode(type, data.length) + data;
  const caveats = `${field(2, '{"version": 1, "permissions": "user"}')}\0`;
  const macaroon = `\x02${field(1, 'pypi.org')}${field(2, uuid(sample))}\0${caveats}\0${field(6, sample.chars('!-~', 32))}`;
  return `pypi-${encodeBase64(macaroon).replace(/\+/g, '-').replace(/\//g, '_')}`;
}

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'pypi-api-token',
    positives(sample) {
      const cut = token(sample).slice(0, 120);
      return [
        ...shapedExamples('TWINE_PASSWORD', () => token(sample)),
        { text: `password = ${cut}\n`, secret: cut, confidence: 'likely' },
      ];
    },
    nearMisses: (sample) =>
      spoiledTexts('TWINE_PASSWORD', [
        `pypi-${STARTS[0]}${sample.chars('A-Za-z0-9', 49)}`,
        token(sample).replace('pypi-', 'pypi_'),
        token(sample).replace('AgEI', 'AgEJ'),
      ]),
  },
];
