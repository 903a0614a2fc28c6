const ALPHABET = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECKSUM = 6;

/** Whether a text in one case ends in the checksum of Bech32. https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki */
export function hasBech32Checksum(text: string): boolean {
  const lower = text.toLowerCase();
  const digits = digitsOf(lower);
  return digits !== undefined && (text === lower || text === text.toUpperCase()) && polymod(digits) === 1;
}

/** The six characters that end `text`, a prefix with its `1` and data, all in lower case. */
export function bech32Checksum(text: string): string {
  const sum = polymod([...(digitsOf(text) ?? []), 0, 0, 0, 0, 0, 0]) ^ 1;
  return Array.from({ length: CHECKSUM }, (_, i) => ALPHABET.charAt((sum >>> (5 * (CHECKSUM - 1 - i))) & 31)).join('');
}

function digitsOf(text: string): number[] | undefined {
  const separator = text.lastIndexOf('1');
  const prefix = [...text.slice(0, separator)].map((character) => character.charCodeAt(0));
  const data = [...text.slice(separator + 1)].map((character) => ALPHABET.indexOf(character));
  if (separator < 1 || data.includes(-1)) return undefined;
  return [...prefix.map((code) => code >>> 5), 0, ...prefix.map((code) => code & 31), ...data];
}

function polymod(digits: readonly number[]): number {
  let sum = 1;
  for (const digit of digits) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ digit;
    for (const [bit, factor] of GENERATOR.entries()) if ((top >>> bit) & 1) sum ^= factor;
  }
  return sum;
}
