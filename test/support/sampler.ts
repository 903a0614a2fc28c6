import type { Sampler } from '../../server/src/core/detection/rule';

/** The same seed gives the same values on every machine, so that a failing example can be made again. */
export function createSampler(seed: string): Sampler {
  const random = createRandom(seed);
  const integer = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  return {
    integer,
    pick: (values) => {
      if (values.length === 0) throw new RangeError('nothing to pick from');
      return values[integer(0, values.length - 1)] as (typeof values)[number];
    },
    chars(characterClass, length) {
      const alphabet = charactersOf(characterClass);
      return Array.from({ length }, () => alphabet.charAt(integer(0, alphabet.length - 1))).join('');
    },
  };
}

/** The printable ASCII characters in a character class, given without its brackets: `A-F0-9_-`. */
export function charactersOf(characterClass: string): string {
  const expression = new RegExp(`[${characterClass}]`);
  const characters = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter((c) =>
    expression.test(c),
  );
  if (characters.length === 0) throw new RangeError(`no printable character in [${characterClass}]`);
  return characters.join('');
}

/** Numbers from 0 (included) to 1 (excluded): FNV-1a of the seed drives a mulberry32 generator. */
function createRandom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
