import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { reasonOf } from './reason';
import type { FileOutcome } from './scanFile';
import { type ConfigTexts, type Outcomes, type SharedScan, scanShare } from './scanShare';

/** A thread takes longer to start than these take to scan. */
const LEAST_FILES_EACH = 400;

/** Its message is for the user: the number of the thread and the kind of error. */
export class ScanThreadError extends Error {}

const NOTHING: FileOutcome = { findings: [], ignored: 0 };

/**
 * Scans files on at most `jobs` threads, this one among them. Outcomes are in the order of the files, the same for any
 * number of threads. Rejects when a thread dies: what it had taken is not scanned.
 */
export async function scanFiles(files: readonly string[], jobs: number, config: ConfigTexts): Promise<FileOutcome[]> {
  // Fingerprints are not part of a report, so that this run's own random key will do.
  const shared: SharedScan = { files, taken: new SharedArrayBuffer(4), fingerprintKey: randomBytes(32), config };
  const helpers = Math.min(jobs - 1, Math.floor(files.length / LEAST_FILES_EACH));
  const shares = Array.from({ length: helpers }, (_, i) => shareOfWorker(shared, i + 1));
  // A failure is told by Promise.all below; until then this thread is at work.
  for (const share of shares) share.catch(() => undefined);
  const outcomes = new Array<FileOutcome>(files.length).fill(NOTHING);
  for (const share of [scanShare(shared), ...(await Promise.all(shares))])
    for (const [file, outcome] of share) outcomes[file] = outcome;
  return outcomes;
}

function shareOfWorker(shared: SharedScan, number: number): Promise<Outcomes> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(path.join(__dirname, 'scanWorker.js'), { workerData: shared });
    const fail = (why: string) => reject(new ScanThreadError(`scan thread ${number} failed: ${why}`));
    worker.once('message', resolve);
    worker.once('error', (error) => fail(reasonOf(error)));
    worker.once('exit', (code) => fail(`it ended with ${code}`));
  });
}
