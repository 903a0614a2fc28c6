#!/usr/bin/env node
// `node scripts/train-value-model.mjs --out FILE FOLDER…`: counts the three-letter sequences of the words and identifiers of
// source files under the folders and writes them, in half bits, as a TypeScript module. Nothing of the files but counts is kept.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES = /\.(?:[cm]?[jt]sx?|py|go|java|rb|php|rs|cs?|h|cpp|pl|md|txt)$/;
const MOST_BYTES = 40 << 20;
const MOST_FILE = 1 << 19;
/** `a` to `z` and the start of a word. */
const SIZE = 27;

const args = process.argv.slice(2);
const outAt = args.indexOf('--out');
const out = outAt < 0 ? '' : args[outAt + 1];
const folders = args.filter((_, i) => outAt < 0 || (i !== outAt && i !== outAt + 1));
if (!out || folders.length === 0) throw new Error('needs --out FILE and folders');

const pairs = new Float64Array(SIZE ** 2);
const triples = new Float64Array(SIZE ** 3);
let read = 0;
for (const folder of folders) {
  const most = read + MOST_BYTES / folders.length;
  for (const file of filesIn(folder)) {
    if (read >= most) break;
    const text = readFileSync(file, 'utf8');
    read += text.length;
    // A long run is data, not a word; what a hump starts is a word of its own.
    for (const word of text.match(/[A-Z]?[a-z]{2,24}|[A-Z]{3,24}/g) ?? []) count(word.toLowerCase());
  }
}

const costs = Array.from(triples, (n, i) => {
  const before = Math.floor(i / SIZE);
  const last = before % SIZE;
  const next = i % SIZE;
  // Smoothed by the pair, so that a rare start says as much as its last letter does.
  const pair = (pairs[last * SIZE + next] + 0.5) / (rowOf(pairs, last) + SIZE / 2);
  const share = (n + 20 * pair) / (rowOf(triples, before) + 20);
  return String.fromCharCode(97 + Math.min(25, Math.round(-2 * Math.log2(share))));
});
writeFileSync(
  out,
  `/** Made by scripts/train-value-model.mjs: cost in half bits of each letter after two others, of a letter or the start of a word. */\nexport const TRIGRAM_COSTS =\n  '${costs
    .join('')
    .match(/.{1,108}/g)
    .join("' +\n  '")}';\n`,
);
console.log(`${(read / 1e6).toFixed(0)} MB read, ${costs.length} costs written`);

function count(word) {
  let first = SIZE - 1;
  let second = SIZE - 1;
  for (let i = 0; i < word.length; i++) {
    const next = word.charCodeAt(i) - 97;
    pairs[second * SIZE + next]++;
    triples[(first * SIZE + second) * SIZE + next]++;
    first = second;
    second = next;
  }
}

function rowOf(table, row) {
  let sum = 0;
  for (let i = 0; i < SIZE; i++) sum += table[row * SIZE + i];
  return sum;
}

function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(file);
    else if (entry.isFile() && SOURCES.test(file) && !/\.min\./.test(file) && statSync(file).size < MOST_FILE)
      yield file;
  }
}
