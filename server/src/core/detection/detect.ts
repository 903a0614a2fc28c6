import { stringReader, type TextReader } from '../text';
import { decodeText } from './decodeText';
import type { Candidate, DetectOptions, Detector } from './detector';
import { Evaluator } from './evaluator';
import type { Finding, Fingerprint, Source } from './finding';
import { createFingerprinter } from './fingerprint';
import { type Directive, ignoreReasonFor } from './ignores';
import { resolveOverlaps } from './resolve';
import type { Provider, Rule } from './rule';
import { toFinding } from './toFinding';

export interface DetectorOptions {
  readonly providers: readonly Provider[];
  /** 32 bytes, see Environment.fingerprintKey. */
  readonly fingerprintKey: Uint8Array;
}

/** Detector together with what the document scanner needs of it. */
export interface DetectionEngine extends Detector {
  readonly evaluator: Evaluator;
  readonly fingerprintOf: (value: string) => Fingerprint;
}

export function createDetector({ providers, fingerprintKey }: DetectorOptions): DetectionEngine {
  const evaluator = new Evaluator(providers);
  const fingerprintOf = createFingerprinter(fingerprintKey);
  const providerById = new Map<string, Provider>();
  const ruleById = new Map<string, Rule>();
  for (const provider of providers) {
    providerById.set(provider.id, provider);
    for (const rule of provider.rules) ruleById.set(rule.id, rule);
  }

  const detect = ({ uri, text }: Source, options?: DetectOptions): Finding[] => {
    const candidates: Candidate[] = [];
    const directives: Directive[] = [];
    evaluator.prefilter.scanString(text, 0, text.length, (anchor, at) => {
      const evaluation = evaluator.evaluate(anchor, text, at, uri);
      candidates.push(...evaluation.candidates);
      if (evaluation.directive) directives.push(evaluation.directive);
    });
    return settle(candidates, directives, stringReader(text), fingerprintOf, options);
  };

  return {
    evaluator,
    fingerprintOf,
    detect,
    detectBytes({ uri, bytes, languageId }, options) {
      if (!mayHold(evaluator, bytes)) return [];
      return detect({ uri, languageId, text: decodeText(bytes) }, options);
    },
    providerOf: (id) => providerById.get(id),
    ruleOf: (id) => ruleById.get(id),
  };
}

/** Candidates and directives in any order → findings ordered by span, without overlaps. */
export function settle(
  candidates: readonly Candidate[],
  directives: readonly Directive[],
  reader: TextReader,
  fingerprintOf: (value: string) => Fingerprint,
  options?: DetectOptions,
): Finding[] {
  if (candidates.length === 0) return [];
  const ordered = [...directives].sort((a, b) => a.span.start - b.span.start);
  return resolveOverlaps(candidates).map((candidate) => {
    const finding = toFinding(candidate, reader, fingerprintOf);
    if (ordered.length === 0 || options?.obeyIgnores === false) return finding;
    const ignored = ignoreReasonFor(finding, ordered, reader);
    return ignored ? { ...finding, ignored } : finding;
  });
}

/** Most files hold no anchor at all: they need not be decoded. UTF-16 files are always decoded. */
function mayHold(evaluator: Evaluator, bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  let hit = false;
  evaluator.prefilter.scanBytes(bytes, 0, bytes.length, () => {
    hit = true;
  });
  return hit;
}
