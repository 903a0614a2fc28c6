import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { entropyOf } from '../../server/src/core/detection/entropy';
import { surpriseOf } from '../../server/src/core/detection/surprise';
import { createSampler } from '../support/sampler';
import { TRIGRAM_COSTS } from './trigrams.generated';

/** Sources that the counts were not made from; others by `VALUE_MODEL_SOURCES`, separated by colons. */
const folders = (process.env.VALUE_MODEL_SOURCES ?? process.env.BENCH_TREE ?? 'node_modules').split(':');
const MOST_BYTES = 24_000_000;
const VALUES = 20_000;
const FALSE_ALARMS = [0.0001, 0.001, 0.01, 0.05] as const;

const models: readonly [string, (value: string) => number][] = [
  ['Shannon entropy', entropyOf],
  ['bigrams (surprise.ts)', surpriseOf],
  ['trigrams', trigramsOf],
];

/** Shapes of credentials in use: alphabet and length. */
const shapes: readonly [string, string, number][] = [
  ['hexadecimal, 32', '0-9a-f', 32],
  ['letters and digits, 16', 'A-Za-z0-9', 16],
  ['letters and digits, 20', 'A-Za-z0-9', 20],
  ['letters and digits, 32', 'A-Za-z0-9', 32],
  ['lower and digits, 24', 'a-z0-9', 24],
  ['upper and digits, 20', 'A-Z0-9', 20],
  ['letters only, 32', 'A-Za-z', 32],
  ['base64url, 40', 'A-Za-z0-9_-', 40],
];

const ordinary = folders.flatMap((folder) => valuesOf(folder, MOST_BYTES / folders.length));
const sample = createSampler('value-model');
console.log(`${ordinary.length} values of code from ${folders.length} folders`);
for (const [name, score] of models) {
  const scores = Float64Array.from(ordinary, score).sort();
  const limits = FALSE_ALARMS.map((rate) => scores[Math.floor(scores.length * (1 - rate))] ?? Infinity);
  console.log(`\n${name}: recall at a false-alarm rate of ${FALSE_ALARMS.map((rate) => `${rate * 100} %`).join(', ')}`);
  const sums = limits.map(() => 0);
  for (const [label, characters, length] of shapes) {
    const found = limits.map(() => 0);
    for (let i = 0; i < VALUES / shapes.length; i++) {
      const value = score(sample.chars(characters, length));
      limits.forEach((limit, at) => {
        if (value > limit) found[at] = (found[at] ?? 0) + 1;
      });
    }
    found.forEach((count, at) => {
      sums[at] = (sums[at] ?? 0) + count;
    });
    print(label, found, VALUES / shapes.length);
  }
  print('all', sums, VALUES);
}

function print(label: string, counts: readonly number[], of: number): void {
  console.log(label.padEnd(26), ...counts.map((count) => `${((100 * count) / of).toFixed(1)} %`.padStart(9)));
}

/** Different quoted values, identifiers and paths of ten characters and more. */
function valuesOf(folder: string, most: number): string[] {
  const values = new Set<string>();
  let left = most;
  for (const file of filesIn(folder)) {
    const text = readFileSync(file, 'utf8');
    left -= text.length;
    if (left < 0) break;
    for (const [value] of text.matchAll(/[A-Za-z0-9_./-]{10,64}/g)) values.add(value);
  }
  return [...values];
}

function* filesIn(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(file);
    else if (entry.isFile() && /(?<!\.min)\.(?:js|ts|py|go|java|rb|php|c|h)$/.test(file)) {
      if (statSync(file).size < 300_000) yield file;
    }
  }
}

/** Like `surpriseOf`, with two letters before instead of one. */
function trigramsOf(value: string): number {
  let bits = 0;
  let count = 0;
  let first = 26;
  let second = 26;
  let before = '';
  for (const character of value) {
    const kind = /[a-z]/.test(character) ? 'a' : /[A-Z]/.test(character) ? 'A' : /[0-9]/.test(character) ? '0' : '';
    if (kind === 'a' || kind === 'A') {
      if (before === '0') bits += 2;
      if (kind === 'A' && before === 'a') {
        bits += 1;
        first = 26;
        second = 26;
      } else if (kind === 'a' && before === 'A' && first !== 26) bits += 2;
      const next = (character.charCodeAt(0) | 32) - 97;
      bits += (TRIGRAM_COSTS.charCodeAt((first * 27 + second) * 27 + next) - 97) / 2;
      first = second;
      second = next;
    } else {
      if (kind === '0') bits += Math.log2(10) + (before === 'a' || before === 'A' ? 2 : 0);
      first = 26;
      second = 26;
    }
    if (kind !== '') count++;
    before = kind;
  }
  return count === 0 ? 0 : bits / count;
}
