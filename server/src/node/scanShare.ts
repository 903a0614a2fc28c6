import { createDetector } from '../core/detection/detect';
import type { Detector } from '../core/detection/detector';
import { createCustomEngine, detectorOf, readConfig } from '../core/formats/customDetector';
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
  readonly config: ConfigTexts;
}

/** Files of custom rules. Each thread reads them itself: patterns cannot be sent. */
export interface ConfigTexts {
  readonly texts: readonly { readonly name: string; readonly text: string }[];
  /** URI of the folder that their paths are relative to. */
  readonly root: string;
}

export type Outcomes = readonly (readonly [file: number, outcome: FileOutcome])[];

/** Few enough that no thread ends long after the others, enough that the counter costs nothing. */
const BATCH = 32;

/** Scans batches of files until none is left, whatever other threads take. Outcomes name files by their index. */
export function scanShare({ files, taken, fingerprintKey, config }: SharedScan): Outcomes {
  const detector = detectorWith(config, fingerprintKey);
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

function detectorWith({ texts, root }: ConfigTexts, fingerprintKey: Uint8Array): Detector {
  if (texts.length === 0) return createDetector({ providers: allProviders, fingerprintKey });
  const configs = texts.map(({ name, text }) => readConfig(name, text, { root, obeyAllow: true }));
  return detectorOf(createCustomEngine(configs, root, allProviders, fingerprintKey));
}
