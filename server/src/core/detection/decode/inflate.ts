/** Huffman code: how many codes have each length, and the symbols in the order of their codes. */
interface Huffman {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

const LENGTH_BASE = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const DISTANCE_BITS = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
/** The order in which a block lists the lengths of the code of its code lengths. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LONGEST_CODE = 15;

/** Input that ends early or is damaged: what was read so far counts. */
class Stop extends Error {}

/**
 * Unpacks a gzip member (RFC 1952, RFC 1951), to `most` bytes. Of damaged or cut-off data gives what comes before; the
 * checksum is not looked at. Undefined where there is no gzip header.
 */
export function gunzip(bytes: Uint8Array, most: number): Uint8Array | undefined {
  const start = endOfHeader(bytes);
  if (start === undefined) return undefined;
  const inflater = new Inflater(bytes, start, most);
  try {
    inflater.run();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return inflater.output();
}

function endOfHeader(bytes: Uint8Array): number | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return undefined;
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    while (at < bytes.length && bytes[at] !== 0) at++;
    at++;
  }
  return flags & 2 ? at + 2 : at;
}

class Inflater {
  readonly #bytes: Uint8Array;
  readonly #out: Uint8Array;
  #at: number;
  #length = 0;
  #bits = 0;
  #held = 0;

  constructor(bytes: Uint8Array, at: number, most: number) {
    this.#bytes = bytes;
    this.#at = at;
    this.#out = new Uint8Array(most);
  }

  output(): Uint8Array {
    return this.#out.subarray(0, this.#length);
  }

  run(): void {
    for (let last = false; !last; ) {
      last = this.#take(1) === 1;
      const type = this.#take(2);
      if (type === 0) this.#stored();
      else if (type === 1) this.#codes(FIXED_LENGTHS, FIXED_DISTANCES);
      else if (type === 2) this.#dynamic();
      else throw new Stop();
    }
  }

  #take(count: number): number {
    while (this.#held < count) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new Stop();
      this.#bits |= byte << this.#held;
      this.#held += 8;
    }
    const value = this.#bits & ((1 << count) - 1);
    this.#bits >>>= count;
    this.#held -= count;
    return value;
  }

  #put(byte: number): void {
    if (this.#length >= this.#out.length) throw new Stop();
    this.#out[this.#length++] = byte;
  }

  #stored(): void {
    this.#bits = 0;
    this.#held = 0;
    const length = this.#take(16);
    this.#take(16);
    for (let i = 0; i < length; i++) this.#put(this.#take(8));
  }

  #symbol({ counts, symbols }: Huffman): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= LONGEST_CODE; length++) {
      code |= this.#take(1);
      const count = counts[length] ?? 0;
      if (code - count < first) return symbols[index + code - first] ?? 0;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Stop();
  }

  #codes(lengths: Huffman, distances: Huffman): void {
    for (;;) {
      const symbol = this.#symbol(lengths);
      if (symbol < 256) this.#put(symbol);
      else if (symbol === 256) return;
      else this.#copy(symbol - 257, distances);
    }
  }

  #copy(symbol: number, distances: Huffman): void {
    const base = LENGTH_BASE[symbol];
    if (base === undefined) throw new Stop();
    const length = base + this.#take(LENGTH_BITS[symbol] ?? 0);
    const second = this.#symbol(distances);
    const distance = (DISTANCE_BASE[second] ?? 0) + this.#take(DISTANCE_BITS[second] ?? 0);
    if (distance === 0 || distance > this.#length) throw new Stop();
    for (let i = 0; i < length; i++) this.#put(this.#out[this.#length - distance] ?? 0);
  }

  #dynamic(): void {
    const literals = this.#take(5) + 257;
    const distances = this.#take(5) + 1;
    const listed = this.#take(4) + 4;
    const meta = new Uint8Array(19);
    for (let i = 0; i < listed; i++) meta[ORDER[i] ?? 0] = this.#take(3);
    const code = huffmanOf(meta);
    const lengths = new Uint8Array(literals + distances);
    for (let i = 0; i < lengths.length; ) {
      const symbol = this.#symbol(code);
      if (symbol < 16) lengths[i++] = symbol;
      else {
        const value = symbol === 16 ? (lengths[i - 1] ?? 0) : 0;
        const repeat = symbol === 16 ? 3 + this.#take(2) : symbol === 17 ? 3 + this.#take(3) : 11 + this.#take(7);
        for (let k = 0; k < repeat && i < lengths.length; k++) lengths[i++] = value;
      }
    }
    this.#codes(huffmanOf(lengths.subarray(0, literals)), huffmanOf(lengths.subarray(literals)));
  }
}

function huffmanOf(lengths: Uint8Array): Huffman {
  const counts = new Uint16Array(LONGEST_CODE + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const offsets = new Uint16Array(LONGEST_CODE + 2);
  for (let i = 1; i <= LONGEST_CODE; i++) offsets[i + 1] = (offsets[i] ?? 0) + (counts[i] ?? 0);
  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    const at = offsets[length] ?? 0;
    symbols[at] = symbol;
    offsets[length] = at + 1;
  });
  return { counts, symbols };
}

const FIXED_LENGTHS = huffmanOf(
  Uint8Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8)),
);
const FIXED_DISTANCES = huffmanOf(new Uint8Array(30).fill(5));
