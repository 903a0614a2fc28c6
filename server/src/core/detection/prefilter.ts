/**
 * Finds every place where one of a few hundred literals stands, in one pass over the text.
 *
 * The naive way, one `indexOf` per literal, costs a pass each. Here every literal is known by four neighbouring
 * characters of its own, folded to five bits each (`code & 31` maps `k`, `K` and `+` alike). Three of them are a rolling
 * 15-bit key into a table of 32,768 words; the word there has a bit for each fourth character that may follow, and is
 * zero for nearly all of the text, at about one shift, mask, load and branch a character. Only where the bit is set
 * are whole literals compared. Cost does not grow with the number of literals as long as the table stays sparse (see
 * server/DESIGN.md).
 */

export interface Anchor {
  /** At least three ASCII characters. */
  readonly text: string;
  readonly ignoreCase: boolean;
}

/** `anchor` is the index into the list given; `at` is where the literal starts. */
export type OnHit = (anchor: number, at: number) => void;

interface Entry {
  readonly anchor: number;
  /** Distance from the start of the literal to the fourth of its key characters. */
  readonly back: number;
  readonly codes: Uint8Array;
  readonly ignoreCase: boolean;
}

const KEY_MASK = 0x7fff;
/** Characters of a literal that are looked for. */
const KEY_LENGTH = 4;
const NO_ENTRIES: readonly Entry[] = [];
const ANY_CHARACTER = 0xffffffff;

export class Prefilter {
  /** Three folded characters → a bit for each folded character that may be the fourth. */
  readonly #table = new Int32Array(KEY_MASK + 1);
  /** By all four folded characters; literals of three stand under each of the 32 that may follow. */
  readonly #entries = new Map<number, Entry[]>();
  readonly #longest: number;

  constructor(anchors: readonly Anchor[]) {
    let longest = KEY_LENGTH;
    anchors.forEach((anchor, index) => {
      if (!/^[\x20-\x7e]{3,}$/.test(anchor.text))
        throw new RangeError(`anchor ${index} is not 3 or more ASCII characters`);
      const text = anchor.ignoreCase ? anchor.text.toLowerCase() : anchor.text;
      const offset = rarestPart(text);
      const codes = Uint8Array.from(text, (c) => c.charCodeAt(0));
      this.#add(text.slice(offset, offset + KEY_LENGTH), {
        anchor: index,
        back: offset + KEY_LENGTH - 1,
        codes,
        ignoreCase: anchor.ignoreCase,
      });
      longest = Math.max(longest, text.length + 1);
    });
    this.#longest = longest;
  }

  #add(part: string, entry: Entry): void {
    const fold = (i: number) => part.charCodeAt(i) & 31;
    const key = (fold(0) << 10) | (fold(1) << 5) | fold(2);
    const fourths = part.length < KEY_LENGTH ? Array.from({ length: 32 }, (_, code) => code) : [fold(3)];
    const mask = part.length < KEY_LENGTH ? ANY_CHARACTER : 1 << fold(3);
    this.#table[key] = (this.#table[key] ?? 0) | mask;
    for (const fourth of fourths) {
      const list = this.#entries.get((key << 5) | fourth);
      if (list) list.push(entry);
      else this.#entries.set((key << 5) | fourth, [entry]);
    }
  }

  /** Reports the literals that start in [from, to), in UTF-16 units. Order within a few characters is not that of the text. */
  scanString(text: string, from: number, to: number, onHit: OnHit): void {
    const table = this.#table;
    const end = Math.min(text.length, to + this.#longest);
    let key = 0;
    for (let i = from; i < end; i++) {
      const next = text.charCodeAt(i) & 31;
      if ((((table[key] as number) >>> next) & 1) !== 0)
        this.#verifyString((key << 5) | next, text, i, from, to, onHit);
      key = ((key << 5) | next) & KEY_MASK;
    }
    this.#verifyString(key << 5, text, end, from, to, onHit);
  }

  /** The same over bytes; offsets are bytes. */
  scanBytes(bytes: Uint8Array, from: number, to: number, onHit: OnHit): void {
    const table = this.#table;
    const end = Math.min(bytes.length, to + this.#longest);
    let key = 0;
    for (let i = from; i < end; i++) {
      const next = (bytes[i] as number) & 31;
      if ((((table[key] as number) >>> next) & 1) !== 0)
        this.#verifyBytes((key << 5) | next, bytes, i, from, to, onHit);
      key = ((key << 5) | next) & KEY_MASK;
    }
    this.#verifyBytes(key << 5, bytes, end, from, to, onHit);
  }

  #verifyString(key: number, text: string, last: number, from: number, to: number, onHit: OnHit): void {
    for (const entry of this.#entries.get(key) ?? NO_ENTRIES) {
      const at = last - entry.back;
      if (at < from || at >= to) continue;
      const { codes, ignoreCase } = entry;
      let j = 0;
      while (j < codes.length && sameCode(text.charCodeAt(at + j), codes[j] as number, ignoreCase)) j++;
      if (j === codes.length) onHit(entry.anchor, at);
    }
  }

  #verifyBytes(key: number, bytes: Uint8Array, last: number, from: number, to: number, onHit: OnHit): void {
    for (const entry of this.#entries.get(key) ?? NO_ENTRIES) {
      const at = last - entry.back;
      if (at < from || at >= to) continue;
      const { codes, ignoreCase } = entry;
      let j = 0;
      while (j < codes.length && sameCode(bytes[at + j] ?? -1, codes[j] as number, ignoreCase)) j++;
      if (j === codes.length) onHit(entry.anchor, at);
    }
  }
}

/** `wanted` is lower case where case is ignored. */
function sameCode(code: number, wanted: number, ignoreCase: boolean): boolean {
  return code === wanted || (ignoreCase && code >= 65 && code <= 90 && (code | 32) === wanted);
}

/** Letters by how common they are in English text and code, most common first; all else counts as rare. */
const COMMON = 'etaoinsrhldcumfpgwybvkxjqz';

/** Offset of the four characters least likely to occur by chance, so that the table answers seldom. */
function rarestPart(text: string): number {
  const weight = (c: string) => {
    const rank = COMMON.indexOf(c.toLowerCase());
    return rank < 0 ? 2 : 28 - rank;
  };
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i + KEY_LENGTH <= text.length; i++) {
    const total = [...text.slice(i, i + KEY_LENGTH)].reduce((sum, c) => sum + weight(c), 0);
    if (total < least) {
      least = total;
      best = i;
    }
  }
  return best;
}
