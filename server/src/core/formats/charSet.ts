/** UTF-16 code units as sorted, disjoint, closed ranges. */
export type CharSet = readonly (readonly [number, number])[];

export const LAST_UNIT = 0xffff;

export function unionOf(sets: readonly CharSet[]): CharSet {
  const sorted = sets.flat().sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

export function complementOf(set: CharSet): CharSet {
  const result: [number, number][] = [];
  let next = 0;
  for (const [from, to] of set) {
    if (from > next) result.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST_UNIT) result.push([next, LAST_UNIT]);
  return result;
}

export function overlaps(a: CharSet, b: CharSet): boolean {
  return a.some(([from, to]) => b.some(([start, end]) => from <= end && start <= to));
}

/** With each ASCII letter its other case. */
export function foldedCase(set: CharSet): CharSet {
  const shifted = (low: number, by: number): CharSet =>
    set
      .map(([from, to]): [number, number] => [Math.max(from, low) + by, Math.min(to, low + 25) + by])
      .filter(([from, to]) => from <= to);
  return unionOf([set, shifted(65, 32), shifted(97, -32)]);
}

export function isFolded(set: CharSet): boolean {
  return sameSet(set, foldedCase(set));
}

/** The set as a character class of JavaScript, without flags. */
export function classSource(set: CharSet): string {
  if (set.length === 0) return '[^\\s\\S]';
  const only = set.length === 1 ? set[0] : undefined;
  if (only && only[0] === only[1]) return unitSource(only[0]);
  return `[${set.map(([from, to]) => unitSource(from) + (to > from ? `-${unitSource(to)}` : '')).join('')}]`;
}

function sameSet(a: CharSet, b: CharSet): boolean {
  return a.length === b.length && a.every(([from, to], i) => b[i]?.[0] === from && b[i]?.[1] === to);
}

function unitSource(unit: number): string {
  const text = String.fromCharCode(unit);
  return /[A-Za-z0-9_]/.test(text) ? text : `\\u${unit.toString(16).padStart(4, '0')}`;
}

const range = (text: string): CharSet =>
  unionOf((text.match(/../g) ?? []).map((two) => [[two.charCodeAt(0), two.charCodeAt(1)]]));

const WORD = range('AZaz09__');
const DIGIT = range('09');
const SPACE: CharSet = [
  [9, 10],
  [12, 13],
  [32, 32],
];
export const NEW_LINE: CharSet = [[10, 10]];
export const ANYTHING: CharSet = [[0, LAST_UNIT]];

/** `\d`, `\W` and the like, ASCII as RE2 has them. */
export const PERL: Readonly<Record<string, CharSet>> = {
  d: DIGIT,
  D: complementOf(DIGIT),
  w: WORD,
  W: complementOf(WORD),
  s: SPACE,
  S: complementOf(SPACE),
};

/** `[[:alpha:]]` and the like. */
export const POSIX: Readonly<Record<string, CharSet>> = {
  alnum: range('AZaz09'),
  alpha: range('AZaz'),
  ascii: [[0, 127]],
  blank: range('\t\t  '),
  cntrl: [
    [0, 31],
    [127, 127],
  ],
  digit: DIGIT,
  graph: range('!~'),
  lower: range('az'),
  print: range(' ~'),
  punct: range('!/:@[`{~'),
  space: [
    [9, 13],
    [32, 32],
  ],
  upper: range('AZ'),
  word: WORD,
  xdigit: range('09AFaf'),
};

const properties = new Map<string, CharSet | undefined>();

/** Units of a general category or script (`L`, `Greek`); undefined where there is none of that name. */
export function propertySet(name: string): CharSet | undefined {
  if (!properties.has(name)) properties.set(name, /^\w{1,40}$/.test(name) ? readProperty(name) : undefined);
  return properties.get(name);
}

function readProperty(name: string): CharSet | undefined {
  const pattern = compiledProperty(`\\p{${name}}`) ?? compiledProperty(`\\p{Script=${name}}`);
  if (!pattern) return undefined;
  const ranges: [number, number][] = [];
  for (let unit = 0; unit <= LAST_UNIT; unit++) {
    if (!pattern.test(String.fromCharCode(unit))) continue;
    const last = ranges.at(-1);
    if (last && last[1] === unit - 1) last[1] = unit;
    else ranges.push([unit, unit]);
  }
  return ranges;
}

function compiledProperty(source: string): RegExp | undefined {
  try {
    return new RegExp(`^${source}$`, 'u');
  } catch {
    return undefined;
  }
}
