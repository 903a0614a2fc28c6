import { base64Bytes, encodeBase64 } from '../detection/checksum';
import type { Check, Provider, RuleExamples, Sampler } from '../detection/rule';
import { shapedExamples, spoiledTexts } from './support/exampleTexts';
import { isPacketMacaroon } from './support/macaroon';

const holdsMacaroon: Check = (value) => {
  const bytes = base64Bytes(value);
  return bytes && isPacketMacaroon(bytes) ? 'valid' : 'invalid';
};

/** Bearer credentials with caveats, as the Snap Store, Lightning nodes and storage services give them out. */
export const macaroons: Provider = {
  id: 'macaroon',
  name: 'Macaroon',
  docs: 'https://github.com/rescrv/libmacaroons',
  form: true,
  rules: [
    {
      type: 'pattern',
      id: 'macaroon-token',
      title: 'Macaroon',
      kind: 'access-token',
      privilege: 'restricted',
      grants: 'Acts within its caveats at the service that it names.',
      evidence: 'documented',
      envName: 'MACAROON',
      // `location ` and `identifier ` after four digits of length, in base64; the last digit lies before them.
      anchors: ['xvY2F0aW9uI', 'lkZW50aWZpZXIg'],
      before: 'MDA[w-z0-4][A-Za-z0-9]{2}',
      beforeLength: 6,
      pattern: '(?:xvY2F0aW9uI|lkZW50aWZpZXIg)[A-Za-z0-9+/_-]{80,4000}={0,2}(?![A-Za-z0-9+/_-])',
      window: 4200,
      notAfter: 'A-Za-z0-9+/_-',
      check: holdsMacaroon,
    },
  ],
};

function packet(name: string, value: string): string {
  const length = name.length + value.length + 6;
  return `${length.toString(16).padStart(4, '0')}${name} ${value}\n`;
}

function macaroon(sample: Sampler, signature = sample.chars('A-Za-z0-9', 32)): string {
  const host = `https://${sample.chars('a-z', 8)}.example`;
  return encodeBase64(
    packet('location', host) +
      packet('identifier', sample.chars('a-f0-9', 24)) +
      packet('cid', 'action = read') +
      packet('signature', signature),
  );
}

export const examples: readonly RuleExamples[] = [
  {
    ruleId: 'macaroon-token',
    positives: (sample) => shapedExamples('MACAROON', () => macaroon(sample)),
    nearMisses: (sample) =>
      spoiledTexts('macaroon', [
        macaroon(sample).slice(0, 100),
        macaroon(sample, sample.chars('A-Za-z0-9', 31)),
        `A${macaroon(sample)}`,
      ]),
  },
];
