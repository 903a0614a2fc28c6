import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createDetector } from '../../server/src/core/detection/detect';
import { Evaluator } from '../../server/src/core/detection/evaluator';
import { allProviders as providers } from '../../server/src/core/rules/index';
import { listFiles, readTextBytes } from '../../server/src/node/files';
import { filesBelow, interleaved, loadTree, median, row, timed, timedProcess } from '../support/measure';

const tree = process.env.BENCH_TREE ?? 'node_modules';

inMemory();
coldScan();

/** One thread, everything in memory and warm. */
function inMemory(): void {
  const files = loadTree(tree, 120e6);
  const megabytes = files.reduce((sum, bytes) => sum + bytes.length, 0) / 1e6;
  const detector = createDetector({ providers, fingerprintKey: new Uint8Array(32) });
  const prefilter = new Evaluator(providers).prefilter;
  let findings = 0;
  const rate = (action: (bytes: Uint8Array) => void) =>
    megabytes / (median([1, 2, 3, 4].map(() => timed(() => files.forEach(action))).slice(1)) / 1000);
  row(
    'in memory, prefilter alone',
    rate((bytes) => prefilter.scanBytes(bytes, 0, bytes.length, () => undefined)),
    'MB/s',
  );
  row(
    'in memory, whole engine',
    rate((bytes) => {
      findings += detector.detectBytes({ uri: 'file:///a.js', bytes, languageId: '' }).length;
    }),
    'MB/s',
  );
  row('findings a megabyte (with everything ignored by path kept)', findings / 4 / megabytes, '');
}

/** A fresh process over the whole tree, page cache warm, against reading it and against ripgrep with the anchors alone. */
function coldScan(): void {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'keyward-bench-'));
  const keywords = path.join(scratch, 'keywords');
  writeFileSync(
    keywords,
    [
      ...new Set(providers.flatMap((p) => p.rules.flatMap((r) => (r.type === 'pattern' ? r.anchors : r.services)))),
    ].join('\n'),
  );
  const times = interleaved(3, {
    read: () =>
      timed(() => {
        for (const file of listFiles(tree).files) readTextBytes(file);
      }),
    rgOne: () => timedProcess('rg', ['-uuu', '-c', '-F', '-j2', 'ghp_', tree]),
    rg: () => timedProcess('rg', ['-uuu', '-c', '-i', '-F', '-j2', '-f', keywords, tree]),
    keyward: () => timedProcess(process.execPath, ['dist/cli.js', 'scan', '--format', 'json', tree]),
  });
  rmSync(scratch, { recursive: true });
  row(`files in ${path.basename(tree)}`, filesBelow(tree).length, '');
  row('walk and read alone, this process', times.read, 'ms');
  row('ripgrep, one literal, 2 threads', times.rgOne, 'ms');
  row('ripgrep, keywords of all rules, 2 threads', times.rg, 'ms');
  row('keyward scan, fresh process', times.keyward, 'ms');
  row('keyward / read', times.keyward / times.read, '×');
  row('keyward / ripgrep keywords', times.keyward / times.rg, '×');
}
