import { createDetector } from '../core/detection/detect';
import { allProviders } from '../core/rules/index';
import { type FileOutcome, scanFile } from './scanFile';

/** What all threads of one scan have in common. */
export interface SharedScan {
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Number of files that some thread has taken. */
  readonly taken: SharedArrayBuffer;
  /** 32 bytes. */
  readonly fingerprintKey: Uint8Array;
}

export type Outcomes = readonly (readonly [file: number, outcome: FileOutcome])[];

/** Few enough that no thread ends long after the others, enough that the counter costs nothing. */
const BATCH = 32;

/** Scans batches of files until none is left, whatever other threads take. Outcomes name files by their index. */
export function scanShare({ files, taken, fingerprintKey }: SharedScan): Outcomes {
  const detector = createDetector({ providers: allProviders, fingerprintKey });
  const counter = new Int32Array(taken);
  const outcomes: [number, FileOutcome][] = [];
  for (;;) {
    const from = Atomics.add(counter, 0, BATCH);
    if (from >= files.length) return outcomes;
    for (let i = from; i < Math.min(from + BATCH, files.length); i++) {
      const outcome = scanFile(files[i] as string, detector);
      if (outcome === 'binary' || 'problem' in outcome || outcome.findings.length + outcome.ignored > 0)
        outcomes.push([i, outcome]);
    }
  }
}
