/**
 * Finds every place where one of a few hundred literals stands, in one pass over the text.
 *
 * The naive way, one `indexOf` per literal, costs a pass each. Here every literal is known by three neighbouring
 * characters of its own, folded to five bits each (`code & 31` maps `k`, `K` and `+` alike): a rolling 15-bit key into
 * a table of 32,768 entries that says "nothing here" for nearly all of the text, at about one shift, mask, load and
 * branch a character. Only where the table answers are whole literals compared. Cost does not grow with the number of
 * literals as long as the table stays sparse (see server/DESIGN.md).
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
  /** Distance from the start of the literal to the last of its three key characters. */
  readonly back: number;
  readonly codes: Uint8Array;
  readonly ignoreCase: boolean;
}

const KEY_MASK = 0x7fff;

export class Prefilter {
  /** Key → index into `#buckets`, 0 for none. */
  readonly #table = new Uint16Array(KEY_MASK + 1);
  readonly #buckets: Entry[][] = [[]];
  readonly #longest: number;

  constructor(anchors: readonly Anchor[]) {
    let longest = 3;
    anchors.forEach((anchor, index) => {
      if (!/^[\x20-\x7e]{3,}$/.test(anchor.text))
        throw new RangeError(`anchor ${index} is not 3 or more ASCII characters`);
      const text = anchor.ignoreCase ? anchor.text.toLowerCase() : anchor.text;
      const offset = rarestTrigram(text);
      const key = keyOf(text, offset);
      let bucket = this.#table[key] ?? 0;
      if (bucket === 0) {
        bucket = this.#buckets.push([]) - 1;
        this.#table[key] = bucket;
      }
      const codes = Uint8Array.from(text, (c) => c.charCodeAt(0));
      this.#buckets[bucket]?.push({ anchor: index, back: offset + 2, codes, ignoreCase: anchor.ignoreCase });
      longest = Math.max(longest, text.length);
    });
    this.#longest = longest;
  }

  /** Reports the literals that start in [from, to), in UTF-16 units. Order within a few characters is not that of the text. */
  scanString(text: string, from: number, to: number, onHit: OnHit): void {
    const table = this.#table;
    const end = Math.min(text.length, to + this.#longest);
    let key = ((text.charCodeAt(from) & 31) << 5) | (text.charCodeAt(from + 1) & 31);
    for (let i = from + 2; i < end; i++) {
      key = ((key << 5) | (text.charCodeAt(i) & 31)) & KEY_MASK;
      const bucket = table[key] as number;
      if (bucket !== 0) this.#verifyString(bucket, text, i, from, to, onHit);
    }
  }

  /** The same over bytes; offsets are bytes. */
  scanBytes(bytes: Uint8Array, from: number, to: number, onHit: OnHit): void {
    const table = this.#table;
    const end = Math.min(bytes.length, to + this.#longest);
    let key = (((bytes[from] ?? 0) & 31) << 5) | ((bytes[from + 1] ?? 0) & 31);
    for (let i = from + 2; i < end; i++) {
      key = ((key << 5) | ((bytes[i] as number) & 31)) & KEY_MASK;
      const bucket = table[key] as number;
      if (bucket !== 0) this.#verifyBytes(bucket, bytes, i, from, to, onHit);
    }
  }

  #verifyString(bucket: number, text: string, last: number, from: number, to: number, onHit: OnHit): void {
    for (const entry of this.#buckets[bucket] as Entry[]) {
      const at = last - entry.back;
      if (at < from || at >= to) continue;
      const { codes, ignoreCase } = entry;
      let j = 0;
      while (j < codes.length && sameCode(text.charCodeAt(at + j), codes[j] as number, ignoreCase)) j++;
      if (j === codes.length) onHit(entry.anchor, at);
    }
  }

  #verifyBytes(bucket: number, bytes: Uint8Array, last: number, from: number, to: number, onHit: OnHit): void {
    for (const entry of this.#buckets[bucket] as Entry[]) {
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

function keyOf(text: string, offset: number): number {
  const code = (i: number) => text.charCodeAt(offset + i) & 31;
  return (code(0) << 10) | (code(1) << 5) | code(2);
}

/** Letters by how common they are in English text and code, most common first; all else counts as rare. */
const COMMON = 'etaoinsrhldcumfpgwybvkxjqz';

/** Offset of the three characters least likely to occur by chance, so that the table answers seldom. */
function rarestTrigram(text: string): number {
  const weight = (c: string) => {
    const rank = COMMON.indexOf(c.toLowerCase());
    return rank < 0 ? 2 : 28 - rank;
  };
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 3 <= text.length; i++) {
    const total = [...text.slice(i, i + 3)].reduce((sum, c) => sum + weight(c), 0);
    if (total < least) {
      least = total;
      best = i;
    }
  }
  return best;
}
